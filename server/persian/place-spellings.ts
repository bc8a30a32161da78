import { key } from './fold.ts';

/** Other names and spoken forms of cities that no rule gives, by the official name. */
const spoken: Readonly<Record<string, string>> = {
  اصفهان: 'اصفون اصفان اسفهان اصفاهان صفاهون سپاهان',
  تهران: 'طهران طهرون',
  کرمانشاه: 'کرمونشاه کرمونشا کرمانشا کرماشان کرماشون باختران',
  مشهد: 'مشد مشهدالرضا',
  خرم‌آباد: 'خرماباد خرمووه خرموه',
  خرمشهر: 'خرمشر',
  بوشهر: 'بوشر',
  شهرری: 'شابدولعظیم شاه‌عبدالعظیم',
  اندیمشک: 'اندیمیشک اندمشک',
  دزفول: 'دسفیل دزفیل دسفول',
  بروجرد: 'وروجرد',
  اردبیل: 'اردویل',
  ارومیه: 'اورمیه اورمی رضاییه',
  قزوین: 'قزبین',
  اسلامشهر: 'اسلام‌شهر اسلومشهر اسلامشر',
  نیشابور: 'نیشاپور',
  شاهرود: 'شارود',
  بندرعباس: 'بندر‌عباس',
  زاهدان: 'زایدان',
  نائین: 'نایین',
  'تربت حیدریه': 'تربت‌حیدری',
  'گنبد کاووس': 'گنبدکاوس گنبد‌قابوس گنبدقابوس گنبد‌کاوس',
  'اسلام‌آباد غرب': 'شاه‌آباد‌غرب اسلامابادغرب',
  'آستانه اشرفیه': 'استانه‌اشرفیه',
  مسجدسلیمان: 'مسجد‌سلیمان',
  باغملک: 'باغ‌ملک',
  ماهنشان: 'ماه‌نشان',
  شهربابک: 'شهر‌بابک',
  شهرکرد: 'شهر‌کرد',
  گیلانغرب: 'گیلان‌غرب',
  پلدختر: 'پل‌دختر',
  فریدونکنار: 'فریدون‌کنار',
  پارسیان: 'گاوبندی',
  صومعه‌سرا: 'صومعسرا صومه‌سرا',
  لاهیجان: 'لاهیجون',
  بستان‌آباد: 'بستاناباد',
  کبودرآهنگ: 'کبودر‌آهنگ کبوتراهنگ',
  'نورآباد ممسنی': 'نوراباد‌فارس',
  قائن: 'قاین قاینات',
};

/** A name with its half-spaces kept, as blanks, and left out. */
function written(name: string): string[] {
  // «چهارمحال بختیاری»
  const joined = name.includes(' و ') ? [name.replace(' و ', ' ')] : [];
  return [...joined, name, name.replaceAll('\u200c', ' '), name.replaceAll(/[\u200c ]/gu, '')].map(key);
}

/**
 * The folded spellings of a place's name: half-spaces written as blanks or not at all, «شهر» apart, and «ـون» for «ـان» as
 * people speak.
 */
export function spellingsOf(name: string): ReadonlySet<string> {
  const told = [name, ...(spoken[name]?.split(' ') ?? [])].flatMap(written);
  const apart = told.flatMap((each) => /^(\p{L}{4,})(شهر)$/u.exec(each)?.slice(1, 3).join(' ') ?? []);
  return new Set(
    [...told, ...apart].flatMap((each) =>
      /\p{L}{3}ان$/u.test(each) ? [each, each.replace(/ان$/u, 'ون')] : [each],
    ),
  );
}
