import { isCounted, isNumbered, isTime } from './counted-words.ts';
import { isUncounted, looksVerbal, opensNoun } from './function-words.ts';
import { currencyWord, moneyWord } from './money-words.ts';
import type { Numeral } from './number-grammar.ts';
import { isNumeric, type Piece } from './number-piece.ts';
import { verbPolarity } from './verbs.ts';

/** How a lone number word stands in its message. */
export interface Standing {
  /** The open question asks for a number. */
  expected: boolean;
  /** The message says nothing but this number. */
  whole: boolean;
}

const untilNow = /^(?:حالا|الان|اینکه|این|وقتی|کی|امروز|دیروز|فردا|اخر)$/u;
const aged = /^سال(?:ه|م|ش|مه|شه|شون|گی|گیم|گیش)/u;
const farthestNo = 8;
const belonging =
  /^(?:همسر|شوهر|بچه|فرزند|دختر|پسر|خواهر|برادر|شریک|ضامن|مستاجر|وکیل|پرونده|چک|سفته)(?:م|ت|ش|مون|تون|شون)$/u;

function isArticle({ text }: Piece): boolean {
  return text === 'یه' || text === 'یک' || text === 'ی';
}

const longer = /^(?:ماه|سال|هفته|ساعت|دقیقه)/u;

/** «نه ماه و نه روز»; «نه روز و نه شب» is «neither … nor». */
function countsTwice(pieces: readonly Piece[], from: number): boolean {
  return [from, from - 3].some((at) => {
    const [first, unit, and, second, other] = pieces.slice(Math.max(0, at), at + 5);
    const isPair = at >= 0 && first?.text === 'نه' && second?.text === 'نه' && and?.kind === 'and';
    return isPair && longer.test(unit?.text ?? '') && isTime(other?.text ?? '');
  });
}

/** «نه»: nine before a length of time or an age, «no» nearly everywhere else, and always in «نه روز نه شب». */
function nineSure(pieces: readonly Piece[], { from, to }: Numeral): number {
  const next = pieces[to]?.text ?? '';
  if (next === 'تا' && untilNow.test(pieces[to + 1]?.text ?? '')) return 0;
  // «منم نه همسرم», «نه بچه‌ش» mean one known person.
  if (belonging.test(next)) return 0;
  const around = pieces.slice(Math.max(0, from - farthestNo), to + farthestNo);
  const isTwice = around.filter(({ text }) => text === 'نه').length > 1;
  if (isTwice && !aged.test(next) && !countsTwice(pieces, from)) return 0;
  return isTime(next) ? 0.7 : 0.6;
}

const measured =
  /^(?:ماه(?!ی)|هفته|سال(?!ن)|ساعت|متر|سانت|کیلو|گرم|مثقال|تن$|لیتر|هکتار|جریب|دانگ|دونگ|درصد|سکه|قسط|فقره|عدد|دونه|دانه)/u;
const classified = /^(?:برگ(?!ه)|دستگاه|باب|قطعه|جلد|نسخه|راس|اصله|رشته|واحد)/u;
const once = /^(?:روز|شب|بار|نفر|دفعه|مرتبه|دقیقه|ثانیه)/u;
const often =
  /^(?:فقط|تنها|حداقل|لااقل|حداکثر|روزی|ماهی|شبی|سالی|هفته(?:ای)?|ماه|سال|ظرف|طی|مدت|حدود|تقریبا)$/u;
const lasting = /^(?:مهلت|بازداشت|زندان|زندانی|حبس|مرخصی|بستری|پیش|بعد|تاخیر|غیبت|شاهد)$/u;
const family = /^(?:بچه|فرزند|دختر|پسر|خواهر|برادر|اولاد|طفل|نوه|همسر|وارث|ورثه|شریک|ضامن|مستاجر|کارگر)/u;
const having = /^(?:دار(?:م|ی|ه|د|یم|ید|ن|ند)|داشت(?:م|یم|ه|ن|ند)?)$/u;

/** Whether «یه» or «یک» counts: «یه ماه» does, «یه کارگر ساده» and «یه روز» are «a» and «once». */
function articleSure(pieces: readonly Piece[], { from, to }: Numeral): number {
  const next = pieces[to]?.text ?? '';
  const last = pieces[from - 1]?.text ?? '';
  const after = pieces[to + 1];
  if (measured.test(next)) return 0.8;
  if (classified.test(next)) return pieces[from]?.text === 'یک' ? 0.8 : 0;
  if (once.test(next)) {
    const since = last === 'از' && /^(?:بعد|قبل|کمتر|بیشتر|بیش|پس)$/u.test(pieces[from - 2]?.text ?? '');
    const within = last === 'در' && pieces[from]?.text === 'یک' && isTime(next);
    return often.test(last) || since || within || lasting.test(after?.text ?? '') ? 0.8 : 0;
  }
  if (!family.test(next)) return 0;
  const isListed =
    (after?.kind === 'and' && isNumeric(pieces[to + 2])) ||
    (pieces[from - 1]?.kind === 'and' &&
      isNumeric(pieces[from - 3]) &&
      isCounted(pieces[from - 2]?.text ?? ''));
  const isOwned = pieces.slice(to + 1, to + 4).some(({ text }) => having.test(text));
  return isListed || isOwned ? 0.7 : 0;
}

const shortNouns = new Set(['زن', 'سگ', 'خر', 'گل', 'بز', 'نخ']);

/** «پنج اولاد», «دو بازی»: by what stands on both sides; sure of nothing, as «شعبه پنج رای داد» looks the same. */
function countsNoun(pieces: readonly Piece[], { from, to }: Numeral): boolean {
  const piece = pieces[from];
  const next = pieces[to];
  const last = pieces[from - 1];
  if (piece?.kind !== 'number' || piece.value < 2 || piece.value > 8) return false;
  if (next?.kind !== 'word' || (next.text.length < 3 && !shortNouns.has(next.text))) return false;
  if (isUncounted(next.text) || looksVerbal(next.text)) return false;
  // «قیمت خانه دو افت ماهیانه را دید»: what is counted is what is done to.
  if (pieces.slice(to + 1, to + 3).some(({ text }) => text === 'را')) return true;
  if (last === undefined || (last.kind === 'mark' && last.text !== '-')) return true;
  if (last.text === 'هر') return /^(?:را|رو)$/u.test(pieces[to + 1]?.text ?? '');
  // «حوالی یک و دو زنگ می‌زنه» is a time.
  return last.kind === 'and' ? !isNumeric(pieces[from - 2]) : opensNoun(last.text);
}

/** «یه ریال خرج نکرد», «یه تومنم نداد», «یه تومن بهم نداد»: not a penny, and no number. */
function saysNothing(pieces: readonly Piece[], { to }: Numeral): boolean {
  const unit = moneyWord(pieces[to]?.text ?? '');
  if (unit === undefined) return false;
  if (unit === 'rial' || /م$/u.test(pieces[to]?.text ?? '') || pieces[to + 1]?.text === 'هم') return true;
  return pieces.slice(to + 1, to + 4).some(({ text }) => verbPolarity(text) === 'negative');
}

const labelled = /^(?:شماره|پلاک|واحد|طبقه|ماده|بند|تبصره|شعبه|ردیف|کلاس|درجه|منطقه|فاز|بلوک|قطعه|خط|اتاق)/u;
const rough = /^(?:خورده|خرده|اند)(?:ای|ی)?$/u;

/** «شش سر عایله», «ده سر گوسفند». */
const headed = /^(?:عایله|خانوار|اولاد|بچه|گوسفند|بز|گاو|دام|نان|نون)/u;

/** How sure it is that a lone number word is a number; 0 for not at all. Source: `notes/persian.md` 3.3. */
export function loneSure(pieces: readonly Piece[], found: Numeral, { expected, whole }: Standing): number {
  const piece = pieces[found.from];
  const following = pieces[found.to];
  const next = following?.text ?? '';
  const last = pieces[found.from - 1]?.text ?? '';
  if (!piece) return 0;
  const isNo = piece.text === 'نه';
  if (piece.kind === 'scale' && piece.value > 1000 && !whole) return 0;
  if (isArticle(piece) && !(whole && piece.text === 'یک') && saysNothing(pieces, found)) return 0;
  if (moneyWord(next) !== undefined || currencyWord(next) !== undefined) return 0.95;
  const small = following?.kind === 'half' || following?.kind === 'quarter';
  if (small && pieces[found.to + 1]?.text.startsWith('سکه')) return 0.9;
  if (next === 'سر' && headed.test(pieces[found.to + 1]?.text ?? '')) return 0.9;
  if (isCounted(next) || next === '%') {
    if (isNo) return nineSure(pieces, found);
    if (isArticle(piece)) {
      if (!expected) return articleSure(pieces, found);
      return /^(?:روز|شب|بار|نفر|مورد)/u.test(next) ? 0.5 : 0.8;
    }
    // «صد بار گفتم» is a manner of speaking.
    if (piece.value >= 100 && /^(?:بار|دفعه|مرتبه)/u.test(next)) return expected ? 0.4 : 0;
    return 0.93;
  }
  const isOne = isArticle(piece) && !(piece.text === 'یک' && labelled.test(last));
  if (isNumbered(last) && !isOne) return isNo ? 0.7 : 0.88;
  if (whole) return isNo ? (next === '' && last === '' ? 0.5 : 0.6) : 0.95;
  if (piece.kind === 'half' || isNo || isArticle(piece)) return 0;
  // «سی و خورده‌ای».
  if (following?.kind === 'and' && piece.value >= 10 && rough.test(pieces[found.to + 1]?.text ?? ''))
    return 0.7;
  const plain = piece.kind === 'number' && piece.value > 10 && piece.value !== 30 && piece.value !== 100;
  if (plain && piece.text !== 'چل') return expected ? 0.85 : 0.7;
  if (expected && piece.text !== 'ده' && piece.text !== 'سی') return 0.7;
  return countsNoun(pieces, found) ? 0.65 : 0;
}
