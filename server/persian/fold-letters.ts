/**
 * Letters that keyboards of neighbours, old fonts and ornament put for a Persian one, by the letter they stand for.
 * «ئ» and «ؤ» are here for their usual reading; `fold` knows the words where they are read in another way.
 */
const lookAlikes: Record<string, string> = {
  ا: 'آأإٱٲٳٵ',
  ب: 'ٻڀٮݐݑݒݓݔݕݖ',
  ت: 'ٹٺټٽٿ',
  ج: 'ڃڄ',
  چ: 'ڇڿ',
  ح: 'ځڂݗݘ',
  خ: 'څ',
  د: 'ڈډڊڋڌڍڎڏڐݙݚ',
  ر: 'ڑڒړڔڕڗݛݬ',
  ژ: 'ږڙݫ',
  س: 'ښڛݭ',
  ش: 'ڜݜ',
  ص: 'ڝ',
  ض: 'ڞ',
  ظ: 'ڟ',
  ع: 'ݝݞݟ',
  غ: 'ڠ',
  ف: 'ڡڢڣڤڥڦݠݡ',
  ق: 'ٯڧڨ',
  ک: 'كڪػڬڭڮݢݣ',
  گ: 'ګڰڱڲڳڴؼݤ',
  ل: 'ڵڶڷڸݪ',
  م: 'ݥݦ',
  ن: 'ںڹڻڼڽݧݨݩ',
  و: 'ؤٶٷۄۅۆۇۈۉۊۋۏ',
  ه: 'ةۀەہھۂۃۿ',
  ی: 'يىئؠٸېےۍێۑۓؽؾؿ',
  ',': '،٬',
  ';': '؛',
  '?': '؟',
  '.': '٫…۔',
  '%': '٪',
  '"': '«»“”',
  "'": '‘’',
  '-': '–—−‐‑',
  '/': '／⁄',
};

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, others]) =>
    [...others].map((other): [string, string] => [other, letter]),
  ),
);

// Vowel marks, tatweel, marks of direction and of pictures, signs of honour («ﷺ», «ؑ») and the lone hamza.
const silent =
  /[\u0610-\u061A\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AC\u00AD\u061C\u06D6-\u06ED\u0621\uFD40-\uFD4F\uFDCF\uFDFA\uFDFB\uFDFE\uFDFF]|\u20E3|[\uFE00-\uFE0F]/u;
const presentation = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/u;

/** A ligature or a form of print as its plain letters; a sign that has none stays. */
export function composed(char: string): string {
  if (!presentation.test(char)) return char;
  // The sign of «بسم الله» has no letters of its own in Unicode.
  return char === '\uFDFD' ? 'بسم الله الرحمن الرحیم' : char.normalize('NFKC');
}

function spelled(char: string): string {
  if (silent.test(char)) return '';
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  const letter = letters.get(char);
  if (letter !== undefined) return letter;
  const plain = composed(char);
  if (plain !== char) return [...plain].map(spelled).join('');
  if (char === '\n') return '\n';
  return /\s/u.test(char) ? ' ' : char.toLowerCase();
}

const most = 0x3000;
/** Filled from the start, so that it stays a plain array. */
const known = Array.from<string | undefined>({ length: most });

/** The folded letters of one character: none for a mark, several for a ligature. */
export function foldedChars(char: string): string {
  const code = char.codePointAt(0) ?? most;
  if (code >= most) return spelled(char);
  const spelling = known[code] ?? spelled(char);
  known[code] = spelling;
  return spelling;
}
