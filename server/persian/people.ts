import { readNamedCompanies, wordsBefore } from './named-companies.ts';
import { key, type Folded } from './fold.ts';
import { byCue, byWeakCue } from './people-by-cue.ts';
import { byFather } from './people-by-father.ts';
import { byLabel } from './people-by-label.ts';
import { byRelation } from './people-by-relation.ts';
import { bySignature } from './people-by-signature.ts';
import { byCalling, byTitle, byTitleAfter } from './people-by-title.ts';
import { together } from './people-joining.ts';
import { byPlainName } from './people-plain.ts';
import { Scan, type Found } from './people-scan.ts';
import { complainedOf } from './people-sides.ts';
import type { Person } from './person.ts';
import type { Reading } from './reading.ts';

export type { FullName } from './full-name.ts';
export { readFullName, readFullNames } from './full-names.ts';
export type { Person } from './person.ts';

/** More people than any matter has; of a message that names more, the first and the last are kept. */
const mostPeople = 60;

/** «… مهندس ناظر آقای مشتاق بود، از مشتاق شاکی‌ام»: somebody of neither side who is complained of is the other side. */
function asAccused(found: Found, accused: ReadonlySet<string>): Found {
  const { side, given, family } = found.value;
  const names = [family, given].flatMap((name) => (name === undefined ? [] : [key(name)]));
  return side === 'unclear' && !found.attaches && names.some((name) => accused.has(name))
    ? { ...found, value: { ...found.value, side: 'other' } }
    : found;
}

// What says most of a name comes first: it keeps the words it claims.
const readers = [
  byLabel,
  byCue,
  byRelation,
  byWeakCue,
  bySignature,
  byTitle,
  byCalling,
  byPlainName,
  byTitleAfter,
  byFather,
];

function scanned(folded: Folded): Scan {
  const scan = new Scan(folded);
  for (const read of readers) read(scan);
  // «آیناز تکه هستم، برادرشوهرم آنه محمد تکه …»: what is a family name once is one again.
  const families = scan.rareFamilies();
  if (families.size === 0) return scan;
  const again = new Scan(folded, families);
  for (const read of readers) read(again);
  return again;
}

/**
 * The people and companies a message names, in the order told, by what stands before them. Names are in filed form,
 * without «است», «ام» and the like; a list of names only helps to see where a name ends. Source: `notes/persian.md` 3.5.
 */
export function readPeople(folded: Folded): Reading<Person>[] {
  const scan = scanned(folded);
  const companies = readNamedCompanies(folded);
  const accused = complainedOf(folded.text);
  const people = together(scan.found.map((each) => asAccused(each, accused))).filter(
    ({ span }) =>
      !companies.some((company) => span.start < company.span.end && company.span.start < span.end),
  );
  for (const company of companies) {
    const own =
      /(?:^|[\s,])(?:شرکت ما|شرکتمون|نماینده|مدیرعامل|از طرف|نمایندگی از|نمایندگی|وکالت از|جانب|مدیر عامل|صاحب امتیاز)[\s,]*$/u.test(
        wordsBefore(folded, company.span.start),
      );
    people.push({
      value: { side: own ? 'speaker' : 'other', company: company.value, spans: { company: company.span } },
      span: company.span,
      confidence: company.confidence,
      alternatives: [],
    });
  }
  people.sort((one, other) => one.span.start - other.span.start);
  return people.length <= mostPeople
    ? people
    : [...people.slice(0, mostPeople / 2), ...people.slice(-mostPeople / 2)];
}
