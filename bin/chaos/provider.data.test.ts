import { expect, test } from 'vitest';
import { troubleProvider } from './provider';

process.env.REBOUND_FSYNC = 'off';

test('a provider that is ill, away for thirty hours and overrun gets no mail twice and loses none in silence', async () => {
  expect((await troubleProvider({ mails: 40, stepMinutes: 60 })).broken).toEqual([]);
}, 240_000);
