import { allMatches } from './all-matches.ts';
import { rawSpan, type Folded } from './fold.ts';
import { phrase, words } from './phrase.ts';
import type { Reading } from './reading.ts';

const word = '[\\p{L}\\p{N}]+';
/** A part of what is owed: «شصت تاشو», «نصفش», «ده تا سکه», «یه سکه هم», «هیچی از مهریه‌م». */
const part = words`
  (?:${word} (?:و ${word} )?)?(?:تا|عدد|دونه) (?:ش|شو|شون|شونو|یش|هاش|هاشو)(?: رو)?
  (?:${word} (?:و ${word} )?)(?:تا |عدد |قطعه )?سکه(?:شو|ش)?(?: رو| از اون| از مهریه\p{L}*)?
  (?:نصف|نیمی|ثلث|یک سوم|بخشی|قسمتی|مقداری|یه مقدار|یه کم|کمی|چند قسط|چند تا|چندتا|یه قسط|دو قسط|سه قسط)(?:یش|شو|ش|ی)?(?: رو)?(?: از (?:اون|ان|این|مهریه\p{L}*|مهرم|سکه\p{L}*|مبلغ|پول\p{L}*))?
  (?:تا (?:حالا|الان|امروز|کنون) )?(?:هیچی|هیچ چیزی?|چیزی|حتی یک? ?(?:سکه|دونه|قرون|ریال)|ی(?:ک|ه) (?:سکه|دونه|دونهش|قرون|ریال|عدد)(?:ش)?(?: هم| رو هم|م| ش رو هم)?)(?: از (?:اون|ان|این|مهریه\p{L}*|مهرم|سکه\p{L}*))?
`.join('|');
/** What came of it: received, forgiven, or neither. */
const verb =
  '(?:دریافت |وصول |پرداخت )?(?:ن?گرفت(?:م|ه ?ام|م ازش)|ن?گرفته بودم|ن?کرد(?:م|ه ?ام|ه)|ن?نموده(?: ام)?|ن?بخشید(?:م|ه ?ام)|ن?داد(?:ه|م)?(?: است| بهم| به من)?|ندادم|نداده)';
const told = phrase([`(?:${part})(?:_(?!بود|است|هست|که|ولی|اما|شد|قرار)${word}){0,3}?_${verb}`]);

/** What of a debt was received or forgiven, in the person's words: «شصت تاشو قسطی گرفتم», «هیچی نداده». */
export function readReceipts(folded: Folded): Reading<string>[] {
  return allMatches(folded.text, told).map((match) => {
    const span = rawSpan(folded, match.index, match.index + match[0].length);
    return {
      value: folded.raw.slice(span.start, span.end),
      span,
      confidence: 0.92,
      alternatives: [],
    };
  });
}
