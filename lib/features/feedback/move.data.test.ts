import { beforeAll, describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import { inScope } from '@/lib/access/transaction';
import { rekeyCompanies } from '@/lib/features/companies/rekey';
import { feedbackAbout } from '@/lib/features/feedback/data';
import { type MoveOptions, moveFeedback } from '@/lib/features/feedback/move';
import { addFeedback } from '@/lib/features/feedback/mutations';
import { masterSecrets } from '@/lib/platform/crypto/keys';
import { reseal } from '@/lib/platform/crypto/reseal';
import { migrate } from '@/lib/platform/db/migrate';
import { asAdmin, databaseUrls } from '@/test/database';
import { allowed } from '@/test/rejected';
import { type Row, type Tables, vaultsOf } from '@/test/upgrade/before';
import { beforeGrants } from '@/test/upgrade/upgraded';

// What was said stood in two columns. On the database of before grants, with its migrations done.

let before: Tables;
beforeAll(async () => {
  ({ before } = await beforeGrants());
  await migrate({ ownerUrl: databaseUrls.owner, runtimeUrl: databaseUrls.app });
  await rekeyCompanies(databaseUrls.owner);
  await reseal({ ownerUrl: databaseUrls.owner, secrets: masterSecrets });
});

const run = (over: Partial<MoveOptions> = {}) =>
  moveFeedback({ ownerUrl: databaseUrls.owner, secrets: masterSecrets, ...over });

/** Every text that stood in a column then, with its rejection and its owner. */
function textsThen(): { owner: string; rejection: string; words: string }[] {
  const then = vaultsOf(before);
  const of = (table: string, rejectionOf: (row: Row) => unknown) =>
    (before.get(table) ?? [])
      .filter((row) => row.feedback_sealed)
      .map((row) => {
        const owner = String(row.user_id);
        const words = then.open(owner, [table, 'feedback_sealed'], String(row.feedback_sealed));
        return { owner, rejection: String(rejectionOf(row)), words };
      });
  return [...of('rejections', ({ id }) => id), ...of('journal_entries', ({ rejection_id: id }) => id)];
}

const saidNow = (owner: string, rejection: string) =>
  inScope(mintClientScope(owner), (tx) => feedbackAbout(tx, rejection));

const columns = () =>
  asAdmin(
    `SELECT table_name FROM information_schema.columns WHERE column_name = 'feedback_sealed'
       AND table_name IN ('journal_entries', 'rejections') ORDER BY 1`,
  );
const waiting = async () => {
  const [{ count }] = await asAdmin(
    `SELECT (SELECT count(feedback_sealed) FROM rejections) + (SELECT count(feedback_sealed) FROM journal_entries) AS count`,
  );
  return Number(count);
};

describe('moving what was said', () => {
  test('stops where it is told to, and leaves the rest where it stood', async () => {
    expect(textsThen().length).toBeGreaterThan(1);
    const all = await waiting();
    expect(all).toBe(textsThen().length);
    const stop = AbortSignal.abort();
    expect(await run({ signal: stop })).toEqual({ moved: 0, left: 0 });
    expect(await waiting()).toBe(all);
  });

  test('leaves what does not open as it is, and its column with it', async () => {
    const [{ id, feedback_sealed }] = await asAdmin(
      'SELECT id, feedback_sealed FROM rejections WHERE feedback_sealed IS NOT NULL LIMIT 1',
    );
    const spoil = (text: Buffer) =>
      asAdmin('UPDATE rejections SET feedback_sealed = $2 WHERE id = $1', [id, text]);
    await spoil(Buffer.concat([feedback_sealed, Buffer.of(0)]));
    const lines: string[] = [];
    expect((await run({ onStep: (line) => lines.push(line), rowsAtOnce: 1 })).left).toBe(1);
    expect(lines).toContain('1 texts of feedback do not open and stay where they are');
    expect(await columns()).toEqual([{ table_name: 'journal_entries' }, { table_name: 'rejections' }]);
    await spoil(feedback_sealed);
  });

  test('goes on, loses nothing, says nothing twice, and is done once', async () => {
    // The person has added something meanwhile.
    const [{ owner, rejection }] = await asAdmin(
      'SELECT user_id AS owner, id AS rejection FROM rejections WHERE feedback_sealed IS NOT NULL LIMIT 1',
    );
    const added = { rejectionId: rejection, words: 'Added while it was under way.' };
    allowed(await inScope(mintClientScope(owner), (tx) => addFeedback(tx, added)));

    // Two at once are as one.
    const runs = await Promise.all([run(), run()]);
    expect(runs.reduce((sum, { moved }) => sum + moved, 0)).toBeGreaterThan(0);
    expect(await columns()).toEqual([]);
    for (const { owner: whose, rejection: about, words } of textsThen()) {
      const now = (await saidNow(whose, about)).map((one) => one.words);
      expect(
        now.some((said) => said.includes(words.trim())),
        words,
      ).toBe(true);
      expect(new Set(now).size, about).toBe(now.length);
    }
    expect((await saidNow(owner, rejection)).map(({ words }) => words)).toContain(added.words);
    expect(await run()).toEqual({ moved: 0, left: 0 });
  });

  test('leaves the guards of every table standing', async () => {
    const lifted = await asAdmin(
      `SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relrowsecurity
         AND NOT c.relforcerowsecurity
       UNION ALL SELECT tgname FROM pg_trigger WHERE tgenabled <> 'O'`,
    );
    expect(lifted).toEqual([]);
  });
});
