import { workerScope } from '@/lib/access/job';
import { inScope, type SystemTx } from '@/lib/access/transaction';
import { env } from '@/lib/platform/env';
import { MAIL_KEPT_DAYS } from '@/lib/rules/limits';

const ROWS_AT_ONCE = 1_000;
/** Nobody looks at a sign-in mail again once its minutes are over; a day leaves time for a bounce to be heard of. */
const SIGN_IN_HOURS = 24;

/**
 * Empties settled mails whose days are over: their words and addresses go, the rows stay and say that there was one.
 * Answers how many it emptied.
 */
export async function emptySettledMails(): Promise<number> {
  let emptied = 0;
  for (;;) {
    const count = await inScope(workerScope(), emptySome);
    emptied += count;
    if (count < ROWS_AT_ONCE) return emptied;
  }
}

function emptySome(tx: SystemTx): Promise<number> {
  const days = env().MAIL_KEPT_DAYS ?? MAIL_KEPT_DAYS.usual;
  return tx.db.$executeRaw`
    UPDATE outbox SET mail_sealed = NULL, request_id = NULL
    WHERE id IN (
      SELECT id FROM outbox
      WHERE mail_sealed IS NOT NULL AND state IN ('sent','unknown','failed','cancelled','skipped')
        AND settled_at <= rebound.now()
          - CASE WHEN user_id IS NULL THEN make_interval(hours => ${SIGN_IN_HOURS}::int)
                 ELSE make_interval(hours => ${days * 24}::int) END
      ORDER BY settled_at LIMIT ${ROWS_AT_ONCE} FOR UPDATE SKIP LOCKED)`;
}
