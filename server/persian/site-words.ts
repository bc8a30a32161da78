import { key } from './fold.ts';

const folded = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u).map(key));

/** Sites that have a name of their own: «پارک لاله», «بیمارستان نمازی». */
export const sites = folded(`
  پارک بوستان بیمارستان درمانگاه کلینیک مدرسه دبیرستان دبستان هنرستان دانشگاه دانشکده خوابگاه مهدکودک آموزشگاه کتابخانه
  پاساژ مجتمع ساختمان ساختمون بازار بازارچه میدان‌بار رستوران کافه کافی‌شاپ قهوه‌خانه قهوه‌خونه هتل مسافرخانه تالار باغ باغ‌تالار مسجد حسینیه امامزاده حرم
  مترو ایستگاه ترمینال فرودگاه پایانه راه‌آهن پمپ جایگاه کارخانه کارخونه کارگاه انبار سوله فروشگاه هایپر سوپر سوپرمارکت مغازه
  باشگاه استخر ورزشگاه سالن سینما آرایشگاه گالری نمایشگاه تعمیرگاه گاراژ کارواش نانوایی قصابی داروخانه مرکز برج شهرک ویلا
`);
/** Parts of a site: said before it («پارکینگ مجتمع ارم»), and a place by themselves when nothing else is said. */
export const partsOfSites = folded(
  'پارکینگ حیاط دفتر اورژانس انبار لابی راهرو راه‌پله پله پشت‌بام پشت‌بوم آسانسور سالن کلاس اتاق ورودی محوطه بخش درب سردر زیرزمین آشپزخانه غرفه طبقه دم سر کنج گوشه جلوی جلو روبروی',
);
/** Adjectives and words that stand between a part and its site. */
export const siteLinks = folded('روباز مسقف عمومی اصلی طبقاتی مرکزی بزرگ قدیم جدید شمالی جنوبی');
/** What begins a part of an address in a telling. */
export const lineCues = folded(`
  خیابان خیابون خیابان‌های خ کوچه بلوار بولوار میدان میدون محله کوی شهرک روستای روستا چهارراه چارراه سه‌راه فلکه بن‌بست بزرگراه اتوبان جاده پلاک واحد طبقه فاز بلوک
  نبش منطقه کیلومتر گذر پل ضلع تقاطع انتهای ابتدای مسکن
`);
/** What ties a landmark to the part before it. */
export const landmarkCues = folded('روبروی روبه‌روی جنب مقابل پشت وسط نبش کنار بالاتر پایین‌تر نرسیده سر');
/** Words before a place that say something happened or is there. */
export const placedBefore =
  /(?:^|[\s,.;])(?:تو|توی|در|سر|ده|د|دم|داخل|جلو|جلوی|کنج|گوشه|واقع در|به نشانی|ادرس|ادرسم|نشانی)(?:\s\p{L}+)?\s*$/u;
