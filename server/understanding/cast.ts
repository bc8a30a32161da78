import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { valueAt } from '../dialogue/state.ts';
import { readPeople, type Person } from '../persian/people.ts';
import type { Reading, Span } from '../persian/reading.ts';
import { childOf } from './fathers.ts';
import { calledParty } from './called-parties.ts';
import { capacityTold } from './capacity.ts';
import { foldedSpan } from './cues.ts';
import { asksAbout, narrates, type Hearing, type Part } from './hearing.ts';
import { isBystander, isOurs } from './bystanders.ts';
import { isOnlooker } from './onlookers.ts';
import { partByPlace, seesLater } from './parts-of-people.ts';
import { isOwnChild, isWard } from './wards.ts';
import { ownsCompany } from './own-company.ts';

/** Somebody a message names, with the place they have in the filing. */
export interface Member {
  reading: Reading<Person>;
  part: 'speaker' | 'client' | 'other' | 'witness' | 'father' | 'nobody';
  /** Of a father it is the child's. Path of the party in the filing: `complainant`, `complainant.representative`, `accused.0`; null for none. */
  base: string | null;
  /** Where the name stands in the folded text. */
  start: number;
  end: number;
}

/** Who is who in a message, and in what capacity its writer acts. */
export interface Cast {
  members: readonly Member[];
  capacity: string | undefined;
}

const spouseOf = /(?<![\p{L}])(?:زن|همسر|عیال|زوجه|شوهر)(?: (?:دایم|عقدی|رسمی))?(?: (?:اقای|خانم))?\s*$/u;
/** «سولماز نیک‌فر، وکیل پایه یک»: so lawyers sign. */
const lawyerBehind = /^[\s,]*(?:وکیل پایه|وکیل دادگستری|به وکالت)/u;
/** «نرگس حاجتی دخترم شونزده سالشه»: the name before the word. */
const childBehind = /^[\s,]*(?:که )?(?:پسرم|دخترم|بچ[هٔ]?م|فرزندم|نوه ?م|پسر من|دختر من)(?![\p{L}])/u;
/** «پسرش میثم»: theirs, and nobody's ward. */
const theirChild = /(?:پسر|دختر|بچه|فرزند|نوه)(?:ش|شون|شان|اش)[\s,]*(?:\p{L}+\s)?$/u;
const bank = /^(?:بانک|موسسه اعتباری)/u;
/** Words before the name of somebody the speaker acts for. */
const represented =
  /(?:(?:از طرف|به جای|به نیابت از) (?:پدر|مادر|بابا|مامان|پدربزرگ|مادربزرگ|همسر|شوهر|زن|خانم|خواهر|برادر)م(?: (?:می ?نویسم|شکایت می ?کنم|شکایت دارم|پیگیرم|اقدام می ?کنم))?|موکل\p{L}{0,4}(?: ام)?(?: بنده| اینجانب| من)?|(?:به )?وکالتا?(?: از| از طرف| از جانب)?|به نمایندگی از(?: طرف)?|وکیل|قیم)[\s,:]*(?:طرف\s|(?:خوانده|خواهان|شاکی|متهم|مشتکی عنه|مالک|موجر|مستاجر|زوجه|زوج|دارنده چک)[\s,]+(?=شرکت|موسسه|اقای|خانم|سرکار|جناب|$))?(?:اقای|خانم|سرکار خانم|جناب اقای|حاجی?|حاج اقا|سید)?\s*$/u;
/** «وکیل: سهراب امینی‌فر», «وکیل شاکی: …»: the lawyer names himself as the form does. */
const lawyerNamed = /وکیل(?: (?:شاکی|خواهان|خوانده|اینجانب))?\s*:\s*(?:(?:دکتر|اقای|خانم|سید|مهندس) )?$/u;
/** «شرکت … به مدیرعاملی آقای یزدانی»: who acts for a company, as letters name them. */
const by =
  /(?:(?:به|با) (?:مدیر ?عاملی|مدیریت(?: عاملی)?|نمایندگی)(?: و نمایندگی)?|(?:مدیر ?عامل|نماینده)(?: شرکت)?\s?:)[\s,:]*(?:اقای|خانم|جناب اقای|سرکار خانم)?\s*$/u;

/** Which party of the other side a person is: the one that already has that name, else the first without one. */
function partyIndex(
  hearing: Hearing,
  other: string,
  person: Person,
  taken: ReadonlyMap<number, Person>,
): number {
  for (let index = 0; index < 50; index += 1) {
    const known = (leaf: string): unknown => hearing.state.fields.get(`${other}.${index}.${leaf}`)?.value;
    const family = known('lastName') ?? taken.get(index)?.family;
    const given = known('firstName') ?? taken.get(index)?.given;
    const company = known('legalName') ?? taken.get(index)?.company;
    if (family === undefined && given === undefined && company === undefined) return index;
    const same = (one: unknown, two: unknown): boolean =>
      one === undefined || two === undefined || one === two;
    if (
      person.company
        ? company === person.company
        : company === undefined && same(family, person.family) && same(given, person.given)
    )
      return index;
  }
  return 0;
}

/** Whether somebody else, or a company, is told of as the other side. */
function othersThan(one: Reading<Person>, people: readonly Reading<Person>[]) {
  const rest = people.filter((each) => each !== one && each.value.side === 'other');
  return { others: rest.length > 0, company: rest.some(({ value }) => value.company !== undefined) };
}

/** «استوار یکم حمید گودرزی به صورتم سیلی زد»: officers and experts too may be complained of. */
const struck =
  /^(?: \p{L}+){0,3}? (?:سیلی|لگد|مشت|کتکم|فحش\p{L}*|توهین\p{L}*|تهدیدم|هلم|کوبید\p{L}*)(?![\p{L}])/u;

/** «این صرافی ارز دیجیتال اسمش کوین‌لند»: what a shop or a site is called. */
const namesHouse =
  /(?<![\p{L}])(?:صرافی|سایت|پیج|کانال|فروشگاه|اپلیکیشن|اپ|ربات|اموزشگاه|بنگاه|نمایشگاه|رستوران|کافه|باشگاه|تالار|پاساژ|مجتمع)(?:ی|ه)?(?: (?!که|و |اقا|خانم|نفر|یارو|مرد|زن|یکی|شخص|فرد|کسی|طرف|صاحب|مدیر|گرداننده)\p{L}+){0,3} (?:اسمش|نامش|اسم کاملش|به اسم|به نام)\s$/u;

/** «اکانت به اسم hamed.tz_77»: a name on the net, not a person's. */
function isHandle(text: string, { start, end }: { start: number; end: number }): boolean {
  return /^[a-z]/u.test(text.slice(start, end)) && /^[._@\d]/u.test(text.slice(end));
}

function isTaken(used: readonly Span[], span: Span): boolean {
  return used.some((each) => each.start < span.end && span.start < each.end);
}

/** Gives everybody a message names their place: own side, whom the writer acts for, other side, witness. */
export function castOf(
  hearing: Hearing,
  part: Part,
  title: Title,
  { used, corrects }: { used: readonly Span[]; corrects: boolean },
): Cast {
  const { ownSide, otherSide } = kinds[title.kind];
  const { text } = part.folded;
  const standing = valueAt(hearing.state, `${ownSide}.capacity`);
  const capacity = typeof standing === 'string' ? standing : capacityTold(part.folded)?.capacity;
  const acts = capacity !== undefined && capacity !== 'self';
  const speaker = acts ? `${ownSide}.representative` : ownSide;
  const taken = new Map<number, Person>();
  const people = readPeople(part.folded);
  let speaks = people.some(({ value, span }) => {
    const before = text.slice(0, foldedSpan(part.folded, span).start).slice(-60);
    const named = value.side === 'speaker' && (value.given ?? value.family) !== undefined;
    return named && !represented.test(before) && !spouseOf.test(before);
  });
  const members: Member[] = [];
  const memberOf = (reading: Reading<Person>): Member => {
    const { value: person } = reading;
    const { start, end } = foldedSpan(part.folded, reading.span);
    const before = text.slice(Math.max(0, start - 60), start);
    const place = { reading, start, end };
    const client = members.some((each) => each.part === 'client');
    if (acts && lawyerNamed.test(before)) return { ...place, part: 'speaker', base: speaker };
    const son = person.company === undefined ? childOf(text, { start, end }, members) : null;
    if (son === 'speaker' && person.family === undefined)
      return { ...place, part: 'father', base: acts ? null : ownSide };
    // «من مادرشم مینو … باباش نیما»: the father is the child's, and not hers who speaks.
    if (son !== null && son !== 'speaker')
      return { ...place, part: 'father', base: son.part === 'speaker' && acts ? ownSide : son.base };
    const called = calledParty(title, before);
    if (called === 'own')
      return { ...place, part: acts || person.company !== undefined ? 'client' : 'speaker', base: ownSide };
    if (by.test(before) && acts) return { ...place, part: 'speaker', base: speaker };
    if (represented.test(before) && capacity !== 'self') return { ...place, part: 'client', base: ownSide };
    const ofChild =
      !theirChild.test(before) &&
      (isOwnChild(text, { start, end, person }, before) || childBehind.test(text.slice(end, end + 20)));
    if (
      (ofChild && acts) ||
      ((capacity === 'guardian' || capacity === 'representative') && isWard(text, start, before))
    )
      return { ...place, part: 'client', base: ownSide };
    // «۱۲ ساله زن حبیب مؤذنی‌ام»: whose somebody is, is the other.
    if (person.side === 'speaker' && otherSide !== undefined && spouseOf.test(before))
      return { ...place, part: 'other', base: `${otherSide}.0` };
    if (acts && person.company === undefined && lawyerBehind.test(text.slice(end, end + 30)))
      return { ...place, part: 'speaker', base: speaker };
    if (person.side === 'speaker' && person.company === undefined)
      return { ...place, part: 'speaker', base: speaker };
    if (
      person.company !== undefined &&
      (person.side === 'speaker' ||
        // Where nobody stands on the other side, a company is whom it is for.
        (otherSide === undefined && acts && title.kind !== 'brief') ||
        ownsCompany(part.folded, start, end, otherSide === undefined))
    )
      return { ...place, part: 'client', base: ownSide };
    const told =
      person.company === undefined && person.side !== 'witness'
        ? partByPlace({ text, start, end, person, kind: title.kind, others: taken.size > 0 })
        : undefined;
    // Who already told their own name signs with it, and nobody else does.
    // Where nobody stands on the other side, a whole name that nothing else is told of is the applicant's.
    const applies =
      otherSide === undefined &&
      title.kind !== 'brief' &&
      !acts &&
      person.given !== undefined &&
      person.family !== undefined &&
      person.relation === undefined;
    if ((told === 'speaker' || (told === undefined && applies && person.company === undefined)) && !speaks) {
      speaks = person.father === undefined || person.given !== undefined;
      return { ...place, part: 'speaker', base: speaker };
    }
    // «برا مامانم ثنا بگیرم، اسمش کبری رستم‌پوره»: where nobody stands on the other side.
    const whole = person.given !== undefined && person.family !== undefined;
    if (acts && otherSide === undefined && title.kind !== 'brief' && told === undefined && whole && !client)
      return { ...place, part: 'client', base: ownSide };
    const others = othersThan(reading, people);
    if (
      told === 'nobody' ||
      (told !== 'witness' &&
        person.side !== 'witness' &&
        person.company === undefined &&
        isOnlooker(text, start, end, { ...others, kind: title.kind }))
    )
      return { ...place, part: 'nobody', base: null };
    if (told === 'witness') return { ...place, part: 'witness', base: null };
    if (person.side === 'witness') return { ...place, part: 'witness', base: null };
    const strikes = person.side === 'unclear' && struck.test(text.slice(end, end + 40));
    if ((person.side !== 'other' && !strikes) || !otherSide || ofChild)
      return { ...place, part: 'nobody', base: null };
    if (person.company !== undefined && bank.test(person.company))
      return { ...place, part: 'nobody', base: null };
    const index = corrects ? hearing.state.parties - 1 : partyIndex(hearing, otherSide, person, taken);
    const named = { text, start, end, person };
    if (!corrects && title.kind === 'complaint' && (isOurs(named) || (index > 0 && isBystander(named))))
      return { ...place, part: seesLater(named) ? 'witness' : 'nobody', base: null };
    // Answering about oneself, people name fathers, banks and companies: only a story brings a new party.
    if (!narrates(hearing) && !corrects && (index > 0 || !asksAbout(hearing, otherSide)))
      return { ...place, part: 'nobody', base: null };
    taken.set(index, { ...taken.get(index), ...person });
    return { ...place, part: 'other', base: `${otherSide}.${index}` };
  };
  for (const reading of people) {
    const named = foldedSpan(part.folded, reading.span);
    const house = namesHouse.test(text.slice(Math.max(0, named.start - 50), named.start));
    if (!isTaken(used, reading.span) && !isHandle(text, named) && !house) members.push(memberOf(reading));
  }
  return { members, capacity };
}
