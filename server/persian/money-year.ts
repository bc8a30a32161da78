import { key } from './fold.ts';
import type { Piece } from './number-piece.ts';
import type { FoundNumber } from './numbers.ts';

/** Ways to speak of old times, with a year in them. */
const eras: readonly (readonly [pattern: RegExp, year: number])[] = [
  [
    /(?<!\p{L})(?:زمان|دوره|دوران|عهد|رژیم|حکومت)ی? ?(?:ی )?(?:شاه|محمدرضا ?شاه|پهلوی|طاغوت|اون شاه|قدیم)(?!\p{L})/u,
    1350,
  ],
  [/(?<!\p{L})(?:قبل|پیش) ?(?:از )?(?:ی )?انقلاب(?!\p{L})/u, 1350],
  [/(?<!\p{L})(?:قدیما|قدیمها|قدیم ?ندیم(?:ا|ها)?|اون ?قدیم(?:ا|ها)?|قدیمترا)(?!\p{L})/u, 1360],
  [/(?<!\p{L})(?:زمان جنگ|دهه ?(?:ی )?(?:چهل|پنجاه|شصت|۴۰|۵۰|۶۰|40|50|60))(?!\p{L})/u, 1365],
];
const born = /^(?:متولد|تولد|دنیا|زاده|زاییده)/u;
const now = new Set(['الان', 'حالا', 'امسال', 'امروز', 'فعلا'].map(key));
const farthest = 12;
const firstYear = 1300;

/** The year that the whole text speaks of, where it speaks of old times. */
export function eraTold(text: string): number | undefined {
  return eras.find(([pattern]) => pattern.test(text))?.[1];
}

function asYear(value: number): number | undefined {
  if (value >= 20 && value < 100) return firstYear + value;
  return value >= firstYear && value < firstYear + 200 ? value : undefined;
}

/** The numbers that a text tells as years («سال ۴۸»). */
export function findYears(pieces: readonly Piece[], numbers: readonly FoundNumber[]): FoundNumber[] {
  return numbers.filter(
    ({ from, value }) => /^سالا?ی?$/u.test(pieces[from - 1]?.text ?? '') && asYear(value) !== undefined,
  );
}

/** «سال ۴۸ با صد تومن خریدیم»: the year told shortly before a sum, unless it is a birth or «now» stands between. */
export function yearTold(
  pieces: readonly Piece[],
  years: readonly FoundNumber[],
  from: number,
): number | undefined {
  const told = years.find(({ to }) => to <= from && from - to <= farthest);
  if (!told) return undefined;
  const around = pieces.slice(Math.max(0, told.from - 4), from);
  return around.some(({ text }) => born.test(text) || now.has(text)) ? undefined : asYear(told.value);
}
