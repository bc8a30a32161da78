import { isCounted } from './counted-words.ts';
import { key } from './fold.ts';
import type { Piece } from './number-pieces.ts';

/** Manners of speaking with a number word in them, and things named by one: «دو دل», «هفت خط», «صد البته». */
const sayings: readonly (readonly [numbers: string, next: string])[] = [
  [
    'دو',
    `دل دله دلی رو رویی پهلو زاری قرون قورت هزاری کلمه کلوم کلام آتیشه طرفه جانبه چندان لپی قلو قلوها ماراتن ترک ترکه لا لایی
     پایی پیازه زانو تیکه‌پاره دستی دسته پا پایه دوتا به به‌شک بهم بهمزن نبش نبشه قدم قدمی هوا هوایی حال حالت طرف کله تخته تختش تخته‌ش استقامت سرعت جور رنگ رنگه رنگی`,
  ],
  ['سه', 'سوت سوته پیچ پلشک تفنگدار پایه تار راه راهی کنج گوش قلو بعدی چرخه سیاه'],
  [
    'چهار چار',
    `چشم چشمی چشام زانو دست‌وپا دست گوش گوشه چرخ چرخم چرخش چرخه دیوار دیواری دیواریش نعل شونه شونم شانه ستون پا پایه فصل طرف کلمه کلوم چوب
     چوبش سو میخ قل خونه قاپو باغ محال مضراب`,
  ],
  ['پنج', 'انگشت دری ضلعی شنبه'],
  ['شش شیش', 'لول لیک جهت'],
  [
    'هفت',
    `خط تیر پشت جد سین خوان خان آسمون آسمان شهر رنگ قلم سنگ قرآن قران اقلیم کفن دولت تپه حوض چنار دست گنبد کوه دریا لنگه
     بیجار گنج پیکر برادران`,
  ],
  ['هشت', 'پا پایی بهشت گرو'],
  ['صد', 'البته رحمت آفرین حیف افسوس هزار سال شکر لعنت'],
  ['هزار', 'ماشالا ماشالله ماشاالله الله شکر بار دفعه مرتبه سال جور رنگ تو پا چم لعنت'],
  ['چهل', 'چراغ تیکه گیس کلید ستون دختران'],
  ['هفتاد', 'پشت رنگ جد'],
  // «شصت» for «شست», the thumb.
  ['شصت', 'پا پام پات پاش پای دست دستم دستت دستش دستمو دستشو'],
  ['بیست', 'گرفتم گرفت گرفته گرفتی میگیره میگرفت میشه شدم بود سوالی'],
];

const idioms = new Set(
  sayings.flatMap(([numbers, next]) =>
    numbers.split(' ').flatMap((number) => next.split(/\s+/u).map((word) => `${key(number)} ${key(word)}`)),
  ),
);

/** Longer ones, by their first three words. */
const long = new Set(
  [
    'دو روز دنیا',
    'دو روزه دنیا',
    'شش دنگ حواس',
    'شیش دنگ حواس',
    'شش دانگ حواس',
    'شیش دانگ حواس',
    'صد تا یه',
    'پنج تن ال',
    'پنج تن قسم',
    'پنج تن اهل',
    'پنج تن پاک',
    'دو دو تا',
    'صد در صد',
    'پنج روزه دنیا',
  ].map(key),
);
/** Said with «تا»: «چهار تا کلمه حرف», «هفت تا کفن پوسونده». */
const fewThings = /^(?:کلمه|کلوم|کلام|کفن|هندونه|پیرهن|پیراهن|استخون|جون|خیابون اونور)/u;

/** What people say they have a hundred or a thousand of. */
const plenty =
  /^(?:فحش|کار|دروغ|بهونه|بهانه|حرف|گرفتاری|بدبختی|دردسر|مشکل|دعوا|ادم|سوراخ|عیب|ایراد|فکر|بلا|سوال|راه|جا|قسم|صاحب|درد|مدل|جور|ارزو|امید|خرج|خاطر|رنگ|خواستگار|سودا|حسرت|قصه|توقع|نقشه|کلک|بامبول|مکافات|چیز|نفر ادم)(?:ی|ا|ها|هایی|ای)?(?: |$)/u;

/** Whether a number word with what follows it is a manner of speaking, and counts nothing. */
export function isIdiom(pieces: readonly Piece[], from: number, to: number): boolean {
  const number = pieces[from];
  const next = pieces[to];
  if (!number || !next) return false;
  const after = pieces[to + 1]?.text ?? '';
  if (long.has(`${number.text} ${next.text} ${after.replace(/(?:م|ت|ش|مون|تون|شون)$/u, '')}`)) return true;
  // «دو پاش تو یه کفشه».
  if (next.text.startsWith('پا') && pieces.slice(to + 1, to + 5).some(({ text }) => text.startsWith('کفش')))
    return true;
  if (next.text === 'تا' && number.value < 10 && fewThings.test(after)) return true;
  // «بیست و چهار ساعته گوشی دستشه», «صد و هشتاد درجه عوض شد».
  const amount = pieces.slice(from, to).reduce((sum, { value }) => sum + value, 0);
  if (amount === 24 && next.text === 'ساعته') return true;
  if (amount === 180 && next.text === 'درجه') return true;
  // «هزار و یک دردسر».
  if (to - from === 3 && number.value === 1000 && pieces[to - 1]?.value === 1) return !isCounted(next.text);
  // «میلیون میلیون پول», «پنجاه پنجاه شریکیم».
  if (number.kind === 'scale' && pieces[from + 1]?.text === number.text) return true;
  if (to - from > 1) return false;
  if (number.text === next.text || number.text === pieces[from - 1]?.text) return next.text !== 'تا';
  if (idioms.has(`${number.text} ${next.text}`)) return true;
  const isMany = number.value === 100 || number.value === 1000;
  if (!isMany) return false;
  return plenty.test(next.text === 'تا' ? after : `${next.text} ${after}`);
}
