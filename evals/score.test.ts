import { expect, test } from 'vitest';
import { exchange, field, reply, sampleScenario, sampleTranscript } from './sample-talk.ts';
import { score } from './score.ts';

const scenario = sampleScenario();
const good = sampleTranscript();

test('a talk in which everything went well passes', () => {
  const result = score(scenario, good);
  expect(result).toMatchObject({
    passed: true,
    right: 2,
    expected: 2,
    turns: 2,
    askedAgain: [],
    took: [3, 3],
  });
});

test('a filing that was never submitted does not pass, however right it is', () => {
  expect(score(scenario, sampleTranscript({ submitted: false })).passed).toBe(false);
});

test('a wrong value and a missing one are told apart', () => {
  const result = score(scenario, sampleTranscript({ filing: { applicant: { firstName: 'گلنار' } } }));
  expect(result.passed).toBe(false);
  expect(result.wrong).toEqual([{ path: 'applicant.firstName', expected: 'گلناز', got: 'گلنار' }]);
  expect(result.missing).toEqual([{ path: 'applicant.nationalCode', expected: '0079911201' }]);
  expect(result.right).toBe(0);
});

test('Arabic letters in a filing are wrong, punctuation and half-space are not', () => {
  const strict = sampleScenario({ expected: { 'applicant.lastName': 'خوش‌نیتی' } });
  const filed = (lastName: string) =>
    score(strict, sampleTranscript({ filing: { applicant: { lastName } } })).right;
  expect(filed('خوش نیتی')).toBe(1);
  expect(filed('خوش‌نيتي')).toBe(0);
});

test('a field without a quote is invented, and so is one whose quote nobody said', () => {
  for (const made of [
    field('applicant.nationalCode', '0079911201'),
    field('applicant.nationalCode', '0079911201', 'کد من'),
  ]) {
    const result = score(scenario, sampleTranscript({ fields: [good.fields[0] ?? made, made] }));
    expect(result.invented.map(({ path }) => path)).toEqual(['applicant.nationalCode']);
    expect(result.passed).toBe(false);
  }
});

test('a value in the filing that no field stands for is invented', () => {
  const result = score(scenario, sampleTranscript({ filing: { ...good.filing, purpose: 'استخدام' } }));
  expect(result.invented).toEqual([{ path: 'purpose', got: 'استخدام' }]);
});

test('a choice stands behind a field as well as words do', () => {
  const offered = reply(['details.verification'], ['آنلاین']);
  const chosen = exchange(
    { act: { type: 'choose', optionId: 'آنلاین' }, words: 'گزینه آنلاین', open: offered, answer: reply([]) },
    3,
  );
  const transcript = sampleTranscript({
    exchanges: [...good.exchanges, chosen],
    fields: [...good.fields, { ...field('details.verification', 'آنلاین'), status: 'confirmed' }],
  });
  expect(score(scenario, transcript).invented).toEqual([]);
});

test('something the person said but did not mean to file is unexpected', () => {
  const transcript = sampleTranscript({
    filing: { ...good.filing, purpose: 'ثنا' },
    fields: [...good.fields, field('purpose', 'ثنا', 'ثنا بگیرم')],
  });
  const result = score(scenario, transcript);
  expect(result.unexpected).toEqual([{ path: 'purpose', got: 'ثنا' }]);
  expect(result.passed).toBe(false);
});

test('asking what was told, or stands in the draft, is counted; a read-back and a second telling after undo are not', () => {
  const again = exchange({ words: 'بله', answer: reply(['applicant.firstName', 'applicant.mobile']) }, 3);
  const readBack = { ...again, turn: 4, readsBack: true };
  const undone = exchange(
    {
      act: { type: 'undo' },
      words: '',
      answer: reply(['applicant.nationalCode']),
      untells: ['applicant.nationalCode'],
    },
    5,
  );
  const drafted = exchange(
    { words: 'بله', answer: reply(['applicant.mobile']), fields: [field('applicant.mobile', '09…', 'بله')] },
    6,
  );
  const transcript = sampleTranscript({ exchanges: [...good.exchanges, again, readBack, undone, drafted] });
  expect(score(scenario, transcript).askedAgain).toEqual([
    { turn: 3, path: 'applicant.firstName' },
    { turn: 6, path: 'applicant.mobile' },
  ]);
});

test('what must not be asked is found by the beginning of its path', () => {
  const asked = exchange({ words: 'بله', answer: reply(['accused.0.address.city']) }, 3);
  const result = score(
    sampleScenario({ mustNot: ['accused.0.address'] }),
    sampleTranscript({ exchanges: [...good.exchanges, asked] }),
  );
  expect(result.forbidden).toEqual([{ turn: 3, path: 'accused.0.address.city' }]);
  expect(result.passed).toBe(false);
});

test('notices: missed, false and allowed ones', () => {
  const warned = exchange(
    { words: 'رمزم ۱۲۳', answer: reply(['applicant.mobile'], [], { notice: 'warning' }) },
    3,
  );
  const transcript = sampleTranscript({ exchanges: [...good.exchanges, warned] });
  expect(score(scenario, transcript).notices.false).toEqual(['warning']);
  expect(score(sampleScenario({ mayNotice: ['warning'] }), transcript).passed).toBe(true);
  expect(score(sampleScenario({ notices: ['warning', 'emergency'] }), transcript).notices.missed).toEqual([
    'emergency',
  ]);
});

test('an aside after which the open question is gone is a fault', () => {
  const aside = (asks: string[]) =>
    exchange({ words: 'ثنا چیه؟', open: reply(['applicant.mobile']), answer: reply(asks), aside: true }, 3);
  const held = (asks: string[]) =>
    score(scenario, sampleTranscript({ exchanges: [...good.exchanges, aside(asks)] }));
  expect(held(['applicant.mobile']).lostQuestions).toEqual([]);
  expect(held(['applicant.address.city']).lostQuestions).toEqual([3]);
});

test.each([{ breaches: ['seq 4 after 2'] }, { leftUndone: ['undo'] }])('%o is not passed over', (own) => {
  expect(score(scenario, sampleTranscript(own)).passed).toBe(false);
});
