import { allMatches } from './all-matches.ts';
import { isCommon } from './common-words.ts';
import { filed, rawSpan } from './fold.ts';
import { titlesBefore } from './name-cues.ts';
import { endsName } from './name-stops.ts';
import { isFamily, isGiven, titlesAfter, wordyNames } from './name-words.ts';
import type { NamePhrase } from './names.ts';
import { isJob } from './occupation-words.ts';
import { isFather } from './people-by-father.ts';
import { addListed } from './people-found.ts';
import { takeList } from './people-list.ts';
import type { Scan } from './people-scan.ts';
import { sideOf, tellsHarm } from './people-sides.ts';

const vague = /(?:^|\s)(?:یه|یک|این|اون|هر|همون|چند|کدوم|هیچ|همین)\s$/u;
/** «آقا راننده‌ی …», «خانم محترمی»: whom somebody speaks to, or what they are like. */
const calling = /^(?:اقا|خانم|خانوم|دکتر|مهندس|استاد|حاجی|مشتی|جناب)$/u;

function isGivenOnly({ words }: NamePhrase): boolean {
  return words.every(({ text }) => isGiven(text));
}

/** People told of with «آقای», «خانم», «دکتر» before the name. */
export function byTitle(scan: Scan): void {
  const { text } = scan.folded;
  for (const match of allMatches(text, titlesBefore)) {
    // «جواد آقا رحمتی»: said after the given name.
    const behind =
      /^(?:اقا|خانم|خانوم)$/u.test(match[0]) && isGiven(scan.word(scan.indexAt(match.index) - 1));
    if (behind) continue;
    const { at } = scan.skip(scan.indexAt(match.index + match[0].length));
    if (isFather(scan, scan.indexAt(match.index))) continue;
    const formal = /اقای|اقایان/u.test(match[0]);
    const phrase = scan.take(at, { sure: formal, titled: formal });
    const [first] = phrase?.words ?? [];
    if (!phrase || !first) continue;
    // «پسر حاج رجب» is not Rajab.
    if (/^(?:پسر|دختر|فرزند)$/u.test(scan.word(scan.indexAt(match.index) - 1)) && isGivenOnly(phrase))
      continue;
    const known = isGiven(first.text) || isFamily(first.text);
    const follower = scan.word(phrase.next);
    const made =
      isCommon(first.text.replace(/ی$/u, '')) && !(formal && tellsHarm(scan, first.start, first.end));
    if (!known && (isCommon(first.text) || made)) continue;
    if (!formal && !known && first.text.length < 5) continue;
    // «استاد بنا», «خانم معلم»
    if (!formal && phrase.words.length < 2 && isJob(first.text)) continue;
    if (vague.test(text.slice(Math.max(0, match.index - 12), match.index)) && !isGiven(first.text)) continue;
    // «آقا رضا …» may call somebody; «آقا من …» and «خانم علیه …» always do.
    if (
      calling.test(match[0]) &&
      wordyNames.has(first.text) &&
      phrase.words.length < 2 &&
      !/^(?:اقای|خانم|خانوم)$/u.test(match[0]) &&
      !/(?:^|\s)(?:یعنی|همون|از|به|با|علیه|پیش)\s$/u.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      ) &&
      !tellsHarm(scan, first.start, first.end)
    )
      continue;
    // «عروس خانم ناز داره»
    const light = /^(?:ن?دار|ن?می ?(?:کن|ده)|کرد|داد$)/u.test(follower);
    if (wordyNames.has(first.text) && phrase.words.length < 2 && light) continue;
    if (/^(?:نیست|ندار)/u.test(follower) && !known) continue;
    const raw = rawSpan(scan.folded, match.index, match.index + match[0].length);
    const title = filed(scan.folded.raw.slice(raw.start, raw.end));
    const listed = takeList(scan, at, { sure: formal });
    addListed(scan, [{ phrase, title }, ...listed.slice(1)], {
      side: sideOf(scan, match.index, phrase.words.at(-1)?.end ?? first.end),
      confidence: formal || isGiven(first.text) ? 0.75 : 0.6,
      start: match.index,
    });
  }
}

/** «تقی صداش میکردن»: people told of by what they are called. */
export function byCalling(scan: Scan): void {
  scan.tokens.forEach(({ text }, at) => {
    if (!/^صدا(?:ش|شم|شون)?$/u.test(text) || !/^می(?:کن|کرد|زن|زد)/u.test(scan.word(at + 1))) return;
    const behind = titlesAfter.has(scan.word(at - 1)) && !isGiven(scan.word(at - 1)) ? 2 : 1;
    const name = scan.tokens[at - behind];
    if (name && isGiven(name.text))
      scan.add({ words: [name], next: at }, { side: 'other', confidence: 0.75 });
  });
}

/** People told of with «خانم», «خان» after a given name. */
export function byTitleAfter(scan: Scan): void {
  scan.tokens.forEach((token, at) => {
    const before = scan.tokens[at - 1];
    if (
      !titlesAfter.has(token.text) ||
      !before ||
      !isGiven(before.text) ||
      before.text.length < 3 ||
      endsName(before.text)
    )
      return;
    // «علی جان لطفا …» calls us, «خانم» may begin what follows.
    if (/^(?:جان|جون)$/u.test(token.text) && at < 3) return;
    scan.add(
      { words: [before], next: at },
      { side: sideOf(scan, before.start, token.end), confidence: 0.6, title: scan.rawOf(at) },
    );
  });
}
