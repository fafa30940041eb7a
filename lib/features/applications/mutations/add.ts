import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { columnsOf, type NewEvent, placeIn, writeEvents } from '@/lib/features/applications/mutations/ledger';
import { recordOf } from '@/lib/features/applications/mutations/record';
import { type Confirmed, saidDay } from '@/lib/features/applications/mutations/said-day';
import { read, requireRound } from '@/lib/features/applications/mutations/stages';
import type { NewApplication, ToldBefore } from '@/lib/features/applications/schema';
import type { ApplicationView } from '@/lib/features/applications/types';
import { companyNamed } from '@/lib/features/companies';
import { addLinks } from '@/lib/features/links';
import { addTags } from '@/lib/features/tags';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { rowId } from '@/lib/platform/row-id';
import { endsOn } from '@/lib/rules/ledger';
import { isEarlier, localDate } from '@/lib/rules/time';

/**
 * Adds an application with the events it begins with. Without a stage it was applied for; an applied one without a date was
 * applied for today, in the person's zone. DATES: one that is over is added with its whole past; days are calendar dates.
 * Throws a ZodError for a day that is still to come, or days that contradict each other.
 */
export async function addApplication(tx: ClientTx, input: NewApplication): Promise<ApplicationView> {
  const { userId } = tx.scope;
  const events = input.events ? told(tx, input.events, input) : eventsOf(tx, input);
  const written = events.map((event, place) => ({ ...event, at: tx.now.add({ milliseconds: place }) }));
  const company = await companyNamed(tx, input.company);
  const place = columnsOf(placeIn(tx, written), tx.now);
  const given = input.appliedOn ? dateOfDay(Temporal.PlainDate.from(input.appliedOn)) : null;
  const id = rowId(tx.now);
  await tx.db.application.create({
    data: {
      userId,
      companyId: company.id,
      id,
      role: input.role,
      ...(await recordOf(tx, id, input)),
      appliedOn: given,
      ...place,
      createdAt: dateOf(tx.now),
    },
  });
  await writeEvents(tx, id, events);
  if (input.tags) await addTags(tx, id, input.tags);
  if (input.links) await addLinks(tx, id, input.links);
  return read(tx, id);
}

/** The history that was told, where each ending says the stage it ended at. Throws a ZodError as `addApplication` does. */
function told(tx: ClientTx, said: readonly ToldBefore[], confirmed: Confirmed): NewEvent[] {
  let stands: Pick<NewEvent, 'stage' | 'laterLabel' | 'roundId'> | null = null;
  return said.map(({ stage, ending = null, laterLabel = null, round = null, on }) => {
    if (stage)
      stands = { stage, laterLabel: stage === 'later-interview' ? laterLabel : null, roundId: round };
    if (!stands) throw fieldError('events', 'Begin with a stage it came to.');
    if (stage && round) requireRound(tx, stage, round);
    return { ...stands, ending, on: on === null ? null : saidDay(tx, 'events', on, confirmed) };
  });
}

/** What happened until now, the first first. At which day one was where it is added is not known, unless it was said. */
function eventsOf(tx: ClientTx, input: NewApplication): NewEvent[] {
  const today = localDate(tx.now, tx.viewer.zone);
  const stage = input.stage ?? 'applied';
  const laterLabel = stage === 'later-interview' ? (input.laterLabel ?? null) : null;
  const roundId = input.round ?? null;
  if (roundId) requireRound(tx, stage, roundId);
  const day = (path: 'appliedOn' | 'endedOn') =>
    input[path] === undefined ? null : saidDay(tx, path, input[path], input);
  const [appliedOn, endedOn] = [day('appliedOn'), day('endedOn')];
  const [isApplied, isSaved] = [stage === 'applied', stage === 'saved'];
  const applied: NewEvent = {
    ...{ stage: 'applied', laterLabel: null, roundId: isApplied ? roundId : null, ending: null },
    on: appliedOn ?? today,
  };
  const came: NewEvent = { stage, laterLabel, roundId, ending: null, on: isSaved ? today : null };
  const began = stage === 'applied' ? [applied] : appliedOn && stage !== 'saved' ? [applied, came] : [came];
  const { ending } = input;
  if (!ending) {
    if (endedOn) throw fieldError('ending', 'Say how it ended, too.');
    return began;
  }
  if (appliedOn && endedOn && isEarlier(endedOn, appliedOn))
    throw fieldError('endedOn', 'That’s before the day of applying. Check both dates.');
  // What ended on a day in the past was not applied for, or saved, today.
  const dated = began.map((event) => ({
    ...event,
    on: event.on && endedOn && isEarlier(endedOn, event.on) ? null : event.on,
  }));
  const movedOn = dated.findLast(({ on }) => on !== null)?.on ?? today;
  const on = endedOn ?? endsOn(ending, { movedOn, today, ghostDays: tx.viewer.ghostDays });
  return [...dated, { stage, laterLabel, roundId, ending, on }];
}
