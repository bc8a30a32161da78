import { allMatches } from './all-matches.ts';
import { isCommon, isEveryday, isSureFamily } from './common-words.ts';
import { childOf, nameCues, namesSomething, sonOf, weakCues, type NameCue } from './name-cues.ts';
import { endsName } from './name-stops.ts';
import { endsAsFamily, isGiven, wordyNames } from './name-words.ts';
import { adjectiveNames } from './wordy-names.ts';
import { takeName } from './names.ts';
import { takeList, type Listed } from './people-list.ts';
import { addListed } from './people-found.ts';
import type { Scan } from './people-scan.ts';
import { isQuoted, sideOf, tellsHarm } from './people-sides.ts';
import type { Person } from './person.ts';
import { relationAt } from './relations.ts';
import { splitName } from './split-name.ts';

const saysWho = /^(?:هستم|استم|ام|فرزند|به|دارای|با|میباشم|متولد|ساکن|اهل|هستیم)$/u;
const oath = /^(?:قسم|قسمت|توکل|پناه)$/u;

/** «وکیل من آقای …»: «من» says whose somebody is, and the name is not the speaker's. `said`: «هستم» follows it. */
function isOwner(scan: Scan, at: number, said: boolean): boolean {
  const before = scan.word(at - 1);
  if (!/^\p{L}/u.test(before)) return false;
  if (relationAt([before]) !== null || /^(?:قبلی|سابق|بعدی|اصلی|فعلی)$/u.test(before)) return true;
  if (said || scan.word(at) !== 'من') return false;
  return (
    !endsName(before) &&
    !/^(?:اقا|خانم|دکتر|وکیل|جناب)$/u.test(before) &&
    !isGiven(before) &&
    isCommon(before)
  );
}

/** «من علیم», «من صفایی هستم»: the name has «ام» on it or after it. */
function saysSelf(scan: Scan, { phrase }: Listed): boolean {
  const last = phrase.words.at(-1)?.text;
  return saysWho.test(scan.word(phrase.next)) || scan.word(phrase.next - 1) !== last;
}

/** Whether the name after «من» is told as the speaker's own. */
function introduces(scan: Scan, listed: Listed, cue: string): boolean {
  const sure = cue !== 'من';
  const { words, next } = listed.phrase;
  const first = words[0]?.text ?? '';
  const last = words.at(-1)?.text ?? '';
  const said = saysSelf(scan, listed);
  if (
    /^(?:رو|را|ره)$/u.test(scan.word(next)) ||
    isOwner(scan, scan.indexAt((words[0]?.start ?? 1) - 1) - 1, said)
  )
    return false;
  if (words.length < 2) return said && (isGiven(first) ? !adjectiveNames.has(first) : isSureFamily(first));
  // «اینجانب محبوبه کاکاوند، شماره ملی …»: in a letter nothing else stands there.
  if (/^اینجانبه?$/u.test(cue) && (scan.word(next) === ',' || saysWho.test(scan.word(next)))) return true;
  if (isGiven(first)) return !wordyNames.has(first) || isSureFamily(last) || said;
  return (
    (sure || saysWho.test(scan.word(next))) && !isEveryday(first) && endsAsFamily(last) && !isEveryday(last)
  );
}

function isWordy(listed: Listed, preposition: boolean): boolean {
  const [first] = listed.phrase.words;
  const last = listed.phrase.words.at(-1)?.text ?? '';
  const family = listed.phrase.words.length > 1 && (preposition ? isSureFamily(last) : endsAsFamily(last));
  return first !== undefined && wordyNames.has(first.text) && !family && listed.title === undefined;
}

/** The side of those a cue leads to; null when what follows it names nobody. */
function sideFor(scan: Scan, cue: NameCue, match: RegExpExecArray, listed: Listed): Person['side'] | null {
  const { phrase, title } = listed;
  const first = phrase.words[0]?.text ?? '';
  const from = match.index;
  const end = phrase.words.at(-1)?.end ?? from;
  if (cue.kind === 'self') {
    if (!introduces(scan, listed, match[0])) return null;
    return isQuoted(scan, from) ? 'other' : cue.side;
  }
  // «شاهد دارم، اسمش یوسفه»
  if (cue.sure && cue.side === 'other') return sideOf(scan, from, end) === 'witness' ? 'witness' : 'other';
  if (cue.sure) return cue.side === 'speaker' && isQuoted(scan, from) ? 'other' : cue.side;
  const whole = phrase.words.length > 1 && isSureFamily(phrase.words.at(-1)?.text ?? '');
  if (isWordy(listed, cue.kind === 'preposition')) return null;
  if (!isGiven(first) && title === undefined && !whole) return null;
  if (cue.kind === 'label') return cue.side;
  if (cue.kind !== 'preposition') return sideOf(scan, from, end);
  if (oath.test(scan.word(phrase.next)) || /(?:^|\s)قسم\s$/u.test(scan.before(from, 6))) return null;
  if (phrase.words.length > 1 || title !== undefined) return sideOf(scan, from, end);
  return tellsHarm(scan, from, end) ? sideOf(scan, from, end) : null;
}

function readCues(scan: Scan, cues: readonly NameCue[]): void {
  const { text } = scan.folded;
  for (const cue of cues) {
    for (const match of allMatches(text, cue.pattern)) {
      const after = scan.indexAt(match.index + match[0].length);
      const at = scan.skip(cue.sure && scan.word(after) === ',' ? after + 1 : after, cue.sure);
      if (cue.role !== 'full') {
        const phrase = takeName(scan.tokens, at.at, {
          sure: true,
          told: true,
          first: cue.side === 'speaker',
        });
        if (phrase)
          scan.add(cue.role === 'father' ? givenOnly(phrase) : phrase, { ...cue, start: match.index });
        continue;
      }
      const named = /(?:نام|اسم|نامم|اسمم|نامش|اسمش)(?: هم| من)?$/u.test(match[0]);
      const listed = takeList(scan, at.at, {
        first: cue.side === 'speaker',
        sure: cue.sure,
        named,
        likely: true,
      });
      const [lead] = listed;
      if (!lead) continue;
      const first = { ...lead, ...(at.title !== undefined && { title: at.title }) };
      const side = sideFor(scan, cue, match, first);
      if (side === null) continue;
      const one = cue.side === 'speaker' && cue.kind !== 'label';
      addListed(scan, one ? [first] : [first, ...listed.slice(1)], {
        side,
        confidence: cue.confidence,
        start: match.index,
      });
    }
  }
}

/** Only the given name of a father: «پسر کاظم شیرازی» says Kazem. */
function givenOnly<T extends { words: Parameters<typeof splitName>[0][number][] }>(phrase: T): T {
  const { given } = splitName(phrase.words);
  return { ...phrase, words: (given ?? phrase.words).slice(0, 2) };
}

/** People after words that say a name follows, for certain: «اسمم», «فامیلیش», «خوانده:». */
export function byCue(scan: Scan): void {
  if (namesSomething.test(scan.folded.text)) readCues(scan, nameCues);
}

/** People after words that may lead to a name: «از», «به نام», «طرفم». */
export function byWeakCue(scan: Scan): void {
  readCues(scan, weakCues);
}

const nearEnough = 25;

/** «فرزند حسن», «پسر کاظم»: the father of whoever was told of just before. */
export function byFather(scan: Scan): void {
  for (const [pattern, sure] of [
    [childOf, true],
    [sonOf, false],
  ] as const) {
    for (const match of allMatches(scan.folded.text, pattern)) {
      const { at } = scan.skip(scan.indexAt(match.index + match[0].length));
      const father = takeName(scan.tokens, at, { sure });
      const told = scan.found.some((each) => each.end <= match.index && match.index - each.end < nearEnough);
      const [first] = father?.words ?? [];
      if (!father || !first || (!sure && !isGiven(first.text)) || !told) continue;
      scan.add(givenOnly(father), {
        side: 'unclear',
        role: 'father',
        confidence: 0.88,
        start: match.index,
        attaches: true,
      });
    }
  }
}
