import { z } from 'zod';
import type { Choice } from '../../schemas/field.ts';
import { fieldAt } from '../../schemas/filings/index.ts';
import {
  capacities,
  educations,
  genders,
  maritalStatuses,
  personTypes,
} from '../../schemas/person-choices.ts';
import type { TitleLookup } from '../../server/dialogue/library.ts';
import { readAnswer } from '../../server/persian/answers.ts';
import { fold } from '../../server/persian/fold.ts';
import { readChoice } from '../../server/understanding/choices.ts';
import { caseSet, single, type CaseSet, type Verdict } from './verdict.ts';

/** From this confidence on a move is acted upon. */
const acted = 0.65;

/** What the outside sets' intents are called here; several where their meaning depends on what is open. */
const intents: Record<string, readonly string[]> = {
  affirm: ['affirm'],
  deny: ['deny'],
  dont_know: ['unknown', 'skip'],
  correction: ['correction', 'restart'],
  stop: ['stop', 'undo'],
  stop_all: ['stop', 'undo'],
  cancel: ['stop', 'undo', 'skip'],
  skip_or_next: ['skip', 'affirm'],
  help: ['help', 'advice'],
  greet: ['greet'],
  thank: ['thanks'],
  complaint_bot: ['correction', 'help', 'abuse'],
  ha_HassNevermind: ['stop', 'skip', 'unknown'],
};

const intent = z.object({ text: z.string(), intent: z.string() });

function judgeIntent({ text, intent: name }: z.infer<typeof intent>): Verdict {
  const wanted = intents[name];
  const best = readAnswer(fold(text), { asks: 'yes-no' }).find(({ confidence }) => confidence >= acted);
  return single(
    wanted ? name : null,
    best?.move ?? null,
    best !== undefined && (wanted?.includes(best.move) ?? false),
  );
}

const own = z.object({
  question: z.object({
    text: z.string(),
    type: z.enum(['yes-no', 'value', 'choice', 'open', 'review']),
    polarity: z.enum(['positive', 'negative']).optional(),
  }),
  text: z.string(),
  moves: z.array(z.string()),
  may: z.array(z.string()).default([]),
});

/** One move under two names is not wrong: what is asked for («یعنی چی») is help of a kind. */
const alike: readonly (readonly string[])[] = [
  ['none', 'deny', 'nothing-more'],
  ['review', 'restart'],
];

function judgeOwn({ question, text, moves, may }: z.infer<typeof own>): Verdict {
  const { type, polarity } = question;
  const read = readAnswer(fold(text), {
    asks: type,
    question: question.text,
    ...(polarity && { polarity }),
  }).filter(({ confidence }) => confidence >= acted);
  const wanted = moves.filter((move) => move !== 'content');
  const found = [...new Set(read.map(({ move }) => move as string))].filter(
    (move) => wanted.includes(move) || !may.includes(move),
  );
  const matches = (one: string, other: string): boolean =>
    one === other ||
    (type !== 'yes-no' && alike.some((names) => names.includes(one) && names.includes(other)));
  const right = wanted.filter((move) => found.some((each) => matches(move, each))).length;
  const stray = found.filter((each) => !wanted.some((move) => matches(move, each))).length;
  return {
    gold: wanted.length,
    found: right + stray,
    right,
    read: read.map(({ move, confidence }) => `${move} ${confidence}`),
  };
}

const choice = z.object({
  field: z.string(),
  question: z.string(),
  text: z.string(),
  value: z.union([z.string(), z.boolean(), z.null()]),
});
const fields: Record<string, readonly Choice[]> = {
  maritalStatus: maritalStatuses,
  capacity: capacities,
  personType: personTypes,
  gender: genders,
  education: educations,
};

/** A field of everybody, or a slot of the title that asks for it. */
function choicesFor(name: string, lookup: TitleLookup): readonly Choice[] | undefined {
  if (fields[name]) return fields[name];
  return lookup.titles.flatMap((title) => fieldAt(title, `details.${name}`)?.choices ?? []);
}

function judgeChoice(
  { field: name, question: asked, text, value }: z.infer<typeof choice>,
  lookup: TitleLookup,
): Verdict | null {
  const folded = fold(text);
  if (name === 'yesno') {
    const best = readAnswer(folded, { asks: 'yes-no', question: asked }).find(
      ({ move, confidence }) => (move === 'affirm' || move === 'deny') && confidence >= 0.6,
    );
    const found = best ? best.move === 'affirm' : null;
    return single(value as boolean | null, found);
  }
  const choices = choicesFor(name, lookup);
  if (!choices || choices.length === 0) return null;
  const heard = readChoice(folded, { choices } as never, true);
  return single(value, heard ? (heard.value as string) : null);
}

export const answerSets = (lookup: TitleLookup): readonly CaseSet[] => [
  caseSet('intents_dialogue', intent, judgeIntent),
  caseSet('answers', own, judgeOwn),
  caseSet('choices', choice, (row) => judgeChoice(row, lookup)),
];
