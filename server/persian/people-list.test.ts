import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { takeList } from './people-list.ts';
import { Scan } from './people-scan.ts';

const listed = (raw: string) => {
  const scan = new Scan(fold(raw));
  return takeList(scan, 0, {}).map(({ phrase }) => phrase.words.map(({ text }) => text).join(' '));
};

test.each([
  ['علی و رضا کریمی', ['علی کریمی', 'رضا کریمی']],
  ['سعید، وحید و امید کاظمی', ['سعید کاظمی', 'وحید کاظمی', 'امید کاظمی']],
  ['احمد محمدی و زنش لیلا صادقی', ['احمد محمدی', 'لیلا صادقی']],
  ['علی و زنش لیلا صادقی', ['علی', 'لیلا صادقی']],
  ['میثم و برادرش مجتبی هر دو طاهرخانی', ['میثم طاهرخانی', 'مجتبی طاهرخانی']],
  ['افشین، افشین مرادخانی', ['افشین', 'افشین مرادخانی']],
  ['۱- علی رضایی ۲- حسن کریمی', ['علی رضایی', 'حسن کریمی']],
  ['علی رضایی و بقیه', ['علی رضایی']],
])('«%s» is a list of %j', (raw, expected) => {
  expect(listed(raw)).toEqual(expected);
});
