import { expect, test } from 'vitest';
import type { Command, Quote, SetField } from '../../schemas/command.ts';
import type { Event, Turn } from '../../schemas/event.ts';
import { decide } from './decide.ts';
import { fold, undoneTurns } from './fold.ts';
import { missing, progress } from './interview.ts';
import { project } from './project.ts';
import { lookup, loan } from './test-title.ts';

const quote = (text: string, turn = 2): Quote => ({ turn, start: 0, end: text.length, text });
const set = (path: string, value: unknown, more: Partial<SetField> = {}): SetField => ({
  do: 'set-field',
  path,
  value,
  quote: quote(String(value)),
  confidence: 0.95,
  alternatives: [],
  ...more,
});
const choose: Command = { do: 'choose-title', titleId: 'loan', quote: quote('قرض دادم') };

function conversation(...turns: Command[][]): Turn[] {
  return turns.map((commands, at): Turn => {
    const events: Event[] = [
      { type: 'said', via: 'message', text: `حرف ${at}` },
      { type: 'understood', engine: 'rules', commands },
    ];
    return { turn: at + 1, today: '1405-09-02', events };
  });
}

function asking(turns: Turn[], question: Extract<Event, { type: 'asked' }>['question']): Turn[] {
  const last = turns.at(-1);
  return last
    ? [...turns.slice(0, -1), { ...last, events: [...last.events, { type: 'asked', question }] }]
    : turns;
}

test('a chosen title brings the words of its relief, quoted from the choice', () => {
  const state = fold(conversation([choose]), lookup);
  expect(state.titleId).toBe('loan');
  expect(state.fields.get('relief')).toMatchObject({
    status: 'confirmed',
    value: 'مطالبه وجه',
    quote: { text: 'قرض دادم' },
  });
});

test('a value fills its mirror with the same quote, and both are told once', () => {
  const state = fold(conversation([choose, set('details.amountRial', 500_000_000)]), lookup);
  expect(state.fields.get('claimValueRial')).toMatchObject({ value: 500_000_000 });
  expect(project(state, loan)).toMatchObject({
    claimValueRial: 500_000_000,
    details: { amountRial: 500_000_000 },
  });
});

test('a value without words, of a wrong shape or for a path that is not there is refused with a reason', () => {
  const bad = [
    set('details.amountRial', 5, { quote: quote(' ') }),
    set('details.amountRial', 'پنجاه'),
    set('details.documentType', 'چک'),
    set('plaintiff.nationalCode', '1234567890'),
    set('plaintiff.shoeSize', 42),
    set('defendants.50.firstName', 'علی'),
  ];
  const state = fold(conversation([choose, ...bad]), lookup);
  expect(state.last.refusals.map((refusal) => refusal.code)).toEqual([
    'no-quote',
    'bad-value',
    'bad-value',
    'bad-value',
    'no-such-field',
    'no-such-field',
  ]);
  expect([...state.fields.keys()]).toEqual(['relief']);
});

test('what is known is not overwritten in passing, only by a correction', () => {
  const known = [choose, set('prayer', 'پولم را پس بدهد')];
  expect(fold(conversation(known, [set('prayer', 'چیز دیگر')]), lookup).fields.get('prayer')?.value).toBe(
    'پولم را پس بدهد',
  );
  const corrected = fold(conversation(known, [set('prayer', 'چیز دیگر', { corrects: true })]), lookup);
  expect(corrected.fields.get('prayer')?.value).toBe('چیز دیگر');
});

test('undo takes the last act that changed something, and a second undo the one before', () => {
  const told = conversation(
    [choose],
    [set('details.loanDate', '1405-01')],
    [{ do: 'ask-why' }],
    [{ do: 'undo' }],
  );
  expect(undoneTurns(told)).toEqual(new Set([2]));
  expect(fold(told, lookup).fields.has('details.loanDate')).toBe(false);
  const twice = conversation(
    [choose],
    [set('details.loanDate', '1405-01')],
    [{ do: 'undo' }],
    [{ do: 'undo' }],
  );
  expect(fold(twice, lookup).titleId).toBeNull();
});

test('an uncertain reading is asked back; no brings the next meaning, and after the last one the question', () => {
  const uncertain = set('details.amountRial', 500_000_000, { confidence: 0.6, alternatives: [500_000] });
  const first = conversation([choose, uncertain]);
  const question = decide(fold(first, lookup), lookup);
  expect(question).toEqual({ about: 'read-back', path: 'details.amountRial', value: 500_000_000 });
  const second = [...asking(first, question), ...conversation([], [{ do: 'deny' }]).slice(1)];
  const denied = fold(second, lookup);
  expect(decide(denied, lookup)).toEqual({ about: 'read-back', path: 'details.amountRial', value: 500_000 });
  expect(denied.fields.get('claimValueRial')?.value).toBe(500_000);
  const third = fold(
    [...asking(second, decide(denied, lookup)), { ...conversation([], [], [{ do: 'deny' }])[2]! }],
    lookup,
  );
  expect(third.fields.has('details.amountRial')).toBe(false);
  expect(third.fields.has('claimValueRial')).toBe(false);
});

test('yes confirms the value and its mirror', () => {
  const first = conversation([choose, set('details.amountRial', 500_000_000, { confidence: 0.6 })]);
  const asked = asking(first, decide(fold(first, lookup), lookup));
  const state = fold([...asked, conversation([], [{ do: 'affirm' }])[1]!], lookup);
  expect(state.fields.get('details.amountRial')).toMatchObject({ status: 'confirmed', toReadBack: false });
  expect(state.fields.get('claimValueRial')?.status).toBe('confirmed');
});

test('acting for a child moves what was said in the first person to the one who acts', () => {
  const state = fold(
    conversation(
      [choose, set('plaintiff.firstName', 'مریم', { aboutSpeaker: true })],
      [set('plaintiff.capacity', 'guardian', { quote: quote('برای پسرم') })],
    ),
    lookup,
  );
  expect(project(state, loan)).toMatchObject({
    plaintiff: { capacity: 'guardian', personType: 'natural', representative: { firstName: 'مریم' } },
  });
  expect(state.fields.has('plaintiff.firstName')).toBe(false);
});

test('«نمی‌دانم» is taken where the law allows it, and refused with a reason where it does not', () => {
  const state = fold(
    conversation([choose, { do: 'unknown', paths: ['details.loanDate', 'plaintiff.nationalCode'] }]),
    lookup,
  );
  expect(state.fields.get('details.loanDate')?.status).toBe('unknown');
  expect(state.last.refusals).toEqual([{ path: 'plaintiff.nationalCode', code: 'must-know' }]);
  expect(missing(state, loan)).toContain('plaintiff.nationalCode');
  expect(missing(state, loan)).not.toContain('details.loanDate');
});

test('a slot is asked only when its condition holds', () => {
  const asked = (documentType: string): boolean => {
    const state = fold(conversation([choose, set('details.documentType', documentType)]), lookup);
    return (
      progress(state, loan).total >
      progress(fold(conversation([choose, set('details.documentType', 'شاهد')]), lookup), loan).total
    );
  };
  expect(asked('سفته')).toBe(true);
  expect(asked('رسید عادی')).toBe(false);
});

test('a required field that cannot be had is left for the review instead of being asked forever', () => {
  let turns = conversation([choose]);
  for (let at = 0; at < 80; at += 1) {
    const question = decide(fold(turns, lookup), lookup);
    if (question.about === 'review') break;
    const next: Turn = {
      turn: turns.length + 1,
      today: '1405-09-02',
      events: [
        { type: 'said', via: 'message', text: 'ام' },
        { type: 'understood', engine: 'rules', commands: [{ do: 'not-understood' }] },
      ],
    };
    turns = [...asking(turns, question), next];
  }
  const state = fold(turns, lookup);
  expect(decide(state, lookup)).toEqual({ about: 'review' });
  expect(missing(state, loan)).toContain('plaintiff.firstName');
});

test('refused titles lead to the kind, and the kind to its titles', () => {
  const found: Event = {
    type: 'found',
    knowledgeVersion: 'v',
    candidates: [{ titleId: 'loan', score: 0.9 }],
    confidence: 0.9,
  };
  const [turn] = conversation([]);
  const first: Turn[] = [{ ...turn!, events: [...turn!.events, found] }];
  const offered = decide(fold(first, lookup), lookup);
  expect(offered).toEqual({ about: 'title', offered: ['loan'] });
  const second = [
    ...asking(first, offered),
    conversation([], [{ do: 'reject-titles', quote: quote('نه') }])[1]!,
  ];
  expect(decide(fold(second, lookup), lookup)).toEqual({ about: 'kind' });
  const third = [
    ...asking(second, { about: 'kind' }),
    conversation([], [], [{ do: 'choose-kind', kind: 'complaint', quote: quote('شکایت') }])[2]!,
  ];
  expect(decide(fold(third, lookup), lookup)).toEqual({ about: 'title', offered: ['theft'] });
});

test('nothing a command does submits, and after the submission nothing is asked', () => {
  const submitted: Event = {
    type: 'submitted',
    digest: 'd',
    trackingCode: '1405',
    submittedAt: '2026-11-23T00:00:00Z',
  };
  const turns = conversation([choose]);
  const state = fold([...turns, { turn: 2, today: '1405-09-02', events: [submitted] }], lookup);
  expect(decide(state, lookup)).toEqual({ about: 'submitted' });
});
