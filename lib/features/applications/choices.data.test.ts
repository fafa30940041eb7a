import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { applicationChoices } from '@/lib/features/applications/data/choices';
import { addApplication, changeApplication } from '@/lib/features/applications/mutations';
import { person } from '@/test/coaching';
import { allowed } from '@/test/rejected';

test('what something can have to do with: those that moved last come first, closed ones too, and nobody else’s', async () => {
  const [me, other] = [await person(), await person()];
  const add = (who: typeof me, company: string, appliedOn: string) =>
    inScope(who, (tx) => addApplication(tx, { company, role: 'Engineer', stage: 'applied', appliedOn }));
  const { id: early } = await add(me, 'Northwind', '2026-01-10');
  const { id: late } = await add(me, 'Kitewright', '2026-03-10');
  await add(other, 'Halden', '2026-04-10');
  allowed(
    await inScope(me, (tx) =>
      changeApplication(tx, { id: late, ending: 'withdrawn', endedOn: '2026-03-12' }),
    ),
  );
  const choices = await inScope(me, applicationChoices);
  expect(choices).toEqual([
    { id: late, role: 'Engineer', company: 'Kitewright', open: false, apart: null },
    { id: early, role: 'Engineer', company: 'Northwind', open: true, apart: null },
  ]);
});

test('two of the same role and company say the days that they were sent on', async () => {
  const me = await person();
  for (const appliedOn of ['2026-01-10', '2026-03-10'])
    await inScope(me, (tx) =>
      addApplication(tx, { company: 'Northwind', role: 'Engineer', stage: 'applied', appliedOn }),
    );
  const choices = await inScope(me, applicationChoices);
  expect(choices.map(({ apart }) => apart?.replaceAll('\u00a0', ' '))).toEqual([
    'applied 10 Mar 2026',
    'applied 10 Jan 2026',
  ]);
});
