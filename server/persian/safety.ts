import { allMatches, firstMatch } from './all-matches.ts';
import { safetyTopics, type SafetyTopic } from '../../schemas/safety-topic.ts';
import { rawSpan, type Folded } from './fold.ts';
import { phrase } from './phrase.ts';
import type { Span } from './reading.ts';
import { dangers, happening } from './safety-words.ts';

export interface Danger {
  topic: SafetyTopic;
  span: Span;
}

const rules = dangers.map(({ topic, sources, now, unless }) => ({
  topic,
  near: now && phrase(happening[now]),
  pattern: phrase(sources),
  unless: unless && phrase(unless),
}));
/** How far, in characters, «الان» may stand from what it is said of: a voice message has no full stops. */
const nearby = 45;

function occurs(pattern: RegExp, text: string): boolean {
  return firstMatch(text, pattern) !== null;
}

/**
 * Signs that somebody is in danger, at most one a topic, in the order of `law.md` 4.2. Read clause by clause, so that
 * what is over or only quoted from a charge does not sound the alarm; in doubt a notice is shown rather than missed.
 */
export function readSafety(folded: Folded): Danger[] {
  const found = new Map<SafetyTopic, Danger>();
  const likely = rules.filter(({ pattern }) => occurs(pattern, folded.text));
  if (likely.length === 0) return [];
  for (const clause of allMatches(folded.text, /[^.!?;\n]+/gu)) {
    for (const rule of likely) {
      if (found.has(rule.topic)) continue;
      const match = firstMatch(clause[0], rule.pattern);
      if (!match || (rule.unless && occurs(rule.unless, clause[0]))) continue;
      const around = clause[0].slice(
        Math.max(0, match.index - nearby),
        match.index + match[0].length + nearby,
      );
      if (rule.near && !occurs(rule.near, around)) continue;
      const start = clause.index + match.index;
      found.set(rule.topic, { topic: rule.topic, span: rawSpan(folded, start, start + match[0].length) });
    }
  }
  return [...found.values()].sort(
    (one, other) => safetyTopics.indexOf(one.topic) - safetyTopics.indexOf(other.topic),
  );
}
