import { Temporal } from 'temporal-polyfill';
import { type BroughtApplication, plainApplicationSchema } from '@/lib/features/applications';
import { type Rounds, roundKey } from '@/lib/features/imports/rounds';
import type { Item, Problem } from '@/lib/features/imports/types';
import type { BroughtInterview } from '@/lib/features/interviews';
import type { ContactFacts } from '@/lib/features/people';
import type { ReadApplication, ReadEvent, ReadSalary } from '@/lib/reading/tables/types';
import { kindAt } from '@/lib/rules/interviews';
import { pastOf } from '@/lib/rules/past';
import { NOTE_LONGEST } from '@/lib/rules/record';
import { isBefore, isEarlier, localDate } from '@/lib/rules/time';

/** What a row is told by: the person's clock there, and whether the file is one of our own. */
export type Terms = {
  now: Temporal.Instant;
  zone: string;
  own: boolean;
  /** Which of the person's own rounds a name means; not asked before a run, as no rule depends on it. */
  rounds?: Rounds;
};

/** What a row becomes: an application, the interviews of it that have a day and a time, and whom it names. */
export type Brought = {
  application: BroughtApplication;
  interviews: BroughtInterview[];
  people: ContactFacts[];
};

/** A row as the application that it becomes, or what is wrong with it that keeps it from becoming one. */
export function broughtOf(
  item: Item,
  terms: Terms,
): ({ ok: true } & Brought) | { ok: false; problem: Problem } {
  const { application: read, line } = item;
  const wrong = (code: string, message: string) =>
    ({ ok: false, problem: { line, column: null, code, message, blocks: true } }) as const;
  const parsed = plainApplicationSchema.safeParse(factsOf(read));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return wrong('invalid', issue?.message ?? 'This row can’t become an application.');
  }
  const today = localDate(terms.now, terms.zone);
  const endedOn = dayOf(endedOnOf(read));
  if (endedOn && isEarlier(today, endedOn))
    return wrong('future', 'It would have ended on a day that is still to come.');
  const past = pastOf(
    {
      stage: read.stage,
      laterLabel: read.laterLabel,
      ending: read.ending,
      appliedOn: dayOf(read.appliedOn),
      endedOn,
      events: read.events.map((event) => ({
        ...event,
        on: dayOf(event.on),
        roundId: (event.round && terms.rounds?.get(roundKey(event.to, event.round))) ?? null,
        at: momentOf(event, terms.zone),
      })),
    },
    terms,
  );
  const { stage: _stage, ending: _ending, endedOn: _endedOn, laterLabel: _label, ...facts } = parsed.data;
  return {
    ok: true,
    application: { ...facts, past, archived: read.archived, plainNote: !terms.own },
    interviews: interviewsOf(read, terms),
    // Rows that were read before there were people have none.
    people: read.people ?? [],
  };
}

/** Those that were, and of what goes on those that are planned. */
const interviewsOf = (read: ReadApplication, { now, zone }: Terms): BroughtInterview[] =>
  read.interviews.flatMap(({ stage, laterLabel, on, at }) => {
    const startsAt = momentOf({ on, at }, zone);
    return startsAt && (read.ending === null || isBefore(startsAt, now))
      ? [{ kind: kindAt({ stage, laterLabel }), startsAt, timeZone: zone }]
      : [];
  });

/** The last ending's day, wherever it is said. */
const endedOnOf = ({ ending, endedOn, events }: ReadApplication): string | null =>
  ending === null ? null : (endedOn ?? events.findLast(({ to }) => to === ending)?.on ?? null);

/** What a form would send of it. Nothing that was read is dropped: pay that has no currency or period stands in the note. */
function factsOf(read: ReadApplication): Record<string, unknown> {
  const salary = paid(read.salary);
  const wish = paid(read.salaryWish);
  const said = [
    read.salary && !salary ? `Salary: ${read.salary.text}` : '',
    read.salaryWish && !wish ? `Salary I want: ${read.salaryWish.text}` : '',
  ].filter(Boolean);
  const note = [read.note ?? '', ...said].filter(Boolean).join('\n\n');
  const facts: Record<string, unknown> = {
    ...{ company: read.company ?? undefined, role: read.role ?? undefined, appliedOn: read.appliedOn },
    ...{ url: read.url, source: read.source, industry: read.industry, location: read.location },
    ...{ workMode: read.workMode, deadline: read.deadline, priority: read.priority },
    ...{ salary, salaryWish: wish, tags: read.tags, links: read.links },
    note: note.length > NOTE_LONGEST ? read.note : note,
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** An amount that says of what and for how long; null where it leaves that open. */
function paid(read: ReadSalary | null): Omit<ReadSalary, 'text'> | null {
  if (!read || read.currency === null || read.period === null) return null;
  const { text: _text, ...salary } = read;
  return salary.min === null && salary.max === null ? null : salary;
}

const dayOf = (day: string | null) => (day ? Temporal.PlainDate.from(day) : null);

function momentOf({ on, at }: Pick<ReadEvent, 'on' | 'at'>, zone: string): Temporal.Instant | null {
  if (!on || !at) return null;
  const clock = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(at));
  return clock.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant();
}
