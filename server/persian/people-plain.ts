import { isEveryday, isSureFamily, provesName } from './common-words.ts';
import { titles } from './name-leads.ts';
import { endsName } from './name-stops.ts';
import { endsAsFamily, familyTails, givenEnds, isFamily, isGiven, wordyNames } from './name-words.ts';
import { legends, wordyFamilies } from './wordy-names.ts';
import type { NamePhrase } from './names.ts';
import { isFather } from './people-by-father.ts';
import { addListed } from './people-found.ts';
import { takeList } from './people-list.ts';
import type { Scan } from './people-scan.ts';
import { isQuoted, sideOf, tellsHarm } from './people-sides.ts';
import { relationAt } from './relations.ts';
import { splitName } from './split-name.ts';
import { verbPolarity } from './verbs.ts';

/** After these the name is that of a place or a thing: «خیابان شهید بهشتی», «بیمارستان امام رضا». */
const named =
  /^(?:خیابان|خیابون|خ|کوچه|بلوار|بولوار|میدان|میدون|فلکه|چهارراه|چارراه|اتوبان|بزرگراه|شهرک|محله|کوی|پارک|بیمارستان|درمانگاه|کلینیک|زایشگاه|مسجد|حسینیه|تکیه|هییت|مدرسه|دبیرستان|دبستان|هنرستان|مهدکودک|دانشگاه|دانشکده|خوابگاه|ایستگاه|مترو|ترمینال|پل|پاساژ|مجتمع|برج|ساختمان|ورزشگاه|استادیوم|سالن|تالار|آرامگاه|ارامگاه|امامزاده|حرم|مقبره|روستا|روستای|پادگان|شعبه|جایزه|فیلم|سریال|کتاب|شعر|اهنگ|ترانه|برند|ماه|شب|عید|نیمه|ولادت|شهادت|میلاد|رحلت|شهر|بندر|سد|سکه|کارخانه|هتل|رستوران|باشگاه|تیم)$/u;
const holy = /^(?:امام|حضرت|شهید|شهدای|یا|ایت|ایت‌الله|سردار|پیغمبر|پیامبر|شاه|ملکه|خواجه)$/u;
const honour = /^(?:سید|حاج|دکتر|مهندس|استاد|الله|اله|میرزا|شیخ|پروفسور|علامه)$/u;
const describes =
  /^(?:بود|بوده|بودن|شد|شده|شدن|هست|هستش|است|نیست|میشه|کرد|کرده|میکنه|داشت|داره|زد|زده|داد|داده|نداره|نداشت|نبود|نداد|نداده)$/u;
const self = /^(?:هستم|استم|ام|میباشم|هستیم)$/u;
const longestBefore = 4;

/** Whether the name at a token is that of a street, a hospital, a saint or a feast. */
function isOfPlace(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - longestBefore; back -= 1) {
    const word = scan.word(back);
    if (named.test(word) || holy.test(word)) return true;
    if (!honour.test(word) && !isGiven(word)) return false;
  }
  return false;
}

function startsClause(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1);
  return (
    at === 0 ||
    /^(?:[.,;:!?"'()-]|که|و|بعد|بعدش|ولی|اما|چون|پس|یهو|سلام|بخیر|علیکم|درود|اخه|اقا|اره|بله|اونم|الان|حالا|دیروز|دیشب|امروز|پارسال|پریروز|امسال|نباشید|تا|وقتی|اگه|اگر)$/u.test(
      before,
    ) ||
    verbPolarity(before) !== null
  );
}

/** A whole name that nothing leads to: a given name and what looks like a family name after it. */
function isWholeName(scan: Scan, { words, next }: NamePhrase): boolean {
  const [first] = words;
  const { given, family } = splitName(words);
  const [start] = family ?? [];
  const last = family?.at(-1);
  if (!first || !given || !start || !last) return false;
  if (family?.length === 1 && isEveryday(last.text) && !endsAsFamily(last.text) && !isFamily(last.text))
    return false;
  const follower = scan.word(next);
  const sure = isSureFamily(start.text) || familyTails.has(last.text);
  const isVerbal = describes.test(follower) || verbPolarity(follower) !== null;
  // «انسان شریفی بود»: of a name nobody bears and one that says how somebody is no name is made.
  if (!isGiven(first.text) && (wordyFamilies.has(last.text) || isVerbal)) return false;
  // «پیمان دوستی بسته بودیم»
  if (wordyNames.has(first.text))
    return sure && !wordyFamilies.has(last.text) && relationAt([last.text]) === null;
  if (sure) return !wordyFamilies.has(last.text) || !isVerbal;
  // «شاپور طلایی», «حیدر ثابت»: words that say how somebody is too, so not before «بود» or a verb made with them.
  if (isFamily(last.text) || (endsAsFamily(last.text) && isEveryday(last.text)))
    return !describes.test(follower) && (verbPolarity(follower) === null || isFamily(last.text));
  return !isEveryday(last.text);
}

/** «مهران پولمو برد»: a given name alone, as who did it. */
function isLoneDoer(scan: Scan, at: number, phrase: NamePhrase): boolean {
  const [first] = phrase.words;
  const follower = scan.word(phrase.next);
  return (
    first !== undefined &&
    phrase.words.length === 1 &&
    isGiven(first.text) &&
    first.text.length > 2 &&
    !wordyNames.has(first.text) &&
    scan.tokens[phrase.next - 1]?.text === first.text &&
    startsClause(scan, at) &&
    /^\p{L}/u.test(follower) &&
    (endsName(follower) || isEveryday(follower)) &&
    !/^(?:نیست|نه|درسته|است|هست)$/u.test(follower) &&
    tellsHarm(scan, first.start, first.end)
  );
}

/** «شیرین محمودی ۲۵ ساله از سنندج هستم»: who writes, with age and home between the name and «هستم». */
const introduced =
  /^[\s,]*(?:\d{1,2} (?:ساله|سالمه)[\s,]*)?(?:(?:از|اهل|ساکن|مقیم|متولد)\s(?:\p{L}+|\d+)(?:\s\p{L}+)?[\s,]*)?(?:هستم|استم)(?:[\s,.]|$)/u;

/** «کریمی پولمو خورده»: a family name alone, as who did something to the speaker. */
function isFamilyDoer(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const follower = scan.word(at + 1);
  return (
    token !== undefined &&
    token.text.length > 3 &&
    isSureFamily(token.text) &&
    startsClause(scan, at) &&
    (/^(?:منو|ازم|بهم|باهام)$/u.test(follower) || /\p{L}{2}(?:مو|امو)$/u.test(follower)) &&
    tellsHarm(scan, token.start, token.end)
  );
}

/** «پرنده احمدی پولمو برد»: a word in no list before a family name, where they are told to have done harm. */
function isUnknownGiven(scan: Scan, at: number): boolean {
  const [token, family] = [scan.tokens[at], scan.tokens[at + 1]];
  return (
    token !== undefined &&
    family !== undefined &&
    startsClause(scan, at) &&
    !isEveryday(token.text) &&
    provesName(family.text) &&
    !holy.test(token.text) &&
    (self.test(scan.word(at + 2)) || tellsHarm(scan, token.start, family.end))
  );
}

/** «مینام، مینا قربانی»: a given name with «I am» on it opens what somebody writes. */
function saysSelf(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  const base = word.replace(/ا?م$/u, '');
  return (
    at < 4 &&
    base !== word &&
    startsClause(scan, at) &&
    (isGiven(base) || isGiven(word.slice(0, -1))) &&
    !isEveryday(word) &&
    !isEveryday(base) &&
    !endsName(base) &&
    !wordyNames.has(base) &&
    (/هام$/u.test(word) ||
      /^(?:[,.;:!()-]|از|اهل|ساکن|با|یه|یک|و|مال|بچه|)$|^\d/u.test(scan.word(at + 1)) ||
      relationAt([scan.word(at + 1)])?.whose === 'mine')
  );
}

/** «مادر نیما دهقان هستم», «از ورثه مرحوم غلامعلی نوروزی هستم»: whose somebody is, not who. */
function ofSomebody(scan: Scan, at: number): boolean {
  let before = at - 1;
  while (titles.test(scan.word(before)) || /^سید(?:ه)?$/u.test(scan.word(before))) before -= 1;
  const word = scan.word(before);
  return (
    /^(?:مرحوم|مرحومه|شادروان|مرحومین|وکیل|نماینده|قیم|ولی|ورثه|وارث|وراث|منشی|کارمند|کارگر|مستاجر|موکل|وصی|همراه|خانواده|دایه)$/u.test(
      scan.word(at - 1),
    ) ||
    /^(?:وکیل|نماینده|قیم|ولی|ورثه|وارث|وراث|منشی|کارمند|کارگر|وصی|خانواده)$/u.test(word) ||
    relationAt([word])?.whose === 'nobody'
  );
}

/** «مریم احمدی هستم», «پروانه جلالیم»: keeps who says that they are it; false when nobody does. */
function addSelf(scan: Scan, at: number): boolean {
  const start = scan.tokens[at]?.start ?? 0;
  const speaker = scan.take(at, { first: true });
  const last = speaker?.words.at(-1);
  if (!speaker || !last) return false;
  const said = self.test(scan.word(speaker.next));
  const cut = /م$/u.test(scan.word(speaker.next - 1)) && last.text !== scan.word(speaker.next - 1);
  if (!(said || cut) || !(startsClause(scan, at) || speaker.words.length > 1)) return false;
  if (ofSomebody(scan, at)) {
    scan.add(speaker, { side: 'unclear', confidence: 0.6 });
    return true;
  }
  const whole = speaker.words.length > 1;
  const known = !wordyNames.has(scan.word(at)) || (whole && isSureFamily(last.text));
  if (known && (said || endsAsFamily(last.text) || (at < 4 && !whole)))
    scan.add(speaker, { side: isQuoted(scan, start) ? 'other' : 'speaker', confidence: 0.88 });
  return true;
}

/** People whose names nothing leads to: «علی کریمی پولمو برد», «مریم احمدی هستم». */
export function byPlainName(scan: Scan): void {
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    const begins =
      token !== undefined &&
      (isGiven(token.text) ||
        isUnknownGiven(scan, at) ||
        (givenEnds.has(scan.word(at + 1)) && isFamily(scan.word(at + 2))) ||
        saysSelf(scan, at)) &&
      token.text.length > 2;
    if (!token || endsName(token.text) || !scan.isFree(token.start, token.end)) continue;
    if (!begins) {
      if (isFamilyDoer(scan, at))
        scan.add(
          { words: [token], next: at + 1 },
          { side: 'other', role: 'family', confidence: 0.6, plain: true },
        );
      continue;
    }
    if (isOfPlace(scan, at) || isFather(scan, at)) continue;
    if (addSelf(scan, at)) continue;
    const [one, ...others] = takeList(scan, at, { likely: startsClause(scan, at) });
    if (!one) continue;
    const { phrase } = one;
    if (scan.word(at - 1) !== ':' && legends.has(phrase.words.map(({ text }) => text).join(' '))) continue;
    const end = phrase.words.at(-1)?.end ?? token.end;
    if (isWholeName(scan, phrase)) {
      const own = startsClause(scan, at) && introduced.test(scan.after(end, 60));
      addListed(scan, own ? [one] : [one, ...others], {
        side: own ? 'speaker' : sideOf(scan, token.start, end),
        confidence: 0.75,
        plain: true,
      });
    } else if (isLoneDoer(scan, at, phrase)) {
      addListed(scan, [one, ...others], {
        side: sideOf(scan, token.start, end),
        confidence: 0.6,
        plain: true,
      });
    }
  }
}
