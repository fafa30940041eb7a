import { afterEach, describe, expect, test } from 'vitest';
import { GET, POST } from '@/app/(public)/unexpected/one-click/route';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { stopMail, stoppedBy } from '@/lib/features/mail-stops/stop-by-link';
import { recipientHash, senderHash } from '@/lib/mail/marks';
import { stopLinks } from '@/lib/mail/stop-link';
import { mailReports, settleReport, stopSender } from '@/lib/outbox/mail-reports';
import { NotFound } from '@/lib/platform/errors';
import { person } from '@/test/coaching';
import { asAdmin } from '@/test/database';

afterEach(async () => {
  await asAdmin('DELETE FROM mail_stops');
  await asAdmin('DELETE FROM mail_reports');
});

const linkOf = (from: string, to: string) => {
  const { page, oneClick } = stopLinks({ senderHash: senderHash(from), recipientHash: recipientHash(to) });
  return { token: new URL(page).searchParams.get('t') ?? '', oneClick };
};
const { token, oneClick } = linkOf('ana@example.test', 'them@example.test');
const rows = (table: string) => asAdmin(`SELECT * FROM ${table}`);

describe('TRUST-3: "I did not expect this"', () => {
  test('opening it changes nothing, however often and by whatever', async () => {
    for (let n = 0; n < 20; n++) {
      const answer = GET(new Request(oneClick));
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe(`/unexpected?t=${token}`);
      expect(await stoppedBy(token)).toEqual({ stopped: null });
    }
    expect([await rows('mail_stops'), await rows('mail_reports')]).toEqual([[], []]);
  });

  test('one click of an email app stops the sender, twice as well as once', async () => {
    const click = () =>
      POST(
        new Request(oneClick, {
          method: 'POST',
          body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
        }),
      );
    expect([(await click()).status, (await click()).status]).toEqual([200, 200]);
    expect(await stoppedBy(token)).toEqual({ stopped: 'sender' });
    expect(await stoppedBy(linkOf('bo@example.test', 'them@example.test').token)).toEqual({ stopped: null });
    expect(await rows('mail_reports')).toHaveLength(1);
    expect(JSON.stringify([await rows('mail_stops'), await rows('mail_reports')])).not.toContain(
      'example.test',
    );
  });

  test('the page’s other button stops everybody', async () => {
    const body = new URLSearchParams({ t: token, from: 'page', whose: 'everybody' });
    const answer = await POST(new Request('http://localhost/unexpected/one-click', { method: 'POST', body }));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/unexpected?t=${token}`]);
    expect(await stoppedBy(linkOf('bo@example.test', 'them@example.test').token)).toEqual({
      stopped: 'everybody',
    });
  });

  test('a link that is not ours stops nothing', async () => {
    const body = new URLSearchParams({ t: `${token.slice(0, -1)}_` });
    const answer = await POST(new Request('http://localhost/unexpected/one-click', { method: 'POST', body }));
    expect(answer.status).toBe(404);
    expect(await stopMail('', 'sender')).toBe(false);
    expect(await stoppedBy('x')).toBeNull();
    expect(await rows('mail_stops')).toEqual([]);
  });
});

describe('what the operator sees of it', () => {
  test('every open report with the account behind it and how many there are, until it is settled', async () => {
    const sender = await person('Ana Ruiz');
    for (const to of ['a@x.example', 'b@x.example']) await stopMail(linkOf(sender.email, to).token, 'sender');
    await stopMail(linkOf('gone@example.test', 'a@x.example').token, 'everybody');
    const reports = await mailReports();
    expect(reports).toHaveLength(3);
    const hers = reports.filter(({ account }) => account?.id === sender.userId);
    expect(hers).toMatchObject([
      { stopped: 'sender', account: { email: sender.email }, ofSender: 2 },
      { stopped: 'sender', ofSender: 2 },
    ]);
    expect(reports.filter(({ account }) => account === null)).toMatchObject([
      { stopped: 'everybody', ofSender: 1 },
    ]);
    expect(JSON.stringify(reports)).not.toContain('x.example');
    const settle = (id = '') => inScope(workerScope(), (tx) => settleReport(tx, id));
    expect(await settle(hers[0]?.id)).toBe(true);
    expect(await mailReports()).toHaveLength(2);
    expect(await settle(hers[0]?.id)).toBe(false);
    await expect(settle('0190a000-0000-7000-8000-000000000000')).rejects.toThrow(NotFound);
  });

  test('an account can be kept from writing to anybody, and its reports are settled', async () => {
    const sender = await person('Ana Ruiz');
    await stopMail(linkOf(sender.email, 'a@x.example').token, 'sender');
    await stopSender(sender.email.toUpperCase());
    const [row] = await asAdmin('SELECT rebound.mail_stopped($1, $2) AS stopped', [
      recipientHash('somebody@else.example'),
      senderHash(sender.email),
    ]);
    expect(row?.stopped).toBe(true);
    expect(await mailReports()).toEqual([]);
    const acts = await asAdmin(
      `SELECT detail FROM security_events WHERE kind = 'operator-command' AND about = $1`,
      [sender.userId],
    );
    expect(acts).toEqual([{ detail: 'mail-stop' }]);
    await expect(stopSender('nobody@example.test')).rejects.toThrow(NotFound);
  });
});
