import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { TOKEN_DAYS } from '@/lib/features/account/types';
import { personName } from '@/lib/mail/person-name-schema';
import { isLocale } from '@/lib/rules/messages';
import { NOTIFICATION_KINDS } from '@/lib/rules/notifications';
import { HOLD_HOURS_SETTING, SILENCE_DAYS, VENT_HOURS } from '@/lib/rules/policy';
import { isTimeZone } from '@/lib/rules/time';

/** What to do about a zone that is not known. */
export const ZONE_BY_NAME = 'Choose a time zone by its name, such as Europe/Lisbon.';

const timeZone = z.string('Choose a time zone.').refine(isTimeZone, ZONE_BY_NAME);
const locale = z
  .string('Choose a language.')
  .refine(isLocale, 'Choose a language by its tag, such as en-GB.')
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);
const hour = z
  .int('Choose an hour from 0 to 23.')
  .min(0, 'Choose an hour from 0 to 23.')
  .max(23, 'Choose an hour from 0 to 23.');
const ventHours = z.int('Choose how long to keep it.').min(VENT_HOURS.from).max(VENT_HOURS.to);
const holdHours = z
  .int('Choose the hours as a whole number.')
  .min(
    HOLD_HOURS_SETTING.from,
    `Choose ${HOLD_HOURS_SETTING.from} hours or more: a setting can only lengthen a wait.`,
  )
  .max(HOLD_HOURS_SETTING.to, `Choose ${HOLD_HOURS_SETTING.to} hours or less.`)
  .nullable();
const ghostDays = z
  .int('Choose the days as a whole number.')
  .min(SILENCE_DAYS.from, `Choose ${SILENCE_DAYS.from} days or more.`)
  .max(SILENCE_DAYS.to, `Choose ${SILENCE_DAYS.to} days or less.`);
const typedNumber = z
  .string()
  .regex(/^\d{1,3}$/, 'Choose one from the list.')
  .transform(Number);
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
/** A row of one's own; what a foreign id gets is decided by the mutation. */
const id = z.string().max(64);

/** PATCH /me: what is left out stays as it is. `nudgeHour` is a local hour (NUDGE-1). */
export const patchMeSchema = z
  .strictObject({
    name: personName.transform((name) => name || null),
    timeZone,
    nudgeHour: hour,
    locale,
    holdHours,
    ghostDays,
    offersCheckIns: z.boolean('Say true or false.'),
    version: seenVersion,
    muted: z.array(z.enum(NOTIFICATION_KINDS, `Name kinds of email: ${NOTIFICATION_KINDS.join(', ')}.`)),
    quietHours: z
      .strictObject({ from: hour, until: hour })
      .refine(({ from, until }) => from !== until, 'Choose an end that is not the beginning.')
      .nullable(),
  })
  .partial()
  .refine(
    (changes) => Object.keys(changes).some((name) => name !== 'version'),
    'Send at least one of name, timeZone, nudgeHour, locale, holdHours, ghostDays, offersCheckIns, muted and quietHours.',
  );

export const profileSchema = z.object({
  name: personName.transform((name) => name || null),
  timeZone,
  locale,
  version: seenVersion,
});

/** The nudges' form (NUDGE-1, NUDGE-3). */
export const nudgesSchema = z.object({ nudgeHour: typedNumber.pipe(hour), nudges: ticked });

const quietHour = z.preprocess((value) => (value === '' ? null : Number(value)), hour.nullable());

/** Which notifications are wanted, one ticked box each, and the local hours between which none is sent. */
export const mailsSchema = z
  .object({
    ...Object.fromEntries(NOTIFICATION_KINDS.map((kind) => [kind, ticked])),
    quietFrom: quietHour,
    quietUntil: quietHour,
  })
  .transform((typed, context) => {
    const { quietFrom: from, quietUntil: until } = typed;
    const boxes: Record<string, unknown> = typed;
    const say = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    if (from !== null && until === null)
      return say('quietUntil', 'Choose when the quiet hours end, or no beginning.');
    if (from === null && until !== null)
      return say('quietFrom', 'Choose when the quiet hours begin, or no end.');
    if (from !== null && from === until) return say('quietUntil', 'Choose an end that is not the beginning.');
    return {
      wanted: NOTIFICATION_KINDS.filter((kind) => boxes[kind] === true),
      quietHours: from === null || until === null ? null : { from, until },
    };
  });

/** How long a vent is kept, in elapsed hours (VENT). */
export const ventSchema = z.object({ ventHours: typedNumber.pipe(ventHours) });

/** HOLD-5: how long every reply rests at least; an empty choice leaves it to the rules. */
export const holdSchema = z.object({
  holdHours: z.preprocess((value) => (value === '' ? null : Number(value)), holdHours),
});

/** After how many local days of silence an application is asked about. */
export const silenceSchema = z.object({ ghostDays: typedNumber.pipe(ghostDays) });

export const detectedZoneSchema = z.object({ timeZone });

export const revokeSchema = z.object({ id });

/** A token's form: its name, and 'on' where it may change things as well. */
export const tokenSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the token a name, so you recognise it later.')
    .max(80, 'Shorten the name to 80 characters.'),
  write: ticked,
  /** Days as a number, or an empty text for a token without an end. */
  days: z
    .enum(
      TOKEN_DAYS.choices.map((days) => String(days ?? '')),
      'Choose one from the list.',
    )
    .default(String(TOKEN_DAYS.usual))
    .transform((days) => (days === '' ? null : Number(days))),
});

// What the API answers; the types of the same names come from it.

export const accountView = z.object({
  id: z.uuid(),
  email: z.email(),
  name: z.string().nullable(),
  timeZone: z.string(),
  /** Whether the person picked the zone; detection leaves it alone then. */
  timeZoneChosen: z.boolean(),
  nudgeHour: z.int(),
  locale: z.string(),
  nudgesOff: z.boolean(),
  muted: z.array(z.enum(NOTIFICATION_KINDS)).describe('Kinds of email that are turned off (NUDGE-3)'),
  quietHours: z
    .object({ from: z.int(), until: z.int() })
    .nullable()
    .describe('Local hours between which no notification is sent'),
  mailsStopped: z
    .enum(['bounced', 'complained'])
    .nullable()
    .describe('Why only sign-in links are sent to the address'),
  version: shownVersion,
  ventHours: z.int(),
  holdHours: z.int().nullable().describe('The shortest hold, in elapsed hours (HOLD-5)'),
  ghostDays: z
    .int()
    .describe('Local days without an answer after which we ask whether to close an application'),
  offersCheckIns: z.boolean().describe('Whether the journal asks how you are; off until you turn it on'),
  demo: z.boolean(),
});
