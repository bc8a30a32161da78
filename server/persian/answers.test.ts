import { expect, test } from 'vitest';
import { readAnswer, type AnswerContext, type Move } from './answers.ts';
import { fold } from './fold.ts';

const first = (raw: string, context: AnswerContext = {}) => readAnswer(fold(raw), context)[0];
const rest = (raw: string, context: AnswerContext = {}) => {
  const span = first(raw, context)?.rest;
  return span && raw.slice(span.start, span.end);
};

const cases: Partial<Record<Move, string[]>> = {
  affirm: ['آره', 'بله چشم', 'آره دیگه', 'اوهوم', 'ها', 'اررره داداش', 'درسته'],
  deny: ['نه والا', 'نخیر', 'نه بابا', 'نهههه', 'خير', 'فکر نکنم'],
  unknown: [
    'نمی‌دونم',
    'نمیدونم والا',
    'یادم نیست دقیقاً',
    'خبر ندارم',
    'نه مطمئن نیستم',
    'اسم پدرشو نمیدونم',
  ],
  decline: ['نمی‌خوام بگم', 'به تو چه', 'میشه نگم؟', 'ترجیح میدم نگم'],
  skip: ['رد شو', 'بعدی'],
  later: ['بعداً', 'بعداً میگم', 'بعدا ادامه میدم'],
  why: [
    'چرا می‌پرسی',
    'به چه دردی می‌خوره؟',
    'واسه چی می‌خوای',
    'چرا باید آدرسم رو بگم',
    'کد ملی رو برا چی میخواین',
  ],
  help: ['چی باید بنویسم'],
  meaning: ['ثنا چیه؟', 'شکواییه یعنی چی؟', 'متوجه نشدم'],
  'how-much': ['هزینه‌ش چقدره؟'],
  advice: ['چه کار کنم بهتره؟', 'شکایت کنم یا نه؟', 'برنده می‌شم؟', 'به نظرت چی میشه'],
  correction: ['اشتباه گفتم', 'اصلاح کن', 'عوضش کن', 'نه منظورم ۲۵ میلیون بود', 'غلط نوشتی'],
  undo: ['برگرد', 'قبلی رو پاک کن', 'پس بگیر', 'لغو آخری'],
  greet: ['سلام', 'سلام خسته نباشید', 'وقتتون بخیر'],
  thanks: ['مرسی', 'دستت درد نکنه', 'خیلی ممنون'],
  stop: ['بسه', 'ولش کن', 'خداحافظ'],
  human: ['با آدم حرف بزنم', 'کارشناس', 'وکیل می‌خوام', 'وصلم کن به پشتیبانی'],
  review: ['نشونم بده چی نوشتی', 'خلاصه', 'تا حالا چی نوشتی؟'],
  restart: ['از اول شروع کن', 'یه شکایت جدید دارم'],
  'nothing-more': ['همین بود', 'تموم', 'دیگه ندارم', 'نه دیگه چیزی نیست'],
  none: ['هیچ‌کدام', 'هیچ کدومشون'],
};

const more: Partial<Record<Move, string[]>> = {
  undo: ['اونی که الان نوشتم رو پاک کن', 'آخرین جوابمو بردار', 'یه قدم برو عقب'],
  skip: ['این سوالو بپر', 'بپر از این یکی', 'برو جلو'],
  later: ['متعاقباً اعلام می‌کنم', 'کارتم خونه‌ست شب میگم', 'حالی پیشم نیس، پسان روان می‌کنم'],
  unknown: ['حفظ نیستم', 'تو ذهنم نمونده', 'از یادم رفته', 'در جریان نیستم'],
  human: ['میشه یه کارشناس نگاه کنه؟', 'بدین یه نفر باهام حرف بزنه'],
  restart: ['قاطی شد بیا از صفر', 'از ابتدا آغاز کنیم'],
  advice: ['فکر می‌کنی قاضی حقو به من میده؟'],
  help: ['اگه آدرسشو ندونم چی میشه', 'شناسه ثنا هم می‌خواد؟'],
  why: ['اسم بابامو میخوای چیکار', 'چرا شماره ملی ره پرسان می‌کنید؟'],
  'nothing-more': ['نه دگه گپی ندارم', 'همین بود حرفم'],
};

test.each(Object.entries(more).flatMap(([move, said]) => said.map((each) => [each, move] as const)))(
  '«%s», told at a question for a value, is %s',
  (raw, move) => {
    const asks = move === 'nothing-more' ? 'open' : 'value';
    expect(first(raw, { asks })?.move).toBe(move);
  },
);

test('what is said beside a question is heard beside it', () => {
  const moves = (raw: string) => readAnswer(fold(raw), { asks: 'yes-no' }).map(({ move }) => move);
  expect(moves('سلام هزینه شکایت چقدره؟')).toEqual(expect.arrayContaining(['greet', 'how-much']));
  expect(moves('آره دارم، راستی هزینه‌ش چقدره؟')).toEqual(expect.arrayContaining(['affirm', 'how-much']));
  expect(moves('این به چه دردت می‌خوره، رد کن')).toEqual(expect.arrayContaining(['why', 'skip']));
});

test.each(Object.entries(cases).flatMap(([move, said]) => said.map((each) => [each, move] as const)))(
  '«%s» is %s',
  (raw, move) => {
    expect(first(raw)?.move).toBe(move);
  },
);

test.each([
  ['ندارم', 'deny'],
  ['ندادم', 'deny'],
  ['نگرفتم', 'deny'],
  ['دادم', 'affirm'],
  ['شاهد ندارم', 'deny'],
  ['آره ندارم', 'deny'],
])('a yes/no question answered «%s» is %s', (raw, move) => {
  expect(first(raw, { asks: 'yes-no' })?.move).toBe(move);
});

test.each([
  'ترجیح می‌دم جواب ندم',
  'ترجیح می‌دهم ذکر نکنم',
  'این رو اگه ممکنه نگم',
  'اینو اعلام نمی‌کنم',
  'بهتره چیزی نگم',
  'لازم نیست بدونین',
])('«%s» declines', (raw) => {
  expect(first(raw, { asks: 'yes-no' })?.move).toBe('decline');
});

test.each([
  'هیچ‌کسی نبود',
  'هیشکی',
  'کسی ندیده',
  'خودم تنها بودم',
  'هیچ شاهدی نداشتم',
  'رسید خاصی ندارم',
  'چیزی ندارم',
])('«%s» denies that somebody or something was there', (raw) => {
  expect(first(raw, { asks: 'yes-no' })?.move).toBe('deny');
  expect(readAnswer(fold(raw), { asks: 'value' }).map((each) => each.move)).toContain('none');
});

test('«تنها زندگی می‌کنم» and «شاهد دارم» deny nothing', () => {
  expect(first('تنها زندگی می‌کنم', { asks: 'yes-no' })?.move).not.toBe('deny');
  expect(first('شاهد دارم', { asks: 'yes-no' })?.move).toBe('affirm');
});

test('«چرا» says yes to a negative question and asks why of another', () => {
  expect(first('چرا', { asks: 'yes-no', polarity: 'negative' })?.move).toBe('affirm');
  expect(first('چرا، دارم', { asks: 'yes-no', polarity: 'negative' })).toMatchObject({
    move: 'affirm',
    confidence: 0.93,
  });
  expect(first('چرا می‌پرسی', { asks: 'yes-no', polarity: 'negative' })?.move).toBe('why');
  expect(first('چرا؟', { asks: 'yes-no' })?.move).toBe('why');
});

test.each([
  'نه اینکه نخوام، نتونستم',
  'نه تنها نداد بلکه فحش داد',
  'نه ماه پیش',
  'نه میلیون تومن',
  'نه فحش داده نه تهدید',
])('«%s» denies nothing', (raw) => {
  expect(
    readAnswer(fold(raw), { asks: 'yes-no' }).filter((each) => each.move === 'deny' && each.confidence > 0.6),
  ).toEqual([]);
});

test.each([
  ['نه، ۲۰ میلیون بود', '۲۰ میلیون بود'],
  ['نه منظورم ۲۵ میلیون بود', '۲۵ میلیون بود'],
  ['اشتباه گفتم، احمدی‌نژاد درسته', 'احمدی‌نژاد'],
  ['سه تا، نه اشتباه گفتم دو تا', 'دو تا'],
  ['بله ولی مبلغش ۳۰ تومن بود', 'مبلغش ۳۰ تومن بود'],
  ['۲۰ میلیون. هزینه‌ش چقدره؟', '۲۰ میلیون'],
])('«%s» leaves «%s» to the other readers', (raw, left) => {
  expect(rest(raw, { asks: 'yes-no' })).toBe(left);
});

test('the same words inside a story are no moves', () => {
  const story =
    'پارسال به همسایه‌ام پول دادم، گفت به تو ربطی نداره و شکایتم رو پس بگیرم، همینا رو قاضی باید بدونه که حقم ضایع شد';
  expect(readAnswer(fold(story), { asks: 'open' }).filter((each) => each.confidence > 0.6)).toEqual([]);
});

test('«نه» to an open question for more is nothing more', () => {
  expect(readAnswer(fold('نه ممنون'), { asks: 'open' }).map((each) => each.move)).toContain('nothing-more');
});
