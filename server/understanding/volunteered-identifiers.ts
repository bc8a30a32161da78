import type { SetField } from '../../schemas/command.ts';
import { kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { askedPaths } from '../dialogue/state.ts';
import { readIdentifiers } from '../persian/identifiers.ts';
import { foldedSpan, unused } from './cues.ts';
import { narrates, setField, type Hearing, type Part } from './hearing.ts';
import { identifierKinds } from './identifier-value.ts';
import { sideBefore } from './sides.ts';
import { likely, more, type Openings } from './volunteered-values.ts';

const introducing = /(?:اسمم|نامم|نام من|هستم|کد ?ملی(?:م|ام)?|متولد|فرزند)/u;

/** Numbers that are somebody's or something's: to the field of their kind, own side or other side by the words before. */
export function volunteeredIdentifiers(
  hearing: Hearing,
  part: Part,
  title: Title,
  openings: Openings,
): SetField[] {
  const { ownSide, otherSide } = kinds[title.kind];
  const open = askedPaths(hearing.state.question);
  const about = (prefix: string | undefined): boolean =>
    prefix !== undefined && open.some((path) => path.startsWith(`${prefix}.`));
  const asksOther = about(otherSide);
  const asksOwn = about(ownSide);
  const commands: SetField[] = [];
  for (const reading of unused(readIdentifiers(part.folded), openings.used)) {
    const { kind, value, problem } = reading.value;
    if (problem || reading.confidence < likely) continue;
    const fields = openings.candidates.filter(
      ({ info }) =>
        identifierKinds[info.type] === kind ||
        (info.type === 'cardOrSheba' && (kind === 'sheba' || kind === 'bankCard')),
    );
    const side = sideBefore(part.folded, foldedSpan(part.folded, reading.span).start);
    const mine = fields.find(
      ({ path }) => path.startsWith(`${ownSide}.`) && !path.includes('.representative.'),
    );
    const theirs = fields.find(({ path }) => otherSide !== undefined && path.startsWith(`${otherSide}.`));
    const slot = fields.find(({ path }) => path.startsWith('details.') || !path.includes('.'));
    // Codes of one's own are told without a word of whose they are; a phone number in a story may be anybody's.
    const ownByKind = kind === 'nationalCode' || kind === 'postalCode';
    // «… هستم، موبایل ۰۹۱۷…»: who introduces themselves gives their own number.
    const introduced = kind === 'mobile' && narrates(hearing) && introducing.test(part.folded.text);
    const unsaid = asksOther ? theirs : asksOwn || ownByKind || introduced ? mine : undefined;
    const personal = side === 'own' ? mine : side === 'other' ? theirs : unsaid;
    const target = slot ?? personal;
    if (!target || commands.some((command) => command.path === target.path)) continue;
    const speaker = target.path === `${ownSide}.nationalCode`;
    commands.push(
      setField(
        hearing,
        part,
        target.path,
        { value, span: reading.span, confidence: Math.max(0.9, reading.confidence), alternatives: [] },
        {
          ...more(openings),
          ...(speaker && { aboutSpeaker: true }),
        },
      ),
    );
  }
  return commands;
}
