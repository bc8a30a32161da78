import * as tools from '@persian-tools/persian-tools';
import { z } from 'zod';
import { fold } from '../../server/persian/fold.ts';
import { readAs, readIdentifiers, type IdentifierKind } from '../../server/persian/identifiers.ts';
import { caseSet, overlap, paired, touches, single, type CaseSet, type Verdict } from './verdict.ts';

const kindNames = {
  national_id: 'nationalCode',
  legal_id: 'legalId',
  mobile: 'mobile',
  landline: 'phone',
  postal_code: 'postalCode',
  sheba: 'sheba',
  card: 'bankCard',
  plate: 'plate',
} as const satisfies Record<string, IdentifierKind>;

const validity = z.object({
  kind: z.enum(Object.keys(kindNames) as [keyof typeof kindNames, ...(keyof typeof kindNames)[]]),
  value: z.union([z.string(), z.number()]).transform(String),
  valid: z.boolean(),
  checksum_ok: z.boolean().optional(),
  note: z.string().optional(),
});

/** Blanks around a value are the typist's; the set's notes say that an interview takes them off first. */
function isOnlySpaced({ value, valid, checksum_ok: passes }: z.infer<typeof validity>): boolean {
  return !valid && passes === true && value !== value.trim();
}

function accepts({ kind, value }: z.infer<typeof validity>): boolean {
  const asked = readAs(kindNames[kind], fold(value));
  if ('ok' in asked) return true;
  // A local number without its area code is a good one that lacks it, and is told so.
  return (
    kind === 'landline' &&
    asked.problem.code === 'phone-area-code' &&
    /^[2-9]\d{7}$/u.test(fold(value).text.trim())
  );
}

function judgeValidity(row: z.infer<typeof validity>): Verdict | null {
  return isOnlySpaced(row) ? null : single(row.valid, accepts(row));
}

const verifiers: Partial<Record<keyof typeof kindNames, (value: string) => boolean>> = {
  national_id: (value) => tools.verifyIranianNationalId(value) === true,
  legal_id: (value) => tools.verifyIranianLegalId(value) === true,
  mobile: (value) => tools.isPhoneNumberValid(value) === true,
  sheba: (value) => tools.isShebaValid(value),
  card: (value) => tools.verifyCardNumber(Number(value)) === true,
};

function baselineValidity(row: z.infer<typeof validity>): Verdict | null {
  const verify = verifiers[row.kind];
  return verify && !isOnlySpaced(row) ? single(row.valid, verify(row.value)) : null;
}

const own = z.object({
  text: z.string(),
  asked: z.string().nullable().default(null),
  identifiers: z.array(z.object({ kind: z.string(), value: z.string(), quote: z.string() })),
  problem: z.boolean().default(false),
  looksLike: z.string().optional(),
});

function judgeAsked(kind: IdentifierKind, row: z.infer<typeof own>): Verdict {
  const asked = readAs(kind, fold(row.text));
  if ('ok' in asked) {
    // What else a message holds is read as if nothing were asked; more of the asked kind are the alternatives.
    const { value, span, alternatives } = asked.ok;
    const others = readIdentifiers(fold(row.text))
      .filter((each) => !each.value.problem && each.value.kind !== kind && !overlap(each.span, span))
      .map((each) => each.value);
    const more = alternatives.filter((each) => row.identifiers.some((gold) => gold.value === each.value));
    return paired(row.identifiers, [value, ...more, ...others], (gold, each) => each.value === gold.value);
  }
  const told = row.looksLike === undefined || asked.looksLike === row.looksLike;
  const refused = row.problem && told ? 1 : 0;
  return {
    gold: row.identifiers.length + (row.problem ? 1 : 0),
    found: refused,
    right: refused,
    read: asked,
  };
}

function judgeOwn(row: z.infer<typeof own>): Verdict {
  if (row.asked !== null) return judgeAsked(row.asked as IdentifierKind, row);
  const found = readIdentifiers(fold(row.text)).filter(
    ({ value }) => !value.problem && value.kind !== 'digits' && value.kind !== 'url',
  );
  return paired(
    row.identifiers,
    found,
    (gold, { value, span }) =>
      touches(row.text, gold.quote, span) && value.kind === gold.kind && value.value === gold.value,
  );
}

export const identifierSets: readonly CaseSet[] = [
  caseSet('identifiers_in_text', own, judgeOwn),
  caseSet('identifiers', validity, judgeValidity, baselineValidity),
];
