import { z } from 'zod';
import { field, type FieldInfo, type Need } from './field.ts';

export interface PlaceWords {
  /** As it stands in the summary: «محل زندگی شاکی». */
  label: string;
  /** As it stands in a question: «محل زندگی‌تان». */
  where: string;
  whereActing?: string;
  why: string;
  hint?: string;
  example?: string;
  need: Need;
  lineNeed?: Need;
  mayBeUnknown?: boolean;
  askedWhen?: FieldInfo['askedWhen'];
  cues?: readonly string[];
}

/** `{province, city, line}`: where somebody lives or something happened. Source: ق.آ.د.م ۱۳۷۹ م۵۱ تبصره ۱. */
export function place(words: PlaceWords) {
  const shared = {
    why: words.why,
    sensitivity: 'personal' as const,
    ...(words.mayBeUnknown && { mayBeUnknown: true }),
    ...(words.askedWhen && { askedWhen: words.askedWhen }),
    ...(words.cues && { cues: words.cues }),
  };
  return z.strictObject({
    province: field(z.string().min(2).max(60), {
      ...shared,
      label: `استان ${words.label}`,
      question: `${words.where} در کدام استان است؟`,
      ...(words.whereActing && { questionActing: `${words.whereActing} در کدام استان است؟` }),
      type: 'province',
      need: words.need,
      example: 'فارس',
    }),
    city: field(z.string().min(2).max(60), {
      ...shared,
      label: `شهر ${words.label}`,
      question: `${words.where} در کدام شهر است؟`,
      ...(words.whereActing && { questionActing: `${words.whereActing} در کدام شهر است؟` }),
      type: 'city',
      need: words.need,
      example: 'شیراز',
    }),
    line: field(z.string().min(2).max(600), {
      ...shared,
      label: `نشانی ${words.label}`,
      question: `${words.where} دقیقاً کجاست؟ خیابان، کوچه و پلاک را بنویسید.`,
      ...(words.whereActing && {
        questionActing: `${words.whereActing} دقیقاً کجاست؟ خیابان، کوچه و پلاک را بنویسید.`,
      }),
      type: 'addressLine',
      need: words.lineNeed ?? words.need,
      ...(words.hint && { hint: words.hint }),
      example: words.example ?? 'خیابان آزادی، کوچه بهار، پلاک ۱۲، واحد ۳',
    }),
  });
}
