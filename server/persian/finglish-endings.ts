/** What is put onto the end of a Persian word, in Latin sounds (see `soundsOf`) and in Persian letters. */
export interface Ending {
  sounds: RegExp;
  /** As it is written after most words, after a silent «ه», and after «ا» and «و»: «رضایی». */
  written: string;
  afterSilent: string;
  afterVowel: string;
  cost: number;
  /** «shoharam», «babam»: it has a vowel before it unless the word ends in one. */
  linked: boolean;
}

function ending(sounds: string, written: string, afterSilent = written, cost = 0.2): Ending {
  const linked = /^[mtS]/.test(sounds) && !/^ta/.test(sounds);
  const afterVowel = /^(?:\[iI\]|ei)$/.test(sounds) ? 'یی' : written;
  return { sounds: new RegExp(`^(.{2,})(?:${sounds})$`), written, afterSilent, afterVowel, cost, linked };
}

const half = '\u200c';
/** Possessives, plurals, objects, and the endings of family names. */
export const endings: readonly Ending[] = [
  ending('m', 'م', `${half}ام`),
  ending('t', 'ت', `${half}ات`, 0.3),
  ending('S', 'ش', `${half}اش`),
  ending('m[uUo]n', 'مون', `${half}مون`),
  ending('man', 'مان', `${half}مان`),
  ending('t[uUo]n', 'تون', `${half}تون`),
  ending('S[uUo]n', 'شون', `${half}شون`),
  ending('San', 'شان', `${half}شان`),
  ending('m[oUu]', 'مو', `${half}مو`),
  ending('S[oUu]', 'شو', `${half}شو`),
  ending('t[oUu]', 'تو', `${half}تو`, 0.3),
  ending('[oUu]', 'و'),
  ending('r[oUu]', ' رو'),
  ending('ha', `${half}ها`),
  ending('haye|hae|hay', `${half}های`),
  ending('hayi|hai', `${half}هایی`),
  ending('ham', `${half}هام`),
  ending('haS', `${half}هاش`),
  ending('ham[oUu]', `${half}هامو`),
  ending('haS[oUu]', `${half}هاشو`),
  ending('haS[oUu]n', `${half}هاشون`),
  ending('ham[oUu]n', `${half}هامون`),
  ending('har[oUu]', `${half}ها رو`),
  ending('ye', 'ی', `${half}ی`),
  ending('(?<=[iI])ye', '', '', 0.15),
  ending('[iI]', 'ی', `${half}ای`),
  ending('ei', 'ی', `${half}ای`),
  ending('[iI]m', 'یم', `${half}ایم`),
  ending('tar', half + 'تر', half + 'تر'),
  ending('tarin', half + 'ترین', half + 'ترین'),
  ending('zadeh?', 'زاده', half + 'زاده', 0.3),
  ending('p[Uo]r', half + 'پور', half + 'پور', 0.3),
  ending('ne[Jj]ad', half + 'نژاد', half + 'نژاد', 0.3),
  ending('ni[y]?a', half + 'نیا', half + 'نیا', 0.3),
];
