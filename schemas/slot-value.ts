import { z } from 'zod';
import type { FieldInfo, SlotType } from './field.ts';
import { bankCardSchema } from './values/bank-card.ts';
import { caseNumberSchema } from './values/case-number.ts';
import { emailSchema } from './values/email.ts';
import { imeiSchema } from './values/imei.ts';
import { jalaliDateSchema } from './values/jalali-date.ts';
import { mobileSchema } from './values/mobile.ts';
import { moneySchema } from './values/money.ts';
import { nationalCodeSchema } from './values/national-code.ts';
import { noticeNumberSchema } from './values/notice-number.ts';
import { phoneSchema } from './values/phone.ts';
import { plateSchema } from './values/plate.ts';
import { postalCodeSchema } from './values/postal-code.ts';
import { sayadIdSchema } from './values/sayad-id.ts';
import { shebaSchema } from './values/sheba.ts';

const words = z.string().min(1).max(2_000);
const account = z.string().min(1).max(20_000);
const placeValue = z.strictObject({
  province: z.string().optional(),
  city: z.string().optional(),
  line: z.string().optional(),
});
const list = (item: z.ZodType): z.ZodType => z.array(item).max(100);

/** One's own card is kept as its first 6 and last 4 digits. Source: `law.md` 1.8.6. */
const maskedCard = z.string().regex(/^\d{6}\*{6}\d{4}$/);

const schemas: Record<SlotType, z.ZodType> = {
  text: words,
  longText: account,
  sensitive: account,
  boolean: z.boolean(),
  enum: z.string(),
  enumList: list(z.string()),
  date: jalaliDateSchema,
  datetime: z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/),
  money: moneySchema,
  integer: z.int().min(0),
  list: list(words),
  person: words,
  personList: list(words),
  address: placeValue,
  place: placeValue,
  phone: z.union([phoneSchema, mobileSchema]),
  phoneList: list(z.union([phoneSchema, mobileSchema])),
  mobile: mobileSchema,
  email: emailSchema,
  postalCode: postalCodeSchema,
  nationalCode: nationalCodeSchema,
  sheba: shebaSchema,
  cardOrSheba: z.union([shebaSchema, bankCardSchema]),
  maskedCard,
  sayadId: sayadIdSchema,
  imei: imeiSchema,
  plate: plateSchema,
  plateList: list(plateSchema),
  caseNumber: caseNumberSchema,
  caseNumberList: list(caseNumberSchema),
  judgmentNumber: noticeNumberSchema,
  noticeNumber: noticeNumberSchema,
  urlList: list(words),
  file: words,
  fileList: list(words),
};

/** Whether `value` may stand in a title's slot: the type's own check, and for enums the title's own words. */
export function fitsSlot(info: FieldInfo, value: unknown): boolean {
  const schema = schemas[info.type as SlotType];
  if (!schema?.safeParse(value).success) return false;
  const allowed = info.choices?.map((choice) => choice.value);
  if (!allowed) return true;
  return Array.isArray(value)
    ? value.every((each) => allowed.includes(each as string))
    : allowed.includes(value as string);
}
