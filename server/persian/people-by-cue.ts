import { allMatches } from './all-matches.ts';
import { isCommon, isEveryday, isSureFamily, provesName } from './common-words.ts';
import { nameCues, namesSomething, weakCues, type NameCue } from './name-cues.ts';
import { titles } from './name-leads.ts';
import { endsName } from './name-stops.ts';
import { endsAsFamily, endsInTail, isFamily, isGiven, isGivenApart, wordyNames } from './name-words.ts';
import { adjectiveNames } from './wordy-names.ts';
import { isJob } from './occupation-words.ts';
import { takeList, type Listed } from './people-list.ts';
import { givenOnly } from './people-by-father.ts';
import type { NamePhrase } from './names.ts';
import { addListed } from './people-found.ts';
import type { Scan } from './people-scan.ts';
import { isQuoted, sideOf, tellsHarm } from './people-sides.ts';
import type { Person } from './person.ts';
import { relationAt } from './relations.ts';
import { splitName } from './split-name.ts';

/** «خواهرم ریحانه و من مهسا از پدرمون شکایت داریم» */
const complainsTogether = /(?:(?:شکایت|دادخواست) داریم|شاکی هستیم|خواهان هستیم)/u;
const saysWho = /^(?:هستم|استم|ام|فرزند|دختر|پسر|ولد|بنت|صبیه|به|دارای|با|میباشم|متولد|ساکن|اهل|هستیم)$/u;
const oath = /^(?:قسم|قسمت|توکل|پناه)$/u;

/** «وکیل من آقای …»: «من» says whose somebody is, and the name is not the speaker's. `said`: «هستم» follows it. */
function isOwner(scan: Scan, at: number, said: boolean): boolean {
  const before = scan.word(at - 1);
  if (!/^\p{L}/u.test(before)) return false;
  if (relationAt([before])?.whose === 'nobody' || /^(?:قبلی|سابق|بعدی|اصلی|فعلی)$/u.test(before)) return true;
  if (said || scan.word(at) !== 'من') return false;
  if (/^(?:شاکی|متهم|خوانده|وکیل|ضامن|بدهکار|طلبکار|صاحبکار|کارفرما|موجر)$/u.test(before)) return true;
  return (
    !endsName(before) &&
    !/^(?:اقا|خانم|دکتر|وکیل|جناب)$/u.test(before) &&
    !isGiven(before) &&
    isCommon(before)
  );
}

/** «من علیم», «من صفایی هستم»: the name has «ام» on it or after it. */
function saysSelf(scan: Scan, { phrase }: Listed): boolean {
  const last = phrase.words.at(-1)?.text;
  const behind = scan.word(phrase.next) === ',' ? scan.word(phrase.next + 1) : '';
  return (
    /^\d{2}$/u.test(behind) ||
    isJob(behind) ||
    complainsTogether.test(scan.after(phrase.words.at(-1)?.end ?? 0, 80)) ||
    (/^\d{2}$/u.test(scan.word(phrase.next)) && /^سال/u.test(scan.word(phrase.next + 1))) ||
    relationAt([behind])?.whose === 'mine' ||
    (relationAt([scan.word(phrase.next)])?.whose === 'mine' &&
      !/^(?:رو|را|ره|و)$/u.test(scan.word(phrase.next + 1))) ||
    saysWho.test(scan.word(phrase.next)) ||
    /^(?:فرزند|ولد|متولد|ساکن|اهل|دارای|شهرت|هستم|بیوه|مطلقه|مجرد|متاهل|خانه|خونه|بازنشسته|دانشجو|دانشجوی|خواهر|برادر|مادر|پدر|همسر|پسر|دختر)$/u.test(
      behind,
    ) ||
    scan.word(phrase.next - 1) !== last
  );
}

/** Ends that only family names have: «من لاله شجریان از …». */
const strongFamily = /\p{L}{3}(?:یان|زاده|پور|نژاد|نیا|زهی|لو|نسب|تبار)$/u;

/** «ما دو نفریم، من حسن و برادرم حسین» */
const together = /(?:نفریم|خواهریم|برادریم|شریکیم|ورثه ?ایم)(?:\s|,)/u;
/** «من آوا و خواهرم نوا هستیم» */
const weAre =
  /^(?:\sو|\s?,)(?:[\s,]+\p{L}+){1,8}?\s(?:هستیم|(?:شکایت|دادخواست|طلب) داریم|شاکی هستیم|شاکی ایم|خواهان هستیم)(?:[\s.]|$)/u;

/** The token of «من» before a name and its titles. */
function selfBefore(scan: Scan, start: number): number {
  let at = scan.indexAt(start) - 1;
  while (at > 0 && titles.test(scan.word(at))) at -= 1;
  return at;
}

/** Whether the name after «من» is told as the speaker's own. */
function introduces(scan: Scan, listed: Listed, cue: string): boolean {
  const sure = cue !== 'من';
  const { words, next } = listed.phrase;
  const first = words[0]?.text ?? '';
  const last = words.at(-1)?.text ?? '';
  const said =
    saysSelf(scan, listed) ||
    together.test(scan.before(words[0]?.start ?? 0, 40)) ||
    weAre.test(scan.after(words.at(-1)?.end ?? 0, 60));
  if (/^(?:رو|را|ره)$/u.test(scan.word(next)) || isOwner(scan, selfBefore(scan, words[0]?.start ?? 1), said))
    return false;
  if (words.length < 2)
    return said && (isGiven(first) ? !adjectiveNames.has(first) || /ه$/u.test(first) : isSureFamily(first));
  // «اینجانب محبوبه کاکاوند، شماره ملی …»: in a letter nothing else stands there.
  if (/^اینجانبه?$/u.test(cue) && (scan.word(next) === ',' || saysWho.test(scan.word(next)))) return true;
  const tailed = endsInTail(words.map(({ text }) => text));
  if (isGiven(first))
    return !wordyNames.has(first) || isSureFamily(last) || strongFamily.test(last) || said || tailed;
  return (
    (sure || saysWho.test(scan.word(next))) && !isEveryday(first) && endsAsFamily(last) && !isEveryday(last)
  );
}

function isWordy(listed: Listed, preposition: boolean): boolean {
  const [first] = listed.phrase.words;
  const last = listed.phrase.words.at(-1)?.text ?? '';
  const family = listed.phrase.words.length > 1 && (preposition ? isSureFamily(last) : endsAsFamily(last));
  return first !== undefined && wordyNames.has(first.text) && !family && listed.title === undefined;
}

/** «پولو دادم به صادق امیدی» */
const deals = /(?:دادم|دادیم|سپردم|فروختم|فرستادم|ریختم|گرفتم|خریدم|بستم|داشتم)\s$/u;
/** «شکایت کنم از عاطفه یکتا»: somebody is complained of. */
const complains = /(?:شکایت|شاکی)(?:م|ام)?(?:\s\p{L}+){0,2}\s$/u;

/** The side of those a cue leads to; null when what follows it names nobody. */
function sideFor(scan: Scan, cue: NameCue, match: RegExpExecArray, listed: Listed): Person['side'] | null {
  const { phrase, title } = listed;
  const first = phrase.words[0]?.text ?? '';
  const from = match.index;
  const end = phrase.words.at(-1)?.end ?? from;
  if (cue.kind === 'self') {
    if (!introduces(scan, listed, match[0])) return null;
    return isQuoted(scan, from) ? 'other' : cue.side;
  }
  // «خودشو نظامی معرفی کرد» says what, not who.
  if (
    /^خودش/u.test(match[0]) &&
    phrase.words.length === 1 &&
    !isGiven(first) &&
    (isJob(first) || isEveryday(first))
  )
    return null;
  // «شاهد دارم، اسمش یوسفه»
  if (cue.sure && cue.side === 'other') return sideOf(scan, from, end) === 'witness' ? 'witness' : 'other';
  if (cue.sure) return cue.side === 'speaker' && isQuoted(scan, from) ? 'other' : cue.side;
  const whole = phrase.words.length > 1 && provesName(phrase.words.at(-1)?.text ?? '');
  const blamed = cue.kind === 'preposition' && complains.test(scan.before(from, 30));
  const dealt =
    cue.kind === 'preposition' &&
    deals.test(scan.before(from, 24)) &&
    isFamily(phrase.words.at(-1)?.text ?? '');
  if (isWordy(listed, cue.kind === 'preposition') && !((blamed || dealt) && phrase.words.length > 1))
    return null;
  const apart = isGivenApart(first, phrase.words[1]?.text ?? '');
  if (!isGiven(first) && !apart && title === undefined && !whole) return null;
  if (cue.kind === 'label') return cue.side;
  if (cue.kind !== 'preposition') return sideOf(scan, from, end);
  if (oath.test(scan.word(phrase.next)) || /(?:^|\s)قسم\s$/u.test(scan.before(from, 6))) return null;
  if (phrase.words.length > 1 || title !== undefined) return sideOf(scan, from, end);
  return tellsHarm(scan, from, end) ? sideOf(scan, from, end) : null;
}

const negated = /^(?:نیست|نبود|نه|نمیباشد)$/u;

/** «اسمم رضا نیست، رسوله»: the name told instead of one that is denied. */
function insteadOf(scan: Scan, listed: readonly Listed[], cue: NameCue): readonly Listed[] {
  const [denied] = listed;
  if (!denied || !negated.test(scan.word(denied.phrase.next))) return listed;
  let at = denied.phrase.next + 1;
  while (/^(?:[,.;:]|بلکه|اسمم|اسمش|درستش|ولی)$/u.test(scan.word(at))) at += 1;
  return takeList(scan, at, { first: cue.side === 'speaker', sure: true, named: true });
}

/** «نام فامیلم زهرا کاظمی»: people tell both where the family name was to come. */
function isWholeName(phrase: NamePhrase | null): boolean {
  const { given, family } = splitName(phrase?.words ?? []);
  const [first] = given ?? [];
  const [start] = family ?? [];
  return first !== undefined && start !== undefined && isGiven(first.text) && isSureFamily(start.text);
}

/** «اسم واقعیش», «اسم خودش»: it stands for whatever was told before. */
const realName = /(?:اصلی|واقعی|درست|شناسنامه ?ای|حقیقی|خودش)/u;

function readCues(scan: Scan, cues: readonly NameCue[]): void {
  const { text } = scan.folded;
  for (const cue of cues) {
    for (const match of allMatches(text, cue.pattern)) {
      const after = scan.indexAt(match.index + match[0].length);
      const at = scan.skip(cue.sure && scan.word(after) === ',' ? after + 1 : after, cue.sure);
      if (cue.role !== 'full') {
        const phrase = scan.take(at.at, {
          sure: true,
          told: true,
          first: cue.side === 'speaker',
        });
        const role = cue.role === 'family' && isWholeName(phrase) ? 'full' : cue.role;
        if (phrase)
          scan.add(cue.role === 'father' ? givenOnly(phrase) : phrase, {
            ...cue,
            role,
            start: match.index,
            shared: /(?:شون|شان|همشون|جفتشون)$/u.test(match[0]),
          });
        continue;
      }
      const named = /(?:نام|اسم|نامم|اسمم|نامش|اسمش)(?: هم| من)?$/u.test(match[0]);
      const listed = takeList(scan, at.at, {
        first: cue.side === 'speaker',
        sure: cue.sure,
        named,
        likely: true,
      });
      const [lead] = cue.sure ? insteadOf(scan, listed, cue) : listed;
      if (!lead) continue;
      const first = { ...lead, ...(at.title !== undefined && { title: at.title }) };
      const side = sideFor(scan, cue, match, first);
      if (side === null) continue;
      const we = cue.kind === 'self' && weAre.test(scan.after(first.phrase.words.at(-1)?.end ?? 0, 80));
      const one = cue.side === 'speaker' && cue.kind !== 'label' && !we;
      addListed(scan, one ? [first] : [first, ...listed.slice(1)], {
        side,
        confidence: cue.confidence,
        start: match.index,
        real: realName.test(match[0]),
      });
    }
  }
}

/** People after words that say a name follows, for certain: «اسمم», «فامیلیش», «خوانده:». */
export function byCue(scan: Scan): void {
  if (namesSomething.test(scan.folded.text)) readCues(scan, nameCues);
}

/** People after words that may lead to a name: «از», «به نام», «طرفم». */
export function byWeakCue(scan: Scan): void {
  readCues(scan, weakCues);
}
