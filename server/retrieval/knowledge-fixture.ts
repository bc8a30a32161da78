import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

function titleFile(id: string, name: string, phrasings: readonly string[]): string {
  return `---
id: ${id}
kind: complaint
version: 2
status: published
title: ${name}
plain: این یک نمونه از ${name} است.
fits:
  - نمونه ${name}
elsewhere: []
slots:
  - id: amount
    label: مبلغ
    type: money
    need: required
    question: چقدر؟
    why: برای ثبت لازم است.
evidence: []
authority: { text: دادسرا, status: memory }
venue: { text: محل وقوع, status: memory }
deadlines: []
forgivable: 'no'
legalBasis:
  - { law: قانون نمونه, article: '۱', status: verified }
next:
  - خبر می‌دهیم.
---
## این یعنی چه

توضیح ${name}.

## مردم چه می‌گویند

${phrasings.map((phrasing) => `- ${phrasing}`).join('\n')}

## بعد از ثبت

منتظر می‌مانید.
`;
}

/** A small knowledge folder that is right in every part, by path. For tests. */
export const smallKnowledge: Readonly<Record<string, string>> = {
  'titles/complaint/theft.md': titleFile('theft', 'سرقت', [
    'گوشیمو دزدیدن',
    'دزد به خونه‌م زد',
    'کیفمو از دستم قاپیدن',
  ]),
  'titles/complaint/insult.md': titleFile('insult', 'توهین', [
    'بهم فحش داد',
    'جلوی همه ناسزا گفت',
    'توهین کرد به من',
  ]),
  'law/penal-656.md': `---
id: penal-656
law: قانون مجازات
year: 1375
article: 656
title: سرقت
status: verified
version: 1
---
هر کس مال دیگری را پنهانی ببرد سارق است.
`,
  'help/why-address.md': `---
id: why-address
title: چرا نشانی
questions:
  - چرا آدرس می‌خواهید؟
status: memory
source: تجربه
version: 3
---
ابلاغیه به همین نشانی می‌آید.
`,
  'tables/elsewhere.yaml': `status: draft
nothing: [سلام خوبی, هوا سرده امروز]
vague: [می‌خوام شکایت کنم]
titles:
  mahr-claim: { title: مطالبه مهریه, phrasings: [مهریه‌مو می‌خوام, مهرم رو نمیده شوهرم] }
`,
  'tables/discriminators.yaml': `- id: taken
  between: [theft, insult, fraud]
  heard: [اذیتم کرد]
  question: چه کرد؟
  options:
    - { titleId: theft, label: چیزی برد. }
    - { titleId: insult, label: حرف زشتی زد. }
    - { titleId: fraud, label: گولم زد. }
`,
  'tables/fees.yaml': 'complaint: 100000\n',
};

/** Writes `files` to a new folder; `remove` takes it away. For tests. */
export async function writeKnowledge(
  files: Readonly<Record<string, string>>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
