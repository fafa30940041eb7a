import { systemVault } from '@/lib/access/vault';
import { thawMail } from '@/lib/outbox/frozen-mail';
import { asAdmin } from '@/test/database';

/** The sign-in mail of this id: read from the sealed outbox row, as the worker would. */
export async function mailOfAsking(id: string) {
  const [row] = await asAdmin('SELECT * FROM outbox WHERE idempotency_key = $1', [`sign-in:${id}`]);
  const mail = thawMail(systemVault(), {
    id: row?.id,
    kind: row?.kind,
    replyId: null,
    via: 'service',
    idempotencyKey: row?.idempotency_key,
    mailSealed: row?.mail_sealed,
  });
  if (!mail) throw new Error('there is no such mail');
  return mail;
}

/** What it lets its reader in by. */
export async function signInMailOf(id: string, to: string) {
  const mail = await mailOfAsking(id);
  if (mail.to !== to) throw new Error('the mail is not for this address');
  const link = /token=([\w-]{43})/.exec(mail.text)?.[1] ?? '';
  const code = /^([A-Z0-9]{8})$/m.exec(mail.text)?.[1] ?? '';
  return { link, code, subject: mail.subject };
}
