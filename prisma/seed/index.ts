import type { Temporal } from 'temporal-polyfill';
import { identityScope } from '@/lib/access/identity';
import { scopeForJob } from '@/lib/access/job';
import { coachScopeOf } from '@/lib/access/resolve';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { findPerson, makePerson } from '@/lib/features/sign-in/mutations/person';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { isTimeZone } from '@/lib/rules/time';
import { COACH, consent, visit } from './coach';
import { playMaya } from './maya';
import { bringList } from './maya/brought';
import { others } from './others';
import { livePast } from './plans';
import { templates } from './templates';
import { type Calendar, calendar, play } from './timeline';
import { happeningsOf, idOf } from './ways';

const MAYA = { email: 'demo@rebound.example', name: 'Maya Lindqvist' } as const;

/**
 * Makes the demo data of local mode, once: a search of ten weeks up to now, and a coach with four clients. Everything
 * is written by the runtime role in the people's own scopes, so row-level security and the guards apply to it.
 * Does nothing where it is there already; one that was interrupted is made afresh.
 */
export async function seedDemo(): Promise<{ made: boolean }> {
  try {
    const { found, now } = await inScope(identityScope(), async (tx) => ({
      found: await findPerson(tx, MAYA.email),
      now: tx.now,
    }));
    // She is marked as the demo person at the very end.
    if (found?.demo) return { made: false };
    const zone = zoneHere();
    await clear();
    await make({ now, zone, when: calendar({ now, zone }) });
    return { made: true };
  } finally {
    await closeQueue();
    await disconnect();
  }
}

type Stage = { now: Temporal.Instant; zone: string; when: Calendar };

async function make({ zone, when }: Stage): Promise<void> {
  const person = (who: { email: string; name: string }, since: number) =>
    newPerson(who, when(since, '09:00'), zone);
  const coach = await person(COACH, 90);
  const maya = await person(MAYA, 71);
  const known = await playMaya(maya, when);
  await bringList(maya, when, zone);
  const shown = ['Larkspan', 'Draycott Signals'].map((company) => idOf(known, company, 'entryId'));
  const coachingId = await consent(maya, coach, { when, on: 49, entryIds: shown });

  for (const { since, ways, shares, ...who } of others) {
    const client = await person(who, since);
    const { happenings, known } = happeningsOf(ways, when);
    await play(client, happenings);
    const running = ways.find(({ no }) => no?.unwritten);
    await livePast(client, { except: running ? idOf(known, running.company, 'rejectionId') : null });
    const entryIds = shares.map((company) => idOf(known, company, 'entryId'));
    await consent(client, coach, { when, on: since - 1, entryIds });
  }
  // Made-up people need no factor to coach.
  await markAsDemo(coach);
  const coachings = [{ id: coachingId, clientId: maya.userId }];
  const asCoach = coachScopeOf({ scope: coach, frame: { coachings, secured: true } }, coachingId);
  await visit(asCoach, {
    when,
    entryId: idOf(known, 'Draycott Signals', 'entryId'),
    comment:
      'The line about asking who is at the desk is the one I would keep. Could you try it out loud with me on Thursday, five minutes on the clock, before the next panel?',
  });
  await templates(maya, coach, { when, asCoach });
  await markAsDemo(maya);
}

async function newPerson(
  who: { email: string; name: string },
  now: Temporal.Instant,
  timeZone: string,
): Promise<ClientScope> {
  const { id } = await inScope(identityScope(), (tx) => makePerson({ ...tx, now }, { ...who, timeZone }));
  return scopeForJob(id);
}

/** Removes what an interrupted attempt left: people of these addresses that nobody could sign in as. */
async function clear(): Promise<void> {
  for (const { email } of [MAYA, COACH, ...others]) {
    const half = await inScope(identityScope(), (tx) => findPerson(tx, email));
    if (half) await inScope(scopeForJob(half.id), (tx) => tx.db.user.deleteMany({ where: { id: half.id } }));
  }
}

const markAsDemo = (scope: ClientScope) =>
  inScope(scope, (tx) => tx.db.user.update({ where: { id: scope.userId }, data: { demo: true } }));

/** The zone of this machine; servers often say UTC, which is nobody's home. */
function zoneHere(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) && !/^(Etc\/)?(UTC|GMT|UCT)$/.test(timeZone) ? timeZone : 'Europe/London';
}
