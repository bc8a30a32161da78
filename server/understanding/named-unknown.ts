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
  words`${know} / نه ${know} / (?:پیدا|یادداشت) نکرد(?:م|یم) / پیداش نکردم / نداریم / دستم نیست / پیشم نیست / نزدم نیست / (?:در )?(?:دسترس|اختیار)(?:م|مون)? (?:نیست|ندارم|نمی ?باشد|نداریم) / در دست (?:ندارم|نیست) / حفظ نیستم / (?:به )?خاطر ندارم / نپرسیدم / نگرفتم ازش / ازش نگرفتم / نمونده / همراهم نیست / (?:معلوم|مشخص) نیست / ننوشته(?: بود| بودن)? / نگفتن / نداده / نمی ?دم / هیچی / همینطور / همین طور / یادم نمیاد / خاطرم نیست`,
);
/** «نه شماره‌شو دارم نه کد ملیشو»: neither of what stands behind each «نه». */
const neither = /(?<!\p{L})نه (?=[^,;.!?\n]{2,40}?\sنه\s)|(?<=(?<!\p{L})نه [^,;.!?\n]{2,40}?\s)نه /gu;

function own(info: FieldInfo): readonly string[] {
  return info.cues ?? ownName(info.label);
}

const labels = new Map<string, readonly string[]>();

/** A label as a cue, made once so that its patterns are. */
function ownName(label: string): readonly string[] {
  let cues = labels.get(label);
  if (!cues) {
    cues = [label];
    labels.set(label, cues);
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

/** «کد ملی و نام پدرش رو هم ندارم», «… و کد ملیش رو نه»: what is said of the last is said of all it is joined to. */
const joining = /^(?:\s?(?:ش|شو|شون|رو|را|هم))*\s?(?:و|یا|,)\s(?:هم |نه )?$/u;
const not = /^(?:\s?(?:ش|شو|شون|رو|را|هم|دیگه|که))*\s(?:نه|خیر|نی)(?=[\s,.]*$|[,.])/u;
/** A number or a comma between a name and «ندارم»: that is said of something else. */
const parted = /[\d,;.\n]/u;

/** «شماره بایگانی رو پیدا نکردم», «کد ملیشو ندارم»: the fields that are named and nothing is known of. */
export function readNamedUnknown(hearing: Hearing, title: Title, open: readonly string[]): string[] {
  const { text } = hearing.folded;
  const unknowns = allMatches(text, notFound).map(({ index }) => index);
  const denied = text.includes('نه ')
    ? allMatches(text, neither).map(({ index, 0: whole }) => index + whole.length)
    : [];
  const names = open.flatMap((path) => {
    const info = fieldAt(title, path);
    return info ? namesOf(hearing, path, info).map((place) => ({ path, info, ...place })) : [];
  });
  const isDenied = ({ start, end }: Place): boolean =>
    unknowns.some((at) => end <= at && at - end <= besideName && !parted.test(text.slice(end, at))) ||
    denied.some((at) => start >= at && start - at <= 4) ||
    not.test(text.slice(end, end + besideName));
  const found = names.filter(isDenied);
  for (const name of found)
    found.push(
      ...names.filter(
        (other) =>
          !found.includes(other) &&
          other.end <= name.start &&
          joining.test(text.slice(other.end, name.start)),
      ),
    );
  const unknown = new Set(
    found.filter(({ info }) => info.mayBeUnknown === true || info.need === 'wanted').map(({ path }) => path),
  );
  return open.filter((path) => unknown.has(path));
}
