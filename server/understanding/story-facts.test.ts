import { describe, expect, it } from 'vitest';
import { tell, values } from './test-story.ts';

/** Facts of whole stories, against the titles as they are: dates, sums, counts and texts to the right field. */
describe('dates', () => {
  it('go to the field of their own clause', () => {
    const state = tell(
      'cheque-claim',
      'چک ۱۲۰ میلیون تومنی دارم واسه ۳۰ شهریور. ۵ مهر بردم بانک برگشت خورد، خسارتشم می‌خوام.',
    );
    expect(values(state, ['details.chequeDate', 'details.bounceDate', 'details.lateDamages'])).toEqual([
      '1405-06-30',
      '1405-07-05',
      true,
    ]);
  });

  it('fill both ends of a period, and none when the clause denies', () => {
    const ends = ['details.leaseStart', 'details.leaseEnd'];
    const state = tell('eviction', 'خونه‌مو از ۱ تیر ۱۴۰۴ تا ۳۱ خرداد ۱۴۰۵ دادم اجاره، موعدش گذشته.');
    expect(values(state, ends)).toEqual(['1404-04-01', '1405-03-31']);
    expect(values(tell('eviction', 'مستاجرم از تیر ۱۴۰۵ تا مهر ۱۴۰۵ کرایه نداده.'), ends)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('of another time are not the day it happened', () => {
    const state = tell('threat', 'همسایه‌م ۱۱ آبان گفت می‌کشمت. شهریور هم پنچر شده بود. پارسال هم دعوا شد.');
    expect(values(state, ['offence.date'])).toEqual(['1405-08-11']);
  });

  it('told with doubt are asked back', () => {
    const state = tell('threat', 'تهدیدم کرد گفت می‌کشمت، فکر کنم ۵ مهر ۱۴۰۵ بود که اومد دم در.');
    expect(state.fields.get('offence.date')).toMatchObject({ value: '1405-07-05', toReadBack: true });
  });
});

describe('sums', () => {
  it('of a total win over its parts', () => {
    const state = tell('theft', 'ابزارم ۲۵ میلیون تومن بود ضبطم ۵ میلیون، کلا ۳۰ میلیون تومن بردن.');
    expect(values(state, ['details.stolenValueRial'])).toEqual([300_000_000]);
  });

  it('by the month or of another matter are not what it is about', () => {
    const eviction = tell('eviction', 'خونه رو اجاره دادم ۳۰۰ میلیون تومن رهن، ماهی ۱۵ میلیون کرایه.');
    expect(values(eviction, ['details.depositRial'])).toEqual([3_000_000_000]);
    const assault = tell(
      'intentional-assault',
      'با قفل فرمون زد تو کمرم. خسارت ماشینم ۱۲ میلیون بود که بیمه داد.',
    );
    expect(values(assault, ['damage.amountRial'])).toEqual([undefined]);
  });
});

describe('texts, counts and places', () => {
  it('are found by what the field reads', () => {
    expect(
      values(tell('theft', 'گوشیمو قاپیدن. کلانتری ۱۴۸ رفتم شماره گزارش ۳۳۲۱۷.'), ['details.policeReportNo']),
    ).toEqual(['33217']);
    expect(
      values(tell('intentional-assault', 'با چاقو زد به بازوم. بردنم بیمارستان سینا.'), ['details.hospital']),
    ).toEqual(['بیمارستان سینا']);
    expect(
      values(tell('breach-of-trust', 'گردنبندمو ۱۲ تیر گرو گذاشته بودم پیشش.'), [
        'details.entrustedProperty',
        'details.entrustBasis',
        'details.entrustDate',
      ]),
    ).toEqual(['گردنبند', 'رهن', '1405-04-12']);
  });

  it('keep no more of an own card than its ends', () => {
    const state = tell(
      'computer-fraud',
      'از حسابم برداشتن. شماره کارتم 6037991827454822 بانک ملی شعبه فردوسی.',
    );
    expect(values(state, ['details.ownCardMasked', 'details.ownBankBranch'])).toEqual([
      '603799******4822',
      'بانک ملی شعبه فردوسی',
    ]);
  });

  it('count days by their unit', () => {
    expect(values(tell('notice-debt', 'بدهکاره. دو هفته بهش وقت می‌دم.'), ['graceDays'])).toEqual([14]);
  });

  it('give a title its own address', () => {
    const state = tell('eviction', 'مغازه‌م تو شهرری خیابون فدائیان کوچه نوری پلاک ۱۲ دادم اجاره به یکی.');
    expect(state.fields.get('details.propertyAddress')?.value).toMatchObject({
      city: 'شهرری',
      line: 'خیابون فدائیان کوچه نوری پلاک ۱۲',
    });
  });

  it('say what a certificate is for, and who one is in a case', () => {
    expect(
      values(tell('criminal-record-certificate', 'گواهی عدم سوءپیشینه می‌خوام برای کارآموزی وکالت.'), [
        'purpose',
      ]),
    ).toEqual(['کارآموزی وکالت']);
    expect(
      values(tell('brief-civil-defence', 'خواهان یه راننده‌ست. دادخواست دادن علیه من.'), ['role']),
    ).toEqual(['defendant']);
  });
});

describe('particulars', () => {
  it('of a client are told in the third person', () => {
    const state = tell(
      'sana-registration',
      'من وکیلم، ستاره امانی، می‌خوام واسه موکلم خانم زلیخا ایزدپناه ثنا باز کنم. موکلم آرایشگره، از شوهرش جدا شده. موبایل موکل ۰۹۱۱۸۱۲۳۴۵۶ ، موبایل خودم ۰۹۱۲۷۰۰۸۰۰۹',
    );
    expect(
      values(state, [
        'applicant.occupation',
        'applicant.maritalStatus',
        'applicant.mobile',
        'applicant.firstName',
      ]),
    ).toEqual(['آرایشگر', 'divorced', '09118123456', 'زلیخا']);
  });

  it('stand behind the labels of a form', () => {
    const state = tell(
      'eviction',
      'موجر: بهمن دلاور، کدملی ۲۷۱۹۳۸۴۵۶۹. مستأجر: شهریار بختیاری. شروع ۱۴۰۴/۰۲/۰۱ پایان ۱۴۰۵/۰۲/۰۱. نشانی ملک: لاهیجان، خیابان کارگر، پلاک ۳۳',
    );
    expect(
      values(state, [
        'plaintiff.lastName',
        'plaintiff.nationalCode',
        'defendants.0.lastName',
        'details.leaseEnd',
      ]),
    ).toEqual(['دلاور', '2719384569', 'بختیاری', '1405-02-01']);
  });

  it('of a job told of somebody named go to them', () => {
    const state = tell(
      'mahr-claim',
      'من زهرا سلیمانی شوهرم حسین قربانی که رفتگره خرجی نمیده مهریه مو میخوام ۲۱۳ تا سکه',
    );
    expect(values(state, ['defendants.0.occupation', 'plaintiff.occupation'])).toEqual(['رفتگر', undefined]);
  });

  it('of a hearing lie ahead and of a birth far behind', () => {
    const brief = tell('brief-civil-defence', 'دادخواست دادن علیه من وقت رسیدگی ۵ دی، محسن رعیتی هستم');
    expect(values(brief, ['hearingDate', 'role'])).toEqual(['1405-10-05', 'defendant']);
    const paper = tell(
      'criminal-record-certificate',
      'گواهی سوءپیشینه برای استخدام، شهرزاد نوابی، متاهل، ۱۳۶۹/۰۸/۲۳، کد ملی ۰۱۳۹۶۲۴۵۹۷',
    );
    expect(values(paper, ['applicant.birthDate', 'applicant.lastName'])).toEqual(['1369-08-23', 'نوابی']);
  });
});
