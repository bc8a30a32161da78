import type { Command } from '../../schemas/command.ts';
import { key, rawSpan } from '../persian/fold.ts';
import { placesIn } from '../persian/named-places.ts';
import { readAddress, type Place as PlaceRead } from '../persian/places.ts';
import { codeAtEnd } from './dictated-code.ts';
import { readFreeText } from './free-text.ts';
import { partOf, setField, type Heard, type Hearing, type Part } from './hearing.ts';
import { baseOf } from './names-answer.ts';
import { sceneLine } from './scene-line.ts';

const leaves = ['province', 'city', 'line'] as const;

/** The words of a post code that was taken out of an address. */
const postal =
  /[\s،,]*(?:(?:با|و)\s)?کد[\s\u200c]?پستی[\s\u200c]?(?:م|ش|مون|ام|هم|اش)?\s*(?:هم)?[\s:،,]*\d*[\s.]*(?:است|هست|ه)?$/u;

/** The part without the post code at its end, where one was asked with it. */
function beforeCode(hearing: Hearing, part: Part): Part {
  const code = codeAtEnd(part.folded.text);
  if (!code || code.start === 0) return part;
  const { end } = rawSpan(part.folded, 0, code.start);
  return partOf(hearing, { start: part.offset, end: part.offset + end });
}

/** An address or place as the answer to a question for its parts. Empty when the message holds none. */
export function readAddressAnswer(
  hearing: Hearing,
  part: Part,
  open: readonly string[],
  corrects: boolean,
): Command[] {
  const asked = open.filter((path) => leaves.some((leaf) => path.endsWith(`.${leaf}`)));
  const [first] = asked;
  if (!first) return [];
  const base = baseOf(first);
  if (asked.length === 1 && first.endsWith('.line')) return wholeLine(hearing, part, first, base, corrects);
  const address = open.some((path) => path.endsWith('.postalCode')) ? beforeCode(hearing, part) : part;
  const reading = readAddress(address.folded, hearing.gazetteer, { expected: true });
  const heard = reading?.value ?? {};
  const scene = base.endsWith('.place') ? sceneOf(hearing, address, heard) : undefined;
  const commands = leaves.flatMap((leaf): Command[] => {
    if (leaf === 'line' && scene !== undefined)
      return scene ? [setField(hearing, address, `${base}.line`, scene, corrects ? { corrects } : {})] : [];
    const value = leaf === 'line' ? heard.line?.replace(postal, '').trim() : heard[leaf];
    if (!value || !reading) return [];
    // Of a court's town nothing more was asked: «تو دادگستری بناب بررسی بشه» tells no street.
    const asides = leaf === 'line' && !asked.includes(`${base}.line`) && !base.endsWith('.address');
    if (asides && !addressed.test(value)) return [];
    const words = {
      value,
      span: reading.span,
      confidence: Math.max(0.9, reading.confidence),
      alternatives: [],
    };
    return [setField(hearing, part, `${base}.${leaf}`, words, corrects ? { corrects } : {})];
  });
  if (commands.length > 0 || asked.length > 1) return commands;
  const text = readFreeText(part.folded);
  return text && text.value !== ''
    ? [setField(hearing, part, first, text, corrects ? { corrects } : {})]
    : [];
}

const homeFirst = /^(?:خون|خان|منزل)/u;

/**
 * Where in its town something happened, for a place and no address. Null: the words do not say. Undefined: they do in
 * the words of an address.
 */
function sceneOf(
  hearing: Hearing,
  part: Part,
  { city, province, line }: PlaceRead,
): Heard | null | undefined {
  const towns = placesIn(part.folded, hearing.gazetteer, true).filter((each) =>
    each.city === undefined ? each.province === province : each.city === city,
  );
  const scene = sceneLine(part.folded, towns);
  // «من خونه‌ی خودم بودم، بلوار دانشجو»: an address drops whose home it was; of a place it is part.
  const homely = homeFirst.test(key(String(scene?.value ?? '')));
  return line && addressed.test(line) && !homely ? undefined : scene;
}

/** What makes a line one that can be found, whatever else it says. */
const addressed =
  /(?:خیابان|خیابون|کوچه|بلوار|میدان|میدون|پلاک|پاساژ|مجتمع|شهرک|روستا|جاده|اتوبان|فلکه|چهارراه|سه.?راه|ایستگاه|بازار|پارک|مغازه|فروشگاه|اداره|بانک|مدرسه|بیمارستان|درمانگاه|خونه|خانه|منزل|ساختم|ساختمان|کافه|رستوران|مترو|ترمینال|نبش|جلو|محل کار|شرکت|کارگاه|کارخانه|پمپ|نمایشگاه|محله)/u;

/** The city is known: all that is said now is the street, whatever town has the name of one of its words. */
function wholeLine(hearing: Hearing, part: Part, path: string, base: string, corrects: boolean): Command[] {
  const text = readFreeText(part.folded);
  if (!text) return [];
  let line = String(text.value).replace(postal, '').trim();
  for (const leaf of ['province', 'city']) {
    const known = hearing.state.fields.get(`${base}.${leaf}`)?.value;
    if (typeof known === 'string')
      line = line.replace(new RegExp(`^(?:استان |شهر )?${known}[\\s،,]+`, 'u'), '');
  }
  return line === ''
    ? []
    : [setField(hearing, part, path, { ...text, value: line }, corrects ? { corrects } : {})];
}
