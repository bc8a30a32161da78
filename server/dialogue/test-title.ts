import type { Title } from '../../schemas/title.ts';
import type { TitleLookup } from './library.ts';

/** A small petition title for the tests of the pure rooms. */
export const loan: Title = {
  id: 'loan',
  kind: 'petition',
  version: 1,
  status: 'published',
  title: 'مطالبه وجه قرض',
  plain: 'پول قرض دادم و پس نمی‌دهد.',
  fits: ['پول قرض داده شده'],
  elsewhere: [],
  relief: 'مطالبه وجه',
  slots: [
    {
      id: 'amountRial',
      label: 'مبلغ',
      type: 'money',
      need: 'required',
      question: 'چقدر قرض دادید؟',
      why: 'مبلغ خواسته است.',
      mirrors: 'claimValueRial',
      cues: ['قرض'],
    },
    {
      id: 'loanDate',
      label: 'تاریخ قرض',
      type: 'date',
      need: 'required',
      question: 'کِی قرض دادید؟',
      why: 'تاریخ لازم است.',
      mayBeUnknown: true,
      cues: ['قرض دادم'],
    },
    {
      id: 'documentType',
      label: 'دلیل',
      type: 'enum',
      need: 'required',
      question: 'چه سندی دارید؟',
      why: 'سند طلب.',
      values: ['سفته', 'رسید عادی', 'شاهد'],
      hears: { سفته: ['سفته ازش گرفتم'] },
    },
    {
      id: 'noteSerials',
      label: 'شماره سفته',
      type: 'text',
      need: 'wanted',
      question: 'شماره سفته؟',
      why: 'شماره.',
      when: { path: 'details.documentType', is: 'سفته' },
    },
  ],
  evidence: [],
  authority: { text: 'دادگاه صلح', status: 'verified' },
  venue: { text: 'اقامتگاه خوانده', status: 'verified' },
  deadlines: [],
  forgivable: 'n/a',
  legalBasis: [],
  next: ['دادگاه رسیدگی می‌کند.'],
  phrasings: [],
  body: '',
};

const theft: Title = {
  ...loan,
  id: 'theft',
  kind: 'complaint',
  title: 'سرقت',
  plain: 'مالم را برده‌اند.',
  slots: [],
};

export const lookup: TitleLookup = {
  titles: [loan, theft],
  discriminators: [],
  title: (id) => [loan, theft].find((title) => title.id === id),
};
