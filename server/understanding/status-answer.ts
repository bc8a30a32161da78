import type { Command } from '../../schemas/command.ts';
import { maritalStatuses } from '../../schemas/party.ts';
import { filed, rawSpan, type Folded } from '../persian/fold.ts';
import { phrase, words } from '../persian/phrase.ts';
import { readChoice } from './choices.ts';
import { setField, type Hearing, type Part } from './hearing.ts';

const education = phrase(words`
  بی ?سواد / ابتدایی / پنجم / سیکل / راهنمایی / دیپلم / دیپلمه / فوق ?دیپلم / کاردانی / لیسانس / فوق ?لیسانس / کارشناسی / کارشناسی ?ارشد
  ارشد / دکترا / دکتری / دانشجو / حوزوی / سوم ?راهنمایی / دوم ?راهنمایی / لیسانسه / پزشکی عمومی
`);
const nationality = phrase(words`ایرانی(?:م|ام)? / ایران / افغان(?:ستانی)?(?:م|ام)? / افغانی / عراقی(?:م|ام)? / پاکستانی(?:م|ام)? / سوری / ترک(?:یه)? / تابعیت ایران`);
const ending = /\s?(?:هستم|هستش|است|دارم|داشتم|میکنم)$/u;
const opening = /^(?:من\s|شغلم\s|شغل من\s|شغل\s|کارم\s|تحصیلات(?:م)?\s|مدرکم\s|تابعیت(?:م)?\s|و\s|هم\s)+/u;

interface Piece {
  start: number;
  end: number;
}

function trimmed(folded: Folded, start: number, end: number): Piece {
  const text = folded.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const from = start + lead + (opening.exec(text.trimStart())?.[0].length ?? 0);
  const kept = folded.text.slice(from, end).trimEnd();
  return { start: from, end: from + kept.length - (ending.exec(kept)?.[0].length ?? 0) };
}

function cut(folded: Folded): Piece[] {
  const pieces: Piece[] = [];
  for (const match of folded.text.matchAll(/[^,;.\n]+/gu)) {
    let from = match.index;
    for (const and of match[0].matchAll(/\sو\s/gu)) {
      pieces.push(trimmed(folded, from, match.index + and.index));
      from = match.index + and.index + and[0].length;
    }
    pieces.push(trimmed(folded, from, match.index + match[0].length));
  }
  return pieces.filter((piece) => piece.end > piece.start);
}

const copula = /^(.{3,}[^ایو])م$/u;

/** «معلمم» is معلم + م; the copula is left out of what is filed. */
function occupationOf(folded: Folded, piece: Piece): { value: string; end: number } {
  const text = folded.text.slice(piece.start, piece.end);
  const bare = copula.exec(text);
  const doubled = bare && text.endsWith('مم');
  const end = doubled || (bare && /(?:ر|د|ه ا|ب|ش|ن|س|ل|ت|ک)م$/u.test(text) && !text.includes(' ')) ? piece.end - 1 : piece.end;
  const span = rawSpan(folded, piece.start, end);
  return { value: filed(folded.raw.slice(span.start, span.end)), end };
}

/**
 * Occupation, education, marital status and nationality told in one breath: «معلمم، لیسانس، متأهل، ایرانی». What is
 * none of the other three is the occupation, when that was asked.
 */
export function readStatusAnswer(hearing: Hearing, part: Part, open: readonly string[], corrects: boolean): Command[] {
  const { folded } = part;
  const commands: Command[] = [];
  const more = corrects ? { corrects } : {};
  const pathOf = (leaf: string): string | undefined => open.find((path) => path.endsWith(`.${leaf}`));
  const add = (leaf: string, value: string, start: number, end: number): void => {
    const path = pathOf(leaf);
    if (!path || commands.some((command) => command.do === 'set-field' && command.path === path)) return;
    commands.push(setField(hearing, part, path, { value, span: rawSpan(folded, start, end), confidence: 0.95, alternatives: [] }, more));
  };
  for (const piece of cut(folded)) {
    const text = folded.text.slice(piece.start, piece.end);
    const raw = (): string => {
      const span = rawSpan(folded, piece.start, piece.end);
      return filed(folded.raw.slice(span.start, span.end));
    };
    const inside: Folded = { raw: text, text, map: [...text, ''].map((_, at) => at) };
    const marital = readChoice(inside, { label: '', question: '', why: '', type: 'enum', need: 'wanted', choices: maritalStatuses }, true);
    education.lastIndex = 0;
    nationality.lastIndex = 0;
    if (marital) add('maritalStatus', String(marital.value), piece.start, piece.end);
    else if (nationality.test(text) && text.split(' ').length <= 3) add('nationality', raw(), piece.start, piece.end);
    else if (education.test(text)) add('education', raw(), piece.start, piece.end);
    else if (pathOf('occupation')) {
      const occupation = occupationOf(folded, piece);
      if (occupation.value.split(' ').length <= 6) add('occupation', occupation.value, piece.start, occupation.end);
    } else if (open.length === 1 && open[0] && ['education', 'nationality', 'religion'].some((leaf) => open[0]?.endsWith(leaf))) {
      add(open[0].slice(open[0].lastIndexOf('.') + 1), raw(), piece.start, piece.end);
    }
  }
  return commands;
}
