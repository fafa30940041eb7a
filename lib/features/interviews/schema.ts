import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { pageQuerySchema } from '@/lib/platform/paging';
import { utcInstant } from '@/lib/platform/view';
import { webLink } from '@/lib/platform/web-link';
import {
  INTERVIEW_FORMATS,
  INTERVIEW_KINDS,
  INTERVIEW_MINUTES,
  INTERVIEW_ROUNDS,
  INTERVIEW_STATES,
} from '@/lib/rules/interview-kinds';
import { INVITATION_EFFECTS } from '@/lib/rules/interviews';
import { isTimeZone } from '@/lib/rules/time';

const oneOf = (words: readonly string[]) => `Choose one of ${words.join(', ')}.`;

/** A form sends an empty field as '', which empties it; what is left out stays. */
const orEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().optional());

const line = (what: string, longest: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(longest, `Keep ${what} to ${longest} characters.`)
    .refine((text) => !/\p{Cc}/u.test(text), `Write ${what} on one line.`);

const words = z
  .string()
  .trim()
  .max(10_000, 'Keep it under 10,000 characters.')
  .transform(plainLineEnds)
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), 'Remove the hidden control characters.');

/** A moment with its offset, or what the clocks of the interview's zone show then. */
export type Start = Temporal.Instant | Temporal.PlainDateTime;

const WHEN = 'Say the day and the time, for example 2026-11-12T10:00.';
const HAS_OFFSET = /(?:z|[+-]\d{2}:?\d{2})$/i;
/** Years that a calendar of today can speak of; the database and every zone know them. */
const YEARS = { from: 1990, to: 2100 };

const startsAt = z
  .string(WHEN)
  .trim()
  .transform((text, context): Start => {
    try {
      if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/i.test(text)) throw new RangeError(WHEN);
      const wall = Temporal.PlainDateTime.from(text.replace(HAS_OFFSET, ''));
      if (wall.year < YEARS.from || wall.year > YEARS.to) throw new RangeError(WHEN);
      return HAS_OFFSET.test(text) ? Temporal.Instant.from(text).round('second') : wall.round('minute');
    } catch {
      context.addIssue({ code: 'custom', message: WHEN });
      return z.NEVER;
    }
  })
  .describe('With an offset or Z, or without one for the clocks of timeZone');

const id = z.uuid('This interview no longer exists.');
const applicationId = z.uuid('Choose the application.');
const timeZone = z
  .string()
  .refine(isTimeZone, 'Choose a time zone, for example Europe/Berlin.')
  .describe('The zone it was arranged in, from the IANA list; left out: yours');
const kind = z.enum(INTERVIEW_KINDS, oneOf(INTERVIEW_KINDS));
const state = z.enum(INTERVIEW_STATES, oneOf(INTERVIEW_STATES));
const whole = (what: string, { from, to }: { from: number; to: number }) => {
  const words = `Give ${what}, from ${from} to ${to}.`;
  return z.coerce.number(words).int(words).min(from, words).max(to, words);
};

const PEOPLE_MOST = 20;
const peopleIds = z
  .array(z.uuid('Give the ids of people.'))
  .max(PEOPLE_MOST, `Name up to ${PEOPLE_MOST} people.`)
  .transform((ids) => [...new Set(ids)])
  .optional()
  .describe('Who of your people will be there; each has to do with its application then');

const details = {
  title: orEmpty(line('the title', 160)),
  round: orEmpty(whole('the round as a number', INTERVIEW_ROUNDS)),
  minutes: orEmpty(whole('its length in minutes', INTERVIEW_MINUTES)),
  format: orEmpty(z.enum(INTERVIEW_FORMATS, oneOf(INTERVIEW_FORMATS))),
  place: orEmpty(line('the place', 300)),
  link: orEmpty(webLink),
  who: orEmpty(line('who will be there', 300)),
};
const notes = {
  preparation: orEmpty(words),
  debrief: orEmpty(words),
  outcome: orEmpty(words),
};

/** What `POST /interviews` takes. */
export const newInterviewSchema = z.strictObject({
  applicationId,
  startsAt,
  timeZone: timeZone.optional(),
  kind,
  ...details,
  ...notes,
  peopleIds,
});
export type NewInterview = z.output<typeof newInterviewSchema>;

/** What `PATCH /interviews/{id}` takes; what is left out stays, null empties a field. `peopleIds` is all of them. */
export const interviewChangeSchema = z.strictObject({
  startsAt: startsAt.optional(),
  timeZone: timeZone.optional(),
  kind: kind.optional(),
  state: state.optional(),
  ...details,
  ...notes,
  peopleIds,
  version: seenVersion,
});
export type InterviewChange = z.output<typeof interviewChangeSchema>;

/** What the forms take: a new one, its facts, what the person wrote, and one of them. */
export const addInterviewForm = newInterviewSchema.omit({ debrief: true, outcome: true, peopleIds: true });
export const interviewForm = z.strictObject({
  interviewId: id,
  startsAt,
  timeZone,
  kind,
  ...details,
  version: seenVersion,
});
export const notesForm = z.strictObject({ interviewId: id, ...notes, version: seenVersion });
export const stateForm = z.strictObject({ interviewId: id, state });
export const interviewPersonForm = z.strictObject({
  interviewId: id,
  contactId: z.uuid('Choose a person.'),
});
export const interviewIdForm = z.strictObject({ interviewId: id });

const moment = z.iso.datetime({ offset: true, error: 'Give a moment with its offset.' });

/** What `GET /interviews` takes: `from` is in, `until` is not. */
export const interviewQuerySchema = pageQuerySchema.extend({
  from: moment.optional(),
  until: moment.optional(),
  applicationId: z.uuid().optional(),
});
export type InterviewQuery = z.output<typeof interviewQuerySchema>;

/** A calendar file of some months, or an email with one. */
const SOURCE_LIMIT = 400_000;
const source = z
  .string('Paste the invitation.')
  .max(SOURCE_LIMIT, 'This is too long for an invitation. Paste its calendar file alone.')
  .refine((text) => text.trim() !== '', 'Paste the invitation.')
  .describe('A calendar file (.ics), or the source of an email with one');

/** What `POST /interviews/ics` takes. */
export const invitationSchema = z.strictObject({
  source,
  applicationId: z.preprocess((value) => (value === '' ? undefined : value), applicationId.optional()),
  timeZone: timeZone.optional().describe('The zone of times that name none'),
  apply: z.boolean().default(false).describe('False: only say what it would do'),
});
export type Invitation = z.output<typeof invitationSchema>;

/** The form that saves what an invitation says. */
export const invitationForm = invitationSchema.omit({ apply: true });

/** What one event of an invitation does, or did. */
export const invitedView = z.object({
  uid: z.string(),
  does: z.enum(INVITATION_EFFECTS).describe('none and older change nothing'),
  asks: z
    .enum(['application', 'zone', 'time'])
    .nullable()
    .describe('What only you can say; until then nothing is saved'),
  interviewId: z.uuid().nullable(),
  applicationId: z.uuid().nullable().describe('Known, given, or the one open application that it names'),
  title: z.string().nullable(),
  kind: z.enum(INTERVIEW_KINDS).nullable(),
  round: z.int().nullable(),
  startsAt: utcInstant.nullable(),
  minutes: z.int().nullable(),
  timeZone: z.string(),
  format: z.enum(INTERVIEW_FORMATS).nullable(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  who: z.string().nullable(),
  cancelled: z.boolean(),
  repeats: z.boolean().describe('Only the first is read'),
});
export type Invited = z.output<typeof invitedView>;
export const invitationView = z.object({ items: z.array(invitedView), applied: z.int() });

/** An interview as pages show it and the API answers it. */
export const interviewView = z.object({
  id: z.uuid(),
  applicationId: z.uuid(),
  company: z.string(),
  role: z.string(),
  title: z.string().nullable(),
  kind: z.enum(INTERVIEW_KINDS),
  round: z.int().nullable(),
  startsAt: utcInstant,
  endsAt: utcInstant.nullable().describe('Null where its length is not known'),
  timeZone: z.string().describe('The zone it was arranged in'),
  minutes: z.int().nullable(),
  format: z.enum(INTERVIEW_FORMATS).nullable(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  who: z.string().nullable().describe('As its invitation says, or in your own words'),
  people: z
    .array(z.object({ id: z.uuid(), name: z.string(), role: z.string().nullable() }))
    .describe('Who of your people will be there'),
  state: z.enum(INTERVIEW_STATES),
  preparation: z.string().nullable(),
  debrief: z.string().nullable(),
  outcome: z.string().nullable(),
  uid: z.string().describe('By which calendars know it again'),
  sequence: z.int().describe('SEQUENCE of its calendar file: it only rises'),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type InterviewView = z.output<typeof interviewView>;

/** An interview as a line of its application's page. */
export type InterviewLine = Pick<
  InterviewView,
  'id' | 'title' | 'kind' | 'round' | 'startsAt' | 'endsAt' | 'timeZone' | 'state'
>;
