import { isSureFamily } from './common-words.ts';
import { endsName } from './name-stops.ts';
import { isGiven, isWoman } from './name-words.ts';
import type { NamePhrase } from './names.ts';
import type { Scan } from './people-scan.ts';
import { relationAt } from './relations.ts';
import { splitName } from './split-name.ts';
import { verbPolarity } from './verbs.ts';

/** «من مادرشم، …», «من مسئول مالی و نماینده شرکتم، …»: who writes tells first what they are. */
const selfRole =
  /(?:^|[\s,])(?:من|بنده|اینجانب)(?:\s\p{L}+){1,6}?(?:م|هستم|استم)\s?,?\s?$|\s(?:هستم|میباشم)\s?,\s?$/u;
const sentenceStart = /(?:^|[.!?؟\n;]\s?)$/u;
/** What people tell of themselves behind their name. */
const particular =
  /^(?:\d+|[.,:;()-]|ساله|سالمه|سال|مجرد|متاهل|مطلقه|بیوه|خانه|خونه|دار|دارم|خانهدار|بازنشسته|دانشجو|دانشجوی|کارمند|کارگر|معلم|راننده|پرستار|شماره|شمارم|موبایل|موبایلم|تلفن|تلفنم|تماس|همراه|همراهم|کد|ملی|کدملی|کدملیم|متولد|فرزند|ولد|پدر|از|اهل|ساکن|مقیم|هستم|استم|ام|زندگی|میکنم|میشینم|ادرس|نشانی|ایرانی|افغان|افغانی|لیسانس|دیپلم|فوق|شغل|شغلم|تبعه|و|در|تو|توی|شهر|شهرستان|استان|با|تشکر|احترام|نظام|پزشکی|مهندسی|وکیل|پایه|دادگستری)$/u;
const mostFree = 3;
const longestTail = 24;
const shortestBefore = 20;

/** Whether all that follows a name to the end of the text tells of its bearer. */
function onlyParticulars(scan: Scan, from: number): boolean {
  const tail = scan.tokens.slice(from);
  const free = tail.filter(({ text }) => !particular.test(text));
  return (
    tail.length <= longestTail &&
    free.length <= mostFree &&
    free.every(({ text }) => verbPolarity(text) === null && !isGiven(text))
  );
}

function isWhole({ words }: NamePhrase): boolean {
  const { given, family } = splitName(words);
  return given !== undefined && family !== undefined;
}

/** «سحر باغبانی شوهرم میگه …»: the husband is another, so that the woman named before him is who writes. */
function isSpouse(scan: Scan, { words, next }: NamePhrase): boolean {
  const at = scan.word(next) === ',' ? next + 1 : next;
  const spouse = relationAt([scan.word(at)]);
  if (spouse?.whose !== 'mine' || !/^(?:شوهر|زن)$/u.test(spouse.relation)) return false;
  const woman = isWoman(words[0]?.text ?? '');
  return spouse.relation === 'شوهر' ? woman : !woman;
}

/** Names with which people sign: «… من مادرشم، مهناز لک», «… لادن خواجوی، مطلقه، کرمان» at the end of what they tell. */
export function bySignature(scan: Scan): void {
  const { text } = scan.folded;
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (!token || endsName(token.text) || !scan.isFree(token.start, token.end)) continue;
    if (!isGiven(token.text) && !isSureFamily(scan.word(at + 1))) continue;
    const before = text.slice(Math.max(0, token.start - 60), token.start);
    const role = selfRole.test(before);
    const alone = token.start >= shortestBefore && sentenceStart.test(before);
    const begins = sentenceStart.test(before);
    if (!role && !begins) continue;
    const phrase = scan.take(at, { first: true, likely: true, named: true });
    if (!phrase || !isWhole(phrase)) continue;
    const closes =
      !/^\p{L}/u.test(scan.word(phrase.next)) || /^(?:هستم|استم|ام|و)$/u.test(scan.word(phrase.next));
    if (
      (role && closes) ||
      (begins && isSpouse(scan, phrase)) ||
      (alone && onlyParticulars(scan, phrase.next))
    )
      scan.add(phrase, { side: 'speaker', confidence: 0.85 });
  }
}
