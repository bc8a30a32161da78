/** What everybody calls a field, whatever its label is. Possessives and «رو» follow: «کد ملیشو», «شماره‌ش رو هم». */
const owned = '(?:\\s?(?:ش|شو|شم|شون|شونو|ش هم|م|مو|اش|اشو|اشم|اشون|شان))?(?!\\p{L})';
const name = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${owned}`, 'gu');

const byLeaf: Readonly<Record<string, RegExp>> = {
  nationalCode: name('کد ?ملی|شماره ?ملی|کد ?مللی'),
  mobile: name(
    '(?:شماره ?)?(?:موبایل|تلفن|همراه|تماس|گوشی)|شماره(?! ?(?:ملی|پرونده|شناسنامه|ابلاغ|بایگانی|حساب|کارت|چک|سند|ثبت))',
  ),
  fatherName: name('(?:اسم|نام) ?(?:پدر|بابا|باب)'),
  lastName: name('فامیل|فامیلی|نام خانوادگی|شهرت'),
  firstName: name('اسم(?! ?(?:پدر|بابا))|اسم کوچی?ک'),
  postalCode: name('کد ?پستی'),
  line: name('ادرس|نشانی|نشونی|پلاک|خیابونش?|کوچه'),
  birthDate: name('تاریخ ?تولد'),
};

/** How people call the field at a path; undefined for one that has only its own words. */
export function everydayName(path: string): RegExp | undefined {
  return byLeaf[path.slice(path.lastIndexOf('.') + 1)];
}
