import type { FieldView, ReplyFrame } from '../schemas/wire.ts';
import type { Exchange, Transcript } from './run-scenario.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';
import type { Act } from './talk.ts';

/** A small scenario and pieces of a talk, for the tests of the tools themselves. */
export function sampleScenario(own: object = {}): Scenario {
  return scenarioSchema.parse({
    id: 'sample',
    kind: 'sana-registration',
    titleId: 'sana-registration',
    voice: 'colloquial',
    story: ['می‌خوام ثنا بگیرم، گلنازم'],
    toldInStory: ['applicant.firstName'],
    knows: {
      'applicant.firstName': 'گلناز',
      'applicant.nationalCode': '۰۰۷۹۹۱۱۲۰۱',
      'applicant.idBookNumber': 'ش ش ۳۱۲',
    },
    expected: { 'applicant.firstName': 'گلناز', 'applicant.nationalCode': '0079911201' },
    ...own,
  });
}

export function reply(asks: string[], options: string[] = [], own: Partial<ReplyFrame> = {}): ReplyFrame {
  return {
    type: 'reply',
    seq: 1,
    replyTo: null,
    text: 'پرسش',
    asks,
    options: options.map((id) => ({ id, label: `گزینه ${id}` })),
    citations: [],
    ...own,
  };
}

export function field(path: string, value: unknown, quote?: string): FieldView {
  return {
    path,
    label: path,
    value,
    display: String(value),
    status: 'said',
    ...(quote !== undefined && { quote }),
  };
}

interface Said {
  act?: Act;
  words: string;
  open?: ReplyFrame;
  answer: ReplyFrame;
  tells?: string[];
  untells?: string[];
  fields?: FieldView[];
  aside?: true;
  readsBack?: boolean;
}

export function exchange(said: Said, turn = 1): Exchange {
  return {
    turn,
    open: said.open,
    step: {
      do: 'act',
      act: said.act ?? { type: 'message', text: said.words },
      tells: said.tells ?? [],
      untells: said.untells ?? [],
      ...(said.aside && { aside: said.aside }),
    },
    words: said.words,
    answer: { frames: [said.answer], reply: said.answer, took: 3 },
    fields: said.fields ?? [],
    readsBack: said.readsBack ?? false,
  };
}

/** A talk in which everything went well; `own` spoils it. */
export function sampleTranscript(own: Partial<Transcript> = {}): Transcript {
  const fields = [
    field('applicant.firstName', 'گلناز', 'گلناز'),
    field('applicant.nationalCode', '0079911201', '۰۰۷۹۹۱۱۲۰۱'),
  ];
  return {
    scenarioId: 'sample',
    greeting: reply([]),
    exchanges: [
      exchange({
        words: 'می‌خوام ثنا بگیرم، گلنازم',
        answer: reply(['applicant.nationalCode']),
        tells: ['applicant.firstName'],
      }),
      exchange({ words: '۰۰۷۹۹۱۱۲۰۱', answer: reply([]), tells: ['applicant.nationalCode'], fields }, 2),
    ],
    filing: {
      kind: 'sana-registration',
      titleId: 'sana-registration',
      applicant: { firstName: 'گلناز', nationalCode: '0079911201' },
    },
    fields,
    submitted: true,
    gaveUp: undefined,
    leftUndone: [],
    breaches: [],
    reconnects: 0,
    ...own,
  };
}
