import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { companyNamed, keepWait } from '@/lib/features/companies/mutations';
import { POINTS_AT_A_COMPANY, rekeyCompanies } from '@/lib/features/companies/rekey';
import { deleteRejection } from '@/lib/features/rejections/mutations';
import { asAdmin, databaseUrls, shiftClock } from '@/test/database';
import { applied, logged, person } from '@/test/rejected';

type Me = Awaited<ReturnType<typeof person>>;

/** As the column stands in a database whose companies were keyed by case and spaces alone. */
const forgetKeys = () => asAdmin('COMMENT ON COLUMN companies.name_key IS NULL');
const rekeyed = () => rekeyCompanies(databaseUrls.owner);

let made = 0;
/** An application at a company that is spelled like this, keyed as it was before. */
async function appliedAt(me: Me, name: string, wait: number | null = null) {
  const standIn = `Stand in ${made++}`;
  const application = await applied(me, 'final-round', standIn);
  const { id } = await inScope(me, (tx) => companyNamed(tx, standIn));
  await inScope(me, (tx) => keepWait(tx, id, { waitMonths: wait }));
  await asAdmin('UPDATE companies SET name = $2, name_key = $3 WHERE id = $1', [
    id,
    name,
    name.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' '),
  ]);
  return { application, company: id };
}
const companiesOf = (me: Me) =>
  asAdmin(
    'SELECT id, name, name_key, wait_months FROM companies WHERE user_id = $1 ORDER BY created_at, id',
    [me.userId],
  );
const companyOf = async (application: string) =>
  (await asAdmin('SELECT company_id FROM applications WHERE id = $1', [application]))[0]?.company_id;

describe('BACK-GUARD, HOLD-5: companies that become one', () => {
  test('are joined to the oldest, with their applications, holds and waits, of each person alone', async () => {
    const [me, other] = [await person(), await person()];
    const beta = await appliedAt(me, 'Beta', 3);
    const running = await appliedAt(me, 'Beta Ltd.', 12);
    const rejection = await logged(me, running.application);
    const deleted = await appliedAt(me, 'Beta\u200b');
    const gone = await logged(me, deleted.application);
    await shiftClock(3600);
    await inScope(me, (tx) => deleteRejection(tx, gone.id));
    const labs = await appliedAt(me, 'Beta Labs');
    const theirs = await appliedAt(other, 'Beta GmbH');
    const before = await asAdmin('SELECT user_id, id, kind, until FROM floors ORDER BY id');

    await forgetKeys();
    expect(await rekeyed()).toBe(2);
    expect(await companiesOf(me)).toEqual([
      { id: beta.company, name: 'Beta', name_key: 'beta', wait_months: 12 },
      { id: labs.company, name: 'Beta Labs', name_key: 'beta labs', wait_months: null },
    ]);
    for (const { application } of [beta, running, deleted])
      expect(await companyOf(application)).toBe(beta.company);
    expect(await companiesOf(other)).toMatchObject([
      { id: theirs.company, name: 'Beta GmbH', name_key: 'beta' },
    ]);
    expect(await asAdmin('SELECT user_id, id, kind, until FROM floors ORDER BY id')).toEqual(before);
    expect(await asAdmin('SELECT DISTINCT company_id FROM floors')).toEqual([{ company_id: beta.company }]);
    const [kept] = await asAdmin('SELECT hold_until FROM rejections WHERE id = $1', [rejection.id]);
    expect(kept?.hold_until.toISOString()).toBe(
      new Date(rejection.holdUntil.epochMilliseconds).toISOString(),
    );
    expect((await inScope(me, (tx) => companyNamed(tx, 'BETA, Inc.'))).id).toBe(beta.company);
    await shiftClock(0);
  });

  test('may take a key that another had before', async () => {
    const me = await person();
    const first = await appliedAt(me, 'Gamma Ltd');
    const second = await appliedAt(me, 'Delta');
    // Its name was put right by hand, its key was not.
    await asAdmin("UPDATE companies SET name_key = 'gamma' WHERE id = $1", [second.company]);
    await forgetKeys();
    expect(await rekeyed()).toBe(0);
    expect(await companiesOf(me)).toMatchObject([
      { id: first.company, name_key: 'gamma' },
      { id: second.company, name_key: 'delta' },
    ]);
  });

  test('are looked at once for each version of the key', async () => {
    const me = await person();
    await forgetKeys();
    await rekeyed();
    await appliedAt(me, 'Epsilon');
    const { company } = await appliedAt(me, 'Epsilon Ltd');
    expect(await rekeyed()).toBe(0);
    expect(await companiesOf(me)).toMatchObject([{}, { id: company, name_key: 'epsilon ltd' }]);
  });
});

describe('what keeps rows safe', () => {
  const guards = () =>
    asAdmin(
      `SELECT c.relname, c.relforcerowsecurity AS forced, t.tgenabled AS guard
       FROM pg_class c LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'guard_company'
       WHERE c.relname IN ('applications', 'companies', 'floors') ORDER BY c.relname`,
    );
  const STANDING = [
    { relname: 'applications', forced: true, guard: 'O' },
    { relname: 'companies', forced: true, guard: null },
    { relname: 'floors', forced: true, guard: null },
  ];

  test('stands again afterwards', async () => {
    await forgetKeys();
    await rekeyed();
    expect(await guards()).toEqual(STANDING);
  });

  test('stands, and nothing has changed, where it breaks off', async () => {
    const me = await person();
    await appliedAt(me, 'Zeta');
    await appliedAt(me, 'Zeta Ltd');
    await forgetKeys();
    const before = await companiesOf(me);
    await asAdmin("ALTER TABLE companies ADD CONSTRAINT no_zeta CHECK (name_key <> 'zeta') NOT VALID");
    await asAdmin("UPDATE companies SET name_key = 'old zeta' WHERE user_id = $1 AND name = 'Zeta'", [
      me.userId,
    ]);
    await expect(rekeyed()).rejects.toThrow('no_zeta');
    await asAdmin('ALTER TABLE companies DROP CONSTRAINT no_zeta');
    expect(await guards()).toEqual(STANDING);
    expect(await companiesOf(me)).toMatchObject([{ ...before[0], name_key: 'old zeta' }, before[1] ?? {}]);
    expect(await rekeyed()).toBe(1);
  });

  test('knows every table that points at a company', async () => {
    const rows = await asAdmin(
      `SELECT conrelid::regclass::text AS name FROM pg_constraint
       WHERE contype = 'f' AND confrelid = 'companies'::regclass ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...POINTS_AT_A_COMPANY]);
  });
});
