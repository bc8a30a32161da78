import { filed, rawSpan, type Folded } from './fold.ts';
import { asSpeaker, asThird, joinedJobs, kindAsSpeaker } from './job-endings.ts';
import { tokensOf, type Token } from './names.ts';
import { isJob, jobKinds, jobs, ofOthers } from './occupation-words.ts';
import type { Reading } from './reading.ts';
import { relationAt } from './relations.ts';
import { verbPolarity } from './verbs.ts';

export interface Occupation {
  /** The person's own words, without «هستم»: «راننده تاکسی». */
  name: string;
  /** Who it is told of: the speaker, whoever is named beside it, a third person («شوهرم معلمه»), or nobody that can be told. */
  of: 'speaker' | 'named' | 'third' | 'unclear';
}

const am = /^(?:هستم|استم|ام|میباشم|بودم|هستیم)$/u;
const is = /^(?:است|هست|هستش|هستن|هستند|بود|بوده|میباشد)$/u;
/** Behind these somebody goes on about themselves without a mark: «۲۹ سالمه آرایشگرم». */
const amBefore = /^(?:سالمه|ساله|سالشه|سالمه|هستم|استم|ام|مجرد|متاهل|مجردم|متاهلم)$/u;
const amHere = /^(?:ولی|الان|من|خودم|فعلا|هم)$/u;
const workAs = /^(?:کار|کاری)$/u;
const doing = /^(?:میکنم|کردم|میکردم|هستم)$/u;
const mark = /^[^\p{L}\d]$/u;
const goesOn =
  /^(?:و|که|تو|توی|در|از|ده|د|ولی|اما|با|دارم|ندارم|ساکن|اهل|بازنشسته|متولد|فرزند|شماره|شمارم|تلفنم|موبایلم|کد|کدملی|کدملیم|کدپستی|کدپستیم|قرار|دیپلم|مجرد|متاهل|یک|یه|این|همین|ولی|الان|برای|جهت|واسه|برا|اسمم|نامم|اسم|زن|شوهرم|بچه)$/u;
/** «آرایشگرم خونمون …»: behind one's own work one goes on about one's home. */
const goesHome = /^(?:خونه|خانه|خونم|خونمون|خونهم|خانهمون)$/u;
const introduces = /^(?:هستم|استم|من|بنده|اینجانب|اینجانبه|خودم|مه|مو|شغلم|کارم|شغل|حرفه|عنوان)$/u;
const longest = 4;

class Jobs {
  readonly folded: Folded;
  readonly tokens: readonly Token[];

  constructor(folded: Folded) {
    this.folded = folded;
    this.tokens = joinedJobs(tokensOf(folded.text));
  }

  word(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  ends(at: number): boolean {
    const text = this.tokens[at]?.text;
    return text === undefined || mark.test(text) || goesOn.test(text);
  }

  begins(at: number): boolean {
    const text = this.tokens[at - 1]?.text;
    return text === undefined || mark.test(text) || amBefore.test(text) || /^\d{5,}$/u.test(text);
  }

  /** «پرستار اورژانس بیمارستان سینا ایلامم.»: a short sentence of one's work and its place, with «am» at its end. */
  sentenceSaysIAm(from: number): boolean {
    let at = from;
    while (at - from < 8 && this.tokens[at] && !mark.test(this.word(at))) at += 1;
    const last = this.word(at - 1);
    return at > from && at - from < 8 && /\p{L}{3}م$/u.test(last) && verbPolarity(last) === null;
  }

  reading(
    from: number,
    to: number,
    end: number,
    of: Occupation['of'],
    confidence: number,
  ): Reading<Occupation> {
    const start = this.tokens[from]?.start ?? 0;
    const span = rawSpan(this.folded, start, end);
    const last = this.tokens[to - 1];
    const name = filed(
      this.folded.raw.slice(
        span.start,
        rawSpan(this.folded, start, last ? Math.min(last.end, end) : end).end,
      ),
    );
    return { value: { name, of }, span, confidence, alternatives: [] };
  }

  /** «دانشجوی پرستاری»: the «ی» that ties a job to what it is in. */
  isJobAt(at: number): boolean {
    const word = this.word(at);
    if (isJob(word)) return true;
    return /[وا]ی$/u.test(word) && isJob(word.slice(0, -1)) && !this.ends(at + 1);
  }

  /** «فروشنده فرش دستباف می‌باشم»: up to «am» all says the job more exactly, in whatever words. */
  private beforeAm(from: number): number {
    for (let at = from; at < from + longest; at += 1) {
      const word = this.word(at);
      if (am.test(word)) return at;
      const says =
        /^\p{L}{2,}$/u.test(word) && !(goesOn.test(word) && word !== 'و') && verbPolarity(word) === null;
      if (!says || introduces.test(word)) return from;
    }
    return from;
  }

  /** The job that begins at a token, as whose it is told; undefined when the word there is none. */
  at(from: number): { reading: Reading<Occupation>; next: number } | undefined {
    const whole = this.word(from);
    // «مدیر شعبه محترم سلام»: whom a letter is written to.
    if (
      from < 2 &&
      /^(?:مدیر|رییس|قاضی)$/u.test(whole) &&
      /^(?:شعبه|محترم|دادگاه|دفتر)$/u.test(this.word(from + 1))
    )
      return undefined;
    const isJobHere = this.isJobAt(from);
    if (
      !isJobHere &&
      isJob(whole.slice(0, -1)) &&
      /[هس]$/u.test(whole) &&
      (this.ends(from + 1) || this.word(from - 1) === 'که')
    )
      return this.ofThird(from, from + 1, (this.tokens[from]?.end ?? 0) - 1);
    const cut = isJobHere ? undefined : asSpeaker(whole);
    if (cut !== undefined) return this.alone(from, cut);
    const third = isJobHere ? undefined : asThird(whole);
    if (third !== undefined) {
      const end = (this.tokens[from]?.end ?? 0) - (whole.length - third.length);
      return { reading: this.reading(from, from + 1, end, 'third', 0.85), next: from + 1 };
    }
    if (
      /^ازاده?$/u.test(whole) &&
      !/^ن/u.test(this.word(from + 1)) &&
      /^(?:شغلم|شغل|کارم)$/u.test(this.word(from - 1))
    ) {
      const end = (this.tokens[from]?.start ?? 0) + 'آزاد'.length;
      return { reading: this.reading(from, from + 1, end, 'speaker', 0.92), next: from + 1 };
    }
    // «شغلم جوشکاری»: told by what one does.
    if (/ی$/u.test(whole) && this.word(from - 1) === 'شغلم' && isJob(whole.slice(0, -1)))
      return {
        reading: this.reading(from, from + 1, this.tokens[from]?.end ?? 0, 'speaker', 0.9),
        next: from + 1,
      };
    if (!isJobHere) return undefined;
    let to = from + 1;
    let cutKind: string | undefined;
    while (
      to - from < longest &&
      (jobKinds.has(this.word(to)) || jobs.has(this.word(to)) || this.word(to) === 'و')
    ) {
      if (this.word(to) === 'و' && !jobKinds.has(this.word(to + 1))) break;
      to += 1;
    }
    if (to - from < longest) cutKind = kindAsSpeaker(this.word(to)) ?? this.wareAsSpeaker(from, to);
    const start = this.tokens[to];
    if (cutKind !== undefined && start)
      return {
        reading: this.reading(from, to + 1, start.start + cutKind.length, 'speaker', 0.92),
        next: to + 1,
      };
    to = this.beforeAm(to);
    const end = this.tokens[to - 1]?.end ?? 0;
    const next = this.word(to);
    if (am.test(next) || (workAs.test(next) && doing.test(this.word(to + 1))))
      return { reading: this.reading(from, to, end, 'speaker', 0.95), next: to + 1 };
    if (
      introduces.test(this.word(from - 1)) ||
      (this.word(from - 1) === ':' && introduces.test(this.word(from - 2)))
    )
      return { reading: this.reading(from, to, end, 'speaker', 0.92), next: to };
    // «… بیست و دو ساله‌ام دانشجوی برق», «۲۷ سالمه کارمند»
    if (/^(?:ام|هستم|سالمه|ساله?ا?م)$/u.test(this.word(from - 1)) && (to > from + 1 || this.ends(to)))
      return { reading: this.reading(from, to, end, 'speaker', 0.88), next: to };
    if (this.begins(from) && this.sentenceSaysIAm(to))
      return { reading: this.reading(from, to, end, 'speaker', 0.9), next: to };
    // «سرباز کرمانشاهم»: «am» stands at the end of where one works.
    if (
      /^\p{L}{3,}م$/u.test(next) &&
      !isJob(next) &&
      verbPolarity(next) === null &&
      (this.ends(to + 1) || amHere.test(this.word(from - 1)))
    )
      return { reading: this.reading(from, to, end, 'speaker', 0.9), next: to + 1 };
    if (is.test(next)) return this.ofThird(from, to, end);
    const kind = next.slice(0, -1);
    if (/[هس]$/u.test(next) && jobKinds.has(kind) && this.ends(to + 1))
      return this.ofThird(from, to + 1, (this.tokens[to]?.end ?? 1) - 1);
    const bracketed = this.word(from - 1) === '(' && next === ')';
    const of = bracketed ? 'named' : 'unclear';
    // Between two marks a job stands by itself, in the list of what somebody tells of himself.
    const confidence = bracketed ? 0.9 : this.begins(from) && this.ends(to) ? 0.8 : 0.5;
    return { reading: this.reading(from, to, end, of, confidence), next: to };
  }

  private ofThird(from: number, to: number, end: number): { reading: Reading<Occupation>; next: number } {
    return { reading: this.reading(from, to, end, 'third', 0.9), next: to };
  }

  /** «من آرمان دلاوری برنامه‌نویسم تهران …»: a few words behind the one that speaks. */
  private isIntroduced(from: number): boolean {
    for (let at = from - 1; at >= from - 5 && at >= 0 && !mark.test(this.word(at)); at -= 1)
      if (introduces.test(this.word(at))) return true;
    return false;
  }

  /** «من مجتبی صالح‌نیا فروشنده ضایعاتم»: what the work is in, with «am» at its end, behind who introduces themselves. */
  private wareAsSpeaker(from: number, at: number): string | undefined {
    const word = this.word(at);
    const closes = this.tokens[at + 1] === undefined || mark.test(this.word(at + 1));
    const ware = /^\p{L}{3,}م$/u.test(word) && verbPolarity(word) === null && relationAt([word]) === null;
    return this.isIntroduced(from) && closes && ware ? word.slice(0, -1) : undefined;
  }

  /** «خیاطم»; of jobs that others do for one, only where nothing is told of them. */
  private alone(from: number, cut: string): { reading: Reading<Occupation>; next: number } | undefined {
    const token = this.tokens[from];
    if (!token) return undefined;
    const cutEnd = token.end - (token.text.length - cut.length);
    const after = this.tokens[from + 1]?.text;
    const closes = after === undefined || mark.test(after) || goesOn.test(after) || goesHome.test(after);
    const told =
      introduces.test(this.word(from - 1)) || (!ofOthers.has(cut) && this.isIntroduced(from) && !closes);
    if (ofOthers.has(cut) || ofOthers.has(`${cut}ه`)) {
      // «شاگردم سینا …»: one's own worker, named behind it.
      if (!(told || (closes && (this.begins(from) || goesOn.test(after ?? '')))))
        return {
          reading: this.reading(from, from + 1, cutEnd, 'unclear', 0.5),
          next: from + 1,
        };
    } else if (!closes && !told) return undefined;
    return {
      reading: this.reading(from, from + 1, cutEnd, 'speaker', told || closes ? 0.92 : 0.8),
      next: from + 1,
    };
  }
}

/**
 * The jobs a message tells, in order, each with whose it is by its form: «خیاطم», «راننده تاکسی هستم» are the speaker's,
 * «(نگهبان)» stands beside a name. Values are the person's own words.
 */
export function readOccupations(folded: Folded): Reading<Occupation>[] {
  const scan = new Jobs(folded);
  const found: Reading<Occupation>[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const job = scan.at(at);
    if (job) found.push(job.reading);
    at = job ? job.next : at + 1;
  }
  return found;
}
