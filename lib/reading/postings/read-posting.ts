import { textOfHtml } from '@/lib/reading/mail/html-text';
import { POSTING_PROBLEMS, type PostingProblemCode } from '@/lib/rules/postings';
import { isBoard, isNobody } from './boards';
import { dayIn, type GivenDay } from './days';
import { deadlineIn } from './deadline-words';
import { field, textOf, textsOf } from './fields';
import type { Item } from './items';
import { modeIn, modeNamed } from './mode-words';
import { type Page, pageOf } from './page';
import { payIn } from './pay';
import { placesSaid } from './place-words';
import { placesIn } from './places';
import { linesOf } from './plain';
import { salaryIn } from './salary';
import { chosen, postingsIn, resolved, type Structured, titleOf } from './structured';
import type { CapturedPage, ReadPosting } from './types';
import { namedIn } from './words';

type Noted = (code: PostingProblemCode, field?: string | null) => void;

/**
 * What a posting says: by the data of its page where there is some, else by its words. What is unsure is left out rather
 * than guessed, and nothing in it is an instruction, a link that runs, or markup. Never throws.
 */
export function readPosting({ html, text, url, today }: CapturedPage): ReadPosting {
  const problems: ReadPosting['problems'] = [];
  const note: Noted = (code, of = null) => {
    if (!problems.some((one) => one.code === code && one.field === of))
      problems.push({ code, field: of, message: POSTING_PROBLEMS[code] });
  };
  const source = html ?? (looksLikeHtml(text ?? '') ? (text ?? '') : '');
  const page = source === '' ? null : pageOf(source);
  const plain = source === '' ? linesOf(text ?? '') : '';
  const scripts = page?.scripts ?? (/^\s*[{[]/.test(text ?? '') ? [text ?? ''] : []);
  const data = postingsIn(scripts, page?.items ?? []);
  if (data.repaired) note('json-repaired');
  else if (data.unreadable) note('json-unreadable');
  const address = linkOf(url, null, note);
  const several = chosen(data.postings, { url: address, titles: titlesOf(page) });
  if (several.length > 1) note('several-postings');
  const [posting, ...others] = several.map((one) => fromData(one, data, { today, address, note }));
  const said = posting && others.reduce(shared, posting);
  const seen = page ? linesOf(textOfHtml(source)) : plain;
  const words = said && said.words.length > Math.min(200, seen.length) ? said.words : seen;
  const isData = !page && scripts.length > 0 && said !== undefined;
  return completed(said ?? null, {
    page,
    words: isData ? (said?.words ?? '') : words,
    today,
    address,
    note,
    problems,
    several: others.length > 0,
  });
}

type Said = Omit<ReadPosting, 'problems'>;
type Around = { today: string; address: string | null; note: Noted };

function fromData(item: Item, { byId }: Structured, { today, address, note }: Around): Said {
  const get = (name: string) => resolved(field(item, name), byId);
  const employer = employerOf(get, note);
  const { places, remote } = placesIn(get('jobLocation'));
  const kinds = [...textsOf(get('jobLocationType')), ...textsOf(get('employmentType'))];
  const title = titleOf(item);
  const mode =
    remote || kinds.some((kind) => /telecommut/i.test(kind))
      ? 'remote'
      : (modeNamed(kinds.join(' | ')) ?? null);
  const salary = payIn(item);
  return {
    ...{ title, company: employer, places, salary },
    workMode: mode ?? (title === null ? null : modeNamed(title)),
    deadline: deadlineOf(get, today, note),
    url: address ?? linkOf(textOf(get('url')) ?? undefined, null, note),
    words: linesOf(textLong(get('description'))),
  };
}

function employerOf(get: (name: string) => unknown, note: Noted): string | null {
  const identifier = get('identifier');
  const named = [
    get('hiringOrganization'),
    get('employer'),
    typeof identifier === 'object' ? nameAlone(identifier) : undefined,
  ];
  for (const given of named) {
    const name = textOf(given);
    if (name === null || isNobody(name) || /^https?:/i.test(name)) continue;
    if (!isBoard(name)) return name;
    note('board-not-company', 'company');
  }
  return null;
}

/** An identifier is named after who gave it; its value is only a number of theirs. */
const nameAlone = (given: unknown): unknown =>
  Array.isArray(given)
    ? given.map(nameAlone).find((one) => one !== undefined)
    : typeof given === 'object' && given !== null
      ? field(given as Item, 'name')
      : undefined;

/** A description keeps its lines. */
const textLong = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.filter((one) => typeof one === 'string').join('\n')
      : (textOf(value) ?? '');

function deadlineOf(get: (name: string) => unknown, today: string, note: Noted): Said['deadline'] {
  const posted = dayOf(textOf(get('datePosted')), today);
  if (posted === 'ambiguous') note('date-ambiguous', 'datePosted');
  const given = textOf(get('validThrough')) ?? textOf(get('applicationDeadline'));
  const day = dayOf(given, today);
  if (day === 'ambiguous') note('date-ambiguous', 'deadline');
  else if (given !== null && day === null) note('date-unreadable', 'deadline');
  if (day === null || day === 'ambiguous') return null;
  if (posted !== null && posted !== 'ambiguous' && day.day < posted.day)
    note('deadline-before-posted', 'deadline');
  return { on: day.day, past: day.day < today };
}

const dayOf = (text: string | null, today: string): GivenDay => (text === null ? null : dayIn(text, today));

/** Of several postings what all of them say. */
function shared(one: Said, other: Said): Said {
  const agreed = <T>(a: T, b: T, none: T): T => (JSON.stringify(a) === JSON.stringify(b) ? a : none);
  return {
    title: agreed(one.title, other.title, null),
    company: agreed(one.company, other.company, null),
    places: agreed(one.places, other.places, []),
    workMode: agreed(one.workMode, other.workMode, null),
    salary: agreed(one.salary, other.salary, null),
    deadline: agreed(one.deadline, other.deadline, null),
    url: agreed(one.url, other.url, null),
    words: '',
  };
}

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
function completed(
  said: Said | null,
  { page, words, today, address, note, problems, several }: Rest,
): ReadPosting {
  const posting = said ?? {
    ...{ title: null, company: null, places: [], workMode: null, salary: null },
    ...{ deadline: null, url: null, words: '' },
  };
  // Words of a page with several jobs are of all of them.
  const tells = several ? '' : words;
  const named = several
    ? { title: null, company: null, board: false }
    : namedIn({
        headings: page?.headings ?? [],
        titles: titlesOf(page).slice(page?.headings.length ?? 0),
        site: page?.meta.get('og:site_name') ?? null,
        words: tells,
      });
  const title = posting.title ?? named.title;
  const company = posting.company ?? named.company;
  if (company === null && named.board) note('board-not-company', 'company');
  const salary = posting.salary ?? salaryIn(tells);
  const deadline =
    posting.deadline ??
    (problems.some(({ field: of }) => of === 'deadline') ? null : deadlineSaid(tells, today, note));
  if (deadline?.past) note('deadline-past', 'deadline');
  if (salary && salary.min === null && salary.max === null) note('salary-unreadable', 'salary');
  else if (salary && salary.currency === null) note('salary-currency-unknown', 'salary');
  if (salary && (salary.min ?? salary.max) !== null && salary.period === null)
    note('salary-period-unknown', 'salary');
  if (title === null && !several) note('no-title', 'title');
  if (company === null && !several) note('no-company', 'company');
  const url =
    posting.url ?? address ?? (page ? linkOf(page.canonical ?? page.meta.get('og:url'), null, note) : null);
  const places = posting.places.length > 0 || said ? posting.places : placesSaid(tells);
  return {
    ...{ title, company, places, salary, deadline, url, problems, words },
    workMode: posting.workMode ?? (title === null ? null : modeNamed(title)) ?? modeIn(tells),
  };
}

function deadlineSaid(words: string, today: string, note: Noted): Said['deadline'] {
  const { day, said } = deadlineIn(words, today);
  if (day === 'ambiguous') note('date-ambiguous', 'deadline');
  else if (day === null && said) note('date-unreadable', 'deadline');
  return day === null || day === 'ambiguous' ? null : { on: day.day, past: day.day < today };
}

const titlesOf = (page: Page | null): string[] =>
  page
    ? [...page.headings, page.meta.get('og:title') ?? '', page.meta.get('twitter:title') ?? '', page.title]
    : [];

const LONGEST_LINK = 2_000;

/** An address of the web; whatever else it is, a script for one, is dropped and said. */
function linkOf(given: string | null | undefined, base: string | null, note: Noted): string | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  const whole = URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
  if (whole && /^https?:$/.test(whole.protocol) && whole.href.length <= LONGEST_LINK)
    return text.length === 0
      ? null
      : whole.username || whole.password
        ? null
        : text.startsWith('http')
          ? text
          : whole.href;
  if (whole || /^[a-z-]+:/i.test(text)) note('address-dropped', 'url');
  return null;
}

const looksLikeHtml = (text: string): boolean =>
  /^\s*<(?:!doctype|html|head|body|div|script|meta|article|section|main|p|h1|ul|!--)\b/i.test(
    text.slice(0, 2_000),
  ) || /<script[^>]{0,200}ld\+json/i.test(text.slice(0, 200_000));
