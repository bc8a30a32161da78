import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { askedPaths } from '../dialogue/state.ts';
import { readPlaceRuns } from '../persian/place-runs.ts';
import { readPlaces, type Place } from '../persian/places.ts';
import type { Reading } from '../persian/reading.ts';
import type { Folded } from '../persian/fold.ts';
import type { Cast } from './cast.ts';
import { findPhrases } from './choices.ts';
import { foldedSpan, unused } from './cues.ts';
import { asksAbout, narrates, setField, type Hearing, type Part } from './hearing.ts';
import { homeBase } from './homes.ts';
import { more, type Openings } from './volunteered-values.ts';

/** Outside a story, a place is the home of the side that is being asked about. */
function asked(hearing: Hearing, ownSide: string, otherSide: string | undefined): string | undefined {
  if (asksAbout(hearing, ownSide)) return `${ownSide}.address`;
  const index = /\.(\d+)\./.exec(askedPaths(hearing.state.question)[0] ?? '')?.[1] ?? '0';
  return otherSide && asksAbout(hearing, otherSide) ? `${otherSide}.${index}.address` : undefined;
}

/** «تو اصفهان نیست، تو کاشانه»: the place that is denied is not the place; nor is one that was left («قبلا قزوین بودم»). */
function isDenied(text: string, start: number, end: number): boolean {
  return (
    /^[\s]*(?:نیست|نبود)/u.test(text.slice(end)) ||
    /(?<![\p{L}])(?:نه|قبلا|قبلن|سابقا|قدیم|قدیما)[\s]*(?:تو|توی|در|ساکن)?[\s]*$/u.test(text.slice(0, start))
  );
}

const awayThen = /^\s(?:رفته|سفر کرده) بود(?:م|یم)(?!\p{L})/u;
/** «گفت تو کیش خونه داره»: what somebody boasts of. */
const boasted =
  /^\s(?:خونه|خانه|ویلا|زمین|ملک|شرکت|مغازه|کارخونه|کارخانه|باغ|هتل)(?: \p{L}+)? (?:داره|دارد|داشت|دارم)(?![\p{L}])/u;
const says = /(?<![\p{L}])(?:گفت|میگفت|میگه|گفته)(?![\p{L}])/u;

const leaves = ['province', 'city', 'line'] as const;
const leafOf = (path: string): (typeof leaves)[number] =>
  path.endsWith('.line') ? 'line' : path.endsWith('.city') ? 'city' : 'province';
const came =
  /(?:برگشت(?:م|یم)|رسید(?:م|یم)|(?:او|ا)?مد(?:م|یم)|ریخت(?:ن|ند)|(?:دزد|دزدا|دزدها) (?:او|ا)?مد\p{L}*|بود(?:م|یم)|زد(?:ن|ند)? به)(?: به| توی?| در| داخل)? (?:خونه?|خانه|منزل)\p{L}{0,4}(?: توی?| در)?\s$/u;

/** «برگشتیم دیدیم در آپارتمان بازه»: what was found at home happened there. */
const found =
  /(?:برگشت(?:م|یم)|رسید(?:م|یم)|(?:او|ا)مد(?:م|یم))(?: \p{L}+){0,3} (?:دید(?:م|یم)|متوجه شد(?:م|یم)|فهمید(?:م|یم))(?: \p{L}+){0,4} (?:در|قفل|پنجره|خونه|خانه|منزل|اپارتمان)(?!\p{L})/u;

/** Places that name a branch, an office or a court are where these are; so are the homes of relatives one visits. */
const ofOffice =
  /(?:شعبه(?: ی)?(?: \p{L}+){0,2}|بانک \p{L}+|بیمه \p{L}+|شرکت(?: \p{L}+){1,4}|کلانتری(?: \d+)?|پاسگاه|ساخت|مبدا|مقصد|عازم(?: زیارت| سفر)?|زیارت|سفر(?: به)?|مسافرت(?: به)?|می ?رفت(?:م|یم)(?: به)?|ویلای|زمین|ملک|جنس|اهل)\s*$/u;
/** «خونه دخترم بودم کاشان»: whom one visits. */
const visited =
  /(?:خونه|خانه|منزل) (?:پدر|مادر|مامان|بابا|خواهر|برادر|داداش|ابجی|عمو|عمه|خاله|دایی|فامیل|دوست|رفیق|دختر|پسر|نوه|عروس|داماد)(?!ی )\p{L}{0,8}( (?:ن?بود(?:م|یم)|رفت(?:م|یم)|رفته بود(?:م|یم)|مهمون بود(?:م|یم)))?\s*(?:تو |توی |در )?$/u;
/** «رفته بودیم خونه‌ی مادرزنم کرج». */
const wentTo =
  /(?<!\p{L})(?:رفته بود(?:م|یم)|رفت(?:م|یم)|ن?بود(?:م|یم)|مهم[او]ن بود(?:م|یم)|مونده بود(?:م|یم)) (?:به |تو |توی )?$/u;
const wasThere = /^\s(?:مهمون |مهمان )?(?:بود(?:م|یم)|رفته بود(?:م|یم))(?!\p{L})/u;

const ofCourt =
  /(?:دادسرا(?:ی)?(?: عمومی(?: و انقلاب)?)?|دادگستری(?: کل)?|مجتمع قضایی|واحد قضایی|حوزه قضایی|دادگاه(?: عمومی)?|دفتر خدمات(?: قضایی)?)(?: (?:شهرستان|شهر|استان))?\s*$/u;
/** Where somebody comes from is not where they live: «بچه زاهدانم ولی ساکن یزدم». */
const origin = /(?<![\p{L}])(?:بچه(?: ی)?|اصالتا|اصلیتم|زاده)\s*$/u;

/**
 * In a correction: the place whose name is said («واحد قضایی رو بزن چالوس»), else the one whose home the words tell, else
 * the one told last.
 */
function correctedBase(folded: Folded, { candidates }: Openings, home: string | null): string | undefined {
  const towns = candidates.filter(({ path, info }) => path.endsWith('.city') && info.type === 'city');
  const [first] = towns;
  const called = towns.find(({ info }) => findPhrases(folded, info.cues ?? []).length > 0);
  const own = towns.find(({ path }) => home !== null && path.startsWith(`${home}.`));
  return (called ?? own ?? first)?.path.replace(/\.city$/u, '');
}

/** «تو مدرسه …. تو ساری خیابون فرهنگ»: a street with its town before a part of a place with none. */
function wholeFirst(readings: readonly Reading<Place>[]): readonly Reading<Place>[] {
  const isPart = ({ value }: Reading<Place>): boolean => value.city === undefined;
  const isWhole = ({ value }: Reading<Place>): boolean =>
    value.city !== undefined && value.line !== undefined;
  const [first] = readings;
  return first && isPart(first) && readings.some(isWhole)
    ? readings.toSorted((one, other) => Number(isPart(one)) - Number(isPart(other)))
    : readings;
}

/** Places told in passing: the home of one side by its words, else where the matter happened. */
export function volunteeredPlaces(
  hearing: Hearing,
  part: Part,
  title: Title,
  cast: Cast,
  openings: Openings,
): SetField[] {
  const { ownSide, otherSide, mainPlace } = kinds[title.kind];
  const { text } = part.folded;
  const tells = narrates(hearing);
  const readings: Reading<Place>[] = tells
    ? readPlaceRuns(part.folded, hearing.gazetteer, cast.members)
    : readPlaces(part.folded, hearing.gazetteer);
  const commands: SetField[] = [];
  for (const reading of wholeFirst(unused(readings, openings.used))) {
    const { start, end } = foldedSpan(part.folded, reading.span);
    if (isDenied(text, start, end) || origin.test(text.slice(Math.max(0, start - 14), start))) continue;
    if (boasted.test(text.slice(end, end + 30)) && says.test(text.slice(Math.max(0, start - 40), start)))
      continue;
    // «برای عیادت به ملایر رفته بودیم»: where one was meanwhile.
    if (awayThen.test(text.slice(end, end + 16)) && /(?<!\p{L})به\s$/u.test(text.slice(0, start))) continue;
    const visit = visited.exec(text.slice(Math.max(0, start - 40), start));
    const away = visit && wentTo.test(text.slice(0, start).slice(0, -visit[0].length).slice(-24));
    if (visit && (visit[1] !== undefined || away || wasThere.test(text.slice(end, end + 24)))) continue;
    const home = homeBase(part.folded, cast, title, start, end);
    // «دادسرای بهبهان»: the court that looks into a certificate is a place of the filing itself.
    const reviewed =
      !openings.corrects && ofCourt.test(text.slice(Math.max(0, start - 40), start))
        ? openings.candidates.find(({ path }) => path === 'reviewUnit.city')?.path.replace(/\.city$/u, '')
        : undefined;
    const office = ofOffice.test(text.slice(Math.max(0, start - 40), start));
    const elsewhere = kinds[title.kind].story === undefined && tells ? `${ownSide}.address` : undefined;
    const base = openings.corrects
      ? correctedBase(part.folded, openings, home)
      : reviewed !== undefined
        ? reviewed
        : home !== null
          ? `${home}.address`
          : office
            ? undefined
            : mainPlace && (tells || openings.corrects)
              ? mainPlace
              : (elsewhere ?? asked(hearing, ownSide, otherSide));
    if (!base || (base !== mainPlace && base !== reviewed && home === null && !reading.value.city)) continue;
    // «برگشتم خونه‌م تو قم خیابون آذر دیدم در شکسته»: one's home, and where it happened.
    const atHome =
      tells &&
      mainPlace !== undefined &&
      home === ownSide &&
      reading.value.city !== undefined &&
      (came.test(text.slice(Math.max(0, start - 40), start)) || found.test(text));
    for (const path of [base, ...(atHome ? [mainPlace] : [])].flatMap((each) =>
      leaves.map((leaf) => `${each}.${leaf}`),
    )) {
      const value = reading.value[leafOf(path)];
      if (!value || commands.some((command) => command.path === path)) continue;
      const heard = {
        value,
        span: reading.span,
        confidence: Math.max(0.9, reading.confidence),
        alternatives: [],
      };
      commands.push(setField(hearing, part, path, heard, more(openings)));
    }
  }
  return commands;
}
