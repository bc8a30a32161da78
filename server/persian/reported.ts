import { allMatches, type Stretch } from './all-matches.ts';

const others =
  '(?:می)?گفت(?:ن|ند|ه|هبود|ه بود|ش)?|گفته (?:بود|است|بودن)|میگه|میگن|میگوید|میگویند|میگید که|پرسید(?:ند)?|جواب (?:داد|داده|میده)|(?:پیام|پیامک|اس ام اس|اسمس) (?:داد|داده|داده بود|فرستاد|میده|میداد)|' +
  'نوشت(?:ه بود|ه که|ند| که)|زنگ زد(?:ه|ن)?(?: گفت| که)?|(?:تهدید|ادعا|اصرار|قبول|انکار) کرد(?:ه|ن)? که|قسم (?:خورد|میخوره)|قول داد(?:ه|ن)?|فحش داد(?:ه|ن)?|داد زد|فرمود(?:ن|ند)?|اعلام کرد(?:ه)? که';
const ours =
  '(?:(?:بهش|بهشون|بهشان|به او|به ایشون|به ایشان|بش|به طرف|به مامور|منم|من هم|منم بهش|به صاحبخونه|به خودش)_)(?:می)?گفتم|گفتم (?:بهش|بهشون|به او|کی|چرا|بده|پس|اگه|برو|بیا|باشه|نه)';
const cue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${`${others}|${ours}`.replaceAll('_', '[\\s,]').replaceAll(' ', '\\s?')})(?![\\p{L}\\p{N}])[\\s,:]*`,
  'gu',
);
/** Where the telling of what others said ends and the person speaks again. */
const ends = /[.!\n]|(?<!\p{L})(?:خلاصه|بگذریم|در هر صورت|به هر حال|در نهایت|حالا من|الان من)(?!\p{L})/u;

/**
 * The stretches of a folded text that say what somebody said then («گفت نمی‌دونم», «بهش گفتم ولش کن»): what is asked,
 * refused or granted in them was not said to us.
 */
export function reportedIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of allMatches(text, cue)) {
    const start = match.index + match[0].length;
    if (start <= (found.at(-1)?.end ?? 0)) continue;
    const over = text.slice(start).search(ends);
    found.push({ start, end: over < 0 ? text.length : start + over });
  }
  return found.filter(({ start, end }) => end > start);
}
