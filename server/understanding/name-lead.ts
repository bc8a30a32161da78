import { partOf, type Hearing, type Part } from './hearing.ts';

const lead =
  /^(?:(?:بله|اره|هست|یکی هم|یکی دیگه|یکی دیگر|نفر دوم|نفر بعدی|دومی|سومی|اون یکی|طرف دوم|اسم طرف دوم|و|هم|اسمش|خودم|من|بنده|اینجانب)[\s,:]+)+/u;

/** «نفر دوم نسترن سلیمی‌فر»: the words before the name point at it and are none of it. */
export function withoutLead(hearing: Hearing, part: Part): Part {
  const length = lead.exec(part.folded.text)?.[0].length ?? 0;
  const start = part.folded.map[length];
  if (length === 0 || start === undefined || length >= part.folded.text.length) return part;
  return partOf(hearing, { start: part.offset + start, end: part.offset + part.folded.raw.length });
}

/** «نامش جاوید است، جاوید شریفی‌پور»: the name is begun again and told in full. */
const begunAgain =
  /^(?:(?:اسم|نام)(?:م|ش|شون|شان| من| ایشون| ایشان)?[\s:]+)?(\p{L}{2,}?)(?:ه|ست|م)?(?: است| هست| هستم| بود)?[\s,،]{1,3}(?=\1 \p{L}{2,})/u;

/** The part from the name in full on. */
export function inFull(hearing: Hearing, part: Part): Part {
  const length = begunAgain.exec(part.folded.text)?.[0].length ?? 0;
  const start = part.folded.map[length];
  return length === 0 || start === undefined
    ? part
    : partOf(hearing, { start: part.offset + start, end: part.offset + part.folded.raw.length });
}
