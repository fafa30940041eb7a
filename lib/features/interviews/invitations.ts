import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { whoseIsNamed } from '@/lib/features/interviews/company-named';
import { applicationChoices } from '@/lib/features/interviews/data';
import { carryOut, type Kept } from '@/lib/features/interviews/invited';
import { requireApplication } from '@/lib/features/interviews/mutations';
import type { Invitation, Invited } from '@/lib/features/interviews/schema';
import { instantOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';
import type { CalendarEvent } from '@/lib/reading/calendar/types';
import { orRefuse, readFor } from '@/lib/reading/read';
import type { InterviewState } from '@/lib/rules/interview-kinds';
import { effectOf, instantAt } from '@/lib/rules/interviews';

/** Open applications among which the one is looked for that an invitation names. */
const LOOKED_AT = 500;
const NOTHING_IN_IT = 'We found no calendar event in it. Paste the .ics file, or the email with it.';

/**
 * What an invitation would do, or with `apply` does: each event finds the interview with its UID, and the newer revision
 * counts (RFC 5546). The same file twice, or at once, adds nothing twice. What only the person can say is asked, and that
 * event is left alone. No application moves. Throws NotFound for an application that is not there or not theirs.
 */
export async function takeInvitation(
  tx: ClientTx,
  { source, applicationId, timeZone, apply }: Invitation,
): Promise<Result<{ items: Invited[]; applied: number }>> {
  const read = orRefuse(await readFor(tx, 'calendar', { source, own: tx.viewer.email }));
  if (!read || read.events.length === 0) throw fieldError('source', NOTHING_IN_IT);
  if (applicationId) await requireApplication(tx, applicationId);
  const kept = await keptFor(tx, read.events);
  const open = await applicationChoices(tx, { limit: LOOKED_AT, also: applicationId ?? null });
  const proposals = read.events.map((event): [CalendarEvent, Kept | null, Invited] => {
    const known = kept.find(({ uid }) => uid === event.uid) ?? null;
    const named = applicationId ?? onlyOne(whoseIsNamed(event, open));
    return [event, known, proposalOf(event, known, { tx, timeZone, named, given: applicationId })];
  });
  if (!apply) return ok({ items: proposals.map(([, , item]) => item), applied: 0 });
  const items: Invited[] = [];
  await undoable(tx, { kind: 'invited' }, async () => {
    for (const [event, known, item] of proposals) items.push(await carryOut(tx, event, known, item));
  });
  return ok({
    items,
    applied: items.filter(({ asks, does }) => !asks && !CHANGE_NOTHING.includes(does)).length,
  });
}

const CHANGE_NOTHING: readonly Invited['does'][] = ['none', 'older'];

/** The interviews that the events are about, locked. */
const keptFor = (tx: ClientTx, events: readonly CalendarEvent[]): Promise<Kept[]> =>
  tx.db.$queryRaw<Kept[]>`
    SELECT id, uid, application_id AS "applicationId", starts_at AS "startsAt", state, sequence, version,
      stamped_at AS "stampedAt", updated_at AS "updatedAt"
    FROM interviews WHERE user_id = ${tx.scope.userId}::uuid AND uid = ANY (${events.map(({ uid }) => uid)})
    ORDER BY id FOR UPDATE`;

const onlyOne = (choices: readonly { id: string }[]): string | null =>
  choices.length === 1 ? (choices[0]?.id ?? null) : null;

type Around = {
  tx: ClientTx;
  timeZone: string | undefined;
  /** The application that it is about, as far as that is known, and the one that the person gave. */
  named: string | null;
  given: string | undefined;
};

function proposalOf(event: CalendarEvent, known: Kept | null, around: Around): Invited {
  const { tx, timeZone, named, given } = around;
  const floating =
    timeZone && event.wall ? instantAt(Temporal.PlainDateTime.from(event.wall), timeZone) : null;
  const startsAt = event.startsAt ? Temporal.Instant.from(event.startsAt) : floating;
  const does = effectOf(
    known && {
      // One of our own has no revision of theirs: what it was given out with last.
      revision: {
        sequence: known.sequence ?? known.version - 1,
        stampedAt: known.stampedAt && instantOf(known.stampedAt),
      },
      startsAt: instantOf(known.startsAt),
      state: known.state as InterviewState,
    },
    {
      revision: {
        sequence: event.sequence,
        stampedAt: event.stampedAt === null ? null : Temporal.Instant.from(event.stampedAt),
      },
      startsAt,
      cancelled: event.cancelled,
    },
  );
  const { uid, title, kind, round, minutes, format, place, link, who, cancelled, repeats } = event;
  const settled = CHANGE_NOTHING.includes(does) || does === 'cancel';
  return {
    ...{ uid, does, title, kind, round, minutes, format, place, link, who, cancelled, repeats },
    asks: settled ? null : (whenAsked(event, startsAt) ?? (known || given ? null : 'application')),
    interviewId: known?.id ?? null,
    applicationId: known?.applicationId ?? named,
    startsAt: startsAt?.toString() ?? null,
    timeZone: event.timeZone ?? timeZone ?? tx.viewer.zone,
  };
}

const whenAsked = (event: CalendarEvent, startsAt: Temporal.Instant | null): 'time' | 'zone' | null =>
  startsAt ? null : event.day === null ? 'zone' : 'time';

/** What was done, in a sentence or two. */
export function saidOf(items: readonly Invited[]): string {
  const count = (does: Invited['does'], one: string, many: string) => {
    const found = items.filter((item) => item.does === does && !item.asks).length;
    return found === 0 ? [] : [found === 1 ? one : `${found} ${many}`];
  };
  const done = [
    ...count('add', 'One interview added.', 'interviews added.'),
    ...count('move', 'One interview moved.', 'interviews moved.'),
    ...count('change', 'One interview updated.', 'interviews updated.'),
    ...count('cancel', 'One interview cancelled.', 'interviews cancelled.'),
  ];
  const asked = items.some(({ asks }) => asks)
    ? ['Some give no time, no time zone or no application, and weren’t saved.']
    : [];
  return [...(done.length === 0 && asked.length === 0 ? ['You have this already.'] : done), ...asked].join(
    ' ',
  );
}
