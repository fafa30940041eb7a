import { expect, test } from 'vitest';
import { killWorkers } from './worker';

test('killed workers lose no mail and double none; in doubt is at most what they held', async () => {
  const reports = await killWorkers({ mails: 60, kills: 2 });
  expect(Object.values(reports).map(({ broken }) => broken)).toEqual([[], []]);
}, 240_000);
