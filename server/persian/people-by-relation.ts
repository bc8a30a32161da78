import { provesName } from './common-words.ts';
import { givenStarts, isGiven, wordyNames } from './name-words.ts';
import { adjectiveNames, adverbNames, thingNames } from './wordy-names.ts';
import type { NamePhrase } from './names.ts';
import { addListed } from './people-found.ts';
import { takeList, type Listed } from './people-list.ts';
import type { Scan } from './people-scan.ts';
import { sideOf } from './people-sides.ts';
import type { Person } from './person.ts';
import { relationAt, relationOfNoun, type Relation } from './relations.ts';

/** What may stand between «شوهرم» and his name: «سابقم», «بزرگم», «من». */
const between =
  /^(?:سابق|قبلی|اول|دوم|سوم|فعلی|بزرگ|بزرگتر|کوچیک|کوچک|کوچیکه|بزرگه|ناتنی|تنی|دوقلو|خوانده|خونده|کوچکتر|کوچیکتر|وسطی|مطلقه|صیغه|صمیمی|قدیمی|عزیز|مرحوم|نامرد|معتاد|بغلی|بالایی|پایینی|روبرویی|طبقه|واحد)(?:م|ام|یم|ش|یش|مون|یمون|شون)?$/u;
const owner = /^(?:م|ام|مون|مان|ش|شون|من|ما|بنده|اینجانب|خودم|خودمون|هم|یعنی|که|خود|طرف|متهم)$/u;
const saysName = /^(?:اسمش|نامش|اسمشون|نامشون|اسمشه)$/u;
/** «شوهرم امید منو زد»: before these even a word for a thing is a name. */
const toSpeaker = /^(?:منو|مرا|ازم|بهم|باهام|من|به|از|با)$/u;
/** «دوست دخترم نگین پولامو برده» */
const ofSpeaker = /\p{L}{3}(?:مو|مونو)$/u;
/** Verbs that make one of the noun before them: «پیام داد», «فرشته است». */
const light =
  /^(?:ن?(?:دار|می ?|می)?(?:داره|دارم|داد|داده|کرد|کرده|شد|شده|زد|زده|گرفت|گرفته|خورد|بود|بوده)|ن?یست|هست|است|میکنه|میکنن|کن|کنه|کنید|کنین|کنم|کردن|میشه|میده|میزنه)$/u;
/** «محبوبه‌ی همه», «امین مردم»: what somebody is to others. */
const ofAll =
  /^(?:همه|مردم|محل|محله|بازار|فامیل|خانواده|خونه|خونواده|دل|دلم|ما|مون|جمع|روزگار|زمانه|بچهها|بچهام)/u;
const children = /^(?:پسر|دختر|بچه|نوه)$/u;
const weDid = /(?:^|\s)(?!سال|تسلیم|قدیم|مریم|ابراهیم|رحیم|کریم)\p{L}{2,}یم(?:\s|$)/u;
const ours =
  /(?:شکایت|شاکی|دادخواست)\s?(?:داریم|کنیم|می ?کنیم|ایم|هستیم|دادیم|بدیم)|خواهان هستیم|تقاضا داریم/u;
const kin = /^(?:پدر|مادر|خواهر|داماد|عروس)$/u;
const longestBetween = 4;

/** «زن دومش ناهید», «پسر بزرگم علی»: what says whose stands on the adjective. */
function ownedAfter(noun: string, adjective: string): Relation | null {
  const relation = relationOfNoun(noun);
  const [, owned] = /(م|ش|مون|شون)$/u.exec(adjective) ?? [];
  if (relation === undefined || owned === undefined || !between.test(adjective.slice(0, -owned.length)))
    return null;
  return { relation, length: 1, whose: /^م/u.test(owned) ? 'mine' : 'theirs', plural: false };
}

interface Lead {
  at: number;
  said: boolean;
}

/** Past what stands between a relation and the name. */
function lead(scan: Scan, from: number, toldBefore: boolean): Lead {
  let at = from;
  const said = toldBefore;
  while (at < from + longestBetween && (between.test(scan.word(at)) || owner.test(scan.word(at)))) at += 1;
  if (/^(?:به|ب|با)$/u.test(scan.word(at)) && /^(?:نام|اسم)$/u.test(scan.word(at + 1)))
    return { at: at + 2, said: true };
  if (saysName.test(scan.word(at)) || /^(?:بنام|باسم)$/u.test(scan.word(at)))
    return { at: at + 1, said: true };
  return { at, said };
}

/** «زنم راضیه», «خریدار مختاره», «داداشم پیام داد» tell how somebody is or what they do. */
function tellsHow(scan: Scan, { phrase, title }: Listed, mine: boolean): boolean {
  const [first] = phrase.words;
  if (phrase.words.length > 1 || !first) return false;
  // «عروس خانم ناز داره»
  if (title !== undefined) return wordyNames.has(first.text) && light.test(scan.word(phrase.next));
  const cut = scan.tokens[phrase.next - 1]?.text !== first.text;
  if (cut) return !isGiven(first.text) || wordyNames.has(first.text) || adjectiveNames.has(first.text);
  const follower = scan.word(phrase.next);
  const closes = !/^\p{L}{2}/u.test(follower) || /^(?:است|هست|بود|بوده|نیست|شد|شده|میشه)$/u.test(follower);
  if (toSpeaker.test(follower) || follower === 'هستیم' || (mine && ofSpeaker.test(follower))) return false;
  // «پسرم کامل فلجه», «برادرم امین همه بود».
  if (adverbNames.has(first.text)) return true;
  // «پسرم قربون خونه رو فروخته» tells what was done.
  const done = /^(?:رو|را|ره)$/u.test(scan.word(phrase.next + 1));
  if (wordyNames.has(first.text) && ofAll.test(follower) && !done) return true;
  if (thingNames.has(first.text) || (closes && adjectiveNames.has(first.text))) return true;
  return wordyNames.has(first.text) && (light.test(follower) || (closes && !/^[:,]$/u.test(follower)));
}

/** «من و خواهرم بهناز … شکایت داریم» are on one side. */
function besideSpeaker(scan: Scan, start: number): boolean {
  const before = /(?:^|\s)(?:من|بنده|اینجانب)((?:\s\p{L}+){0,4})\sو\s(?:(?:اون یکی|یکی|هم)\s)?$/u.exec(
    scan.before(start, 50),
  );
  return before !== null && !/\s(?:هستم|ام|استم|میباشم)$/u.test(before[1] ?? '');
}

/** «مستاجر خودم جلیل سهرابی»: of two parts to a deal, one's own. */
const parts = /^(?:صاحبخانه|مستأجر|خریدار|فروشنده|ضامن|کارفرما|راننده|پیمانکار|واسطه)$/u;

function isOwnPart(scan: Scan, relation: Relation, after: number): boolean {
  return (
    relation.whose === 'nobody' &&
    parts.test(relation.relation) &&
    /^(?:خودم|خودمم|بنده|اینجانب)$/u.test(scan.word(after))
  );
}

/** «من پسرش کیومرث خلعتبری‌ام»: who writes says whose they are. */
function saysOwn(scan: Scan, at: number, from: number): NamePhrase | null {
  if (!/^(?:من|بنده|اینجانب)$/u.test(scan.word(at - 1))) return null;
  const phrase = scan.take(from, { first: true });
  const last = phrase?.words.at(-1);
  if (!phrase || !last) return null;
  const said = /^(?:هستم|استم|ام)$/u.test(scan.word(phrase.next)) || scan.word(phrase.next - 1) !== last.text;
  return said ? phrase : null;
}

function sideFor(scan: Scan, relation: Relation, start: number, end: number): Person['side'] {
  if (relation.whose === 'mine' && besideSpeaker(scan, start)) {
    if (ours.test(scan.folded.text.slice(end, end + 200))) return 'speaker';
    if (weDid.test(scan.after(end, 60))) return 'unclear';
  }
  const withSpeaker = relation.whose === 'mine' && /^\sو\s(?:من|بنده|اینجانب)\s/u.test(scan.after(end, 14));
  if (withSpeaker && ours.test(scan.after(end, 80))) return 'speaker';
  const side = sideOf(scan, start, end, relation.relation);
  // «دخترم ستایش رو زده»: one's own child is whom it was done to.
  const victim = children.test(relation.relation) && /^\s(?:رو|را|ره)(?:\s|$)/u.test(scan.after(end, 6));
  return victim && side === 'other' ? 'unclear' : side;
}

/** People told of by what they are to somebody: «شوهرم رضا کریمی», «صاحب‌خونه به اسم …», «برادرهام علی و عطا». */
export function byRelation(scan: Scan): void {
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const relation =
      relationAt(scan.tokens.slice(at, at + 2).map(({ text }) => text)) ??
      ownedAfter(scan.word(at), scan.word(at + 1));
    const token = scan.tokens[at];
    if (!relation || !token) continue;
    // «ما سه تا خواهریم، من نازنین …» says what they are.
    if (/یم$/u.test(token.text) && /^(?:من|ما)$/u.test(scan.word(at + 1))) continue;
    const asked = /^(?:اسم|نام)$/u.test(scan.word(at - 1));
    // «نام پدر سلیم» is a label.
    if (asked && /^(?:پدر|بابا)$/u.test(token.text)) continue;
    // «معلم پسرم آقای صالحی» is the teacher, not the son.
    const outer = relationOfNoun(scan.word(at - 1));
    const begin = outer === undefined ? token : (scan.tokens[at - 1] ?? token);
    const last = at + relation.length - 1;
    const { at: from, said } = lead(scan, last + 1, asked);
    const { at: name, title } = scan.skip(from);
    const own = relation.whose === 'theirs' ? saysOwn(scan, at, name) : null;
    if (own) {
      scan.add(own, { side: 'speaker', confidence: 0.88, start: token.start });
      continue;
    }
    const listed = takeList(scan, name, { sure: said, named: said, likely: true });
    const [one] = listed;
    const first = one?.phrase.words[0];
    if (!one || !first) continue;
    const titled: Listed = { ...one, ...(title !== undefined && { title }) };
    const known =
      isGiven(first.text) ||
      (givenStarts.has(first.text) && isGiven(one.phrase.words[1]?.text ?? '')) ||
      (one.phrase.words.length > 1 && provesName(one.phrase.words.at(-1)?.text ?? ''));
    if (!known && title === undefined && !said) continue;
    if (!said && tellsHow(scan, titled, relation.whose === 'mine')) continue;
    // «همسایه مهربان آورد»
    const bare = relation.whose === 'nobody' && one.phrase.words.length < 2 && title === undefined;
    if (bare && !said && adjectiveNames.has(first.text)) continue;
    // «کارفرما کریم بود اولش»
    const how =
      /^(?:کریم|رحیم|سلیم|حلیم|امین)$/u.test(first.text) &&
      /^(?:بود|بوده|است)$/u.test(scan.word(one.phrase.next));
    if (bare && !said && how) continue;
    const end = one.phrase.words.at(-1)?.end ?? first.end;
    const others = relation.plural || listed.length > 1 ? listed.slice(1) : [];
    // «مادر نیما دهقان»: the name is that of whose mother she is.
    if (
      relation.whose === 'nobody' &&
      kin.test(relation.relation) &&
      titled.title === undefined &&
      !said &&
      outer === undefined &&
      from === last + 1
    ) {
      scan.add(titled.phrase, { side: 'unclear', confidence: 0.6 });
      continue;
    }
    if (isOwnPart(scan, relation, last + 1)) {
      scan.add(titled.phrase, { side: 'speaker', confidence: 0.85, start: begin.start });
      continue;
    }
    addListed(scan, [titled, ...others], {
      side: sideFor(
        scan,
        outer === undefined ? relation : { ...relation, relation: outer },
        begin.start,
        end,
      ),
      confidence: 0.86,
      relation: {
        word: outer ?? relation.relation,
        start: begin.start,
        end: scan.tokens[last]?.end ?? token.end,
      },
      start: begin.start,
    });
    at = last;
  }
}
