import { describe, expect, test } from 'vitest';
import type { Command, SetField } from '../../schemas/command.ts';
import type { Question } from '../../schemas/event.ts';
import { emptyState, type FieldState, type State } from '../dialogue/state.ts';
import { loan } from '../dialogue/test-title.ts';
import { makeGazetteer } from '../persian/places.ts';
import { hear } from './hearing.ts';
import { understandEdit } from './edit.ts';
import { understandMessage } from './rules.ts';

const gazetteer = makeGazetteer([
  { province: 'فارس', cities: ['شیراز', 'مرودشت'] },
  { province: 'تهران', cities: ['تهران', 'ری'] },
]);
const today = '1405-09-02';

function asking(question: Question, known: Record<string, unknown> = {}): State {
  const fields = new Map(
    Object.entries(known).map(([path, value]): [string, FieldState] => [
      path,
      {
        status: 'said',
        value,
        quote: { turn: 1, start: 0, end: 1, text: 'x' },
        confidence: 1,
        alternatives: [],
        toReadBack: false,
        aboutSpeaker: false,
        turn: 1,
      },
    ]),
  );
  return { ...emptyState(today), titleId: 'loan', titleVersion: 1, kind: 'petition', question, fields };
}

function say(raw: string, paths: string[], known: Record<string, unknown> = {}): Command[] {
  const state = asking({ about: 'fields', paths }, known);
  return understandMessage(hear(raw, 4, today, state, loan, gazetteer), []);
}

const setsOf = (commands: Command[]): Record<string, unknown> =>
  Object.fromEntries(
    commands
      .filter((each): each is SetField => each.do === 'set-field')
      .map((each) => [each.path, each.value]),
  );

describe('the open question', () => {
  test('names of one party, however they are put', () => {
    const paths = ['plaintiff.firstName', 'plaintiff.lastName', 'plaintiff.fatherName'];
    const expected = {
      'plaintiff.firstName': 'نرگس',
      'plaintiff.lastName': 'توکلی',
      'plaintiff.fatherName': 'جواد',
    };
    expect(setsOf(say('نرگس توکلی فرزند جواد', paths))).toEqual(expected);
    expect(setsOf(say('اسمم نرگسه فامیلیم توکلی و اسم پدرم جواده', paths))).toEqual(expected);
  });

  test('quotes are the exact words, wherever they stand', () => {
    const raw = 'کد ملیم اینه: ۰۰۱ ۲۳۴ ۵۶۷۹ و متولد ۱۲ خرداد ۶۵ هستم';
    const commands = say(raw, ['plaintiff.nationalCode', 'plaintiff.birthDate']).filter(
      (each): each is SetField => each.do === 'set-field',
    );
    expect(setsOf(commands)).toEqual({
      'plaintiff.nationalCode': '0012345679',
      'plaintiff.birthDate': '1365-03-12',
    });
    for (const { quote } of commands) expect(raw.slice(quote.start, quote.end)).toBe(quote.text);
    expect(commands.find((each) => each.path.endsWith('nationalCode'))?.quote.text).toContain('۲۳۴');
  });

  test('a number that fails its check is named, and nothing is filled', () => {
    const commands = say('0012345678', ['plaintiff.nationalCode']);
    expect(setsOf(commands)).toEqual({});
    expect(commands).toContainEqual(
      expect.objectContaining({ do: 'bad-value', path: 'plaintiff.nationalCode' }),
    );
  });

  test('a company named where a name was asked', () => {
    const paths = ['defendants.0.firstName', 'defendants.0.lastName', 'defendants.0.legalName'];
    const told = setsOf(say('شرکت پخش نوین آسیا', paths));
    expect(told['defendants.0.personType']).toBe('legal');
    expect(told['defendants.0.legalName']).toContain('نوین آسیا');
  });

  test('an address in one breath', () => {
    const paths = [
      'plaintiff.address.city',
      'plaintiff.address.province',
      'plaintiff.address.line',
      'plaintiff.postalCode',
    ];
    const told = setsOf(say('شیراز، خیابان زند، کوچه ۱۲، پلاک ۴، کد پستی ۷۱۳۴۵۶۷۸۹۱', paths));
    expect(told).toMatchObject({
      'plaintiff.address.city': 'شیراز',
      'plaintiff.address.province': 'فارس',
      'plaintiff.postalCode': '7134567891',
    });
    expect(told['plaintiff.address.line']).toContain('پلاک');
  });

  test('«نمی‌دانم» names only what may be unknown', () => {
    expect(say('نمی‌دونم والا', ['details.loanDate'])).toEqual([
      { do: 'unknown', paths: ['details.loanDate'] },
    ]);
  });

  test('a choice by its words, its place in the list, and a word that is no choice', () => {
    expect(setsOf(say('رسید عادی دارم', ['details.documentType']))).toEqual({
      'details.documentType': 'رسید عادی',
    });
    expect(setsOf(say('سومی', ['details.documentType']))).toEqual({ 'details.documentType': 'شاهد' });
    expect(setsOf(say('هوا خوبه', ['details.documentType']))).toEqual({});
  });

  test('a sum whose unit is open has a low confidence and the other meaning beside it', () => {
    const [command] = say('پنجاه تومن', ['details.amountRial']);
    expect(command).toMatchObject({ do: 'set-field', value: 500_000_000 });
    expect((command as SetField).confidence).toBeLessThan(0.9);
    expect((command as SetField).alternatives).toContain(500_000);
  });
});

describe('what is told besides', () => {
  test('an answer and two more facts in one message', () => {
    const told = setsOf(
      say('برای خودم ثبت می‌کنم، پارسال مهر بهش قرض دادم، ۳۰ میلیون تومان', ['plaintiff.capacity']),
    );
    expect(told).toMatchObject({
      'plaintiff.capacity': 'self',
      'details.loanDate': '1404-07',
      'details.amountRial': 300_000_000,
    });
  });

  test('a short answer is not read a second time as something else', () => {
    expect(
      Object.keys(setsOf(say('علی رضایی', ['defendants.0.firstName', 'defendants.0.lastName']))),
    ).toEqual(['defendants.0.firstName', 'defendants.0.lastName']);
  });
});

describe('moves', () => {
  test('why, help and advice leave the question open', () => {
    expect(say('چرا می‌پرسی؟', ['plaintiff.nationalCode'])).toEqual([{ do: 'ask-why' }]);
    expect(say('ثنا چیه؟', ['plaintiff.mobile'])).toEqual([expect.objectContaining({ do: 'ask-help' })]);
    expect(say('به نظرت شکایت کنم یا نه؟', ['plaintiff.mobile'])).toEqual([{ do: 'ask-advice' }]);
  });

  test('a correction replaces what was said, at any moment', () => {
    const commands = say('نه اشتباه گفتم، ۶۰ میلیون تومان بود', ['plaintiff.mobile'], {
      'details.amountRial': 500_000_000,
    });
    expect(commands).toContainEqual(
      expect.objectContaining({ path: 'details.amountRial', value: 600_000_000, corrects: true }),
    );
  });

  test('undo', () => {
    expect(say('برگرد عقب', ['plaintiff.mobile'])).toEqual([{ do: 'undo' }]);
  });

  test('nonsense is not understood and fills nothing', () => {
    expect(say('ببببب', ['plaintiff.nationalCode', 'plaintiff.birthDate'])).toEqual([
      { do: 'not-understood' },
    ]);
  });
});

describe('a read-back', () => {
  const open = (raw: string): Command[] =>
    understandMessage(
      hear(
        raw,
        4,
        today,
        asking(
          { about: 'read-back', path: 'details.amountRial', value: 500_000_000 },
          { 'details.amountRial': 500_000_000 },
        ),
        loan,
        gazetteer,
      ),
      [],
    );
  test('yes, no, and no with the right value', () => {
    expect(open('آره')).toEqual([{ do: 'affirm' }]);
    expect(open('نه بابا')).toEqual([{ do: 'deny' }]);
    expect(setsOf(open('نه، ۲۰ میلیون تومان بود'))).toEqual({ 'details.amountRial': 200_000_000 });
  });
});

describe('an edit', () => {
  const edit = (path: string, raw: string): Command[] =>
    understandEdit(hear(raw, 4, today, asking({ about: 'review' }, { [path]: 'x' }), loan, gazetteer), path);
  test('is about that field alone', () => {
    expect(setsOf(edit('plaintiff.fatherName', 'حسین'))).toEqual({ 'plaintiff.fatherName': 'حسین' });
    expect(setsOf(edit('plaintiff.address.line', 'خیابان زند پلاک ۸'))).toEqual({
      'plaintiff.address.line': expect.stringContaining('زند') as string,
    });
    expect(setsOf(edit('plaintiff.mobile', '۰۹۳۵ ۱۲۳ ۴۵ ۶۷'))).toEqual({ 'plaintiff.mobile': '09351234567' });
  });
  test('a wrong value says why, a wrong path says so, «پاک کن» clears', () => {
    expect(edit('plaintiff.mobile', '۱۲۳')).toEqual([
      expect.objectContaining({ do: 'bad-value', path: 'plaintiff.mobile' }),
    ]);
    expect(edit('plaintiff.shoeSize', '۴۲')).toEqual([
      expect.objectContaining({ do: 'bad-value', code: 'no-such-field' }),
    ]);
    expect(edit('plaintiff.fatherName', 'پاکش کن')).toEqual([
      { do: 'clear-field', path: 'plaintiff.fatherName' },
    ]);
  });
});
