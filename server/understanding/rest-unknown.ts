import type { Command } from '../../schemas/command.ts';
import type { Title } from '../../schemas/title.ts';
import { rawSpan } from '../persian/fold.ts';
import { phrase, words } from '../persian/phrase.ts';
import { unknowable } from './choose.ts';
import { partOf, type Hearing, type Part } from './hearing.ts';
import { readOpenFields } from './open-question.ts';
import { readVolunteered, usedSpans } from './volunteered.ts';

const rest =
  '(?:از )?(?:بقیه|باقی|مابقی|دیگر|بقی)(?: ?(?:ی|اش|شو|ش|شون|اینا|چیزا|مشخصاتش|موارد|اطلاعاتش))*(?: (?:هم|رو|را|و|بنده|من))*';
export const know =
  '(?:نمی?د[وا]?ن(?:م|یم)|نمیدنم|نمدونم|نمیدونیم|بلد نیستم|خبر ندارم|اطلاعی? ?ندارم|بی اطلاعم|ندار(?:م|یم|ه|د)|یادم نیست|نمی ?فهمم|خبری ندارم)';
const unsaid = '(?:نمی ?(?:خوام|خواهم|خام) (?:ب?گم|بگویم|اعلام کنم)|نمیگم|نگم)';
const nothingElse =
  '(?:(?:چیز|اطلاعات|مشخصات|اطلاع) (?:دیگه|دیگر|بیشتر|دگه)(?: ?ای| ?ی)?|بیشتر(?: از (?:این|اون))?|غیر از (?:این|اون)|جز (?:این|اون)|همین(?:و)? (?:فقط )?|(?:دیگه|دیگر|دگه) (?:هیچ )?(?:چیزی?|هیچی|خبری|اطلاعی|چیز خاصی))';
const unknown = phrase(
  words`${rest} ${know}(?: (?:والا|راستش|متاسفانه|به خدا))? / ${nothingElse} (?:(?:ازش|ازشون|از طرف|من|درباره ش|راجع بهش) )?${know}`,
);
/** «فقط شماره‌شو دارم ۰۹۱۲…», «همینو دارم فقط»: all that is known is told. */
const onlyThat =
  /(?:^|[,.]\s?)(?:من |والا |راستش )?(?:فقط|تنها|همین(?:و|ها)?) (?:\p{L}+ ){0,4}?(?:دارم|میدونم|داریم|میدونیم|بلدم|یادمه)(?!\p{L})|(?<!\p{L})(?:همینو|همین رو|همین) (?:فقط )?(?:دارم|میدونم|بلدم)(?: فقط)?[\s.]*$/u;
const declined = phrase(words`${rest} ${unsaid}`);

function toldIn(hearing: Hearing, part: Part, open: readonly string[]): Command[] {
  const answered = readOpenFields(hearing, part, open, false).filter(
    (command) => command.do === 'set-field' || command.do === 'bad-value',
  );
  const taken = new Set(answered.flatMap((command) => ('path' in command ? [command.path] : [])));
  const beside = readVolunteered(hearing, part, usedSpans(answered, part));
  return [...answered, ...beside.filter(({ path }) => !taken.has(path))];
}

/**
 * «رحیم، شماره‌اش ۰۹۱۴…، بقیه‌شو نمی‌دونم»: what was told of a group of fields, and that nothing is known of the
 * others. Null when the message says nothing of a rest.
 */
export function readRestUnknown(hearing: Hearing, title: Title, open: readonly string[]): Command[] | null {
  if (open.length < 2) return null;
  for (const [pattern, how] of [
    [unknown, 'unknown'],
    [declined, 'decline'],
  ] as const) {
    pattern.lastIndex = 0;
    const match = pattern.exec(hearing.folded.text);
    if (!match) continue;
    const before = rawSpan(hearing.folded, 0, match.index);
    const told = before.end > before.start ? toldIn(hearing, partOf(hearing, before), open) : [];
    const taken = new Set(told.flatMap((command) => ('path' in command ? [command.path] : [])));
    const left = open.filter((path) => !taken.has(path));
    const paths = how === 'unknown' ? unknowable(left, title) : left;
    return [...told, ...(paths.length > 0 ? [{ do: how, paths }] : [])];
  }
  return onlyThat.test(hearing.folded.text) ? knownOnly(hearing, title, open) : null;
}

function knownOnly(hearing: Hearing, title: Title, open: readonly string[]): Command[] | null {
  const told = toldIn(hearing, partOf(hearing), open);
  const taken = new Set(told.flatMap((command) => (command.do === 'set-field' ? [command.path] : [])));
  const left = open.filter((path) => !taken.has(path));
  return taken.size > 0 && left.length > 0
    ? [...told, { do: 'unknown', paths: unknowable(left, title) }]
    : null;
}
