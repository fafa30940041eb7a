import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { boardColumn } from '@/lib/features/applications/data/board';
import { countSilent, staleApplications } from '@/lib/features/applications/data/stale';
import { asAdmin } from '@/test/database';
import { aPerson, brought } from '@/test/importing';

// DATES: of one that came from a list which says when it was sent, and not when it went on, the day of the last step is
// unknown.

const LIST = 'Company,Role,Status,Applied\nElm,Tiler,Phone screen,2026-05-20\nOak,Baker,Applied,2026-05-20\n';

test('no view takes the day of an earlier step for that of the last one, nor counts from it', async () => {
  const { me, ask } = await aPerson();
  await brought(ask, LIST);
  const cardsOf = (column: string) =>
    inScope(me, async (tx) => {
      const after = {
        on: '9999-12-31',
        at: new Date('9999-12-31'),
        id: 'ffffffff-ffff-7fff-bfff-ffffffffffff',
      };
      const found = await boardColumn(tx, { column, after });
      return found?.cards.map(({ role, movedOn }) => [role, movedOn]);
    });
  expect(await cardsOf('phone-screen')).toEqual([['Tiler', null]]);
  expect(await cardsOf('applied')).toEqual([['Baker', '2026-05-20']]);
  const listed = async () => {
    const { body } = await ask({ method: 'GET', path: '/applications?sort=role&limit=10' });
    return body.items as unknown as { id: string; role: string; movedOn: string | null; appliedOn: string }[];
  };
  expect((await listed()).map(({ role, movedOn, appliedOn }) => [role, movedOn, appliedOn])).toEqual([
    ['Baker', '2026-05-20', '2026-05-20'],
    ['Tiler', null, '2026-05-20'],
  ]);
  const silent = () =>
    inScope(me, async (tx) => {
      const [row] = await tx.db.$queryRaw<{ count: number }[]>`SELECT ${countSilent(tx)} AS count`;
      return [(await staleApplications(tx, 10)).map(({ role }) => role), row?.count];
    });
  expect(await silent()).toEqual([['Baker'], 1]);

  // Once somebody says the day, it is one like any other.
  const tiler = (await listed()).find(({ role }) => role === 'Tiler');
  const [event] = await asAdmin(
    `SELECT id FROM stage_events WHERE user_id = $1 AND application_id = $2 AND stage = 'phone-screen'`,
    [me.userId, tiler?.id],
  );
  const path = `/applications/${tiler?.id}/events/${event?.id}`;
  expect((await ask({ method: 'PATCH', path, body: { on: '2026-06-01' } })).status).toBe(200);
  expect(await cardsOf('phone-screen')).toEqual([['Tiler', '2026-06-01']]);
  expect((await silent())[0]).toEqual(['Baker', 'Tiler']);
});
