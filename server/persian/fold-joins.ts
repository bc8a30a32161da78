import { allMatches } from './all-matches.ts';
const opens = '(?<![\\p{L}\\p{N}])';
const closes = '(?![\\p{L}\\p{N}])';
const saysYes = 'نه|خب|خوب|اره|بله|بلی|باشه|چشم|سلام|اقا|عمو|ولی|اما|که|به|از|با|تا|هم|یا|پس|اگه|اگر';
const teens = 'یاز|دواز|سیز|چهار|چار|پانز|پونز|شانز|شونز|هف|هیف|هج|هیج|هژ|نوز';

/** What is written apart and belongs together: the group `cut` is left out where `hint` is in the text at all. */
const apart = [
  // «می خوام» and «نمی خوام» become one word, as «می‌خوام» and «میخوام» already are; «ماه می سال» stays.
  {
    hint: 'می ',
    pattern: new RegExp(`می(?<cut> )(?<=${opens}ن?می )(?=[\\u0620-\\u06D3]{2,})(?!سال|ماه|میلادی)`, 'dgu'),
  },
  // «بچه ها», «کتاب هایم» become one word, as «بچه‌ها» already is; «نه ها» and «خب ها» say yes.
  {
    hint: ' ها',
    pattern: new RegExp(
      `(?<cut> )ها(?:یی|یتان|یمان|یشان|تون|شون|مون|تان|شان|مان|یم|یت|یش|ست|رو|[یمتشو])?${closes}` +
        `(?<=[\\u0620-\\u06D3]{2} ها[\\u0620-\\u06D3]{0,4})(?<!${opens}(?:${saysYes}) ها[\\u0620-\\u06D3]{0,4})`,
      'dgu',
    ),
  },
  // «رفته ام», «خانه ای» become one word, as «رفته‌ام» already is; «ای کاش» and «ای خدا» call, «سیزده ام»
  // counts, «شنبه ای که گذشت» is a day first.
  {
    hint: 'ه ا',
    pattern: new RegExp(
      `ه(?<cut> )ا(?:م|ی|یم|ید|ند|یی)${closes}(?! (?:کاش|خدا|وای|بابا|مردم|داد و|داد بی))` +
        `(?<=[\\u0620-\\u06D3]{2}ه ا[\\u0620-\\u06D3]{1,2})(?<!(?:${teens})ده ام)(?<!(?:شنبه|جمعه|هفته) ای)`,
      'dgu',
    ),
  },
  // «خانه ی ما» is «خانهٔ ما», whose mark is silent. «گفته ی روز» and «داده ی میلیون» may have «یه» for it, so what is
  // counted stays as it is.
  {
    hint: 'ه ی ',
    pattern: new RegExp(
      'ه(?<cut> ی)(?= [\\u0620-\\u06D3]{2})(?<=[\\u0620-\\u06D3]{2}ه ی)' +
        '(?! (?:هزار|میلی|ملی|میلیارد|نفر|روز|شب|ماه|سال|هفته|ساعت|دقیقه|بار|دفعه|دونه|کم|ذره|سری|جور|چیز|کسی|ریال|توم))',
      'dgu',
    ),
  },
];

/**
 * The places to leave out of a text of folded letters, so that one word written in several ways is one. `parted` are the
 * places of a «ی» that a half-space parts from the «ه» before it: alone it is the ezafe.
 */
export function cuts(text: string, parted: readonly number[]): Set<number> {
  const out = new Set<number>();
  for (const place of parted) {
    const next = text.charAt(place + 1);
    if (next === '' || !/[\p{L}\p{N}]/u.test(next)) out.add(place);
  }
  for (const { hint, pattern } of apart) {
    if (!text.includes(hint)) continue;
    for (const match of allMatches(text, pattern)) {
      const [start, end] = match.indices?.groups?.['cut'] ?? [0, 0];
      for (let place = start; place < end; place += 1) out.add(place);
    }
  }
  return out;
}
