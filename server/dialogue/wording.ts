import type { Question } from '../../schemas/event.ts';
import { fieldAt, indexOf, kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import type { Option, ReplyFrame } from '../../schemas/wire.ts';
import { check } from './check.ts';
import { display } from './display.ts';
import { missing } from './interview.ts';
import type { TitleLookup } from './library.ts';
import { optionsOf, questionText } from './options.ts';
import type { Sentences } from './sentences.ts';
import { type State, titleOf } from './state.ts';
import { answers, readBack, refusals, type Surroundings } from './acknowledge.ts';

export type Worded = Pick<ReplyFrame, 'text' | 'asks' | 'options' | 'citations'> & {
  notice?: NonNullable<ReplyFrame['notice']>;
};

/** With several people on the other side, whom the question is about. */
function aboutWhom(paths: readonly string[], state: State, title: Title, say: Sentences): string {
  const index = indexOf(paths[0] ?? '');
  const other = kinds[title.kind].otherSide;
  if (index === undefined || !other || state.parties < 2) return '';
  const known = ['firstName', 'lastName', 'legalName'].flatMap((leaf) => {
    const value = state.fields.get(`${other}.${index}.${leaf}`)?.value;
    return typeof value === 'string' ? [value] : [];
  });
  return known.length > 0 ? `${say.text('ask', 'about', { name: known.join(' ') })} ` : '';
}

function ask(
  question: Question,
  state: State,
  title: Title | undefined,
  lookup: TitleLookup,
  say: Sentences,
): { text: string; asks: string[] } {
  switch (question.about) {
    case 'story': {
      const told = state.said.some((said) => said.via === 'message');
      const name = state.rejectedTitles.length > 0 ? 'noneLeft' : told ? 'storyMore' : 'story';
      return { text: say.text('talk', name), asks: ['titleId'] };
    }
    case 'title': {
      const only = question.offered.length === 1 ? lookup.title(question.offered[0] ?? '') : undefined;
      if (only)
        return {
          text: say.text('ask', 'titleSure', { title: only.title, plain: only.plain }),
          asks: ['titleId'],
        };
      const between = lookup.discriminators.find((each) => each.id === question.discriminator);
      return { text: between?.question ?? say.text('ask', 'titleSeveral'), asks: ['titleId'] };
    }
    case 'slip':
      return {
        text: say.text('ask', `slip-${question.kind}`, { meant: question.meant }),
        asks: question.asks,
      };
    case 'kind':
      return { text: say.text('ask', 'kind'), asks: ['kind'] };
    case 'fields': {
      if (!title) return { text: say.text('talk', 'story'), asks: [] };
      const [only] = question.paths;
      const info = only && question.paths.length === 1 ? fieldAt(title, only) : undefined;
      const lines = [
        aboutWhom(question.paths, state, title, say) + questionText(question.paths, state, title),
      ];
      const contradiction = check(state, title).find(
        (each) => each.path === only && each.severity === 'error',
      );
      if (contradiction && question.paths.length === 1 && state.fields.has(contradiction.path)) {
        lines[0] = say.text('problems', contradiction.code, { label: info?.label ?? '' });
      }
      if (info?.hint) lines.push(info.hint);
      if (info?.example && (state.fruitless.get(only ?? '') ?? 0) > 0)
        lines.push(say.text('ask', 'example', { example: info.example }));
      return { text: lines.join('\n'), asks: [...question.paths] };
    }
    case 'read-back': {
      const info = title && fieldAt(title, question.path);
      const value = info ? display(question.value, info, say.displayWords) : '';
      return {
        text: say.text('ask', info?.type === 'money' ? 'readBackMoney' : 'readBack', {
          label: info?.label ?? '',
          value,
        }),
        asks: [question.path],
      };
    }
    case 'more-parties':
      return {
        text: say.text('ask', 'moreParties'),
        asks: [`${question.path}.firstName`, `${question.path}.lastName`],
      };
    case 'review': {
      const lacking = title ? missing(state, title) : [];
      if (title && lacking.length > 0) {
        const list = [...new Set(lacking.map((path) => fieldAt(title, path)?.label ?? ''))].join(
          say.displayWords.listJoin,
        );
        const info = fieldAt(title, lacking[0] ?? '');
        const lines = [
          say.text('review', 'incomplete', { list }),
          questionText(lacking.slice(0, 1), state, title),
        ];
        if (info?.example) lines.push(say.text('ask', 'example', { example: info.example }));
        return { text: lines.join('\n'), asks: lacking };
      }
      const errors = title ? check(state, title).some((each) => each.severity === 'error') : false;
      return { text: say.text('review', errors ? 'contradiction' : 'ready'), asks: [] };
    }
    case 'submitted':
      return {
        text: say.text('submitted', 'already', { code: state.submitted?.trackingCode ?? '' }),
        asks: [],
      };
  }
}

/**
 * Words one reply: notices first, then what was asked, then what was written down, then the one question. Pure; every
 * sentence comes from `prompts/replies` or from the words of a field. `state` is the state after the turn, `question`
 * the move decided for it.
 */
export function word(
  question: Question,
  state: State,
  lookup: TitleLookup,
  around: Surroundings,
  say: Sentences,
): Worded {
  const title = titleOf(state, lookup);
  const lines: string[] = around.newTopics.map((topic) => say.text('safety', topic));
  if (around.newTopics.length > 0) lines.push(say.text('safety', 'goOn'));
  if (around.masked) lines.push(say.text('talk', 'masked'));
  lines.push(...answers(state, title, around, say));
  if (around.elsewhere && !title) lines.push(say.text('talk', 'elsewhere', { title: around.elsewhere }));
  if (title && state.last.changed.includes('titleId'))
    lines.push(say.text('talk', 'chosen', { title: title.title }));
  const back = title ? readBack(state, title, say) : null;
  if (back) lines.push(back);
  else if (
    title &&
    state.last.changed.some((path) => state.fields.get(path)?.status === 'said') &&
    lines.length === 0 &&
    question.about !== 'read-back'
  )
    lines.push(say.text('talk', 'noted'));
  const refused = refusals(state, title, question, say);
  lines.push(...refused);
  if (refused.length > 0 && state.said.at(-1)?.via === 'edit') lines.push(say.text('talk', 'kept'));
  const asked = ask(question, state, title, lookup, say);
  // Somebody in danger is not pressed for more of the story.
  if (!(around.newTopics.length > 0 && question.about === 'story')) lines.push(asked.text);
  const options: Option[] = optionsOf(question, state, lookup, say);
  const urgent = around.newTopics.length > 0;
  const handedOver = state.last.commands.some((command) => command.do === 'human');
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    asks: asked.asks,
    options,
    citations:
      around.passage && state.last.commands.some((command) => command.do === 'ask-help')
        ? [around.passage.citation]
        : [],
    ...(urgent
      ? { notice: 'emergency' as const }
      : handedOver || (around.elsewhere && !title)
        ? { notice: 'handover' as const }
        : around.masked
          ? { notice: 'warning' as const }
          : {}),
  };
}
