import { allMatches } from '../persian/all-matches.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { phrase, words } from '../persian/phrase.ts';
import { cuesIn } from './cues.ts';
import { everydayName } from './field-names.ts';
import type { Hearing } from './hearing.ts';
import { know } from './rest-unknown.ts';
import type { Place } from './spoken.ts';

/** Letters between a name and what is said of it: «رو», «هم», «طرف را», «متاسفانه». */
const besideName = 16;
const notFound = phrase(
  words`${know} / نه ${know} / (?:پیدا|یادداشت) نکرد(?:م|یم) / پیداش نکردم / نداریم / دستم نیست / همراهم نیست / (?:معلوم|مشخص) نیست / ننوشته(?: بود| بودن)? / نگفتن / نداده / نمی ?دم / هیچی / همینطور / همین طور / یادم نمیاد / خاطرم نیست`,
);
/** «نه شماره‌شو دارم نه کد ملیشو»: neither of what stands behind each «نه». */
const neither = /(?<!\p{L})نه (?=[^,;.!?\n]{2,40}?\sنه\s)|(?<=(?<!\p{L})نه [^,;.!?\n]{2,40}?\s)نه /gu;

function own(info: FieldInfo): readonly string[] {
  return info.cues ?? ownName(info.label);
}

const names = new Map<string, readonly string[]>();

/** A label as a cue, made once so that its patterns are. */
function ownName(label: string): readonly string[] {
  let cues = names.get(label);
  if (!cues) {
    cues = [label];
    names.set(label, cues);
  }
  return cues;
}

/** Where a message names a field: by its own words, or by what everybody calls a field of its type. */
function namesOf({ folded }: Hearing, path: string, info: FieldInfo): Place[] {
  const byType = everydayName(path);
  const found = byType
    ? allMatches(folded.text, byType).map(({ index, 0: whole }) => ({
        start: index,
        end: index + whole.length,
      }))
    : [];
  return [...cuesIn(folded, { ...info, cues: own(info) }).anywhere, ...found];
}

/** «شماره بایگانی رو پیدا نکردم», «کد ملیشو ندارم»: the fields that are named and nothing is known of. */
export function readNamedUnknown(hearing: Hearing, title: Title, open: readonly string[]): string[] {
  const { text } = hearing.folded;
  const unknowns = allMatches(text, notFound).map(({ index }) => index);
  const denied = text.includes('نه ')
    ? allMatches(text, neither).map(({ index, 0: whole }) => index + whole.length)
    : [];
  if (unknowns.length + denied.length === 0) return [];
  return open.filter((path) => {
    const info = fieldAt(title, path);
    if (!info || (info.mayBeUnknown !== true && info.need !== 'wanted')) return false;
    return namesOf(hearing, path, info).some(
      (name) =>
        unknowns.some(
          (at) => name.end <= at && at - name.end <= besideName && !parted.test(text.slice(name.end, at)),
        ) || denied.some((at) => name.start >= at && name.start - at <= 4),
    );
  });
}

/** A number or a comma between a name and «ندارم»: that is said of something else. */
const parted = /[\d,;.\n]/u;
