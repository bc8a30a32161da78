import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Quote } from '../../schemas/command.ts';
import { pathExists } from '../../schemas/filings/index.ts';
import { apply } from '../dialogue/apply.ts';
import { emptyState, type State } from '../dialogue/state.ts';
import type { Gazetteer } from '../persian/places.ts';
import { readPlaces } from '../read-places.ts';
import { makeLibrary } from '../retrieval/library.ts';
import { readKnowledge } from '../retrieval/read-knowledge.ts';
import { readStory } from './story.ts';

/** Who is who in whole stories, and what is told of them, against the titles as they are. */
let library: ReturnType<typeof makeLibrary>;
let gazetteer: Gazetteer;

beforeAll(async () => {
  const files = await readKnowledge(join(import.meta.dirname, '../../knowledge'), pathExists);
  library = makeLibrary(files);
  gazetteer = readPlaces(files.tables);
});

function tell(titleId: string, text: string): State {
  const title = library.title(titleId);
  if (!title) throw new Error(titleId);
  const quote: Quote = { turn: 1, start: 0, end: text.length, text };
  const begun: State = {
    ...emptyState('1405-09-02'),
    turn: 1,
    said: [{ turn: 1, via: 'message', text, answered: null, undone: false }],
  };
  const chosen = apply(begun, { do: 'choose-title', titleId, quote }, library, quote);
  return readStory(chosen, title, gazetteer).reduce<State>(
    (state, command) => apply(state, command, library, quote),
    chosen,
  );
}

const values = (state: State, paths: readonly string[]): unknown[] =>
  paths.map((path) => state.fields.get(path)?.value);

describe('people of a story', () => {
  it('are no party when they only stood by', () => {
    const state = tell(
      'fraud',
      'سمند را از آقای توحید قلی‌پور خریدم و سرم کلاه گذاشت. کارمند بانک خانم افشار حواله را زد. ناظم آقای صفری گفت شکایت نکن.',
    );
    expect(values(state, ['accused.0.lastName', 'accused.1.lastName'])).toEqual(['قلی‌پور', undefined]);
  });

  it('are parties when they are told in one breath', () => {
    const state = tell('theft', 'آقایان ۱- جلیل نجفی ۲- قدرت سهرابی دیروز از انبار ما کابل دزدیدند.');
    expect(values(state, ['accused.0.lastName', 'accused.1.lastName'])).toEqual(['نجفی', 'سهرابی']);
  });

  it('act for their children', () => {
    const state = tell('theft', 'من سمیه آقاجانی مادر نیما دهقان هستم. دوچرخه بچه‌ام را پریروز دزدیدند.');
    expect(
      values(state, [
        'complainant.capacity',
        'complainant.firstName',
        'complainant.representative.firstName',
      ]),
    ).toEqual(['guardian', 'نیما', 'سمیه']);
  });

  it('have work and are something to the writer', () => {
    const state = tell('intentional-assault', 'سرکارگر ما رحمان قربانی دیروز با بیل زد تو شونه‌م شکست.');
    expect(values(state, ['accused.0.occupation', 'details.relationToAccused', 'details.weapon'])).toEqual([
      'سرکارگر',
      'رئیس',
      'چوب/شیء سخت',
    ]);
  });

  it('are told of by a word with «is» in it', () => {
    const state = tell('threat', 'دیروز ستار کوهزاد زنگ زد گفت می‌کشمت. آهن‌فروشه تو تهران.');
    expect(values(state, ['accused.0.occupation', 'accused.0.address.city', 'offence.place.city'])).toEqual([
      'آهن‌فروش',
      'تهران',
      undefined,
    ]);
  });
});

describe('an age', () => {
  it('tells whether it was done to a minor', () => {
    const minor = 'details.victimIsMinor';
    expect(
      values(tell('intentional-assault', 'من ۱۶ سالمه، دیروز تو کوچه با مشت زد تو صورتم.'), [minor]),
    ).toEqual([true]);
    expect(
      values(tell('intentional-assault', 'من ۳۶ سالمه، دیروز تو کوچه با مشت زد تو صورتم.'), [minor]),
    ).toEqual([undefined]);
  });
});

describe('a cheque', () => {
  it('is post-dated when it was given before its date', () => {
    const state = tell(
      'bounced-cheque-criminal',
      'چک دویست میلیون تومان برای بیستم شهریور بود، چک را اول تیر داد دستم. بردم بانک برگشت خورد.',
    );
    expect(values(state, ['details.chequeDate', 'details.postDated'])).toEqual(['1405-06-20', true]);
  });

  it('is not conditional when that is denied', () => {
    const state = tell('bounced-cheque-criminal', 'چک ۹۵ میلیون تومانی داد و برگشت خورد، بابت ضمانت نبوده.');
    expect(values(state, ['details.conditionalOrGuarantee'])).toEqual([false]);
  });
});

describe('a choice', () => {
  it('is not what was there and was not used', () => {
    const state = tell(
      'intentional-assault',
      'چاقو تو جیبش بود ولی درنیاورد، با مشت زد تو صورتم بینیم شکست.',
    );
    expect(values(state, ['details.weapon'])).toEqual(['دست و پا']);
  });

  it('is the gravest of several', () => {
    const state = tell('threat', 'دیروز زنگ زد گفت خانه‌ات را آتش می‌زنم می‌کشمتون.');
    expect(values(state, ['details.threatType'])).toEqual(['قتل']);
  });
});
