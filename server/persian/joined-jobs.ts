import { isJob, jobs } from './occupation-words.ts';
import type { Token } from './tokens.ts';

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
