import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { rawSpan } from '../persian/fold.ts';
import { setField, type Hearing, type Part } from './hearing.ts';

const acting: readonly { capacity: string; pattern: RegExp }[] = [
  {
    capacity: 'lawyer',
    pattern:
      /(?<![\p{L}])(?:وکیل دادگستری (?:هستم|ام)|وکیل هستم|موکل بنده|موکل اینجانب|موکلم|وکیلشم|وکیلش هستم|وکیل ایشون(?:م| هستم)|از طرف موکلم|موکلم|من وکیلم|بنده وکیل)(?![\p{L}])/u,
  },
  {
    capacity: 'representative',
    pattern:
      /(?<![\p{L}])(?:از طرف شرکت|مدیرعامل(?: شرکت)?(?:م| هستم)|نماینده شرکت(?:م| هستم)?|شرکت ما|شرکتمون)(?![\p{L}])/u,
  },
  {
    capacity: 'guardian',
    pattern:
      /(?<![\p{L}])(?:(?:از طرف|برای|برا|واسه|به نام|به جای) (?:پسر|دختر|بچه|فرزند|نوه)(?:م|مون|ام|ه ام|ه م)?(?: \S+){0,4} (?:شکایت|ثبت|اقدام|پر)|قیم(?:ش|شون)? (?:هستم|ام|منم)|قیمشم|قیمشونم|(?:بچه|پسر|دختر)م(?:و|ون رو| رو| را)? (?:زدن|زده|کتک زد))/u,
  },
  {
    capacity: 'self',
    pattern:
      /(?<![\p{L}])(?:برای خودم|برا خودم|واسه خودم|از طرف خودم|به نام خودم|خودم شاکی ?(?:ام|هستم))(?![\p{L}])/u,
  },
];

/** For whom the person acts, when the story says it outright. */
export function volunteeredCapacity(hearing: Hearing, part: Part, title: Title): SetField[] {
  const path = `${kinds[title.kind].ownSide}.capacity`;
  for (const { capacity, pattern } of acting) {
    const match = pattern.exec(part.folded.text);
    if (!match) continue;
    const span = rawSpan(part.folded, match.index, match.index + match[0].length);
    const words = { span, confidence: 0.92, alternatives: [] };
    const company = capacity === 'representative' && match[0].includes('شرکت');
    return [
      setField(hearing, part, path, { ...words, value: capacity }),
      ...(company
        ? [setField(hearing, part, path.replace('.capacity', '.personType'), { ...words, value: 'legal' })]
        : []),
    ];
  }
  return [];
}
