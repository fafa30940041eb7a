import { expect, test } from 'vitest';
import { crashDatabase } from './database';

test('a database that loses its power loses no mail and doubles none', async () => {
  expect((await crashDatabase({ mails: 60, crashes: 2 })).broken).toEqual([]);
}, 240_000);
