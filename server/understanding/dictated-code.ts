const digit = '(?:صفر|یک|یه|دو|سه|چهار|چار|پنج|شیش|شش|هفت|هشت|نه)';
const ten = new RegExp(`(?<![\\p{L}])${digit}(?:[\\s,]+${digit}){9}[\\s.]*$`, 'u');
const typed = /(?<=[\s,])\d{7,10}[\s.]*$/u;

/**
 * Where a post code told at the end of an address begins: its ten digits read aloud one by one («پلاک بیست و دو، نه نه
 * یک …»), or seven to ten typed ones, as many as people leave out. Undefined where there is none.
 */
export function codeAtEnd(text: string): { start: number; aloud: boolean } | undefined {
  const aloud = ten.exec(text);
  if (aloud) return { start: aloud.index, aloud: true };
  const match = typed.exec(text);
  return match ? { start: match.index, aloud: false } : undefined;
}
