import { kinds } from '../../schemas/filings/index.ts';
import type { Rule } from '../../schemas/filings/kind.ts';
import type { Problem } from '../../schemas/problem.ts';
import type { Title } from '../../schemas/title.ts';
import { valueAt, type State } from './state.ts';

export interface Found extends Problem {
  path: string;
  severity: Rule['severity'];
  source: string;
}

/** What the cross-field rules of the kind find in the draft as it stands. Pure. */
export function check(state: State, title: Title): Found[] {
  const context = { get: (path: string) => valueAt(state, path), today: state.today };
  return kinds[title.kind].rules.flatMap((rule) => {
    const problem = rule.check(context);
    return problem ? [{ ...problem, severity: rule.severity, source: rule.source }] : [];
  });
}
