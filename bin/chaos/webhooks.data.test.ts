import { expect, test } from 'vitest';
import { shuffleWebhooks } from './webhooks';

process.env.REBOUND_FSYNC = 'off';

test('reports three times over, shuffled, with forgeries among them, come to one end', async () => {
  expect((await shuffleWebhooks({ mails: 60 })).broken).toEqual([]);
}, 240_000);
