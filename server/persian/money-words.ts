import { key } from './fold.ts';
import { perWord } from './per-word.ts';

export type MoneyWord = 'toman' | 'spoken-toman' | 'rial';

const clitics = '(?:یمو|یشو|یم|یش|یرو|ی|یه|ه|م|ش|شه|شو|و|رو|شون|مو|ا|اش|ست|ت)?';
const words: readonly (readonly [RegExp, MoneyWord])[] = [
  [new RegExp(`^تو+ما+ن${clitics}$`, 'u'), 'toman'],
  [new RegExp(`^(?:تومن|تمن|تومون|تومنن|تمان|طومن|طومان)${clitics}$`, 'u'), 'spoken-toman'],
  [new RegExp(`^(?:ری+ا+ل|ریل|ر?یالل|رئال)${clitics}$`, 'u'), 'rial'],
];

const unitNamed = perWord((word): MoneyWord | null => {
  return words.find(([pattern]) => pattern.test(word))?.[1] ?? null;
});

/** The unit of Iranian money that a folded word names, with its endings («تومنی», «تومنش»). */
export function moneyWord(word: string): MoneyWord | undefined {
  return unitNamed(word) ?? undefined;
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:دلار(?:ی|ه|و|م)?|\$|usd)$/u, 'USD'],
  [/^(?:یورو(?:یی|ی)?|€|eur)$/u, 'EUR'],
  [/^(?:درهم(?:ی|ه)?|aed)$/u, 'AED'],
  [/^(?:پوند(?:ی)?|£|gbp)$/u, 'GBP'],
  [/^(?:لیر(?:ه|ی)?|try)$/u, 'TRY'],
  [/^(?:دینار(?:ی)?|iqd)$/u, 'IQD'],
  [/^(?:افغانی|afn)$/u, 'AFN'],
  [/^(?:یوان|cny)$/u, 'CNY'],
  [/^(?:تتر|usdt)$/u, 'USDT'],
  [/^(?:روپیه|کلدار)(?:ی)?$/u, 'PKR'],
  [/^(?:روبل)(?:ی)?$/u, 'RUB'],
  [/^(?:فرانک)$/u, 'CHF'],
];
/** Money of the same name that another country has: «ریال عمان». */
const foreign: readonly (readonly [unit: RegExp, place: RegExp, code: string])[] = [
  [/^ریال/u, /^عمان/u, 'OMR'],
  [/^ریال/u, /^(?:سعودی|عربستان)/u, 'SAR'],
  [/^ریال/u, /^قطر/u, 'QAR'],
  [/^دینار/u, /^کویت/u, 'KWD'],
  [/^دلار/u, /^کانادا/u, 'CAD'],
  [/^دلار/u, /^استرالیا/u, 'AUD'],
];

/** The code of a currency told with its country («ریال عمان»); undefined where the second word is no such country. */
export function currencyOf(word: string, next: string): string | undefined {
  return foreign.find(([unit, place]) => unit.test(word) && place.test(next))?.[2];
}

const currencyNamed = perWord((word): string | null => {
  return currencies.find(([pattern]) => pattern.test(word))?.[1] ?? null;
});

/** The currency code that a folded word or sign names. */
export function currencyWord(word: string): string | undefined {
  return currencyNamed(word) ?? undefined;
}

const sumStems = (
  'مبلغ ارزش قیمت وجه پول قرض طلب بدهی بدهکار طلبکار اجاره کرایه رهن ودیعه حقوق دستمزد مزد چک سفته وام قسط هزینه خرج نفقه خسارت دیه فاکتور فیش بها ' +
  'واریز ریختم ریخته کارت پرداخت دادم داده دادیم بده بدم گرفت گرفته گرفتن خریدم فروختم پیش بیعانه جریمه شهریه جمع سود موجودی برداشت تراکنش'
).split(' ');
const sum = new RegExp(`^(?:${sumStems.map(key).join('|')})(?:م|ش|ت|مو|شو|شون|مون|ی|ه|و|رو|ای|ام)?$`, 'u');

/** Whether a folded word speaks of paying or of a sum, so that a number near it may be money. */
export const speaksOfSum = perWord((word): boolean => {
  return sum.test(word);
});

const rent =
  /^(?:رهن|ودیعه|اجاره|کرایه|بیعانه|اجارهبها)(?:م|ش|شو|شم|مو|و|رو|ه|مون|تون|شون)?$|^اجار(?:م|ش|مون|شون)$/u;

/** Whether a folded word is rent or a deposit, which people tell with a bare number. */
export function isRent(word: string): boolean {
  return rent.test(word);
}

const written = /^(?:چک|سفته|فیش|قولنامه|سند|دادنامه|فاکتور)(?:م|ش|ی|ه|و|رو|ها|شو|مو)?$/u;

/** Whether a folded word names a paper that states its sum in rial. */
export const statesRial = perWord((word): boolean => {
  return written.test(word);
});
