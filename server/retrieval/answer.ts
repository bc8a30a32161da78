import { compareJalali } from '../../schemas/values/jalali-date.ts';
import type { Passage } from '../dialogue/acknowledge.ts';
import { key } from '../persian/fold.ts';
import type { Library } from './library.ts';
import type { Search } from './search.ts';
import { tellingWords, wordsOf } from './terms.ts';

/** Words of asking say nothing of what is asked. */
const asking = new Set([
  'چیه',
  'چی',
  'چیست',
  'یعنی',
  'چقدر',
  'چقدره',
  'چنده',
  'کجاست',
  'کجا',
  'کی',
  'چطور',
  'چجوری',
  'چگونه',
  'ایا',
  'باید',
  'میشه',
  'میشود',
  'هست',
  'است',
  'کیه',
  'معنی',
  'منظور',
  'منظورتون',
  'اینجا',
  'بگو',
  'بگید',
  'سوال',
  'داره',
  'دارد',
]);
/** A passage that is near in shape alone answers nothing: this much of what is asked has to stand in it. */
const leastShared = 0.5;
const looked = 3;

const stem = (word: string): string => word.slice(0, 4);

function asked(question: string): string[] {
  return [
    ...new Set(
      tellingWords(wordsOf(key(question)))
        .filter((word) => !asking.has(word))
        .map(stem),
    ),
  ];
}

/**
 * The published help passage that answers a question asked in the middle, with its citation; null when none really
 * does, which is then said. `today` decides whether a figure is past its review date.
 */
export function makeAnswer(
  search: Search,
  library: Library,
  today: () => string,
): (question: string) => Promise<Passage | null> {
  return async (question) => {
    const wanted = asked(question);
    if (wanted.length === 0) return null;
    const results = await search({ text: question, type: 'help', limit: looked });
    let best: { passage: Passage; shared: number } | null = null;
    for (const result of results) {
      const help = library.help(result.id);
      if (!help) continue;
      const there = new Set(asked([help.title, ...help.questions].join(' ')));
      const shared = wanted.filter((word) => there.has(word)).length / wanted.length;
      if (shared < leastShared || (best && best.shared >= shared)) continue;
      const stale = help.reviewBy !== undefined && compareJalali(help.reviewBy, today()) < 0;
      best = {
        shared,
        passage: {
          citation: {
            id: help.id,
            type: 'help',
            version: help.version,
            title: help.title,
            source: help.source ?? help.status,
          },
          text: help.text.trim(),
          confirmed: help.status === 'verified' && !stale,
        },
      };
    }
    return best?.passage ?? null;
  };
}
