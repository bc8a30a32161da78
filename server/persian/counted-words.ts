import { key } from './fold.ts';
import { perWord } from './per-word.ts';

const stems = (
  'نفر بار دفعه مرتبه عدد دونه دانه متر مترمربع مترمکعب کیلومتر سانت سانتیمتر هکتار کیلو کیلوگرم گرم مثقال تن لیتر سکه روز شب ماه سال هفته ' +
  'ساعت دقیقه ثانیه قسط فقره برگ برگه جلد دستگاه واحد طبقه دانگ دونگ دنگ سهم درصد بچه فرزند دختر پسر خواهر برادر شاهد وارث ورثه نسخه ' +
  'صفحه چک سفته ضربه مورد شریک قطعه راس اصله خانوار جریب قواره گونی نوبت مرحله اولاد طفل نوه گوسفند درخت جلسه برابر کارگر پرونده تیکه جفت باب کیسه کارتن ضامن مستاجر همسر حلقه النگو درجه شلاق عایله خواب'
).split(' ');
const clitics = 'ه|هست|هستش|هن|ن|ی|ای|یه|م|ش|مه|شه|ست|یم|ین|مون|تون|شون|گی|گیم|گیش|و|رو|شو|مو|ایی';
const counted = new RegExp(
  `^(?:(?:${stems.map(key).join('|')})(?:${clitics})?|تا(?:یی|ش|شون|مون|تون|ست|س|ن|شو|یشان|یمان)?)$`,
  'u',
);

/** «دو باره» is «again» and «دو سالن» has no year in it. */
const notCounted = new Set([
  'خوابه',
  'خوابم',
  'خوابش',
  'خوابی',
  'خوابن',
  'خوابو',
  'سالن',
  'بارن',
  'بابن',
  'چکن',
  'موردن',
  'باره',
  'بارو',
  'تنش',
  'تنو',
  'تنی',
]);

const timeStems = /^(?:روز|شب|ماه|سال|هفته|ساعت|دقیقه)/u;
const numbered = new Set(
  'شماره پلاک واحد طبقه ماده بند تبصره شعبه ردیف کد سن سنم سنش سنشون ساعت سال کلاس درجه تعداد تعدادشون نمره منطقه فاز بلوک قطعه صفحه برج خط اتاق زنگ'
    .split(' ')
    .map(key),
);

/** Whether a folded word is something that numbers count («تا», «نفر», «ساله», «سکه»), with its endings. */
export const isCounted = perWord((word): boolean => {
  return counted.test(word) && !notCounted.has(word);
});

const inMillions = /^(?:نفر|متر|کیلو|سال|بار|دفعه|مرتبه|عدد|راس|تن|لیتر|هکتار|برابر|درصد|نسخه|جلد)/u;

/** Whether a counted word may be counted in millions: «ده میلیون نفر», but hardly «ده میلیون چک». */
export function isCountedInMillions(word: string): boolean {
  return isCounted(word) && inMillions.test(word);
}

/** Whether a counted word is a length of time. */
export function isTime(word: string): boolean {
  return isCounted(word) && timeStems.test(word);
}

/** Whether a folded word is one that a number follows («شماره», «پلاک», «ساعت»). */
export function isNumbered(word: string): boolean {
  return numbered.has(word);
}
