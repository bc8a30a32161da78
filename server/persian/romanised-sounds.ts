const digraphs: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'X'],
  [/gh/g, 'Q'],
  [/sh/g, 'S'],
  [/ch/g, 'C'],
  [/zh/g, 'J'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/aa|[âāá]/g, 'A'],
  [/ee|ii|[íī]/g, 'I'],
  [/oo|ou|uu|[úūû]/g, 'U'],
  [/x/g, 'X'],
  [/q/g, 'Q'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
];

/** The sounds of a word in small Latin letters, one a character: capitals are long vowels and «خ ق ش چ ژ». */
export function soundsOf(latin: string): string {
  const sounds = digraphs.reduce((word, [pattern, sound]) => word.replace(pattern, sound), latin);
  return sounds.replace(/[^A-Za-z]/g, '').replace(/(.)\1/g, '$1');
}

/** The sound of each Persian consonant. */
export const letterSounds: Record<string, string> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'j',
  چ: 'C',
  ح: 'h',
  ه: 'h',
  خ: 'X',
  د: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ر: 'r',
  ژ: 'J',
  ش: 'S',
  غ: 'Q',
  ق: 'Q',
  ف: 'f',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** What always sounds and is always written; «ق» and «گ», «ژ» and «ج» are often put for one another. */
function strong(sounds: string): string {
  return sounds
    .replace(/[^bptsjCXdzrJSQfkglmn]/g, '')
    .replace(/g/g, 'Q')
    .replace(/J/g, 'j')
    .replace(/(.)\1+/g, '$1');
}

/** The consonants of a Persian word that any romanisation of it has. */
export function skeletonOf(word: string): string {
  return strong([...word].map((letter) => letterSounds[letter] ?? '').join(''));
}

/** The same of a word's Latin sounds. */
export function skeletonOfSounds(sounds: string): string {
  return strong(sounds);
}
