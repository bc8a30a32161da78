import { allMatches } from './all-matches.ts';
import { readSpokenDigits } from './digits.ts';
import { fold, rawSpan, type Folded } from './fold.ts';
import { ownCardDigits } from './mask-card.ts';
import type { Span } from './reading.ts';
import { runsIn, tokenise, type Token } from './secret-tokens.ts';
import {
  rules,
  notPassword,
  codeBefore,
  identifier,
  numbered,
  numberedThing,
  phoneWord,
  month,
  timeWord,
  counted,
  moneyVerb,
  accountWord,
  happened,
  service,
  placeWord,
  everyday,
  type Secret,
  type SecretRule,
} from './secret-words.ts';

export type { Secret } from './secret-words.ts';

const longest = 8;
const reachOfAnother = 3;
const nearBefore = 6;
const farthest = 14;
const longestSpoken = 20;
const masking = '•';

type Cut = Span & { kind: Secret; cue: number };

/** Whether what follows says how many, or that the number is money taken. */
function isAmount(
  tokens: readonly Token[],
  at: number,
  digits: string,
  gap: number,
  rule: SecretRule,
): boolean {
  const next = tokens[at + 1];
  if (next && /^[مک]$/u.test(next.text) && digits.length <= 3) return true;
  if (gap > 0 && /^[1-9]\d*0000$/u.test(digits)) return true;
  if (digits.length > 3 && !digits.endsWith('00') && !rule.weak) return false;
  let after = at + 1;
  while (after < at + 5 && accountWord.test(tokens[after]?.text ?? '')) after += 1;
  return (gap > 0 || rule.weak === true) && moneyVerb.test(tokens[after]?.text ?? '');
}

/** Whether the words before a number name it a time, or seven digits and more a phone. */
function isTold(before: string, digits: string): boolean {
  return timeWord.test(before) || month.test(before) || (digits.length >= 7 && phoneWord.test(before));
}

function fits(
  digits: string,
  { kind, end, start }: Token,
  gap: number,
  rule: SecretRule,
  taking: boolean,
): boolean {
  const short = digits.length === 3 && rule.kind !== 'cvv2';
  if (digits.length < rule.least || (short && (gap > 2 || kind === 'spoken'))) return false;
  // «پنج هزار و دویست» far from the cue, or a year after what happened in it, is no secret.
  if (kind === 'spoken' && digits.length === 4 && end - start > longestSpoken && gap > 2) return false;
  const year = /^(?:138[5-9]|139\d|140\d)$/u.test(digits);
  return !(year && (rule.weak || taking || gap > 3));
}

function isPasswordWord(
  { text, kind }: Token,
  gap: number,
  before: string | undefined,
  secret: Secret,
): boolean {
  if (kind !== 'code' || text.length < 4 || service.test(text)) return false;
  if (
    /^(?:https?:|www\.|@|ir\d{10})|@[a-z0-9-]+\.[a-z]|\.(?:ir|com|org|net)$|^\*\d+[*#]|^\d+%$|^\+\d+$/u.test(
      text,
    )
  )
    return false;
  const mixed = /\d/u.test(text);
  if (secret !== 'password') return mixed && gap <= 3 && /\d{4}/u.test(text.replace(/\D/gu, ''));
  return (mixed && /[a-z@#$%^&*!]/u.test(text)) || (gap <= 3 && !placeWord.test(before ?? ''));
}

/** The start of «مریم۱۳۷۰»: letters written right against the digits belong to the password. */
function gluedStart(folded: Folded, before: Token | undefined, start: number): number {
  if (before?.kind !== 'word' || before.text.length < 3 || everyday.test(before.text)) return start;
  return before.end + 1 === start && folded.map[before.end] === folded.map[start] ? before.start : start;
}

/** Every value after one cue: past up to `reach` words, then past a few more to the next («1234 نه 5678»). */
function follow(
  folded: Folded,
  tokens: readonly Token[],
  from: number,
  rule: SecretRule,
  cue: number,
): Cut[] {
  const cuts: Cut[] = [];
  if (
    rule.weak &&
    tokens.slice(Math.max(0, from - nearBefore), from).some(({ text }) => identifier.test(text))
  )
    return cuts;
  let gap = 0;
  let taking = false;
  let needed = rule.needs === undefined;
  for (
    let at = from;
    at < Math.min(tokens.length, from + farthest) && gap <= (cuts.length > 0 ? reachOfAnother : rule.reach);
    at += 1
  ) {
    const token = tokens[at];
    if (!token) break;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (identifier.test(token.text) && (gap > 0 || rule.kind !== 'password')) break;
    if (
      numberedThing.test(token.text) &&
      ((at === from && rule.needs) || (gap > 0 && numbered.test(before?.text ?? '')))
    )
      break;
    if (rule.weak && /^(?:برداشت|واریز|خرید|انتقال|مانده)/u.test(token.text)) break;
    if (rule.needs?.test(token.text)) needed = true;
    if (happened.test(token.text)) taking = true;
    if (isPasswordWord(token, gap, before?.text, rule.kind) && !rule.weak) {
      cuts.push({ kind: rule.kind, start: token.start, end: token.end, cue });
      gap = 0;
      continue;
    }
    gap += 1;
    if (token.kind === 'word' || token.kind === 'code') continue;
    const most = gap === 1 && rule.kind !== 'otp' && rule.kind !== 'cvv2' ? 12 : longest;
    const countedLast = counted.test(next?.text ?? '') || month.test(next?.text ?? '');
    const runs = runsIn(token, countedLast, most).filter(({ digits }) => {
      if (!fits(digits, token, gap - 1, rule, taking)) return false;
      return !isAmount(tokens, at, digits, gap - 1, rule) && !isTold(before?.text ?? '', digits);
    });
    if (rule.needs && tokens.slice(at + 1, at + 4).some(({ text }) => rule.needs?.test(text))) needed = true;
    for (const run of needed ? runs : []) {
      const start = rule.kind === 'password' && at > from ? gluedStart(folded, before, run.start) : run.start;
      cuts.push({ kind: rule.kind, start, end: run.end, cue });
      gap = 0;
    }
  }
  return cuts;
}

/** The tokens with every dictated number («یک دو سه چهار») as one, its digits as its text. */
function withSpoken(folded: Folded, tokens: readonly Token[]): Token[] {
  const wordsOnly = { ...folded, text: folded.text.replaceAll(/\d/gu, '#') };
  const spoken = readSpokenDigits(wordsOnly, { length: [3, 4, 5, 6, 7, 8] }).filter(
    ({ confidence }) => confidence > 0.5,
  );
  const merged: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    const place = folded.map[token.start] ?? 0;
    while (at < spoken.length && (spoken[at]?.span.end ?? 0) <= place) at += 1;
    const reading = spoken[at];
    if (!reading || place < reading.span.start) merged.push(token);
    else if (place === reading.span.start) merged.push({ ...token, text: reading.value, kind: 'spoken' });
    else merged[merged.length - 1] = { ...(merged.at(-1) ?? token), end: token.end };
  }
  return merged;
}

function secretCuts(folded: Folded): Cut[] {
  if (!rules.some((rule) => folded.text.search(rule.cue) >= 0)) return [];
  const tokens = withSpoken(folded, tokenise(folded.text));
  const found: Cut[] = [];
  for (const match of allMatches(folded.text, codeBefore)) {
    const end = match.index + (match.groups?.['value'] ?? '').length;
    found.push({ kind: 'otp', start: match.index, end, cue: folded.text.length });
  }
  for (const rule of rules) {
    let from = 0;
    for (const cue of allMatches(folded.text, rule.cue)) {
      const end = cue.index + cue[0].length;
      while (from < tokens.length && (tokens[from]?.start ?? 0) < end) from += 1;
      if (!notPassword.test(folded.text.slice(end, end + 12)))
        found.push(...follow(folded, tokens, from, rule, cue.index));
    }
  }
  // A value belongs to the nearest cue before it.
  found.sort((one, other) => other.cue - one.cue);
  const taken = new Uint8Array(folded.text.length);
  return found.filter(({ start, end }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
}

/**
 * A message as it may be stored: passwords, one-time codes, CVV2 and PINs become «•», each UTF-16 unit by one, so
 * that offsets stay, and of one's own card the middle. Identifiers, amounts, dates, phone numbers and the other
 * side's card number stay. Source: `law.md` 4.1.7.
 */
export function maskSecrets(raw: string): { text: string; masked: Secret[] } {
  const folded = fold(raw);
  const card = ownCardDigits(folded).map((at) => ({ kind: 'card' as const, start: at, end: at + 1 }));
  const cuts = [...card, ...secretCuts(folded)];
  const units = raw.split('');
  for (const cut of cuts) {
    const { start, end } = rawSpan(folded, cut.start, cut.end);
    units.fill(masking, start, end);
  }
  return { text: units.join(''), masked: [...new Set(cuts.map((cut) => cut.kind))] };
}
