import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { aroundBoard } from '@/lib/features/applications/data';
import { setBoardLimits } from '@/lib/features/applications/mutations';
import { limitsSchema } from '@/lib/features/applications/schema';
import { person } from '@/test/rejected';

test('keeps the most that somebody wants in a column, and forgets what is left empty', async () => {
  const [me, other] = [await person(), await person()];
  const limitsOf = async (who: typeof me) => (await inScope(who, (tx) => aroundBoard(tx))).limits;
  await inScope(me, (tx) => setBoardLimits(tx, limitsSchema.parse({ applied: '12', offer: '2' })));
  expect(await limitsOf(me)).toEqual({ applied: 12, offer: 2 });
  expect(await limitsOf(other)).toEqual({});
  await inScope(me, (tx) => setBoardLimits(tx, limitsSchema.parse({ applied: '', offer: '3' })));
  expect(await limitsOf(me)).toEqual({ offer: 3 });
});

test('keeps the limit of a column that the form does not ask about', async () => {
  const me = await person();
  const set = (limits: object) => inScope(me, (tx) => setBoardLimits(tx, limitsSchema.parse(limits)));
  await set({ applied: '12', offer: '2' });
  await set({ applied: '8' });
  expect((await inScope(me, (tx) => aroundBoard(tx))).limits).toEqual({ applied: 8, offer: 2 });
  await set({ applied: '' });
  expect((await inScope(me, (tx) => aroundBoard(tx))).limits).toEqual({ offer: 2 });
});

test.each(['0', '1000', '1.5', 'many'])('takes no %s for a limit', (applied) => {
  expect(limitsSchema.safeParse({ applied }).error?.issues[0]?.message).toContain('from 1 to 999');
});
