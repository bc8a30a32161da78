import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { isIdiom } from './number-idioms.ts';
import { toPieces } from './number-pieces.ts';

const idiom = (text: string, to = 1): boolean => isIdiom(toPieces(fold(text)), 0, to);

test.each([
  'دو دل بودم',
  'هفت خط',
  'چار چشمی',
  'سه سوته',
  'صد البته',
  'هزار ماشالا',
  'هزار جور',
  'هزار تا بهونه',
  'صد تا فحش',
  'هفت تا کفن',
  'شیش دنگ حواسش',
  'شش دانگ حواسش',
  'شصت پام',
  'دو پاش تو یه کفشه',
  'صد نفر آدم',
  'دو روز دنیا',
  'میلیون میلیون پول',
  'پنجاه پنجاه شریکیم',
])('«%s» counts nothing', (text) => {
  expect(idiom(text)).toBe(true);
});

test('longer ones', () => {
  expect(idiom('هزار و یک دردسر', 3)).toBe(true);
  expect(idiom('بیست و چهار ساعته گوشی دستشه', 3)).toBe(true);
  expect(idiom('صد و هشتاد درجه عوض شد', 3)).toBe(true);
  expect(idiom('هزار و یک متر', 3)).toBe(false);
});

test.each(['دو گربه', 'صد تا سکه', 'هزار متر', 'سه روز', 'هفت نفر', 'شش ماهه بیکارم'])(
  '«%s» may be a number',
  (text) => {
    expect(idiom(text)).toBe(false);
  },
);
