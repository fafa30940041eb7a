import type { ClientTx } from '@/lib/access/transaction';

/** What an operator may know of an account: a number or a day, under words of ours. */
export type Fact = { what: string; value: string };

type Counted = Record<string, Date | number | null>;

/** Numbers and days about the account, in one statement: nothing that its person wrote, no name and no address. */
export async function accountReport({ db, scope: { userId } }: ClientTx): Promise<Fact[]> {
  const [row] = await db.$queryRaw<Counted[]>`
    SELECT u.created_at AS "since", u.erase_at AS "closed, erased on",
      (SELECT t.suspended_at FROM account_terms t WHERE t.user_id = u.id) AS "suspended since",
      (SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = u.id) AS "last seen",
      (SELECT count(*)::int FROM sessions s WHERE s.user_id = u.id) AS "browsers signed in",
      (SELECT count(*)::int FROM api_tokens t WHERE t.user_id = u.id AND t.revoked_at IS NULL) AS "API tokens",
      (SELECT count(*)::int FROM webhooks w WHERE w.user_id = u.id) AS "webhooks",
      (SELECT count(*)::int FROM applications a WHERE a.user_id = u.id) AS "applications",
      (SELECT count(*)::int FROM rejections r WHERE r.user_id = u.id) AS "rejections",
      (SELECT count(*)::int FROM coachings c WHERE c.user_id = u.id) AS "coaches invited",
      (SELECT coalesce(sum(f.bytes), 0)::float8 / 1048576 FROM document_files f WHERE f.user_id = u.id) AS "MB of documents",
      (SELECT count(*)::int FROM outbox o WHERE o.user_id = u.id AND o.state = 'due') AS "emails that wait",
      (SELECT count(*)::int FROM outbox o WHERE o.user_id = u.id AND o.state = 'sent' AND o.recipient_hash IS NOT NULL
         AND o.settled_at > rebound.now() - interval '30 days') AS "emails to others in 30 days",
      (SELECT count(*)::int FROM outbox o WHERE o.user_id = u.id AND o.delivery IN ('bounced','complained','soft-bounced')
         AND o.settled_at > rebound.now() - interval '30 days') AS "of all emails came back, or were unwanted"
    FROM users u WHERE u.id = ${userId}::uuid`;
  return Object.entries(row ?? {}).map(([what, value]) => ({ what, value: written(value) }));
}

function written(value: Date | number | null): string {
  if (value === null) return '-';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(Math.round(value));
}
