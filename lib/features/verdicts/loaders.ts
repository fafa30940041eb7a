import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { visitor } from '@/lib/access/visitor';
import { receivedAtOf } from '@/lib/features/rejections';
import { presentFor } from '@/lib/features/verdicts/measure';
import { againFormSchema, pushbackFormSchema } from '@/lib/features/verdicts/schema';
import { TooMany } from '@/lib/platform/errors';
import { mayReturn } from '@/lib/rules/back';
import type { Viewer } from '@/lib/rules/messages';
import { mayPushBack } from '@/lib/rules/pushback';
import { isBefore, localDate } from '@/lib/rules/time';

// What the other questions of /what-now show: an answer to what stands in their address. Nothing of it is kept.

export type Query = Promise<Record<string, string | string[] | undefined>>;
export type Values = Record<string, string>;

/** Nothing was asked yet; something needs another look; or the answer. What was typed comes along with each. */
export type Asked<Answer> =
  | { state: 'blank'; values: Values }
  | { state: 'invalid'; values: Values; errors: Record<string, string>; message: string }
  | { state: 'answered'; values: Values; now: Temporal.Instant; viewer: Viewer; answer: Answer };

/** BACK: whether to apply again. */
export const loadWhetherToReturn = (query: Query) =>
  ask(query, againFormSchema, ({ role, outcome, endedOn, employerMonths, credential, timeZone }, now) => {
    const today = localDate(now, timeZone);
    const past = { role: 'same', outcome, endedOn: dayOf(endedOn, today), furthestStage: 'applied' as const };
    return mayReturn({ role, today, history: [past], credential, employerMonths });
  });

/** PUSH: whether to raise the decision. */
export const loadWhetherToPushBack = (query: Query) =>
  ask(query, pushbackFormSchema, ({ received, evidence, several, before, ...facts }, now) =>
    mayPushBack({
      ...facts,
      now,
      rejectedAt: momentOf(received, now, facts.timeZone),
      evidence: evidence ? 'written down' : null,
      threatens: false,
      recipients: several ? ['one', 'another'] : ['one'],
      earlier: before ? 1 : 0,
    }),
  );

async function ask<S extends z.ZodType<{ timeZone: string }>, Answer>(
  query: Query,
  schema: S,
  reckon: (facts: z.output<S>, now: Temporal.Instant) => Answer,
): Promise<Asked<Answer>> {
  const values = valuesOf(await query);
  if (Object.keys(values).length === 0) return { state: 'blank', values };
  try {
    const from = await visitor();
    const now = await presentFor(from.network);
    const facts = schema.parse(values);
    const viewer = { zone: facts.timeZone, locale: from.locale };
    return { state: 'answered', values, viewer, now, answer: reckon(facts, now) };
  } catch (error) {
    if (error instanceof TooMany) return { state: 'invalid', values, errors: {}, message: error.message };
    if (!(error instanceof z.ZodError)) throw error;
    const errors: Record<string, string> = {};
    for (const { path, message } of error.issues) errors[path.join('.')] ??= message;
    return { state: 'invalid', values, errors, message: 'Please check your answers.' };
  }
}

/** Of a name that occurs several times the last one that says something: the typed zone beats the browser's. */
function valuesOf(query: Awaited<Query>): Values {
  const said = Object.entries(query).map(([name, value]) => [
    name,
    [value ?? ''].flat().findLast(Boolean) ?? '',
  ]);
  return Object.fromEntries(said);
}

function momentOf(wall: string | undefined, now: Temporal.Instant, zone: string): Temporal.Instant {
  const [date, time] = wall?.split('T') ?? [];
  const moment = receivedAtOf({ when: wall ? 'pick' : 'just-now', date, time }, now, zone);
  if (isBefore(now, moment)) throw problem('received', 'That’s in the future. Choose when you heard.');
  return moment;
}

function dayOf(text: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(text);
  if (Temporal.PlainDate.compare(day, today) > 0)
    throw problem('endedOn', 'That’s in the future. Choose the day it ended.');
  return day;
}

function problem(field: string, message: string): z.ZodError {
  return new z.ZodError([{ code: 'custom', path: [field], message, input: undefined }]);
}
