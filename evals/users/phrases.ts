import type { Scenario } from '../scenario.ts';

interface Phrases {
  unknown: string;
  restUnknown: string;
  declined: string;
}

const phrases: Record<Scenario['voice'], Phrases> = {
  terse: { unknown: 'نمیدونم', restUnknown: 'بقیه رو نمیدونم', declined: 'نمیگم' },
  rambling: { unknown: 'والا اینو نمی‌دونم', restUnknown: 'بقیه‌شو خبر ندارم', declined: 'اینو اگه بشه نگم' },
  colloquial: { unknown: 'نمی‌دونم', restUnknown: 'بقیه‌ش رو نمی‌دونم', declined: 'نمی‌خوام بگم' },
  'voice-typed': { unknown: 'نمی دونم راستش', restUnknown: 'بقیه رو نمی دونم', declined: 'نمیخوام اینو بگم' },
  misspelt: { unknown: 'نمیدونم والا', restUnknown: 'بقیه شو نمیدنم', declined: 'نمیخام بگم' },
  elderly: {
    unknown: 'والا عرض کنم نمی‌دانم',
    restUnknown: 'بقیه‌اش را بنده نمی‌دانم',
    declined: 'ترجیح می‌دهم این را نگویم',
  },
  dari: { unknown: 'خبر ندارم والله', restUnknown: 'دیگرش را خبر ندارم', declined: 'نمی‌خواهم بگویم' },
  chatty: { unknown: 'نمدونم ک', restUnknown: 'بقیشو نمدونم', declined: 'نمیخوام بگم اینو' },
  formal: {
    unknown: 'اطلاعی ندارم.',
    restUnknown: 'از بقیه اطلاعی ندارم.',
    declined: 'ترجیح می‌دهم اعلام نکنم.',
  },
};

/** How a person of this voice says that they do not know or do not want to say. */
export function phrasesOf(voice: Scenario['voice']): Phrases {
  return phrases[voice];
}
