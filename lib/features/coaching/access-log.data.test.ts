import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { accessLog } from '@/lib/features/coaching/data';
import type { Visit } from '@/lib/features/coaching/types';
import { coached, type Person, person } from '@/test/coaching';
import { asAdmin } from '@/test/database';

/** Every page of the record, from the newest on. */
async function wholeRecord(client: Person): Promise<Visit[][]> {
  const pages: Visit[][] = [];
  let cursor: string | undefined;
  do {
    const page = await inScope(client, (tx) => accessLog(tx, { cursor }));
    pages.push(page.visits);
    cursor = page.nextCursor ?? undefined;
  } while (cursor && pages.length < 10);
  return pages;
}

describe('COACH-3: the record of what was opened', () => {
  test('lines of one day stay whole over pages, in the viewer’s own zone', async () => {
    const [client, coach] = [await person(), await person()];
    await asAdmin("UPDATE users SET time_zone = 'Pacific/Auckland' WHERE id = $1", [client.userId]);
    const scope = await coached(client, coach);
    // Two days in Auckland, one in UTC; thirty things a day, each of them three times, hours apart.
    await asAdmin(
      `INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, subject_id, at)
     SELECT $1, gen_random_uuid(), $2, $3, 'journal-entry', md5(thing::text)::uuid,
       timestamptz '2026-11-20 02:00+00' + make_interval(hours => turn * 3 + day * 10, secs => thing)
     FROM generate_series(1, 30) thing, generate_series(0, 2) turn, generate_series(0, 1) day`,
      [client.userId, scope.coachingId, coach.userId],
    );
    const pages = await wholeRecord(client);
    expect(pages.map((page) => page.length)).toEqual([20, 20, 20]);
    expect(pages.flat().map(({ times }) => times)).toEqual(Array.from({ length: 60 }, () => 3));
  });

  test('a page reads 2,000 openings and no more, and the next one goes on from there', async () => {
    const [client, coach] = [await person(), await person()];
    const scope = await coached(client, coach);
    await asAdmin(
      `INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, at)
     SELECT $1, gen_random_uuid(), $2, $3, 'overview', timestamptz '2026-11-20 12:00+00' + make_interval(secs => turn)
     FROM generate_series(1, 4500) turn`,
      [client.userId, scope.coachingId, coach.userId],
    );
    const pages = await wholeRecord(client);
    expect(pages.flat().map(({ times }) => times)).toEqual([2000, 2000, 500]);
  });

  test('a line says of several openings how many there were, and when the first and the last, however near they are', async () => {
    const [client, coach] = [await person(), await person()];
    const scope = await coached(client, coach);
    await asAdmin(
      `INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, subject_id, at)
     SELECT $1, gen_random_uuid(), $2, $3, 'journal-entry', md5('thing')::uuid, timestamptz '2026-11-20 12:00+00' + make_interval(secs => s)
     FROM unnest(ARRAY[0, 299, 599]) s`,
      [client.userId, scope.coachingId, coach.userId],
    );
    expect((await wholeRecord(client)).flat()).toMatchObject([
      { times: 3, firstAt: '2026-11-20T12:00:00.000Z', at: '2026-11-20T12:09:59.000Z' },
    ]);
  });
});
