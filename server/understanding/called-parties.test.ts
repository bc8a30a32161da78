import { expect, it } from 'vitest';
import { key } from '../persian/fold.ts';
import type { Title } from '../../schemas/title.ts';
import { calledParty } from './called-parties.ts';

const lease = { called: { own: ['موجر', 'مالک'], other: ['مستأجر'] } } as Title;

it('tells the parties by what the matter calls them', () => {
  expect(calledParty(lease, key('موجر: '))).toBe('own');
  expect(calledParty(lease, key('مستأجر، آقای '))).toBe('other');
  expect(calledParty(lease, key('مستأجرم '))).toBeUndefined();
  expect(calledParty(lease, key('خواهان: '))).toBeUndefined();
  expect(calledParty({} as Title, key('موجر: '))).toBeUndefined();
});
