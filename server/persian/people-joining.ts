import { key } from './fold.ts';
import type { Found } from './people-scan.ts';
import { joined, type Person } from './person.ts';
import type { Reading } from './reading.ts';

const near = 24;
const shortest = 3;

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && key(one) === key(other);
}

/** «حمید» may be «حمیدرضا», «رضا» may be «محمدرضا». */
function isShortFor(short: string | undefined, long: string | undefined): boolean {
  if (short === undefined || long === undefined) return false;
  const [one, other] = [key(short), key(long)];
  return one.length >= shortest && (other.startsWith(one) || other.endsWith(one));
}

/** Whether a second telling only names again, whole or in part, who was told of before: «خسروی کلاهبرداره». */
function isAgain(one: Person, other: Person): boolean {
  if (other.father || other.company) return false;
  if (other.given && !other.family) return isShortFor(other.given, one.given);
  if (other.family && !other.given) return same(one.family, other.family);
  return same(one.family, other.family) && same(one.given, other.given);
}

/** «شوهرم افشین، افشین مرادخانی»: the second tells more of the first. */
function completes(one: Person, other: Person, plain: boolean): boolean {
  const fuller =
    other.family !== undefined || (!plain && other.relation === undefined && !same(one.given, other.given));
  const given = isShortFor(one.given, other.given) && !one.family && fuller;
  const family = same(one.family, other.family) && !one.given && other.given !== undefined;
  return (one.side === other.side || plain) && (given || family);
}

interface Told extends Reading<Person> {
  role: Found['role'];
}

/** The person that a part of a name belongs to: «اسمش علیه، فامیلیش کریمی». */
function wholeOf(people: readonly Told[], each: Found): number {
  // «اسم شاهد محمدرضاست فامیلیش بیات»: «ـش» is whoever was told of last.
  const theirs = each.role === 'family' && each.value.side === 'other';
  const at = people.findLastIndex(
    ({ value }) =>
      each.attaches ||
      value.side === each.value.side ||
      (theirs && value.side === 'witness' && value.family === undefined),
  );
  const one = people[at];
  if (!one) return -1;
  const close = each.value.side === 'speaker' || each.span.start - one.span.end < near;
  const clash = (['given', 'family', 'father'] as const).some((part) => one.value[part] && each.value[part]);
  const whole = each.role === 'full' && each.value.given && each.value.family;
  return close && !clash && !whole && (each.role !== 'full' || one.role !== 'full') ? at : -1;
}

/** Both tellings of one person; the longer given name is the name. */
function merged(one: Told, other: Told): Told {
  const both = joined(one, other);
  const longer = (other.value.given ?? '').length > (one.value.given ?? '').length;
  const { given } = other.value;
  const span = other.value.spans.given;
  const value =
    longer && given && span
      ? { ...both.value, given, spans: { ...both.value.spans, given: span } }
      : both.value;
  return { ...both, value, role: one.role };
}

function childOf(child: Told, father: Told): Told {
  return {
    ...joined(child, father),
    value: { ...joined(child, father).value, side: child.value.side },
    role: child.role,
  };
}

/** «آقا هادی و آقا مهدی … فامیلیشون نیک‌پور»: the family name of all told of without one. */
function shareFamily(people: Told[], { value: { side, family, spans } }: Told): boolean {
  const bare = people.filter(({ value }) => value.side === side && value.given && !value.family);
  if (bare.length < 2 || family === undefined) return false;
  for (const one of bare)
    people[people.indexOf(one)] = {
      ...one,
      value: {
        ...one.value,
        family,
        spans: { ...one.value.spans, ...(spans.family && { family: spans.family }) },
      },
    };
  return true;
}

/** «گفت اسمم داریوشه ولی اسم واقعیش حجته»: the name told last is the name of who was told of before. */
function correctName(people: Told[], real: Told): boolean {
  const at = people.findLastIndex(({ value }) => value.side === real.value.side);
  const one = people[at];
  if (!one) return false;
  const { given, family, ...rest } = one.value;
  const kept = real.value.given === undefined ? { given } : {};
  people[at] = {
    ...one,
    value: {
      ...rest,
      ...(kept.given !== undefined && kept),
      ...((real.value.family ?? family) !== undefined && { family: real.value.family ?? family }),
      ...(real.value.given !== undefined && { given: real.value.given }),
      spans: { ...one.value.spans, ...real.value.spans },
    },
  };
  return true;
}

/** Names told in pieces, or more than once, are one person: «اسمش علیه، فامیلیش کریمی، فرزند حسن». */
export function together(found: readonly Found[]): Reading<Person>[] {
  const people: Told[] = [];
  // «پسر حاج رجب، همون شعبان»: a father told before his child.
  let waiting: Told | null = null;
  for (const each of [...found].sort((one, other) => one.from - other.from)) {
    const { value, span, confidence, alternatives, role } = each;
    const reading: Told = { value, span, confidence, alternatives, role };
    const full = role === 'full' && !each.attaches;
    if (full && people.some((one) => isAgain(one.value, value))) continue;
    const fuller = full ? people.findIndex((one) => completes(one.value, value, each.plain)) : -1;
    if (each.real && correctName(people, reading)) continue;
    if (each.shared && shareFamily(people, reading)) continue;
    const at = fuller >= 0 ? fuller : wholeOf(people, each);
    const one = people[at];
    if (one) people[at] = merged(one, reading);
    else if (each.attaches) waiting ??= people.length === 0 ? reading : null;
    else {
      people.push(waiting && !value.father ? childOf(reading, waiting) : reading);
      waiting = null;
    }
  }
  return people.map(({ role: _role, ...reading }) => reading);
}
