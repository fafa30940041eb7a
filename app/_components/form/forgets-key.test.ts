import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Decision 0030: where a session ends on a device, the device forgets the key of what was typed there.

/** What ends a session on the device that asks, and what makes that device forget. */
const ENDS: Record<string, string> = {
  'lib/features/sign-in/actions.ts': 'app/_components/sign-out.tsx',
  'lib/features/erasure/actions.ts': 'app/(public)/goodbye/page.tsx',
};

test('whatever takes the session cookie away has its device forget the key', () => {
  const ending = globSync('{app,lib}/**/*.{ts,tsx}', { exclude: ['**/*.test.ts'] }).filter((file) =>
    /\bclearSessionCookie\(\)/.test(readFileSync(file, 'utf8').replace(/export (?:async )?function.*/g, '')),
  );
  expect(ending.sort()).toEqual(Object.keys(ENDS).sort());
  for (const file of Object.values(ENDS))
    expect(readFileSync(file, 'utf8'), file).toMatch(/<SignedOut \/>|, forgetDrafts\)/);
});
