/** Past stem, then present stems, of the verbs people tell of; the everyday forms beside the written ones. */
const stems = `
  کرد کن / شد ش شو / گفت گ گو / داد د ده / رفت ر رو / زد زن / گرفت گیر / خورد خور / برد بر / دید بین / نوشت نویس / خرید خر / فروخت فروش / داشت دار /
  گذاشت ذار گذار / خواست خوا خواه / تونست تون / توانست توان / دونست دون / دانست دان / اومد ا / آمد آ / آورد آر / اورد ار / افتاد افت / ریخت ریز / کشید کش /
  کشت کش / شکست شکن / برگشت برگرد / گشت گرد / برداشت بردار / انداخت انداز / پرسید پرس / فهمید فهم / شنید شنو / ترسید ترس / رسید رس / رسوند رسون / رساند رسان /
  خوند خون / خواند خوان / موند مون / ماند مان / نشست شین / خوابید خواب / پوشید پوش / شناخت شناس / ساخت ساز / سوخت سوز / دزدید دزد / بخشید بخش / پرداخت پرداز /
  فرستاد فرست / سپرد سپار / بست بند / باخت باز / چرخید چرخ / کوبید کوب / پرید پر / دوید دو / بود باش / مرد میر / فتاد فت / نداخت نداز / یومد / یافت یاب / پخت پز / پیچید پیچ /
  پذیرفت پذیر / نمود / فرمود فرما / چسبید چسب / جنگید جنگ / خندید خند / لرزید لرز / مالید مال / نالید نال / پاشید پاش / گردید گرد /
  کند کن / برگردوند برگردون / نشوند نشون / ترسوند ترسون / سوزوند سوزون / خوابوند خوابون / شمرد شمار
`;
const pastEndings = ['', 'م', 'ی', 'یم', 'ین', 'ید', 'ن', 'ند', 'ه'];
const presentEndings = ['م', 'ی', 'ه', 'د', 'یم', 'ین', 'ید', 'ن', 'ند'];
const mi = 'می\u200c';

/** «می‌آید», «بیار», «نیومد»: a prefix before a stem that opens with «آ» or «ا». */
function prefixed(prefix: string, form: string): string {
  if (!/^[آا]/u.test(form)) return prefix + form;
  if (prefix === 'ب' || prefix === 'ن') return `${prefix}ی${form.replace(/^آ/u, 'ا').replace(/^اوم/u, 'وم')}`;
  return prefix === mi ? `می${form.replace(/^آ/u, 'ا')}` : `نمی${form.replace(/^آ/u, 'ا')}`;
}

function conjugated(line: string): string[] {
  const [past = '', ...present] = line.split(' ');
  const pasts = pastEndings.map((ending) => past + ending);
  const presents = present.flatMap((stem) =>
    presentEndings
      // «میام», «میاد»: no second vowel after one.
      .filter((ending) => !(/[آاو]$/u.test(stem) && ending === 'ه'))
      .map((ending) => stem + ending),
  );
  const imperatives = present.flatMap((stem) => (stem.length > 1 ? [`ب${stem}`, `ن${stem}`] : []));
  return [
    ...pasts,
    `${past}ن`,
    prefixed('ن', `${past}ن`),
    ...[...pasts, ...presents].flatMap((form) => [
      prefixed(mi, form),
      prefixed(`ن${mi}`, form),
      prefixed('ن', form),
    ]),
    ...presents.flatMap((form) => [prefixed('ب', form), ...(form.length > 2 ? [form] : [])]),
    ...imperatives,
  ];
}

/** The forms of everyday verbs, with the half-space after «می». */
export const verbForms: readonly string[] = [
  ...new Set(
    stems
      .split(/\s*[/\n]\s*/u)
      .filter((line) => line !== '')
      .flatMap((line) => conjugated(line.replaceAll('\u200c', ''))),
  ),
];
