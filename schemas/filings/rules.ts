import { compareJalali } from '../values/jalali-date.ts';
import { postalCodeLooksOdd } from '../values/postal-code.ts';
import type { Rule, RuleContext } from './kind.ts';

const text = (context: RuleContext, path: string): string | undefined => {
  const value = context.get(path);
  return typeof value === 'string' ? value : undefined;
};
/** The most parties one filing takes on a side. */
export const mostParties = 50;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A date that lies in the past by its meaning. Compared at the precision it is known to. */
export function notInFuture(path: string, source: string): Rule {
  return {
    code: 'date-in-future',
    severity: 'error',
    source,
    check: (context) => {
      const date = text(context, path);
      return date && compareJalali(date, context.today.slice(0, date.length)) > 0
        ? { code: 'date-in-future', path }
        : null;
    },
  };
}

/** `earlier` cannot lie after `later`. */
export function inOrder(
  earlier: string,
  later: string,
  source: string,
  severity: Rule['severity'] = 'error',
): Rule {
  return {
    code: 'dates-out-of-order',
    severity,
    source,
    check: (context) => {
      const first = text(context, earlier);
      const second = text(context, later);
      if (!first || !second) return null;
      const known = Math.min(first.length, second.length);
      return compareJalali(first.slice(0, known), second.slice(0, known)) > 0
        ? { code: 'dates-out-of-order', path: later }
        : null;
    },
  };
}

/** Two people cannot have one national code: one of the two was given for the other. */
export function differentPeople(
  own: string,
  other: string,
  leaf: 'nationalCode' | 'mobile',
  source: string,
): Rule {
  const code = leaf === 'nationalCode' ? 'same-national-code' : 'same-mobile';
  return {
    code,
    severity: leaf === 'nationalCode' ? 'error' : 'warning',
    source,
    check: (context) => {
      const mine = text(context, `${own}.${leaf}`);
      const paths = Array.from({ length: mostParties }, (_, index) => `${other}.${index}.${leaf}`);
      const same = mine === undefined ? undefined : paths.find((path) => text(context, path) === mine);
      return same ? { code, path: same } : null;
    },
  };
}

/** Under 18, money matters go through a guardian; a minor's complaint is made by one. Source: ق.آ.د.ک ۱۳۹۲ م۷۰ (memory). */
export function ofAge(own: string, source: string): Rule {
  return {
    code: 'under-age',
    severity: 'warning',
    source,
    check: (context) => {
      const born = text(context, `${own}.birthDate`);
      const forSelf = context.get(`${own}.capacity`) === 'self';
      if (!born || !forSelf) return null;
      const eighteenth = `${yearOf(born) + 18}${born.slice(4)}`;
      return compareJalali(eighteenth, context.today.slice(0, eighteenth.length)) > 0
        ? { code: 'under-age', path: `${own}.birthDate` }
        : null;
    },
  };
}

/** A birth date nobody alive has. */
export function plausibleAge(path: string): Rule {
  return {
    code: 'birth-date-too-old',
    severity: 'error',
    source: 'ق.آ.د.م ۱۳۷۹ م۵۱ ب۱ (سن)',
    check: (context) => {
      const born = text(context, path);
      return born && yearOf(context.today) - yearOf(born) > 120 ? { code: 'birth-date-too-old', path } : null;
    },
  };
}

/** The popular legacy pattern is only a hint: newer codes may break it. */
export function oddPostalCode(path: string): Rule {
  return {
    code: 'postal-code-odd',
    severity: 'warning',
    source: 'الگوی رایج کد پستی؛ فقط هشدار',
    check: (context) => {
      const code = text(context, path);
      return code && postalCodeLooksOdd(code) ? { code: 'postal-code-odd', path } : null;
    },
  };
}

/** An empty account of what happened comes back for defects. Source: نظریه ۷/۱۴۰۱/۶۸۶. */
export function longEnough(path: string, source: string): Rule {
  return {
    code: 'story-too-short',
    severity: 'warning',
    source,
    check: (context) => {
      const story = text(context, path);
      return story !== undefined && story.trim().split(/\s+/).length < 8
        ? { code: 'story-too-short', path }
        : null;
    },
  };
}

/** The rules every own side shares. */
export function ownSideRules(own: string): Rule[] {
  return [
    notInFuture(`${own}.birthDate`, 'ق.آ.د.م ۱۳۷۹ م۵۱ ب۱ (سن)'),
    plausibleAge(`${own}.birthDate`),
    oddPostalCode(`${own}.postalCode`),
  ];
}
