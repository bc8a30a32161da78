import { readCompany } from '../persian/companies.ts';
import { filed, rawSpan, type Folded } from '../persian/fold.ts';
import { isVerb } from './clauses.ts';
import type { Heard } from './hearing.ts';

const bodies =
  'شرکت|موسسه|تعاونی|کارخ[او]نه|هلدینگ|گروه صنعتی|صنایع|فروشگاه|فروشگاههای|باشگاه|صندوق|بیمه|بانک|لیزینگ|اموزشگاه|هتل|رستوران|اژانس|صرافی|انتشارات|چاپخ[او]نه|مجتمع|تالار|اتحادیه|انجمن|خیریه';
const offices =
  'اداره(?: کل)?|سازمان|شهرداری|وزارت|دانشگاه|اموزش و پرورش|تامین اجتماعی|بنیاد|دهیاری|فرمانداری|بخشداری|استانداری|بهزیستی|کمیته امداد|جهاد کشاورزی|منابع طبیعی';
const first = new RegExp(
  `^(?:(?:طرف|اسمش|نامش|اسم شرکت|نام شرکت|یه|یک|با|خوانده|گیرنده|مخاطب)[\\s:]+){0,3}((?:${bodies}|${offices})(?!\\p{L}).*)$`,
  'u',
);
const office = new RegExp(`^(?:${offices})(?!\\p{L})`, 'u');
/** What is told of a company behind its name. */
const behind =
  /^(?:به|با|شماره|شناسه|ثبت|کد|دارای|مدیرعامل|مدیر|نشانی|ادرس|واقع|است|هست|هستش|هستیم|میباشد|که|ملی)$/u;
const shortest = 2;
const longest = 9;

/** A company or office named in answer to a question for names: kind of party, and its name as it was told. */
export interface AskedCompany {
  type: 'legal' | 'governmental';
  name: Heard;
}

/** «شرکت چاپ و نشر نگارین همدان، شناسه ملی …»: all that follows the word for a company, to what is told of it. */
export function readAskedCompany(folded: Folded): AskedCompany | null {
  const told = first.exec(folded.text)?.[1];
  const known = readCompany(folded);
  if (told === undefined) return null;
  const start = folded.text.length - told.length;
  const words = [...told.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)];
  const over = words.findIndex(
    ({ 0: word }, at) => at > 0 && (/^[^\p{L}]/u.test(word) || behind.test(word) || isVerb(word)),
  );
  const kept = over < 0 ? words : words.slice(0, over);
  const last = kept.at(-1);
  if (!last || kept.length < shortest || kept.length > longest) return null;
  const span = rawSpan(folded, start, start + last.index + last[0].length);
  const longer = known && known.span.end - known.span.start > span.end - span.start ? known : null;
  return {
    type: office.test(told) ? 'governmental' : 'legal',
    name: {
      value: longer?.value ?? filed(folded.raw.slice(span.start, span.end)),
      span: longer?.span ?? span,
      confidence: 0.93,
      alternatives: [],
    },
  };
}
