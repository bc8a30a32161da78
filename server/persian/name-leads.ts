import { endsAsFamily, familyHeads, familyTails, isGiven } from './name-words.ts';
import type { Token } from './names.ts';
import { relationAt } from './relations.ts';

/** What stands before a name and is no part of it. */
export interface Lead {
  /** Index of the first token of the name. */
  next: number;
  /** «آقای», «دکتر» and the like stand there: one word is then the family name. */
  titled: boolean;
  /** «به نام», «اسمش»: any word may be the name. */
  named: boolean;
  /** Somebody's part («موکلم», «شوهرم», «شخصی») or a preposition: only a name we know is believed after it. */
  told: boolean;
}

/** Titles before a name, in folded letters; «سید» and «میر» belong to the name. */
export const titles =
  /^(?:اقای|اقایان|اقایون|خانمها|خانوما|خانومها|بانوان|بانو|اقا|خانم|خانوم|خانمی|جناب|سرکار|دکتر|مهندس|استاد|سرهنگ|سرگرد|سروان|ستوان|حاج|حاجی|حاجیه|حاجاقا|حاجخانم|حاجخانوم|کربلایی|کربلای|مشهدی|مشتی|مرحوم|مرحومه|شادروان|خدابیامرز|کدخدا|ناخدا|مش|پهلوان|خلیفه|ننه|اوس|اوسا|انجنیر)$/u;
const opening = /^(?:[.,:;!"'()=+-]|و|هم|سلام|درود|بله|اره|خب|ممنون|لطفا|راستش|فقط|همون|همین|مثلا)$/u;
const part =
  /^(?:موکله?|خواهان|خوانده|شاکی|مشتکی|عنه|متهم|شاهد|وکیل|ضامن|ضارب|مدیر|مدیرعامل|فروشنده|خریدار|راننده|کارمند|طرف|طرفحساب|حساب|قرارداد|معامله|مقابل|دعوا|مغازه دار|صاحب)(?:ه|م|ش|ام|اش|مون|شون|تون)?$/u;
const somebody =
  /^(?:یکی|شخصی|فردی|کسی|یه|یک|نفر|نفری|جوانی|جوونی|مردی|زنی|اقایی|اقایون|پسر|دختر|بچه|این|اون)$/u;
const calling = /^(?:بنام|باسم|اسمش|نامش|اسمشون|اسمشه)$/u;
const preposition = /^(?:با|از|علیه|به|برای)$/u;
const own = /(?:م|مون|ش|شون|تون)$/u;

/** Past the words that lead to a name from `tokens[from]` on: «موکلم», «خانم دکتر», «حاج», «شخصی به نام». */
export function skipLead(tokens: readonly Token[], from: number): Lead {
  const lead: Lead = { next: from, titled: false, named: false, told: false };
  for (; lead.next < tokens.length; lead.next += 1) {
    const word = tokens[lead.next]?.text ?? '';
    const follower = tokens[lead.next + 1]?.text ?? '';
    const relation = relationAt([word, follower]);
    if (opening.test(word)) continue;
    if (titles.test(word) && !familyTails.has(follower))
      lead.titled ||= /^(?!حاج|کرب|مش|مرحوم|شاد|خدا)/u.test(word);
    else if (/^(?:به|ب|با)$/u.test(word) && /^(?:نام|اسم)$/u.test(follower)) {
      lead.named = true;
      lead.next += 1;
    } else if (calling.test(word)) lead.named = true;
    else if (relation) {
      lead.told = true;
      lead.next += relation.length - 1;
    } else if (part.test(word) || somebody.test(word) || (preposition.test(word) && isGiven(follower)))
      lead.told = true;
    else if (
      preposition.test(word) &&
      (titles.test(follower) || somebody.test(follower) || part.test(follower))
    )
      lead.told = true;
    else if (
      own.test(word) &&
      !familyHeads.has(word) &&
      !isGiven(word) &&
      !endsAsFamily(word) &&
      isGiven(follower)
    )
      lead.told = true;
    else break;
  }
  return lead;
}
