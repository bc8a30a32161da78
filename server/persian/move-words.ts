/**
 * What people say to steer a conversation, as fragments of folded text (see `phrase`), with how sure each place in the
 * message makes us: `whole` alone in the message, `head` at its start, `tail` at its end, `inside` anywhere when the
 * message has at most `words` words.
 */
export interface MoveWords<M extends string> {
  move: M;
  sources: readonly string[];
  /** What may stand right before the words and belongs to them: «اسمش رو» before «نمیگم». */
  led?: string;
  whole: number;
  head?: number;
  tail?: number;
  inside?: number;
  words?: number;
}

export type SaidMove =
  | 'affirm'
  | 'deny'
  | 'unknown'
  | 'decline'
  | 'skip'
  | 'later'
  | 'correction'
  | 'undo'
  | 'greet'
  | 'thanks'
  | 'stop'
  | 'human'
  | 'review'
  | 'restart'
  | 'nothing-more'
  | 'none'
  | 'abuse'
  | 'feeling';

/** Words that change nothing, around every move. */
export const fillers =
  '(?:تقاضا|درخواست|استدعا|تمنا|خواهش) دارم|خواهشمندم|مستدعیست|مستدعی است|(?:اگر|اگه) (?:میشه|ممکنه|ممکن است|امکانش هست|زحمتی نیست)|در صورت امکان|میخواستم بگم|میخوام بگم|باید بگم|لطفا|لطف کن(?:ید|ین)?|خواهش میکنم|خواهشا|خواهشن|بی ?زحمت|والا|والله|ولا|واله|به ?خدا|به قران|تو ?رو ?خدا|ترو ?خدا|جون من|' +
  'خب|خوب|خو|حالا|الان|فعلا|پس|راستش|راستشو بخوا(?:ی|ید|ین)|حقیقتش|حقیقتا|در واقع|ببخشید|ببخشین|معذرت(?: میخوام| میخواهم)?|شرمنده|متاسفانه|متاسفم|' +
  'دیگه|دیگر|دگه|دگر|بابا|اقا|حاج ?اقا|حاجی|خانم|خانوم|جان|جون|عزیزم|داداش|ابجی|قربان|چشم|من|ما|بنده|که|واقعا|خدایی|دقیقا|دقیق|هم|رو|را|' +
  'ولی|اما|اخه|ببین|ببینید|ببینین|یه لحظه|بنظرم|به نظرم|فکر کنم|فکر میکنم|سلام|علیک|مرسی|ممنون|ممنونم|عرض کنم|خدمتتون|خدمت شما';

/** Words that tell nothing when nothing but they are left, though they may begin a value: «یک میلیون», «پسرم». */
export const hollow =
  'و|تو|یعنی|یه|یک|بار|دفعه|همون|همین|اینو|این|این رو|اون|اونو|هنوز|فقط|خیلی|کلا|اصلا|اصن|راستی|بیا|برادر|خواهر|مادر|پدر ?جان|دخترم|پسرم|داداشم|ننه|رییس|' +
  'مهندس|دکتر|استاد|صاحب|بیادر|رفیق|گلم|نازنین|سوال|یکی|بهت|بهتون|براتون|برات|واست|واستون|همه|نه|اره|بدون|خدا|ای';
