import { expect, test } from 'vitest';
import type { DraftFrame, ReplyFrame, ReviewFrame } from '../../schemas/wire.ts';
import { field, reply, sampleScenario } from '../sample-talk.ts';
import { ScriptedUser } from './scripted.ts';
import type { View } from './user.ts';

function draft(fields: DraftFrame['fields'] = [], filing: Record<string, unknown> = {}): DraftFrame {
  return {
    type: 'draft',
    seq: 1,
    replyTo: null,
    kind: null,
    titleId: null,
    filing,
    fields,
    changed: [],
    progress: { done: 0, total: 1 },
  };
}

function view(shown: ReplyFrame | undefined, own: Partial<View> = {}): View {
  return { reply: shown, draft: undefined, review: undefined, submitted: undefined, ...own };
}

function review(complete: boolean): ReviewFrame {
  return {
    type: 'review',
    seq: 9,
    replyTo: null,
    sections: [],
    filing: {},
    digest: 'd1',
    complete,
    missing: complete ? [] : ['purpose'],
    warnings: [],
    declaration: '',
  };
}

/** A user who has already told the story. */
function after(own: object = {}): ScriptedUser {
  const user = new ScriptedUser(sampleScenario(own));
  user.next(view(reply([])));
  return user;
}

const code = 'applicant.nationalCode';
const book = 'applicant.idBookNumber';
const says = (text: string) => ({ do: 'act', act: { type: 'message', text } });
const chooses = (optionId: string) => ({ do: 'act', act: { type: 'choose', optionId } });

test('tells the story first, whatever the greeting asks', () => {
  const step = new ScriptedUser(sampleScenario()).next(view(reply(['kind'])));
  expect(step).toMatchObject({ ...says('می‌خوام ثنا بگیرم، گلنازم'), tells: ['applicant.firstName'] });
});

test('says all they know of a group, and that they do not know the rest; a terse one says one thing', () => {
  const asked = view(reply([code, book, 'applicant.mobile']));
  const step = after({ doesNotKnow: ['applicant.mobile'] }).next(asked);
  expect(step).toMatchObject(says('۰۰۷۹۹۱۱۲۰۱، ش ش ۳۱۲، بقیه‌ش رو نمی‌دونم'));
  expect(step).toHaveProperty('tells', [code, book, 'applicant.mobile']);
  expect(after({ voice: 'terse' }).next(asked)).toMatchObject({ ...says('۰۰۷۹۹۱۱۲۰۱'), tells: [code] });
});

test('says in one breath what belongs together, once', () => {
  const user = after({ together: [{ paths: [code, book], say: 'کد و شناسنامه' }] });
  expect(user.next(view(reply([book, code])))).toMatchObject(says('کد و شناسنامه'));
  expect(user.next(view(reply([book])))).toMatchObject(says('ش ش ۳۱۲'));
});

test('a slip is said once and is not told by it', () => {
  const user = after({ knows: { [code]: { wrong: '۱۱', say: '۲۲', again: '۳۳' } } });
  const asked = view(reply([code]));
  expect(user.next(asked)).toMatchObject({ ...says('۱۱'), tells: [] });
  expect(user.next(asked)).toMatchObject({ ...says('۲۲'), tells: [code] });
  expect(user.next(asked)).toMatchObject(says('۳۳'));
});

test('chooses by id, the title and a field, and none when the title is not there', () => {
  const user = after({ choices: { [book]: 'yes' } });
  expect(user.next(view(reply([book], ['yes', 'no'])))).toMatchObject(chooses('yes'));
  expect(user.next(view(reply(['titleId'], ['sana-registration', 'none'])))).toMatchObject(
    chooses('sana-registration'),
  );
  expect(user.next(view(reply(['titleId'], ['theft', 'none'])))).toMatchObject(chooses('none'));
});

test('affirms what is right and corrects what is not', () => {
  const asked = reply([code], ['yes', 'no']);
  const readBack = (value: string) => view(asked, { draft: draft([field(code, value, value)]) });
  expect(after().next(readBack('0079911201'))).toMatchObject(chooses('yes'));
  expect(after().next(readBack('0079911200'))).toMatchObject(says('نه، ۰۰۷۹۹۱۱۲۰۱'));
  expect(after({ voice: 'terse' }).next(readBack('0079911200'))).toMatchObject(chooses('no'));
});

test('after a change of mind, what was right is wrong', () => {
  const events = [{ when: { told: code }, do: { say: 'اشتباه شد، کد ۵' }, means: { [code]: '5' } }];
  const user = after({ events });
  user.next(view(reply([code])));
  expect(user.next(view(reply([book])))).toMatchObject(says('اشتباه شد، کد ۵'));
  const readBack = view(reply([code], ['yes', 'no']), { draft: draft([field(code, '0079911201', 'x')]) });
  expect(user.next(readBack)).toMatchObject(says('نه، اشتباه شد، کد ۵'));
  expect(user.leftUndone()).toEqual([]);
});

test('an event that never has its moment is told', () => {
  const user = after({ events: [{ when: { asked: 'purpose' }, do: { undo: true } }] });
  user.next(view(reply([code])));
  expect(user.leftUndone()).toHaveLength(1);
});

test('says that they do not know, do not want to say, or skips what the scenario is silent about', () => {
  const asked = reply(['purpose'], ['unknown', 'decline', 'skip']);
  expect(after({ doesNotKnow: ['purpose'] }).next(view(asked))).toMatchObject(says('نمی‌دونم'));
  expect(after({ doesNotKnow: ['purpose'], voice: 'terse' }).next(view(asked))).toMatchObject(
    chooses('unknown'),
  );
  expect(after({ declines: ['purpose'] }).next(view(asked))).toMatchObject(says('نمی‌خوام بگم'));
  expect(after().next(view(asked))).toMatchObject({ ...chooses('skip'), unforeseen: 'purpose' });
});

test('says that there is nobody else, or names who is', () => {
  const asked = view(reply(['accused.1.firstName', 'accused.1.lastName'], ['no']));
  expect(after().next(asked)).toMatchObject(chooses('no'));
  const two = { expected: { 'accused.1.firstName': 'نسترن' }, knows: { 'accused.1.firstName': 'نسترن' } };
  expect(after(two).next(asked)).toMatchObject(says('نسترن'));
});

test('confirms a complete review by its digest and asks for one when nothing is asked', () => {
  expect(after().next(view(reply([]), { review: review(true) }))).toMatchObject({
    act: { type: 'confirm', digest: 'd1' },
  });
  const user = after();
  expect(user.next(view(reply([])))).toMatchObject({ act: { type: 'review' } });
  expect(user.next(view(reply([]), { review: review(false) }))).toEqual({
    do: 'give-up',
    why: 'nothing is asked and the review is not complete: purpose',
  });
});

test('leaves when the same thing is asked again and again, and in any case after sixty turns', () => {
  const same = after();
  const steps = Array.from({ length: 6 }, () => same.next(view(reply([code]))));
  expect(steps[3]).toMatchObject({ do: 'act' });
  expect(steps[4]).toMatchObject({ do: 'give-up' });
  const long = after();
  const asked = Array.from({ length: 60 }, (_, turn) => long.next(view(reply([`details.slot${turn}`]))));
  expect(asked.at(-1)).toEqual({ do: 'give-up', why: 'still not done after 60 turns' });
});
