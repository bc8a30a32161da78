import type { Quote } from '../../schemas/command.ts';
import { apply } from '../../server/dialogue/apply.ts';
import type { TitleLookup } from '../../server/dialogue/library.ts';
import { emptyState, type State } from '../../server/dialogue/state.ts';
import { fold } from '../../server/persian/fold.ts';
import type { Gazetteer } from '../../server/persian/places.ts';
import { hear } from '../../server/understanding/hearing.ts';
import { understandMessage } from '../../server/understanding/rules.ts';
import { readStory } from '../../server/understanding/story.ts';
import { percentile } from '../report.ts';

const today = '1405-09-02';
const usual = 500;
const longest = 8_000;
const rounds = 40;

/** What makes careless patterns go over the same letters again and again. */
const hostile = [
  'ی',
  'ه ی ',
  'خیلییی',
  '۱',
  '1/',
  '1/1/1',
  '1-',
  '09',
  '0912 345 ',
  'صد و ',
  'بیست و دو ',
  'میلیون و ',
  'یه ',
  'نه ',
  'دو سه ',
  'یک میلیون و ',
  'پارسال مهر ',
  'از فروردین تا ',
  'سه ماه پیش ',
  'شنبه ',
  'ساعت ۵ و ',
  '۱۵ مهر ۱۴۰۳ ',
  'آقای علی ',
  'علی و ',
  'اسمم ',
  'فرزند ',
  'شرکت پخش ',
  'خیابان آزادی، ',
  'تهران ',
  'کوچه ۸ پلاک ',
  'a@',
  'a.',
  'www.a.ir/',
  'IR06 ',
  '12ب345',
  'چرا؟ ',
  'بله نه ',
  'می ',
  'نمی ',
  'آ\u200cآ',
  'اَُِّ',
  ' ',
  '،',
  '(',
  '"',
  '؟!',
  'abc ',
  'salam ',
  'sghl ',
  '😀',
  '\u202e',
  '٪',
  'به نام ',
  'بابت ',
  'که ',
];

function stateFor(text: string, titleId: string, lookup: TitleLookup): State {
  const quote: Quote = { turn: 1, start: 0, end: text.length, text };
  const said = { turn: 1, via: 'message' as const, text, answered: null, undone: false };
  const begun: State = { ...emptyState(today), turn: 1, said: [said] };
  return apply(begun, { do: 'choose-title', titleId, quote }, lookup, quote);
}

/** Milliseconds of processor time one message takes: heard before its title is known, and read for its fields after. */
function took(text: string, titleId: string, lookup: TitleLookup, gazetteer: Gazetteer): number {
  const state = stateFor(text, titleId, lookup);
  const title = lookup.title(titleId);
  const before = process.cpuUsage();
  understandMessage(hear(text, 1, today, emptyState(today), undefined, gazetteer), []);
  if (title) readStory(state, title, gazetteer);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Times the whole reading of messages as they come and of hostile ones, beside folding the same letters alone. */
export function measureSpeed(
  stories: readonly { text: string; titleId: string }[],
  lookup: TitleLookup,
  gazetteer: Gazetteer,
): string {
  if (stories.length === 0) return '';
  const messages = stories.map(({ text, titleId }, at) => ({
    titleId,
    text: `${text} ${stories[(at + 1) % stories.length]?.text ?? ''} ${stories[(at + 2) % stories.length]?.text ?? ''}`.slice(
      0,
      usual,
    ),
  }));
  // All messages in turn, time after time: what readers keep of the last texts must not help them here.
  const turns = Array.from({ length: 6 }, () =>
    messages.map(({ text, titleId }) => took(text, titleId, lookup, gazetteer)),
  ).slice(1);
  const times = messages.map((_, at) =>
    percentile(
      turns.map((turn) => turn[at] ?? 0),
      0.5,
    ),
  );
  const folding = messages.map(({ text }) => {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) fold(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / rounds;
  });
  const [first] = stories;
  const attacks = Array.from({ length: 4 }, () =>
    hostile.map((unit) => took(repeated(unit, longest), first?.titleId ?? '', lookup, gazetteer)),
  ).slice(1);
  const worst = hostile
    .map((unit, at) => ({
      unit,
      time: percentile(
        attacks.map((attack) => attack[at] ?? 0),
        0.5,
      ),
    }))
    .sort((one, other) => other.time - one.time);
  const median = percentile(times, 0.5);
  const fold1 = percentile(folding, 0.5);
  return [
    '',
    `reading ${usual} letters: median ${median.toFixed(2)} ms, 95th ${percentile(times, 0.95).toFixed(2)} ms of processor time; ${(median / fold1).toFixed(0)}× folding them (${fold1.toFixed(3)} ms)`,
    `reading ${longest} hostile letters (${hostile.length} kinds): worst ${worst
      .slice(0, 9)
      .map(({ unit, time }) => `${JSON.stringify(unit)} ${time.toFixed(1)} ms`)
      .join(', ')}`,
  ].join('\n');
}
