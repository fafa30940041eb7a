import { expect, test } from 'vitest';
import { killWorkers } from './worker';

// The proof is what becomes of the mails, not how long the next run of a worker's job is waited for.
process.env.REBOUND_POLL_MS = '500';
process.env.REBOUND_FSYNC = 'off';

test('killed workers lose no mail and double none; in doubt is at most what they held', async () => {
  const reports = await killWorkers({ mails: 60, kills: 2 });
  expect(Object.values(reports).map(({ broken }) => broken)).toEqual([[], []]);
}, 240_000);
