import { periodOf } from '@/lib/reading/postings/periods';
import { currencyIn } from '@/lib/reading/postings/salary';
import { PRIORITIES, SALARY_PERIODS, WORK_MODES } from '@/lib/rules/record';
import { eachOnce, TAG_LONGEST, TAGS_EACH, tidyTag } from '@/lib/rules/tags';
import { wholeLink } from '@/lib/rules/whole-link';
import { postingOf } from './addresses';
import { courseOf } from './course';
import { yesOrNo } from './measured';
import { noteOf } from './note';
import { linksIn, tagsIn } from './own-cells';
import { asWritten, ownPay, ownTags } from './own-item';
import { payIn } from './pay';
import { peopleOf } from './people';
import type { ReadColumn, Reading } from './reading';
import { type RowSays, rowSays } from './row-says';
import type { RawRow } from './separated';
import type { ReadApplication, ReadSalary, TableItem } from './types';
import { priorityOf, workModeOf } from './vocabulary';

const URL_LONGEST = 2_000;
const PAY = ['salaryMin', 'salaryMax', 'salaryCurrency', 'salaryPeriod'] as const;
const WISH = ['wishMin', 'wishMax', 'wishCurrency', 'wishPeriod'] as const;

/** One row, as what it becomes and what is wrong with it. Null for a row that is not wanted. */
export function itemOf(reading: Reading, row: RawRow): TableItem | null {
  const says = rowSays(reading, row);
  const board = says.text('board');
  if (reading.boards && !reading.boards.has(board ?? '')) return null;
  const course = courseOf(reading, says);
  if (course === null) return null;
  const url = addressOf(reading, says);
  const who = peopleOf(reading, says);
  const note = noteOf(says, [...course.unread, ...who.unread]);
  const location = says.line('location');
  const application: ReadApplication = {
    company: says.needed('company', 'no-company', 'There is no company in this row.'),
    role: says.needed('role', 'no-role', 'There is no role in this row.'),
    ...course.stands,
    url,
    links: linksOf(says),
    location,
    workMode: workMode(says) ?? (location ? workModeOf(location) : null),
    salary: (reading.own ? ownPay(says.text, PAY) : null) ?? salaryOf(says, 'salary', PAY),
    salaryWish: (reading.own ? ownPay(says.text, WISH) : null) ?? salaryOf(says, 'salaryWish', WISH),
    source: says.line('source'),
    industry: says.line('industry'),
    deadline: course.deadline,
    priority: priority(says),
    tags: (reading.own ? ownTags(says.text('tags')) : null) ?? tagsOf(says),
    note,
    people: who.people,
    events: course.events,
    interviews: course.interviews,
    postingId: says.line('postingId') ?? (url ? postingOf(url) : null),
    archived: archivedIn(says),
  };
  const isOurs = reading.own && course.unread.length + who.unread.length === 0;
  return {
    line: row.line,
    application: isOurs ? asWritten(says.text, application) : application,
    problems: says.problems,
    ...(row.retyped ? { retyped: row.retyped } : {}),
  };
}

/** The address of the posting: of its column, as it is written or where it leads; else where the role leads. */
function addressOf(reading: Reading, says: RowSays): string | null {
  const leads = (column: ReadColumn | undefined) =>
    column ? webAddress(reading.links.get(`${says.row.line}:${column.at}`) ?? '') : null;
  const [column] = says.columns('url');
  if (!column) return leads(says.columns('role')[0]);
  const said = says.cell(column);
  const url = (said === null ? null : webAddress(said)) ?? leads(column);
  if (said !== null && url === null)
    says.problem(column, 'url', `“${shortened(said)}” is no web address, and is left out.`);
  return url;
}

/** A web address as it is typed or pasted, made whole; null where it is none. */
function webAddress(said: string): string | null {
  const [, linked] = /^\[[^\]]{0,300}\]\((https?:\/\/[^)\s]+)\)$/.exec(said) ?? [];
  const whole = wholeLink(linked ?? said.split(/\s/)[0] ?? '');
  if (!URL.canParse(whole) || !/^https?:$/.test(new URL(whole).protocol) || whole.length > URL_LONGEST)
    return null;
  return whole;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function linksOf(says: RowSays): ReadApplication['links'] {
  return says.columns('links').flatMap((column) => {
    const said = says.cell(column);
    return said === null
      ? []
      : linksIn(said).flatMap(({ label, url }) => {
          const whole = webAddress(url);
          return whole === null ? [] : [{ label, url: whole }];
        });
  });
}

function workMode(says: RowSays): ReadApplication['workMode'] {
  const [column] = says.columns('workMode');
  const said = column && says.cell(column);
  if (!column || !said) return null;
  const answer = yesOrNo(said);
  const known =
    WORK_MODES.find((mode) => mode === said) ?? workModeOf(said) ?? (answer === true ? 'remote' : null);
  if (known === null && answer === null)
    says.problem(
      column,
      'work-mode',
      `“${shortened(said)}” is none of on site, hybrid and remote, and is left out.`,
    );
  return known;
}

function priority(says: RowSays): ReadApplication['priority'] {
  const [column] = says.columns('priority');
  const said = column && says.cell(column);
  if (!column || !said) return null;
  const known = PRIORITIES.find((one) => one === said) ?? priorityOf(said);
  if (known === null)
    says.problem(
      column,
      'priority',
      `“${shortened(said)}” is none of high, medium and low, and is left out.`,
    );
  return known;
}

function salaryOf(
  says: RowSays,
  whole: 'salary' | 'salaryWish',
  [min, max, currency, period]: typeof PAY | typeof WISH,
): ReadSalary | null {
  const text = says.text(whole);
  const read = text === null ? null : payIn(text);
  const [low, high] = [says.text(min), says.text(max)];
  const [from, to] = [low === null ? null : payIn(low), high === null ? null : payIn(high)];
  const [code, per] = [says.text(currency), says.text(period)];
  if (text === null && low === null && high === null) return null;
  if (!read && !from && !to) {
    const [column] = says.columns(text === null ? min : whole);
    says.problem(
      column ?? null,
      'salary',
      `“${shortened(text ?? low ?? high ?? '')}” names no amount, and is left out.`,
    );
    return null;
  }
  const named =
    SALARY_PERIODS.find((one) => one === per) ??
    SALARY_PERIODS.find((one) => per !== null && one === periodOf(per));
  const coded = code === null || code.trim() === '$' ? null : currencyIn(code);
  return {
    min: from?.min ?? read?.min ?? null,
    max: to?.max ?? read?.max ?? null,
    currency: coded || read?.currency || from?.currency || to?.currency || null,
    period: named ?? read?.period ?? from?.period ?? to?.period ?? null,
    text: text ?? [low, high].filter(Boolean).join(' – '),
  };
}

function tagsOf(says: RowSays): string[] {
  const [column] = says.columns('tags');
  const all = says.columns('tags').flatMap((one) => {
    const said = says.cell(one);
    if (said === null) return [];
    return said.includes(';') || said.includes('|') || said.includes('\n')
      ? said.split(/[;|\n]/)
      : tagsIn(said);
  });
  const tidy = all.map(tidyTag).filter((tag) => tag !== '');
  const [fit, long] = [
    tidy.filter((tag) => tag.length <= TAG_LONGEST && !/[\p{Cc},]/u.test(tag)),
    tidy.length,
  ];
  if (fit.length < long && column)
    says.problem(column, 'tag', `A tag has up to ${TAG_LONGEST} characters; a longer one is left out.`);
  const once = eachOnce(fit);
  if (once.length > TAGS_EACH && column)
    says.problem(column, 'tag', `An application has up to ${TAGS_EACH} tags; the others are left out.`);
  return once.slice(0, TAGS_EACH);
}

function archivedIn(says: RowSays): boolean {
  const said = says.text('archived');
  return said !== null && yesOrNo(said) !== false;
}
