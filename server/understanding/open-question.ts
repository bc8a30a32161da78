import type { Command, SetField } from '../../schemas/command.ts';
import type { FieldInfo } from '../../schemas/field.ts';
import { fieldAt, fieldsOf, kinds } from '../../schemas/filings/index.ts';
import type { Problem } from '../../schemas/problem.ts';
import type { Title } from '../../schemas/title.ts';
import { readCompany } from '../persian/companies.ts';
import { fold, type Folded } from '../persian/fold.ts';
import { readAddressAnswer } from './address-answer.ts';
import { readAskedCompany } from './company-answer.ts';
import { findPhrase } from './choices.ts';
import { readFreeText } from './free-text.ts';
import { setField, type Hearing, type Part } from './hearing.ts';
import { loneDigits } from './lone-digits.ts';
import { readNamesAnswer } from './names-answer.ts';
import { readStatusAnswer } from './status-answer.ts';
import { readValue } from './typed-value.ts';

const nameTypes = new Set(['givenName', 'familyName']);
const placeTypes = new Set(['province', 'city', 'addressLine']);
const statusLeaves = ['occupation', 'education', 'maritalStatus', 'nationality', 'religion'];
function badValue(path: string, { code, facts }: Problem): Command {
  return { do: 'bad-value', path, code, ...(facts && { facts: { ...facts } }) };
}

/** In a group, a bare answer that nothing tells apart is to what was asked first. */
const answersFirst = new Set(['integer', 'digits', 'text', 'idBookNumber']);
/** Types whose value is the whole message when they are asked alone: read last, after everything that has a shape. */
const freeTypes = new Set(['text', 'longText', 'sensitive', 'person', 'file', 'occupation']);

function sets(commands: readonly Command[]): SetField[] {
  return commands.filter((command): command is SetField => command.do === 'set-field');
}

/**
 * Reads a message as the answer to fields that were asked for. What can be told apart by its shape is read first
 * (identifiers, dates, money), then names and places, then free text when one field of that type was asked alone.
 */
export function readOpenFields(
  hearing: Hearing,
  part: Part,
  open: readonly string[],
  corrects: boolean,
): Command[] {
  const { title } = hearing;
  if (!title) return [];
  const infos = open.flatMap((path): { path: string; info: FieldInfo }[] => {
    const info = fieldAt(title, path);
    return info ? [{ path, info }] : [];
  });
  const alone = infos.length === 1;
  const commands: Command[] = [];
  const own = kinds[title.kind].ownSide;
  const replaces = (path: string): { corrects: true } | Record<string, never> =>
    corrects || hearing.state.fields.has(path) ? { corrects: true } : {};

  // Dates first: «۰۰۷۶۵۴۳۲۱۸ ۱/۱/۱۳۵۰» is a code and a date, and what is read as one is not read as the other.
  const inOrder = alone
    ? infos
    : [...infos].sort(
        (one, other) => Number(dateTypes.has(other.info.type)) - Number(dateTypes.has(one.info.type)),
      );
  for (const { path, info } of inOrder) {
    if (
      path.endsWith('.legalName') ||
      nameTypes.has(info.type) ||
      placeTypes.has(info.type) ||
      (freeTypes.has(info.type) && !alone)
    )
      continue;
    if (statusLeaves.some((leaf) => path.endsWith(`.${leaf}`))) continue;
    if (info.type === 'idBookNumber' && sameAsCode.test(part.folded.text)) {
      commands.push(...asNationalCode(hearing, part, path));
      continue;
    }
    const folded = alone || sets(commands).length === 0 ? part.folded : fold(untaken(part, commands));
    if (dateTypes.has(info.type) && elsewhere(title, path, info, folded)) continue;
    const outcome = readValue(info, { folded, today: hearing.today, gazetteer: hearing.gazetteer, alone });
    if (!outcome && alone && info.type === 'witnessList')
      commands.push(...unnamedWitnesses(hearing, part, path));
    if (!outcome) continue;
    if ('heard' in outcome) commands.push(setField(hearing, part, path, outcome.heard, replaces(path)));
    else if (alone) commands.push(badValue(path, outcome.problem));
  }
  const left = (types: ReadonlySet<string>): string[] =>
    infos.filter(({ info }) => types.has(info.type)).map(({ path }) => path);
  const names = left(nameTypes);
  // What was read as a number or a date is neither a name nor a street.
  const rest =
    alone || sets(commands).length === 0 ? part : { ...part, folded: fold(untaken(part, commands)) };
  if (names.length > 0) commands.push(...readNamesAnswer(hearing, rest, open, corrects));
  const places = left(placeTypes);
  if (places.length > 0) commands.push(...readAddressAnswer(hearing, rest, open, corrects));
  commands.push(...readCompanyAnswer(hearing, part, open, corrects));
  if (!alone && sets(commands).length > 0)
    commands.push(
      ...loneDigits(
        hearing,
        part,
        fold(untaken(part, commands)),
        infos.filter(({ path }) => !sets(commands).some((each) => each.path === path)),
      ),
    );
  const statuses = open.filter((path) => statusLeaves.some((leaf) => path === `${own}.${leaf}`));
  if (statuses.length > 0) commands.push(...readStatusAnswer(hearing, part, statuses, corrects));
  const [first] = infos;
  if (!alone && first && commands.length === 0 && answersFirst.has(first.info.type))
    return readOpenFields(hearing, part, [first.path], corrects);
  // In a group, a shape that failed its check is worth a sentence when nothing else was understood.
  if (!alone)
    commands.push(
      ...problems(
        hearing,
        part,
        infos.filter(({ path }) => !sets(commands).some((each) => each.path === path)),
        commands,
      ),
    );
  return commands;
}

const nobody =
  /(?<!\p{L})(?:(?:کسی|هیچ ?کس|هیچ ?کسی|هیشکی|هیچکی|شاهدی|احدی|شخصی)(?: \p{L}+){0,2} (?:نبود|نبوده|نیست|ندید|ندیده|نشنید|نشنیده|نداشت|ندارم|نداریم|سراغ ندارم|نمیشناسم)|تنها بود(?:م|یم)|فقط خود(?:م|مون|مان) بود(?:م|یم)|خودم تنها بودم)(?!\p{L})/u;

/** «همسایه‌ها شنیدن»: no witness the form can name, but something that can be shown for it, in the person's words. */
function unnamedWitnesses(hearing: Hearing, part: Part, path: string): Command[] {
  const words = readFreeText(part.folded);
  if (!words || part.folded.text.split(' ').length < 2) return [];
  if (nobody.test(part.folded.text)) return [{ do: 'nothing-more', paths: [path] }];
  return [
    setField(hearing, part, 'evidence', { ...words, value: [{ text: words.value }] }, { adds: true }),
    { do: 'nothing-more', paths: [path] },
  ];
}

const dateTypes = new Set(['date', 'datetime']);

/** The words name another date («جلسه ۱۵ دی است» in answer to the day of service): that one is meant. */
function elsewhere(title: Title, path: string, info: FieldInfo, folded: Folded): boolean {
  // «از اول شهریور تا آخر مرداد» tells both ends.
  if (/(?<![\p{L}])تا(?![\p{L}])/u.test(folded.text) || findPhrase(folded, info.cues ?? [])) return false;
  return [...fieldsOf(title)].some(
    ([other, words]) =>
      other !== path &&
      dateTypes.has(words.type) &&
      words.mirrors !== path &&
      info.mirrors !== other &&
      findPhrase(folded, words.cues ?? []) !== null,
  );
}

const sameAsCode = /(?:همون|همان|مثل|عین) ?(?:شماره )?کد ?ملی/u;

/** «همون کد ملیه»: the number is the one told before, and these words say so. */
function asNationalCode(hearing: Hearing, part: Part, path: string): Command[] {
  const code = hearing.state.fields.get(path.replace('.idBookNumber', '.nationalCode'))?.value;
  const span = { start: 0, end: part.folded.raw.length };
  return typeof code === 'string'
    ? [setField(hearing, part, path, { value: code, span, confidence: 0.95, alternatives: [] })]
    : [];
}

/** The registered name of a company that was asked for, alone or with its identifier beside it. */
function readCompanyAnswer(
  hearing: Hearing,
  part: Part,
  open: readonly string[],
  corrects: boolean,
): Command[] {
  const path = open.find((each) => each.endsWith('.legalName'));
  if (!path || open.some((each) => each.endsWith('.firstName'))) return [];
  const asked = readAskedCompany(part.folded)?.name;
  const company = asked ? undefined : readCompany(part.folded);
  const heard = asked
    ? asked
    : company
      ? {
          value: company.value,
          span: company.span,
          confidence: Math.max(0.9, company.confidence),
          alternatives: [],
        }
      : open.length === 1
        ? readFreeText(part.folded)
        : null;
  return heard ? [setField(hearing, part, path, heard, corrects ? { corrects } : {})] : [];
}

/** What of a message no command took its words from. */
function untaken(part: Part, commands: readonly Command[]): string {
  let raw = part.folded.raw;
  for (const { quote } of sets(commands)) {
    const start = quote.start - part.offset;
    raw = raw.slice(0, start) + ' '.repeat(quote.end - quote.start) + raw.slice(quote.end - part.offset);
  }
  return raw;
}

function problems(
  hearing: Hearing,
  whole: Part,
  infos: readonly { path: string; info: FieldInfo }[],
  commands: readonly Command[],
): Command[] {
  const part: Part = { ...whole, folded: fold(untaken(whole, commands)) };
  if (!/\d{7,}/.test(part.folded.text.replace(/[\s-]/g, ''))) return [];
  for (const { path, info } of infos) {
    if (!['nationalCode', 'mobile', 'postalCode', 'caseNumber', 'noticeNumber'].includes(info.type)) continue;
    const outcome = readValue(info, {
      folded: part.folded,
      today: hearing.today,
      gazetteer: hearing.gazetteer,
      alone: true,
    });
    if (outcome && 'problem' in outcome) {
      return [badValue(path, outcome.problem)];
    }
  }
  return [];
}
