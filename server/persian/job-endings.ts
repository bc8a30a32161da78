import { isJob, jobKinds, jobs } from './occupation-words.ts';
import type { Token } from './tokens.ts';

/** A word with «م» or «ام» of «I am» cut off, if a job is left: «خیاطم», «دانشجوام», «رانندم». */
export function asSpeaker(word: string): string | undefined {
  for (const ending of ['ام', 'یم', 'م', 'هم']) {
    const base = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (base.length > 2 && isJob(base)) return base;
  }
  // «رانندم»: the «ه» falls away before «م».
  return word.endsWith('م') && isJob(`${word.slice(0, -1)}ه`) ? word.slice(0, -1) : undefined;
}

/** «تاکسیم», «شهرداریم»: «I am» at the end of what says the job more exactly. */
export function kindAsSpeaker(word: string): string | undefined {
  for (const ending of ['ام', 'م']) {
    const base = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (jobKinds.has(base)) return base;
  }
  return undefined;
}

/** «مدرسه» is a school, no teacher. */
const noThird = /^(?:مدرسه|نقاشه|دستکاره)$/u;
/** «معلمه», «راننده‌ست»: with «is» at its end; undefined when the word is no such thing. */
export function asThird(word: string): string | undefined {
  for (const ending of ['ست', 'ه']) {
    const base = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (base.length > 2 && !isJob(word) && isJob(base) && !noThird.test(word)) return base;
  }
  return undefined;
}

const makers = /^(?:فروش|نویس|دوز|باف|تراش|ساز|دار|کار|کش|بند|پز|چی|بر|ران)(?:م|ه|ام|ی|یم|ست)?$/u;
const bareEnd = /(?:م|ه|ام|ی|یم|ست)$/u;
/** «این کار», «خونه ساز», «مشکل ساز»: two words that are no trade. */
const formedApart = /^(?:فروش|نویس|دوز|باف|تراش)(?:م|ه|ام|یم|ست)$/u;

/** «برنامه نویسم», «آهن فروشم», «خانه دار»: a trade written in two words, as one token. */
export function joinedJobs(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (last && makers.test(token.text) && token.start === last.end + 1 && /^\p{L}{2,}$/u.test(last.text)) {
      const text = last.text + token.text;
      const known = [text, text.replace(bareEnd, '')].some(
        (word) => jobs.has(word) || (formedApart.test(token.text) && isJob(word)),
      );
      if (known) {
        found[found.length - 1] = { text, start: last.start, end: token.end };
        continue;
      }
    }
    found.push(token);
  }
  return found;
}
