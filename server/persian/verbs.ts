import { perWord } from './per-word.ts';
/** What a folded word says as a verb. Subjunctives and imperatives say nothing of what is so, and are none. */
export interface Verb {
  polarity: 'positive' | 'negative';
  /** The spoken past stem, which names the verb in all its forms; empty for a verb in «می» that we do not know. */
  stem: string;
  /** «رسید», «نوشته»: without an ending it may as well be a noun, or wait for «بود» or «شد». */
  bare: boolean;
  firstPerson: boolean;
}

/** Past stems, formal and spoken, with the present stems that follow «می». The first of a line names the verb. */
const table = `
  داد - د ده | گرفت - گیر | کرد نمود - کن نما نمای | زد - زن | دید - بین | گفت - گ گو گوی | خواست - خوا خواه خا
  شد گردید - ش شو شوی | رفت - ر رو | اومد امد - ا ای | فرستاد - فرست | نوشت - نویس | خرید - خر | فروخت - فروش
  بست - بند | خورد - خور | برد - بر | اورد - ار اور | شنید - شنو شنف | پرداخت - پرداز | گذاشت ذاشت - گذار ذار
  ریخت - ریز | رسید - رس | رسوند رساند - رسون رسان | شناخت - شناس | دونست دانست - دون دان | ساخت - ساز
  تونست توانست - تون توان | شکست - شکن | کشید - کش | خوند خواند - خون خوان | موند ماند - مون مان | فهمید - فهم
  پرسید - پرس | برداشت - بردار دار | برگشت - برگرد | برگردوند - برگردون | پذیرفت - پذیر | انداخت - انداز نداز
  نشست - شین نشین | بخشید - بخش | گذشت - گذر | افتاد - افت فت | یافت - یاب | دزدید - دزد | ترسید - ترس | سوخت - سوز
  سپرد - سپار سپر | دراومد درامد درومد - درا درای | دراورد دراوورد - درار دراور | وایساد وایستاد - وایس وایست | پیچید - پیچ | چسبید - چسب
  لرزید - لرز | چرخید - چرخ | گریخت - گریز | دوید - دو | پرید - پر | شمرد - شمر شمار | ترکید - ترک | داشت - | بود -
`;
const pastEndings = ['', 'م', 'ی', 'یم', 'ید', 'ین', 'ند', 'ن'];
const perfectEndings = ['ه', 'هم', 'هام', 'های', 'هایم', 'هاید', 'هاند', 'هن', 'هبود', 'هبودم'];
const presentEndings = ['م', 'ی', 'ه', 'د', 'یم', 'ید', 'ین', 'ند', 'ن'];
const firstPerson = /^ه?ا?(?:م|یم)$/u;
/** Forms that are ordinary words: «میان» is «between», «ساختمون» a building. */
const noForms = new Set(['میان', 'میدان', 'ساختمون', 'سپرده', 'سوخت']);
const verbs = new Map<string, Verb>();

function add(word: string, polarity: Verb['polarity'], stem: string, ending: string, bare = false): void {
  if (!verbs.has(word) && !noForms.has(word))
    verbs.set(word, { polarity, stem, bare, firstPerson: firstPerson.test(ending) });
}

/** Every form of a past without «می», with the past itself: «برگشت زدند» and «برگشت زدم» are of «زد». */
const pasts = new Map<string, string>();

function addPast(past: string, stem: string): void {
  // «نیومد», «نیاورد»: a vowel takes ی after «ن».
  const denied = past.startsWith('ا') ? [`نی${past}`, `نی${past.slice(1)}`] : [`ن${past}`];
  for (const ending of [...pastEndings, ...perfectEndings]) {
    const bare = ending === '' || ending === 'ه' || ending === 'ی';
    add(past + ending, 'positive', stem, ending, bare);
    for (const each of denied) add(each + ending, 'negative', stem, ending, bare);
    for (const each of [past, ...denied]) pasts.set(each + ending, each);
    add(`می${past}${ending}`, 'positive', stem, ending);
    add(`نمی${past}${ending}`, 'negative', stem, ending);
  }
}

function addPresent(present: string, stem: string): void {
  for (const ending of presentEndings) {
    add(`می${present}${ending}`, 'positive', stem, ending);
    add(`نمی${present}${ending}`, 'negative', stem, ending);
  }
}

for (const line of table.split(/[|\n]/u).filter((each) => each.includes('-'))) {
  const [past = [], presents = []] = line
    .split('-')
    .map((side) => side.split(' ').filter((each) => each !== ''));
  const [stem = ''] = past;
  for (const each of past) addPast(each, stem);
  for (const present of presents) addPresent(present, stem);
}
for (const ending of presentEndings) {
  add(`دار${ending}`, 'positive', 'داشت', ending);
  add(`ندار${ending}`, 'negative', 'داشت', ending);
  add(`خواه${ending}`, 'positive', '', ending);
  add(`نخواه${ending}`, 'negative', '', ending);
}
for (const ending of [...pastEndings, 'ش']) {
  add(`هست${ending}`, 'positive', 'بود', ending);
  add(`نیست${ending}`, 'negative', 'بود', ending);
}

/** Words in «می» that are no verbs; «میرکریمی» and other names in «میر» are parted from «میره», «میرسونه». */
const noVerb =
  'میلیون|میلیارد|میلاد|میلانی|میدان|میدون|میز(?!ن|د)|میان|میراث|میهمان|میهن|مینا|میثم|میرزا|میوه|میکروب|میگو|میبدی|میمندی|' +
  'میر(?!(?:م|ی|ه|ن|ند|یم|ید|ین)$|س|فت|یز|یخت|قص|و[مدینه]|نج|ان[ده])\\p{L}{3,}|میرس(?:لی|پاس)|میرفتاح|میمنت';
/** «میکشمت», «میزننتون»: what is said to somebody's face keeps them in its ending. */
const inMi = new RegExp(`^(?!${noVerb})می\\p{L}+(?:م|ی|ه|د|ن|ش|شون|[منهد]ت(?:ون|ان)?)$`, 'u');
const inNemi = /^نمی\p{L}{2,}$/u;
const object = /(?:شو|شون|شان|مون|تون|ش|و)$/u;

/** Reads a folded word as a verb that says something is so or is not so: «دادم», «ندارمش». Null when it is none we know. */
export const readVerb = perWord((word): Verb | null => {
  if (noForms.has(word)) return null;
  const known = verbs.get(word) ?? (object.test(word) ? verbs.get(word.replace(object, '')) : undefined);
  if (known) return known;
  const ours = word.endsWith('م');
  if (inNemi.test(word)) return { polarity: 'negative', stem: '', bare: false, firstPerson: ours };
  return inMi.test(word) ? { polarity: 'positive', stem: '', bare: false, firstPerson: ours } : null;
});

/** Whether a folded word says as a verb that something is so or is not so. */
export function verbPolarity(word: string): Verb['polarity'] | null {
  return readVerb(word)?.polarity ?? null;
}

/** The past a word is a form of, with its «ن»: «زدند» → «زد», «نشده» → «نشد»; undefined for all else. */
export function pastOf(word: string): string | undefined {
  return pasts.get(word);
}
