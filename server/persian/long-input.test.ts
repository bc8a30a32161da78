import { expect, test } from 'vitest';
import { readAnswer } from './answers.ts';
import { readNamedCompanies } from './named-companies.ts';
import { fold } from './fold.ts';
import { readPeople } from './people.ts';
import { readIdentifiers } from './told-identifiers.ts';

const length = 8000;
const most = 60;
const shortestNumber = 7;

function repeated(unit: string): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function between(start: string, unit: string, end: string) {
  return fold(`${start} ${repeated(unit)} ${end}`);
}

test.each(['شرکت آ ', 'آقای ', 'خانم ', 'بانک ملی ', 'آقای رضایی. ', 'از علی رضایی و حسن کریمی. '])(
  'keeps few people of «%s» said over and over, and those at both ends',
  (unit) => {
    const people = readPeople(between('اسمم مریم احمدی است.', unit, '. شوهرم اسمش کامران صادقی است.'));
    expect(people.length).toBeLessThanOrEqual(most);
    expect(people[0]?.value).toMatchObject({ side: 'speaker', given: 'مریم', family: 'احمدی' });
    expect(people.at(-1)?.value).toMatchObject({ given: 'کامران', family: 'صادقی' });
  },
);

test('keeps both ends of more people than any matter has, in the order told', () => {
  const given = ['علی', 'رضا', 'حسن', 'مریم', 'زهرا', 'مینا', 'کاوه', 'بهرام', 'نادر', 'سارا'];
  const families = ['رضایی', 'کریمی', 'احمدی', 'نوری', 'صادقی', 'مرادی', 'قاسمی', 'رستمی', 'اکبری', 'جعفری'];
  const names = families.flatMap((family) => given.map((name) => `آقای ${name} ${family}. `));
  const people = readPeople(fold(names.join('').repeat(3)));
  expect(people).toHaveLength(most);
  const starts = people.map(({ span }) => span.start);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  expect(people[0]?.value).toMatchObject({ given: 'علی', family: 'رضایی' });
  expect(people.at(-1)?.value).toMatchObject({ given: 'سارا', family: 'جعفری' });
});

test('somebody told over and over is one person', () => {
  expect(readPeople(fold('آقای علی رضایی. خانم مریم کریمی. '.repeat(200)))).toHaveLength(2);
});

test('reads a company by the words before it, however far into the message', () => {
  const companies = readNamedCompanies(
    between('شکایت از شرکت پویش سبز.', 'شرکت آ ', '. طرف حساب بانک ملت است.'),
  );
  expect(companies[0]?.value).toBe('شرکت پویش سبز');
  expect(companies.at(-1)?.value).toBe('بانک ملت');
  expect(readNamedCompanies(between('', 'رفتم. ', 'رفتم بانک ملت'))).toEqual([]);
});

test('takes the side of a company from the words before it, however far into the message', () => {
  const [company] = readPeople(between('', 'رفتم. ', 'من مدیرعامل شرکت پخش ستاره هستم'));
  expect(company?.value).toMatchObject({ side: 'speaker', company: 'شرکت پخش ستاره' });
});

test.each([
  ['نه ', 'deny'],
  ['آره نه ', 'affirm'],
  ['سلام ', 'greet'],
  ['چرا باید بگم؟ ', 'why'],
] as const)('reads «%s» said over and over as at most one move of each kind', (unit, move) => {
  const raw = repeated(unit);
  const answers = readAnswer(fold(raw), { asks: 'yes-no' });
  const moves = answers.map((answer) => answer.move);
  expect(new Set(moves).size).toBe(moves.length);
  expect(answers.every(({ span }) => span.start >= 0 && span.end <= raw.length)).toBe(true);
  expect(moves).toContain(move);
});

test('a word that says yes only alone closes a list when it is said over and over', () => {
  expect(readAnswer(fold(repeated('همین ')))[0]?.move).toBe('nothing-more');
});

test('reads the move at the start and at the end of a long message', () => {
  expect(readAnswer(between('بله،', 'رفتم نه ', 'آمدم'))[0]?.move).toBe('affirm');
  expect(readAnswer(between('رفتم', 'آمد ', 'یادم نیست')).map(({ move }) => move)).toContain('unknown');
});

test.each(['1-', 'a.', 'a', 'a@', '-a.', '1'])(
  'reads the addresses around «%s» said over and over',
  (unit) => {
    const folded = between('maryam.a@example.com', unit, 'و سایت shop.example.ir و موبایل 09121234567');
    const values = readIdentifiers(folded).map(({ value }) => value);
    expect(values.length).toBeLessThan(length / shortestNumber);
    expect(values[0]).toMatchObject({ kind: 'email', value: 'maryam.a@example.com' });
    expect(values.at(-2)).toMatchObject({ kind: 'url', value: 'shop.example.ir' });
    expect(values.at(-1)).toMatchObject({ kind: 'mobile', value: '09121234567' });
  },
);
