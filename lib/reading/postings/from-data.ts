import { isBoard, isNobody } from './boards';
import { dayIn, type GivenDay } from './days';
import { field, textOf, textsOf } from './fields';
import type { Item } from './items';
import { linkOf } from './links';
import { modeNamed } from './mode-words';
import { payIn } from './pay';
import { placesIn } from './places';
import { linesOf } from './plain';
import { resolved, type Structured, titleOf } from './structured';
import type { Noted, Said } from './types';

type Around = { today: string; address: string | null; note: Noted };

export function fromData(item: Item, { byId }: Structured, { today, address, note }: Around): Said {
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
export function shared(one: Said, other: Said): Said {
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
