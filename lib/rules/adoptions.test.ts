import { expect, test } from 'vitest';
import { ADOPTION_STATES, isSettled, OCCASIONS, occasionsAt, type Standing } from './adoptions';
import { STAGES } from './stages';

test.each<[Standing, (string | null)[]]>([
  [{ stage: 'saved', laterLabel: null }, ['applied']],
  [{ stage: 'applied', laterLabel: null }, []],
  [{ stage: 'phone-screen', laterLabel: null }, ['phone-screen', null]],
  [{ stage: 'first-interview', laterLabel: null }, ['first-interview', null]],
  [{ stage: 'later-interview', laterLabel: null }, ['later-interview', null]],
  [{ stage: 'later-interview', laterLabel: 'panel' }, ['later-interview', 'panel', null]],
  [{ stage: 'final-round', laterLabel: null }, ['final-round', null]],
  [{ stage: 'offer', laterLabel: null }, ['offer']],
])('an application at %o is the occasion for %o', (standing, occasions) =>
  expect(occasionsAt(standing)).toEqual(occasions),
);

test('there is an occasion for everything that can be waited for', () => {
  const reached = STAGES.flatMap((stage) =>
    ([null, 'technical', 'panel', 'presentation', 'take-home'] as const).flatMap((laterLabel) =>
      occasionsAt({ stage, laterLabel }),
    ),
  );
  expect(OCCASIONS.filter((kind) => !reached.includes(kind))).toEqual([]);
});

test('only what the person said settles it', () =>
  expect(ADOPTION_STATES.filter(isSettled)).toEqual(['tried', 'not-tried', 'let-go']));
