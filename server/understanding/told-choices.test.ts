import { describe, expect, it } from 'vitest';
import type { FieldInfo } from '../../schemas/field.ts';
import { fold } from '../persian/fold.ts';
import { toldChoice, toldYesOrNo } from './told-choices.ts';

const base = { label: '', question: '', why: '', need: 'required' as const };
const place: FieldInfo = {
  ...base,
  type: 'enum',
  choices: [
    { value: 'knife', label: '', hears: ['چاقو', 'با چاقو'] },
    { value: 'stick', label: '', hears: ['با چوب'] },
    { value: 'car', label: '', hears: ['شیشه عقب ماشینمو'] },
    { value: 'garden', label: '', hears: ['گلخانه'] },
  ],
};
const damages: FieldInfo = {
  ...base,
  type: 'boolean',
  hearsYes: ['خسارتشم', 'با دیرکردش', 'شاهد'],
  hearsNo: ['خسارتشم نمی‌خوام'],
};

describe('toldChoice', () => {
  it('takes the one choice that is named', () => {
    expect(toldChoice(fold('با چوب زد'), place)?.value).toBe('stick');
    expect(toldChoice(fold('سلام'), place)).toBeNull();
  });

  it('hears a wording with words of the person in its middle', () => {
    const basis: FieldInfo = {
      ...base,
      type: 'enum',
      choices: [{ value: 'trust', label: '', hears: ['دادم … نگه داره'] }],
    };
    expect(toldChoice(fold('طلاهامو دادم دست خواهرم نگه داره'), basis)?.value).toBe('trust');
    expect(toldChoice(fold('دادم نگه داره'), basis)?.value).toBe('trust');
    expect(toldChoice(fold('پولو دادم. گفت نگه داره'), basis)).toBeNull();
  });

  it('passes over what the clause denies', () => {
    expect(toldChoice(fold('چاقو نداشت ولی با چوب زد'), place)?.value).toBe('stick');
    expect(toldChoice(fold('نه با چاقو، با چوب زد'), place)?.value).toBe('stick');
    expect(toldChoice(fold('تو گلخانه کار می‌کنم'), place)).toBeNull();
  });

  it('of several, asks about the one told in clearly more words, else says nothing', () => {
    const heard = toldChoice(fold('شیشه عقب ماشینمو جلوی گلخانه شکست'), place);
    expect(heard).toMatchObject({ value: 'car', alternatives: ['garden'] });
    expect(heard?.confidence).toBeLessThan(0.9);
    expect(toldChoice(fold('با چاقو و با چوب زد'), place)).toBeNull();
  });
});

describe('toldYesOrNo', () => {
  it.each([
    ['خسارتشم میخوام', true],
    ['پولمو میخوام با دیرکردش', true],
    ['خسارتشم نمی‌خوام', false],
  ])('«%s»', (text, value) => {
    expect(toldYesOrNo(fold(text), damages)?.value).toBe(value);
  });

  it('says no when what would settle it is denied', () => {
    expect(toldYesOrNo(fold('شاهد هم ندارم'), damages)?.value).toBe(false);
    expect(toldYesOrNo(fold('بدون شاهد نوشتیم'), damages)?.value).toBe(false);
  });

  it('says nothing when it is not told', () => {
    expect(toldYesOrNo(fold('سلام'), damages)).toBeNull();
  });
});
