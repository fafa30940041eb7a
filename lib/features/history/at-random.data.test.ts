import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { toldEvents } from '@/lib/features/applications';
import { addApplication, changeApplication } from '@/lib/features/applications/mutations';
import { addEvent, changeEvent, takeEventBack } from '@/lib/features/history/mutations';
import { plainDateOf } from '@/lib/platform/clock';
import { placeOf } from '@/lib/rules/ledger';
import { type Ending, STAGES, type Stage } from '@/lib/rules/stages';
import { asAdmin, shiftClock } from '@/test/database';
import { act, logged, person } from '@/test/rejected';

const CORRECTIONS = 120;
const APPLICATIONS = 8;
const ENDED = ['withdrawn', 'declined', 'ghosted'] as const satisfies Ending[];

/** The same numbers each time: what fails, fails again. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('DATES, HOLD-5: events added, corrected and taken back at random leave every row as its events say', async () => {
  const me = await person();
  const zone = 'Pacific/Kiritimati';
  await asAdmin('UPDATE users SET time_zone = $2 WHERE id = $1', [me.userId, zone]);
  const next = random(20_261_130);
  const one = <T>(of: readonly T[]): T => of[next(of.length)] as T;
  const dayAgo = () =>
    next(5) === 0
      ? null
      : Temporal.Now.plainDateISO('UTC')
          .subtract({ days: next(900) })
          .toString();
  const ids: string[] = [];
  for (let n = 0; n < APPLICATIONS; n++) {
    const { id } = await act(me, (tx) => addApplication(tx, { company: `Company ${n}`, role: 'Engineer' }));
    ids.push(id);
  }
  // Two of them came to a no: their holds are looked at throughout.
  for (const id of ids.slice(0, 2)) await logged(me, id);
  // HOLD-5: past the ten minutes in which a slip of logging may be corrected, in both directions.
  await shiftClock(11 * 60);
  const holds = async () =>
    new Map(
      (await asAdmin('SELECT id, hold_until AS until FROM rejections WHERE user_id = $1', [me.userId])).map(
        ({ id, until }): [string, number] => [String(id), (until as Date).getTime()],
      ),
    );
  let held = await holds();
  let done = 0;
  for (let n = 0; n < CORRECTIONS; n++) {
    const id = one(ids);
    const told = await act(me, (tx) => toldEvents(tx, id));
    const counting = told.filter(({ takenBack }) => !takenBack);
    const event = one(counting);
    const [stage, on] = [one<Stage>(STAGES), dayAgo()];
    try {
      await act(me, async (tx) => {
        const ground = 'override' as const;
        switch (next(5)) {
          case 0:
            return addEvent(tx, { applicationId: id, stage, on, ground });
          case 1:
            return addEvent(tx, { applicationId: id, ending: one(ENDED), on });
          case 2:
            return event.ending === null
              ? changeEvent(tx, { id: event.id, stage, on, ground })
              : changeEvent(tx, { id: event.id, on });
          case 3:
            return takeEventBack(tx, { id: event.id });
          default:
            return changeApplication(tx, { id, stage, ground });
        }
      });
      done++;
    } catch (error) {
      // Days that contradict each other, or all that is known of an application: refused, and nothing is changed.
      if (!(error instanceof ZodError)) throw error;
    }
    await act(me, async (tx) => {
      const live = (await toldEvents(tx, id)).filter(({ takenBack }) => !takenBack);
      const place = placeOf(live, zone);
      const row = await tx.db.application.findUniqueOrThrow({
        where: { userId_id: { userId: me.userId, id } },
      });
      const { stage: now, furthestStage, ending, endedOn } = row;
      expect({ now, furthestStage, ending, endedOn: endedOn && plainDateOf(endedOn).toString() }).toEqual({
        now: place?.stage,
        furthestStage: place?.furthestStage,
        ending: place?.ending,
        endedOn: place?.endedOn?.toString() ?? null,
      });
    });
    const later = await holds();
    for (const [rejection, until] of held)
      expect(later.get(rejection) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(until);
    held = later;
  }
  expect(done).toBeGreaterThan(CORRECTIONS / 3);
}, 120_000);
