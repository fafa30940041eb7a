import type { ClientTx } from '@/lib/access/transaction';
import { type BroughtApplication, bringIn } from '@/lib/features/applications';
import { type Brought, broughtOf } from '@/lib/features/imports/brought';
import { leftOut, linesThere, pagesOf, readingOf } from '@/lib/features/imports/data';
import { flightsOf, type InFlightOn } from '@/lib/features/imports/flights';
import { type Claim, goOn, putDown } from '@/lib/features/imports/mutations/claim';
import { bringContacts } from '@/lib/features/imports/people';
import { type Rounds, roundsFor } from '@/lib/features/imports/rounds';
import type { Reading } from '@/lib/features/imports/types';
import { type Who, whoIsWho } from '@/lib/features/imports/who';
import { bringInterviews } from '@/lib/features/interviews';
import { type PastRejection, recordPast } from '@/lib/features/rejections';
import { dateOf } from '@/lib/platform/clock';
import { insertMany } from '@/lib/platform/db/insert-many';
import { IMPORTS } from '@/lib/rules/limits';
import { localDate } from '@/lib/rules/time';

/** What a turn of a run knows of its file. */
export type Known = { reading: Reading; inFlightOn: InFlightOn; rounds: Rounds; who: Who };

export async function begin(tx: ClientTx, { id }: Claim): Promise<Known> {
  const row = await tx.db.import.findUniqueOrThrow({ where: { userId_id: { userId: tx.scope.userId, id } } });
  const reading = await readingOf(tx, row);
  const out = new Set(leftOut(reading));
  const items = (await pagesOf(tx, id, { from: 0 })).filter(({ line }) => !out.has(line));
  return {
    ...{ reading, inFlightOn: await flightsOf(tx, id, items), rounds: await roundsFor(tx, items) },
    who: whoIsWho(items, { own: reading.format === 'rebound' }),
  };
}

/** Brings in the next rows, in the transaction that counts them as through. */
export async function bringSome(
  tx: ClientTx,
  claim: Claim,
  { reading, inFlightOn, rounds, who }: Known,
): Promise<{ rows: number; over: boolean }> {
  const { userId } = tx.scope;
  const { id: importId } = claim;
  const row = await tx.db.import.findUniqueOrThrow({
    where: { userId_id: { userId, id: importId } },
    select: { page: true, done: true, total: true },
  });
  const from = row.page;
  const items = await pagesOf(tx, importId, { from, count: IMPORTS.pagesAtOnce });
  const out = new Set(leftOut(reading));
  const lines = items.map(({ line }) => line).filter((line) => !out.has(line));
  // Asked within the transaction that writes: whatever was tried before, no line comes in twice.
  const there = await linesThere(tx, importId, lines);
  const coming = items.filter(({ line }) => !out.has(line) && !there.has(line));
  const brought = coming.map((item) => wholeOf(tx, item, { ...reading, rounds }));
  const applications = brought.map(({ application }) => application);
  const made = await bringIn(tx, applications);
  await bringInterviews(
    tx,
    made.flatMap(({ id: applicationId }, at) =>
      (brought[at]?.interviews ?? []).map((interview) => ({ ...interview, applicationId })),
    ),
  );
  await bringContacts(
    tx,
    { importId, who },
    made.map((one, at) => ({ ...one, line: coming[at]?.line ?? 0, people: brought[at]?.people.length ?? 0 })),
  );
  await recordPast(
    tx,
    made.flatMap((one, at) => rejectionOf(tx, one, applications[at], inFlightOn)),
  );
  const versions = await versionsOf(tx, made);
  await insertMany(
    tx.db,
    'imported_applications',
    made.map(({ id: applicationId }, at) => ({
      ...{ userId, importId, applicationId },
      line: coming[at]?.line ?? 0,
      version: versions.get(applicationId) ?? 1,
    })),
  );
  const page = from + IMPORTS.pagesAtOnce;
  const done = Math.min(row.total, row.done + made.length);
  const over = page * IMPORTS.pageRows >= reading.rows;
  if (!over) await goOn(tx, claim, { page, done, attempts: 0 });
  else await putDown(tx, claim, { page, done, state: 'done', ranAt: dateOf(tx.now) });
  return { rows: made.length, over };
}

function wholeOf(
  tx: ClientTx,
  item: Parameters<typeof broughtOf>[0],
  { format, decided, rounds }: Pick<Reading, 'format' | 'decided'> & { rounds: Rounds },
): Brought {
  const terms = {
    now: tx.now,
    zone: decided.timeZone,
    own: format === 'rebound',
    rounds,
  };
  const brought = broughtOf(item, terms);
  if (!brought.ok) throw new Error(`line ${item.line} became wrong: ${brought.problem.message}`);
  return brought;
}

/** A rejection whose day is known is one of the person's rejections: patterns count it. */
function rejectionOf(
  tx: ClientTx,
  { id: applicationId, companyId, place }: Awaited<ReturnType<typeof bringIn>>[number],
  application: BroughtApplication | undefined,
  inFlightOn: InFlightOn,
): PastRejection[] {
  const event = application?.past.findLast(({ ending }) => ending === 'rejected');
  if (place.ending !== 'rejected' || !event?.on) return [];
  const { furthestStage, laterLabel } = place;
  const inFlightBefore = Math.max(1, inFlightOn(localDate(event.at, tx.viewer.zone).toString()));
  const stage = furthestStage === 'saved' ? 'applied' : furthestStage;
  return [
    { applicationId, companyId, receivedAt: event.at, furthestStage: stage, laterLabel, inFlightBefore },
  ];
}

/** Which version each has by now: its tags and links count. */
async function versionsOf(tx: ClientTx, made: readonly { id: string }[]): Promise<Map<string, number>> {
  const rows = await tx.db.application.findMany({
    where: { userId: tx.scope.userId, id: { in: made.map(({ id }) => id) } },
    select: { id: true, version: true },
  });
  return new Map(rows.map(({ id, version }) => [id, version]));
}
