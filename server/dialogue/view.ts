import type { DraftFrame, FieldView, ReviewFrame, Section, Warning } from '../../schemas/wire.ts';
import { fieldAt, indexOf, kinds } from '../../schemas/filings/index.ts';
import type { Title } from '../../schemas/title.ts';
import { persianDigits } from '../persian/say-number.ts';
import { check } from './check.ts';
import { display } from './display.ts';
import { applies, missing, progress } from './interview.ts';
import type { TitleLookup } from './library.ts';
import { pathsOf, project } from './project.ts';
import type { Sentences } from './sentences.ts';
import { type State, titleOf } from './state.ts';

function viewOf(state: State, title: Title, path: string, say: Sentences): FieldView | null {
  const info = fieldAt(title, path);
  if (!info) return null;
  const field = state.fields.get(path);
  const index = indexOf(path);
  const label =
    index !== undefined && state.parties > 1
      ? `${info.label} ${persianDigits(`(${index + 1})`)}`
      : info.label;
  const words = say.displayWords;
  if (!field || field.status === 'skipped') {
    if (info.need === 'optional' || !applies(state, info, path)) return null;
    return { path, label, value: null, display: say.text('display', 'missing'), status: 'missing' };
  }
  const quote = field.quote?.text;
  if (field.status === 'none') {
    return { path, label, value: null, display: say.text('display', 'none'), status: 'unknown' };
  }
  if (field.status === 'unknown' || field.status === 'declined') {
    return { path, label, value: null, display: say.text('display', field.status), status: field.status };
  }
  return {
    path,
    label,
    value: field.value,
    display: display(field.value, info, words) || say.text('display', 'none'),
    status: field.status,
    ...(quote && { quote }),
  };
}

function titleView(title: Title, state: State, say: Sentences): FieldView {
  return {
    path: 'titleId',
    label: say.text('display', 'title'),
    value: title.id,
    display: title.title,
    status: 'confirmed',
    ...(state.titleQuote && { quote: state.titleQuote.text }),
  };
}

/** The draft as the summary shows it, with what this turn changed. */
export function draftView(
  state: State,
  lookup: TitleLookup,
  say: Sentences,
): Omit<DraftFrame, 'seq' | 'replyTo'> {
  const title = titleOf(state, lookup);
  const changed = [...new Set(state.last.changed)];
  if (!title) {
    return {
      type: 'draft',
      kind: state.kind,
      titleId: null,
      filing: {},
      fields: [],
      changed,
      progress: { done: 0, total: 0 },
    };
  }
  const fields = pathsOf(state, title).flatMap((path) => viewOf(state, title, path, say) ?? []);
  return {
    type: 'draft',
    kind: title.kind,
    titleId: title.id,
    filing: project(state, title),
    fields: [titleView(title, state, say), ...fields],
    changed,
    progress: progress(state, title),
  };
}

/** The review in sections, with what is missing and what the rules warn of. `digest` is of exactly this filing. */
export function reviewView(
  state: State,
  title: Title,
  say: Sentences,
  digestOf: (filing: Record<string, unknown>) => string,
): Omit<ReviewFrame, 'seq' | 'replyTo'> {
  const kind = kinds[title.kind];
  const filing = project(state, title);
  const views = pathsOf(state, title).flatMap((path) => viewOf(state, title, path, say) ?? []);
  const sections: Section[] = kind.sections
    .map((section) => ({
      id: section.id,
      title: section.title,
      fields: views.filter((view) =>
        section.paths.some((prefix) => view.path === prefix || view.path.startsWith(`${prefix}.`)),
      ),
    }))
    .filter((section) => section.fields.length > 0);
  const found = check(state, title);
  const lacking = [
    ...new Set([
      ...missing(state, title),
      ...found.flatMap((each) => (each.severity === 'error' ? each.path : [])),
    ]),
  ];
  const owed = [...state.fields.values()].some((field) => field.toReadBack && field.status === 'said');
  const warnings: Warning[] = [
    ...found.map((each) => ({
      code: each.code,
      text: say.text('problems', each.code, { ...each.facts, label: fieldAt(title, each.path)?.label ?? '' }),
      source: each.source,
    })),
    ...(title.warnings ?? []).map((warning) => ({
      code: 'title-note',
      text:
        warning.status === 'verified' || !/[0-9۰-۹]/.test(warning.text)
          ? warning.text
          : `${warning.text} ${say.text('review', 'unconfirmed')}`,
      ...(warning.source && { source: warning.source }),
    })),
  ];
  return {
    type: 'review',
    sections: [
      { id: 'title', title: say.text('review', 'titleSection'), fields: [titleView(title, state, say)] },
      ...sections,
    ],
    filing,
    digest: digestOf(filing),
    complete: lacking.length === 0 && !owed,
    missing: lacking,
    warnings,
    declaration: say.text('review', kind.id === 'complaint' ? 'declarationComplaint' : 'declaration'),
  };
}
