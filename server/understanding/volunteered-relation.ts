import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { rawSpan } from '../persian/fold.ts';
import { tokensOf, type Token } from '../persian/tokens.ts';
import { relationAt, type Relation } from '../persian/relations.ts';
import type { Cast, Member } from './cast.ts';
import { clauseAround } from './clauses.ts';
import { narrates, setField, type Heard, type Hearing, type Part } from './hearing.ts';
import { likely, more, type Openings } from './volunteered-values.ts';

/** What is done to somebody, in the clause of who did it. */
const harm =
  /(?<![\p{L}])(?:می)?(?:زد|زده|زدن|زدند|زنه|میزنه|زدم|زدتم|هلم|پرتم|کوبید|کوبوند|شکست|شکوند|کتک\p{L}*|حمله\p{L}*|چاقو|مشت|لگد|سیلی|درگیر\p{L}*|خفم|خفه)(?![\p{L}])/u;
/** «به برادرم», «دخترم رو»: somebody to whom it was done, or who was only there. */
const notDoer = /(?<![\p{L}])(?:به|با|از|برا|برای|واسه|پیش|جلوی|جلو|خونه|خونه ی|خانه|منزل|بین|سر|و)\s$/u;
const object = /^\s(?:رو|را|ره|هم بود|گفت|میگه|میگوید|دید|دیده|شاهد|شاهده)(?![\p{L}])/u;
const child = /^(?:پسر|دختر|بچه|نوه)$/u;
/** «خودم مستأجرشم»: what the writer is to them is not what they are to the writer. */
const farthest = 3;

interface Told {
  relation: Relation;
  start: number;
  end: number;
}

function relationsIn(tokens: readonly Token[]): Told[] {
  return tokens.flatMap((token, at) => {
    const relation = relationAt(tokens.slice(at, at + 2).map(({ text }) => text));
    const last = relation && tokens[at + relation.length - 1];
    return last ? [{ relation, start: token.start, end: last.end }] : [];
  });
}

function heard(part: Part, { relation, start, end }: Told, confidence: number): Heard {
  return { value: relation.relation, span: rawSpan(part.folded, start, end), confidence, alternatives: [] };
}

/** «ستایش محبی هم‌کلاسیمه»: right behind the name, and the writer's. */
function behindName(told: readonly Told[], member: Member, tokens: readonly Token[]): Told | undefined {
  return told.find(
    ({ relation, start }) =>
      relation.whose === 'mine' &&
      start >= member.end &&
      tokens.filter((token) => token.start >= member.end && token.start < start).length < farthest &&
      !tokens.some(({ text, start: at }) => at >= member.end && at < start && /[.!?؟\n]/u.test(text)),
  );
}

/** Nobody is named: who did it is called by what they are to the writer («همسایه‌مون با بیل زد»). */
function doer(part: Part, told: readonly Told[]): Told | undefined {
  const { text } = part.folded;
  return told.find(
    ({ relation, start, end }) =>
      relation.whose === 'mine' &&
      !child.test(relation.relation) &&
      !notDoer.test(text.slice(Math.max(0, start - 10), start)) &&
      !object.test(text.slice(end, end + 10)) &&
      harm.test(clauseAround(part.folded, start).text.slice(end - clauseAround(part.folded, start).start)),
  );
}

/** What the other side is to the writer: «باجناقم جواد سبحانی», «… هم‌کلاسیمه». */
export function volunteeredRelation(
  hearing: Hearing,
  part: Part,
  title: Title,
  cast: Cast,
  openings: Openings,
): SetField[] {
  const candidate = openings.candidates.find(({ info }) => info.reads === 'relation');
  const { otherSide } = kinds[title.kind];
  if (!candidate || otherSide === undefined || !narrates(hearing)) return [];
  const tokens = tokensOf(part.folded.text);
  const told = relationsIn(tokens);
  const member = cast.members.find(({ base }) => base === `${otherSide}.0`);
  const own = member?.reading.value.relation;
  const before =
    member &&
    told.findLast(
      ({ relation, end }) => relation.relation === own && relation.whose !== 'theirs' && end <= member.end,
    );
  const found = member ? (before ?? behindName(told, member, tokens)) : doer(part, told);
  if (!found) return [];
  const sure = member ? 0.92 : likely;
  return [setField(hearing, part, candidate.path, heard(part, found, sure), more(openings))];
}
