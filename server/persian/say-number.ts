const small = [
  'صفر',
  'یک',
  'دو',
  'سه',
  'چهار',
  'پنج',
  'شش',
  'هفت',
  'هشت',
  'نه',
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده',
  'پانزده',
  'شانزده',
  'هفده',
  'هجده',
  'نوزده',
];
const tens = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const hundreds = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
const scales: readonly (readonly [value: number, word: string])[] = [
  [1e9, 'میلیارد'],
  [1e6, 'میلیون'],
];

function belowThousand(count: number): string[] {
  const rest = count % 100;
  const last =
    rest < 20 ? [small[rest]] : [tens[Math.floor(rest / 10)], rest % 10 === 0 ? undefined : small[rest % 10]];
  const words = [count >= 100 ? hundreds[Math.floor(count / 100)] : undefined, ...(rest === 0 ? [] : last)];
  return words.filter((word) => word !== undefined);
}

function belowMillion(count: number): string[] {
  const thousands = Math.floor(count / 1000);
  // «هزار و پانصد» and never «یک هزار و پانصد».
  const first =
    thousands === 0 ? [] : thousands === 1 ? ['هزار'] : [`${belowThousand(thousands).join(' و ')} هزار`];
  return [...first, ...belowThousand(count % 1000)];
}

/** An integer in Persian words, up to a million milliard (10^15). Throws RangeError for a fraction or what is larger. */
export function sayNumber(count: number): string {
  if (!Number.isSafeInteger(count) || Math.abs(count) > 1e15) throw new RangeError(`not sayable: ${count}`);
  if (count < 0) return `منفی ${sayNumber(-count)}`;
  if (count === 0) return 'صفر';
  const words: string[] = [];
  let rest = count;
  for (const [value, word] of scales) {
    const times = Math.floor(rest / value);
    if (times > 0) words.push(`${times < 1e6 ? belowMillion(times).join(' و ') : 'یک میلیون'} ${word}`);
    rest %= value;
  }
  return [...words, ...belowMillion(rest)].join(' و ');
}

/** The text with Persian digits in place of ASCII ones. */
export function persianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}

/** An integer in Persian digits, grouped by thousands: «۵۰۰٬۰۰۰٬۰۰۰». */
export function groupDigits(count: number): string {
  return persianDigits(String(count).replace(/\B(?=(?:\d{3})+$)/g, '٬'));
}

/** A sum in words, in both units where it is whole toman: «پنجاه میلیون تومان (پانصد میلیون ریال)». */
export function sayMoney(rial: number): string {
  const inRial = `${sayNumber(rial)} ریال`;
  return rial === 0 || rial % 10 !== 0 ? inRial : `${sayNumber(rial / 10)} تومان (${inRial})`;
}
