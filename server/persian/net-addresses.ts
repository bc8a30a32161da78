import { allMatches } from './all-matches.ts';
import { rawSpan, type Folded } from './fold.ts';
import type { Identifier } from './identifier-kinds.ts';
import type { Reading } from './reading.ts';

// A match begins only where its run of characters does, and parts are as short as addresses allow: else one long run
// would be read again from each of its characters.
const emailAddress =
  /(?<![\p{L}\p{N}._%+-])(?:[a-z0-9_%+-]{1,30} \. ?){0,3}[\p{L}\p{N}._%+-]+ ?@ ?[a-z0-9-]+(?: ?\. ?[a-z0-9-]+)*\.[a-z]{2,}/giu;
const webAddress =
  /(?:https?:\/\/|www\.)[^\s"'<>,;]+|(?<![@\p{L}\p{N}.])(?:[a-z0-9-]{1,63}\.){1,20}(?:ir|com|org|net|info|me|co|app|shop)(?:\/[^\s"'<>,;]*)?(?![\p{L}\p{N}])/giu;

const hosts = new Map(
  Object.entries({
    جیمیل: 'gmail',
    'جی میل': 'gmail',
    یاهو: 'yahoo',
    هاتمیل: 'hotmail',
    'هات میل': 'hotmail',
    اوتلوک: 'outlook',
    ایکلاد: 'icloud',
  }),
);
const endings = new Map(Object.entries({ کام: 'com', 'ای ار': 'ir', ایار: 'ir', نت: 'net' }));
const anyOf = (words: ReadonlyMap<string, string>): string => [...words.keys()].join('|');
/** «reza.m at gmail dot com», «reza.m ات جیمیل دات کام»: an address read aloud. */
const spelledAddress = new RegExp(
  '(?<![\\p{L}\\p{N}._%+-])((?:[a-z0-9_%+-]{1,30} \\. ?){0,3}[a-z0-9][a-z0-9._%+-]{0,63})(?: ?[([] ?at ?[)\\]] ?| (?:at|ات|اد ?ساین) | ?@ ?)' +
    `([a-z0-9-]{2,63}|${anyOf(hosts)})(?: ?\\. ?| (?:dot|دات|نقطه) )([a-z]{2,10}|${anyOf(endings)})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** What every address has, so that other messages are not searched. */
const hint = /@|[\s([]at[\s)\]]|\sات\s|ساین/u;

function reading(
  folded: Folded,
  start: number,
  value: string,
  length: number,
  confidence: number,
): Reading<Identifier> {
  const span = rawSpan(folded, start, start + length);
  return { value: { kind: 'email', value }, span, confidence, alternatives: [] };
}

/** Every e-mail address in a folded text; one that is read aloud is less sure. */
export function findEmails(folded: Folded): Reading<Identifier>[] {
  if (!hint.test(folded.text)) return [];
  const written = allMatches(folded.text, emailAddress).map((match) => {
    // «ایمیلمreza@…»: the word before it is typed onto the address.
    const glued = /^[^a-z0-9]*[\u0620-\u06D3](?=[a-z0-9][a-z0-9._%+-]* ?@)/u.exec(match[0])?.[0].length ?? 0;
    const address = match[0].slice(glued);
    return reading(folded, match.index + glued, address.replace(/ /g, ''), address.length, 0.97);
  });
  const spelled = allMatches(folded.text, spelledAddress).map((match) => {
    const [all, local = '', host = '', ending = ''] = match;
    const value = `${local.replace(/ /g, '')}@${hosts.get(host) ?? host}.${endings.get(ending) ?? ending}`;
    return reading(folded, match.index, value, all.length, 0.85);
  });
  const plain = ({ span }: Reading<Identifier>): boolean =>
    written.some((other) => other.span.start < span.end && span.start < other.span.end);
  return [...written, ...spelled.filter((each) => !plain(each))];
}

/** Every web address in a folded text, as it was typed. */
export function findWebAddresses(folded: Folded): Reading<Identifier>[] {
  return allMatches(folded.text, webAddress).map((match) => {
    const address = match[0].replace(/[.)!?:]+$/u, '');
    const span = rawSpan(folded, match.index, match.index + address.length);
    return {
      value: { kind: 'url', value: folded.raw.slice(span.start, span.end) },
      span,
      confidence: 0.95,
      alternatives: [],
    };
  });
}
