import type { Step } from './kind.ts';

/** First of all: for whom. Source: `law.md` 1.1, capacity rule. */
export function capacitySteps(own: string): Step[] {
  return [{ paths: [`${own}.capacity`] }, { paths: [`${own}.personType`] }];
}

/** Who files, in the order a clerk asks. Fields that a kind or a title does not need fall out by themselves. */
export function ownSideSteps(own: string): Step[] {
  const of = (...leaves: string[]): string[] => leaves.map((leaf) => `${own}.${leaf}`);
  return [
    {
      paths: of('representative.firstName', 'representative.lastName', 'representative.fatherName'),
      question: 'نام، نام خانوادگی و نام پدر خودتان چیست؟',
    },
    { paths: of('representative.nationalCode') },
    { paths: of('representative.document') },
    { paths: of('legalName', 'legalId'), question: 'نام ثبت‌شده و شناسه ملی شرکت چیست؟' },
    {
      paths: of('firstName', 'lastName', 'fatherName'),
      question: 'نام، نام خانوادگی و نام پدرتان چیست؟',
      questionActing: 'نام، نام خانوادگی و نام پدر کسی که از طرفش اقدام می‌کنید چیست؟',
    },
    {
      paths: of('nationalCode', 'birthDate'),
      question: 'کد ملی و تاریخ تولدتان چیست؟',
      questionActing: 'کد ملی و تاریخ تولد او چیست؟',
    },
    { paths: of('foreignId') },
    { paths: of('idBookNumber') },
    { paths: of('mobile') },
    {
      paths: of('address.city', 'address.province', 'address.line', 'postalCode'),
      question: 'نشانی کامل و کد پستی محل زندگی‌تان چیست؟ از استان و شهر تا پلاک و واحد بنویسید.',
      questionActing: 'نشانی کامل و کد پستی او چیست؟ از استان و شهر تا پلاک و واحد بنویسید.',
    },
    {
      paths: of('occupation', 'education', 'maritalStatus', 'nationality'),
      question: 'شغل، تحصیلات، وضعیت تأهل و تابعیت‌تان را هم بنویسید؛ هر کدام را نخواستید نگویید.',
      questionActing: 'شغل، تحصیلات، وضعیت تأهل و تابعیت او را هم بنویسید؛ هر کدام را نخواستید نگویید.',
    },
    { paths: of('religion') },
  ];
}

/** The other side, one person after the other; `role` is how the question calls them: «طرف مقابل». */
export function otherSideSteps(other: string, role: string): Step[] {
  const of = (...leaves: string[]): string[] => leaves.map((leaf) => `${other}.*.${leaf}`);
  return [
    {
      paths: of('firstName', 'lastName', 'legalName'),
      question: `نام و نام خانوادگی ${role} چیست؟ اگر شرکت یا اداره است، نامش را بنویسید.`,
    },
    {
      paths: of('mobile', 'fatherName', 'nationalCode', 'legalId'),
      question: `از ${role} شمارهٔ تلفن، نام پدر یا کد ملی‌اش را دارید؟ هر کدام را که می‌دانید بنویسید.`,
    },
    {
      paths: of('address.city', 'address.province', 'address.line'),
      question: `نشانی ${role} کجاست؟ هر چه می‌دانید بنویسید: استان، شهر، خیابان و پلاک.`,
    },
    { paths: of('description') },
  ];
}
