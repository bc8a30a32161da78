import { allMatches } from '../persian/all-matches.ts';
import type { Command } from '../../schemas/command.ts';
import { maritalStatuses } from '../../schemas/person-choices.ts';
import { filed, rawSpan, type Folded } from '../persian/fold.ts';
import { phrase, words as fragments } from '../persian/phrase.ts';
import { verbPolarity } from '../persian/verbs.ts';
import { pointedAt, readChoice } from './choices.ts';
import { foldedSpan } from './cues.ts';
import { usualDegree } from './education.ts';
import { setField, type Hearing, type Part } from './hearing.ts';

const education = phrase(fragments`
  بی ?سواد / ابتدایی / پنجم / سیکل / راهنمایی / دیپلم / دیپلمه / فوق ?دیپلم / کاردانی / لیسانس / فوق ?لیسانس / کارشناسی / کارشناسی ?ارشد
  ارشد / دکترا / دکتری / دانشجو / حوزوی / سوم ?راهنمایی / دوم ?راهنمایی / لیسانسه / پزشکی عمومی / کلاس [\p{L}]+ / تا [\p{L}]+ خوند(?:م|ه ام) / نهضت / سواد (?:\p{L}+_){0,3}ندارم / سواد قرانی / (?:مدرسه|مکتب) نرفت(?:م|ه ام|هام) / درس نخوند(?:م|ه ام) / پی ?اچ ?دی / دیپلم ردی / زیر ?دیپلم / (?:پنج|شش|شیش|هفت|هشت|نه|ده) کلاس
  تا (?:(?:صنف|کلاس|سال|مقطع)_)?(?:\p{L}+_){1,2}(?:خوند(?:م|ه ام)|خواند(?:م|یم|ه ام|هام)|درس خوند(?:م|ه ام)) / صنف \p{L}+ / دکتر(?:ا|ای)(?: (?:عمومی|تخصصی))?(?: پزشکی| دندانپزشکی| داروسازی| دامپزشکی)? / \p{L}+ دبیرستان
`);
const nationality = phrase(
  fragments`ایرانی(?:م|ام)? / ایران / افغان(?:ستانی)?(?:م|ام)? / افغانی / عراقی(?:م|ام)? / پاکستانی(?:م|ام)? / سوری / ترک(?:یه)? / تابعیت ایران`,
);
/** «و» parts answers, but not in «آب و فاضلاب», «خرید و فروش». */
const separators =
  /[,;.\n]|(?<!(?<!\p{L})(?:اب|خرید|حمل|تعمیر|طراحی|کشت|برق|اموزش|کار|پست|خاک|چاپ|نفت|کیف|گل|میوه|طلا|راه|صنایع|تحقیق|درب|رفت|پخت|دوخت))\sو\s|\sهم\s|\s[-–/|]+\s/u;
/** Words around the telling ones: «شغلم», «هستم», «مدرکم». */
const opening =
  /^(?:من|شغلم|شغل(?! ندار)|کارم|درسم|درس|تحصیلات|تحصیلاتم|مدرکم|مدرک|تابعیت|تابعیتم|و|هم|دارم|هستم|است|مذهب|مذهبم|دینم)\s/u;
const ending =
  /\s(?:هستم|هستش|است|استم|هستیم|میباشم|(?<!خانه |خونه )دارم|داشتم|هم|و|پسرم|دخترم|عزیزم|جانم|جان|جون|مادر|مادرجان|والا|دیگه|الان|فعلا|حالا|بیادر|برادر|خواهرم|داداش)$/u;

interface Piece {
  start: number;
  end: number;
}

function bare(text: string, { start, end }: Piece): Piece {
  let from = start;
  let to = end;
  for (;;) {
    const now = text.slice(from, to);
    const lead = now.length - now.trimStart().length + (opening.exec(now.trimStart())?.[0].length ?? 0);
    const tail = now.length - now.trimEnd().length + (ending.exec(now.trimEnd())?.[0].length ?? 0);
    if (lead + tail === 0 || to - from <= lead + tail) return { start: from, end: to };
    from += lead;
    to -= tail;
  }
}

/** What is left of a text between the pieces already taken, cut at commas and «و». */
function leftOver(text: string, taken: readonly Piece[]): Piece[] {
  const rest: Piece[] = [];
  let from = 0;
  const flush = (to: number): void => {
    let at = from;
    for (const part of text.slice(from, to).split(separators)) {
      const start = text.indexOf(part, at);
      at = start + part.length;
      const piece = bare(text, { start, end: at });
      const left = text.slice(piece.start, piece.end).trim();
      if (/[\p{L}]{2}/u.test(left) && !opening.test(`${left} `) && !ending.test(` ${left}`)) rest.push(piece);
    }
  };
  for (const piece of [...taken].sort((one, other) => one.start - other.start)) {
    flush(piece.start);
    from = piece.end;
  }
  flush(text.length);
  return rest;
}

/** Words that end in ه by themselves: «راننده», «بازنشسته»; elsewhere it is «است» («آرایشگره»). */
const endsInHe =
  /(?:نده|سته|شته|خانه|خونه|مغازه|حرفه|پیشه|اداره|فرمانده|خدمه|طلبه|پروژه|مدرسه|موسسه|بیکاره|همه|بنگاه|دانشگاه|فروشگاه|کارگاه|بیمه|نقشه|چوبه|میوه|پارچه|شیشه|لوله)$/u;
/** Words that end in م by themselves. */
const endsInMeem =
  /(?:معلم|مترجم|ناظم|خادم|مستخدم|منجم|علوم|سهام|فیلم|محترم|اعظم|قدم|حکم|رسم|چشم|قلم|اعلام|مقام|دام|خانم)$/u;

/** «معلمم» is معلم + م, «آرایشگره» آرایشگر + ه: the copula of one bare word is left out of what is filed. */
function withoutCopula(text: string, { start, end }: Piece): Piece {
  const word = text.slice(start, end);
  if (word.length > 4 && word.endsWith('ه') && !endsInHe.test(word)) return { start, end: end - 1 };
  const last = word.split(' ').at(-1) ?? '';
  // «تو یه شرکت کار می‌کنم»
  if (verbPolarity(last) !== null) return { start, end };
  const copula = last.endsWith('مم') || (last.length > 3 && /[^ایو]م$/u.test(last) && !endsInMeem.test(last));
  return { start, end: copula ? end - 1 : end };
}

function aroundCommas(text: string, piece: Piece): Piece {
  if (!/[,;\n]/u.test(text)) return piece;
  const from = Math.max(...[',', ';', '\n'].map((mark) => text.lastIndexOf(mark, piece.start))) + 1;
  const next = [',', ';', '\n', ' و '].map((mark) => text.indexOf(mark, piece.end)).filter((at) => at >= 0);
  return bare(text, { start: from, end: Math.min(text.length, ...next) });
}

/** «شغل ندارم فعلا», «کار خاصی ندارم»: filed in one word. */
const noWork = /^(?:شغل|کار)(?:ی|م)?(?: (?:خاص|ثابت|درست|مشخص)ی?)?(?: که)? (?:ندارم|نیست)/u;

const subject =
  /^(?:\s(?!دارم|هستم|خوندم|متاهل|مجرد|ایرانی|شغل|کار)\p{L}+){1,3}?(?=\s(?:دارم|داریم|هستم|استم|خوندم|خوانده ?ام|گرفتم)(?!\p{L}))/u;

/** «دیپلم فنی دارم», «پنج کلاس سواد دارم»: what was studied stands between the degree and its verb. */
function withSubject(text: string, piece: Piece): Piece {
  // «تا سیکل خوندم زن دارم»: behind its own verb a degree is over.
  const last = text.slice(piece.start, piece.end).split(' ').at(-1) ?? '';
  const more = verbPolarity(last) === null ? subject.exec(text.slice(piece.end)) : null;
  return { start: piece.start, end: piece.end + (more?.[0].length ?? 0) };
}

/** What a pattern finds first; «دانشجو» beside a degree is what somebody does. */
function firstOf(text: string, pattern: RegExp): Piece | null {
  const all = allMatches(text, pattern);
  const match = all.find(([found]) => found !== 'دانشجو') ?? all[0];
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** «بی‌سوادم», «دکتراست»: a piece between two commas that says nothing but a degree, in whatever form. */
function degreeAmong(folded: Folded, taken: readonly Piece[]): Piece | null {
  const pieces = leftOver(folded.text, taken);
  return (
    pieces.find(({ start, end }) => {
      const span = rawSpan(folded, start, end);
      return usualDegree(folded.raw.slice(span.start, span.end)) !== undefined;
    }) ?? null
  );
}

/**
 * Occupation, education, marital status, nationality and religion told in one breath: «معلمم، لیسانس، متأهل، ایرانی».
 * What is none of the others is the occupation, or the one thing that was asked alone.
 */
export function readStatusAnswer(
  hearing: Hearing,
  part: Part,
  open: readonly string[],
  corrects: boolean,
): Command[] {
  const { folded } = part;
  const taken: Piece[] = [];
  const commands: Command[] = [];
  const pathOf = (leaf: string): string | undefined => open.find((path) => path.endsWith(`.${leaf}`));
  const add = (path: string, piece: Piece, value?: unknown): void => {
    const span = rawSpan(folded, piece.start, piece.end);
    const words = {
      value: value ?? filed(folded.raw.slice(span.start, span.end)),
      span,
      confidence: 0.95,
      alternatives: [],
    };
    commands.push(setField(hearing, part, path, words, corrects ? { corrects } : {}));
  };
  const addPiece = (path: string, piece: Piece): void => {
    const span = rawSpan(folded, piece.start, piece.end);
    const words = folded.raw.slice(span.start, span.end);
    const jobless = path.endsWith('.occupation') && noWork.test(folded.text.slice(piece.start, piece.end));
    add(path, piece, path.endsWith('.education') ? usualDegree(words) : jobless ? 'بیکار' : undefined);
  };
  const marital = readChoice(
    folded,
    { label: '', question: '', why: '', type: 'enum', need: 'wanted', choices: maritalStatuses },
    true,
  );
  const maritalPath = pathOf('maritalStatus');
  if (marital && maritalPath && pointedAt(folded, maritalStatuses.length) === undefined) {
    const piece = foldedSpan(folded, marital.span);
    taken.push(piece);
    add(maritalPath, piece, marital.value);
  }
  const alone = open.length === 1 ? open[0] : undefined;
  for (const [leaf, pattern] of [
    ['nationality', nationality],
    ['education', education],
  ] as const) {
    const found = firstOf(folded.text, pattern) ?? (leaf === 'education' ? degreeAmong(folded, taken) : null);
    if (!found || (alone && !alone.endsWith(leaf))) continue;
    // «کارشناسی مهندسی صنایع» between two commas is one answer.
    const piece = leaf === 'education' ? withSubject(folded.text, aroundCommas(folded.text, found)) : found;
    taken.push(piece);
    const path = pathOf(leaf);
    // Asked alone, «فوق لیسانس عمران» is the answer, and not only its first two words.
    if (path)
      addPiece(path, open.length === 1 ? bare(folded.text, { start: 0, end: folded.text.length }) : piece);
  }
  const whole = bare(folded.text, { start: 0, end: folded.text.length });
  const [rest, ...others] = alone
    ? taken.length === 0
      ? [whole]
      : []
    : taken.length === 0 && !/[,;\n]/.test(folded.text)
      ? [whole]
      : leftOver(folded.text, taken);
  const target = alone ?? pathOf('occupation');
  const known = target && commands.some((command) => command.do === 'set-field' && command.path === target);
  const words = rest ? folded.text.slice(rest.start, rest.end).split(' ').length : 0;
  if (
    rest &&
    target &&
    !known &&
    !/\d/.test(folded.text.slice(rest.start, rest.end)) &&
    !target.endsWith('maritalStatus') &&
    words <= 8 &&
    // What was asked first is told first, however much beside it was not understood.
    (alone !== undefined || others.length <= 1 || taken.every(({ start }) => rest.end <= start))
  ) {
    addPiece(target, target.endsWith('.occupation') ? withoutCopula(folded.text, rest) : rest);
  }
  return commands;
}
