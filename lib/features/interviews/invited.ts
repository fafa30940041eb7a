import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { Invited } from '@/lib/features/interviews/schema';
import { dateOf } from '@/lib/platform/clock';
import { rowId } from '@/lib/platform/row-id';
import type { CalendarEvent } from '@/lib/reading/calendar/types';
import { kindAt } from '@/lib/rules/interviews';
import type { LaterLabel, Stage } from '@/lib/rules/stages';

/** An interview that is there already, as an invitation finds it. */
export type Kept = {
  id: string;
  uid: string;
  applicationId: string;
  startsAt: Date;
  state: string;
  sequence: number | null;
  stampedAt: Date | null;
  version: number;
  updatedAt: Date;
};

/** Does what is proposed for one event, and answers what was done. What is asked about is left alone. */
export async function carryOut(
  tx: ClientTx,
  event: CalendarEvent,
  known: Kept | null,
  item: Invited,
): Promise<Invited> {
  const { does, asks, applicationId, startsAt } = item;
  if (asks || does === 'none' || does === 'older') return item;
  if (!known) return applicationId && startsAt ? add(tx, event, { ...item, applicationId, startsAt }) : item;
  const { title, place, link, minutes, sequence, cancelled } = event;
  const facts = cancelled
    ? {}
    : {
        startsAt: startsAt === null ? undefined : new Date(startsAt),
        timeZone: item.timeZone,
        // What it leaves out, the person may have written themselves.
        ...{ title: title ?? undefined, place: place ?? undefined, link: link ?? undefined },
        minutes: minutes ?? undefined,
      };
  await tx.db.interview.update({
    where: { userId_id: { userId: tx.scope.userId, id: known.id } },
    data: {
      ...facts,
      state: cancelled ? 'cancelled' : 'planned',
      ...{ sequence, stampedAt: stampOf(event), updatedAt: dateOf(tx.now) },
    },
  });
  return item;
}

/** Where somebody else added it at the same moment, that one stays and nothing is added. */
async function add(
  tx: ClientTx,
  event: CalendarEvent,
  item: Invited & { applicationId: string; startsAt: string },
): Promise<Invited> {
  const { userId } = tx.scope;
  const { applicationId, startsAt, timeZone, title, round, minutes, format, place, link, who, uid } = item;
  const id = rowId(tx.now);
  const now = dateOf(tx.now);
  const kind = event.kind ?? (await kindFor(tx, applicationId));
  const { count } = await tx.db.interview.createMany({
    data: [
      {
        ...{
          userId,
          id,
          applicationId,
          uid,
          kind,
          round,
          title,
          minutes,
          format,
          place,
          link,
          who,
          timeZone,
        },
        startsAt: dateOf(Temporal.Instant.from(startsAt)),
        state: event.cancelled ? 'cancelled' : 'planned',
        ...{ sequence: event.sequence, stampedAt: stampOf(event), createdAt: now, updatedAt: now },
      },
    ],
    skipDuplicates: true,
  });
  if (count > 0) return { ...item, interviewId: id, kind };
  const there = await tx.db.interview.findUnique({
    where: { userId_uid: { userId, uid } },
    select: { id: true },
  });
  return { ...item, does: 'none', interviewId: there?.id ?? null };
}

/** Its title does not say: what comes next for its application. */
async function kindFor(tx: ClientTx, id: string) {
  const { stage, laterLabel } = await tx.db.application.findUniqueOrThrow({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { stage: true, laterLabel: true },
  });
  return kindAt({ stage: stage as Stage, laterLabel: laterLabel as LaterLabel | null });
}

const stampOf = ({ stampedAt }: CalendarEvent): Date | null =>
  stampedAt === null ? null : dateOf(Temporal.Instant.from(stampedAt));
