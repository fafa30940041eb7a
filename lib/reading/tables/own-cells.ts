import { ENDINGS, type Ending, LATER_LABELS, type LaterLabel, STAGES, type Stage } from '@/lib/rules/stages';

// The cells of our own columns that hold more than one word, as texts that a person can read and that are read back exactly.

/** One event of an application: what it came to, and the day that is meant; null where nobody knows it (DATES). */
export type OwnEvent = {
  stage: Stage;
  laterLabel: LaterLabel | null;
  ending: Ending | null;
  /** What the person calls their own round of that stage; null or left out for none. An ending names none. */
  round?: string | null;
  on: string | null;
};
export type OwnLink = { label: string | null; url: string };

/** Somebody on the other side of an application, with what is known of them. */
export type OwnPerson = {
  name: string;
  role: string | null;
  mail: string | null;
  phone: string | null;
  link: string | null;
  remarks: string | null;
};

const UNKNOWN_DAY = 'no date';

/**
 * "2026-11-03 applied; 2026-11-10 later-interview (panel) [System design]; 2026-11-20 rejected at final-round", in the order in
 * which it counts.
 */
export const historyCell = (events: readonly OwnEvent[]): string => events.map(eventText).join('; ');

function eventText({ stage, laterLabel, ending, round, on }: OwnEvent): string {
  const kind = laterLabel ? `${stage} (${laterLabel})` : stage;
  const came = round && !ending ? `${kind} [${roundText(round)}]` : kind;
  return `${on ?? UNKNOWN_DAY} ${ending ? `${ending} at ${came}` : came}`;
}

/** What would end a name, or an event, is written as in an address. */
const roundText = (name: string) => name.replace(/[%;[\]]/gu, encodeURIComponent);
const roundIn = (text: string) => text.replace(/%(?:25|3B|5B|5D)/gu, decodeURIComponent);

const EVENT = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2}|${UNKNOWN_DAY}) (?:(${ENDINGS.join('|')})(?: at (?=\\S)|$))?` +
    `(?:(${STAGES.join('|')})(?: \\((${LATER_LABELS.join('|')})\\))?)?(?: \\[([^;[\\]]+)\\])?$`,
);

/**
 * The events of such a cell, in its order; null where it says anything else. An ending may leave out the stage it came at:
 * then it is the one before it.
 */
export function eventsIn(cell: string): OwnEvent[] | null {
  const events: OwnEvent[] = [];
  for (const text of cell.split(';').map((part) => part.trim())) {
    const [whole, day, ending, stage, laterLabel, round] = EVENT.exec(text) ?? [];
    if (text === '' && cell.trim() === '') continue;
    if (whole === undefined || (!ending && !stage) || (day !== UNKNOWN_DAY && !isDay(day))) return null;
    events.push({
      stage: (stage ?? events.at(-1)?.stage ?? 'applied') as Stage,
      laterLabel: (laterLabel ?? null) as LaterLabel | null,
      ending: (ending ?? null) as Ending | null,
      ...(round === undefined || ending ? {} : { round: roundIn(round) }),
      on: day === UNKNOWN_DAY ? null : (day ?? null),
    });
  }
  return events;
}

const isDay = (day: string | undefined): boolean =>
  !Number.isNaN(Date.parse(`${day}T00:00Z`)) && new Date(`${day}T00:00Z`).toISOString().startsWith(`${day}`);

/**
 * Where an application stands by such a history, which is in the order in which it counts (lib/rules/ledger.ts); null
 * without an event.
 */
export function ownPlace(events: readonly OwnEvent[]): Pick<OwnEvent, 'stage' | 'ending'> | null {
  const last = events.at(-1);
  const stood = events.findLast(({ ending }) => ending === null || ending === 'rejected') ?? last;
  return last && stood ? { stage: stood.stage, ending: last.ending } : null;
}

/** A tag has no commas. */
export const tagsCell = (tags: readonly string[]): string => tags.join(', ');
export const tagsIn = (cell: string): string[] =>
  cell
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** A line each: the address, and its name where it has one. */
export const linksCell = (links: readonly OwnLink[]): string =>
  links
    .map(({ label, url }) => [url.replace(/\s/gu, encodeURIComponent), label ?? ''].join(' ').trim())
    .join('\n');
export const linksIn = (cell: string): OwnLink[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const end = line.indexOf(' ');
      return end === -1
        ? { label: null, url: line }
        : { url: line.slice(0, end), label: line.slice(end + 1) };
    });

/** What would end a fact, or the line of somebody, is written as in an address. */
const factText = (fact: string) => fact.replace(/[%;\r\n]/gu, encodeURIComponent);
const factIn = (text: string) => text.replace(/%(?:25|3B|0A|0D)/gu, decodeURIComponent);

/**
 * A line each: name, role, email, phone, link and remarks, as far as they are known: "Tom Becker; recruiter; ; +49 30
 * 1234567".
 */
export const peopleCell = (people: readonly OwnPerson[]): string =>
  people
    .map(({ name, role, mail, phone, link, remarks }) =>
      [name, role, mail, phone, link, remarks]
        .map((fact) => factText(fact ?? ''))
        .join('; ')
        .replace(/(?:; )+$/u, ''),
    )
    .join('\n');

const FACTS = 6;

/** The people of such a cell; null where it says anything else. */
export function peopleIn(cell: string): OwnPerson[] | null {
  const people: OwnPerson[] = [];
  for (const line of cell.split('\n').filter((one) => one.trim() !== '')) {
    const facts = line.split(';').map((fact) => factIn(fact.trim()) || null);
    const [name, role = null, mail = null, phone = null, link = null, remarks = null] = facts;
    if (!name || facts.length > FACTS) return null;
    people.push({ name, role, mail, phone, link, remarks });
  }
  return people;
}
