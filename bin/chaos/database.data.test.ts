import { expect, test } from 'vitest';
import { crashDatabase } from './database';

// The proof is what becomes of the mails, not how long the next run of a worker's job is waited for.
process.env.REBOUND_POLL_MS = '500';

test('a database that loses its power loses no mail and doubles none', async () => {
  expect((await crashDatabase({ mails: 60, crashes: 2 })).broken).toEqual([]);
}, 240_000);
