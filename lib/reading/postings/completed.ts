import { deadlineIn } from './deadline-words';
import { fieldLines } from './label-lines';
import { linkOf } from './links';
import { modeIn, modeNamed } from './mode-words';
import type { Page } from './page';
import { placesToldBy } from './place-words';
import { salaryIn } from './salary';
import type { Noted, ReadPosting, Said } from './types';
import { namedIn } from './words';

type Rest = {
  page: Page | null;
  words: string;
  today: string;
  address: string | null;
  note: Noted;
  problems: ReadPosting['problems'];
  several: boolean;
};

/** What the data leaves out, from the words. */
export function completed(
  said: Said | null,
  { page, words, today, address, note, problems, several }: Rest,
): ReadPosting {
  const posting = said ?? {
    ...{ title: null, company: null, places: [], workMode: null, salary: null },
    ...{ deadline: null, url: null, words: '' },
  };
  // Words of a page with several jobs are of all of them.
  const tells = several ? '' : words;
  const fields = several ? '' : fieldLines(words, page?.pairs ?? []);
  const told = fields === '' ? tells : `${fields}\n${tells}`;
  const named = several
    ? { title: null, company: null, place: null, board: false }
    : namedIn({
        headings: page?.headings ?? [],
        titles: titlesOf(page).slice(page?.headings.length ?? 0),
        part: page?.parts.company ?? null,
        site: page?.meta.get('og:site_name') ?? null,
        words: tells,
        fields,
      });
  const title = posting.title ?? named.title;
  const company = posting.company ?? named.company;
  if (company === null && named.board) note('board-not-company', 'company');
  const salary = posting.salary ?? salaryIn(told);
  const deadline =
    posting.deadline ??
    (problems.some(({ field: of }) => of === 'deadline') ? null : deadlineSaid(told, today, note));
  if (deadline?.past) note('deadline-past', 'deadline');
  if (salary && salary.min === null && salary.max === null) note('salary-unreadable', 'salary');
  else if (salary && salary.currency === null) note('salary-currency-unknown', 'salary');
  if (salary && (salary.min ?? salary.max) !== null && salary.period === null)
    note('salary-period-unknown', 'salary');
  if (title === null && !several) note('no-title', 'title');
  if (company === null && !several) note('no-company', 'company');
  const url =
    posting.url ?? address ?? (page ? linkOf(page.canonical ?? page.meta.get('og:url'), null, note) : null);
  const places =
    posting.places.length > 0 || said ? posting.places : placesToldBy(told, [page?.parts.place, named.place]);
  return {
    ...{ title, company, places, salary, deadline, url, problems, words },
    workMode: posting.workMode ?? modeNamed(`${title ?? ''} | ${page?.parts.place ?? ''}`) ?? modeIn(told),
  };
}

function deadlineSaid(words: string, today: string, note: Noted): Said['deadline'] {
  const { day, said } = deadlineIn(words, today);
  if (day === 'ambiguous') note('date-ambiguous', 'deadline');
  else if (day === null && said) note('date-unreadable', 'deadline');
  return day === null || day === 'ambiguous' ? null : { on: day.day, past: day.day < today };
}

export const titlesOf = (page: Page | null): string[] =>
  page
    ? [...page.headings, page.meta.get('og:title') ?? '', page.meta.get('twitter:title') ?? '', page.title]
    : [];
