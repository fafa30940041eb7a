import { parseArgs } from 'node:util';
import { workerScope } from '@/lib/access/job';
import { noteCommand, noteOperatorCommand } from '@/lib/access/operator-log';
import { inScope } from '@/lib/access/transaction';
import { type Health, health } from '@/lib/jobs/health';
import { closeQueue } from '@/lib/outbox/job';
import { type MailReport, mailReports, settleReport, stopSender } from '@/lib/outbox/mail-reports';
import {
  type LateMail,
  type MailFacts,
  type MailStatus,
  mailFacts,
  mailStatus,
  retryMail,
} from '@/lib/outbox/operator';
import { type HeldMail, heldMails } from '@/lib/outbox/restored';
import { disconnect } from '@/lib/platform/db/client';
import { NotFound, SetupError } from '@/lib/platform/errors';
import { handlers } from '@/lib/worker/handlers';

// `npm run mail -- status|held|retry ID|explain ID|reports|settle ID|stop ADDRESS`: what an operator can see of the mails
// and do about them. No recipient and no word of a mail is shown; of one that was reported, whose it was.

const USAGE =
  'Usage: npm run mail -- status | held | explain ID | retry ID [--it-did-not-leave] | reports | settle ID | stop ADDRESS';

export async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { 'it-did-not-leave': { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: false,
  });
  const [what, id] = positionals;
  if (what === 'help' || values.help === true) {
    console.log(USAGE);
    return;
  }
  try {
    for (const line of await linesOf(what, id, values['it-did-not-leave'] === true)) console.log(line);
  } catch (error) {
    if (error instanceof NotFound) throw new SetupError(`There is no ${error.message} ${id}.`);
    throw error;
  } finally {
    await Promise.allSettled([closeQueue(), disconnect()]);
  }
}

async function linesOf(
  what: string | undefined,
  id: string | undefined,
  itDidNotLeave: boolean,
): Promise<string[]> {
  if (what === 'status') return statusLines(await mailStatus(), await health());
  if (what === 'held') return heldLines(await heldMails());
  if (what === 'reports') return reportLines(await mailReports());
  if (id && what === 'settle') {
    await inScope(workerScope(), async (tx) => {
      if (await settleReport(tx, id)) await noteCommand(tx, 'mail-settle', id);
    });
    return [`${id} is settled.`];
  }
  if (id && what === 'stop') {
    await stopSender(id);
    return [`Nothing is sent to other people for ${id} any more.`];
  }
  if (!id || (what !== 'explain' && what !== 'retry')) throw new SetupError(USAGE);
  if (what === 'explain') return explain(await mailFacts(id));
  const answer = await retryMail(handlers, id, { itDidNotLeave });
  if (!answer.retried) throw new SetupError(`Not tried again: ${answer.because}.`);
  await noteOperatorCommand('mail-retry', id);
  return [answer.id === id ? `${id} is due now.` : `Queued anew as ${answer.id}.`];
}

function statusLines({ states, late, dead, suppressed }: MailStatus, { ready, worker }: Health): string[] {
  return [
    'waiting, and settled within seven days:',
    ...(states.length > 0
      ? states.map(({ state, count }) => `  ${state.padEnd(10)} ${count}`)
      : ['  nothing']),
    `late         ${lateInWords(late)}`,
    `worker       ${worker.lastSeen ? `last heard of ${worker.lastSeen}${ready ? '' : ', which is too long ago'}` : 'none was heard of'}`,
    `suppressed   ${suppressed} addresses`,
    '',
    dead.length > 0 ? 'dead letters, the latest first:' : 'no dead letters',
    ...dead.map(
      (row) =>
        `  ${row.settledAt}  ${row.id}  ${row.kind.padEnd(16)} ${row.state.padEnd(8)} ${row.reason ?? ''}`,
    ),
  ];
}

function lateInWords(late: LateMail | null): string {
  if (!late) return 'nothing is due';
  const tried =
    late.attempts === 0
      ? ', not tried yet'
      : `, tried ${late.attempts} times; the last answer was ${late.reason ?? 'none'}`;
  return `${Math.round(late.seconds)} s, the longest-waiting${tried}`;
}

const heldLines = (held: readonly HeldMail[]): string[] =>
  held.length === 0
    ? ['no mail is held since a restore']
    : [
        'may have left between the backup and its restore, the first due first:',
        ...held.map(({ id, kind, dueAt }) => `  ${dueAt}  ${id}  ${kind}`),
        'What is not at the provider: npm run mail -- retry ID --it-did-not-leave. A reply is its writer’s, who was told. A',
        'site-invitation: npm run admin -- invitations says whose are open; npm run admin -- invite ADDRESS sends one anew.',
      ];

const reportLines = (reports: readonly MailReport[]): string[] => [
  reports.length > 0 ? 'reported as not expected, the latest first:' : 'no open reports',
  ...reports.map(({ id, at, stopped, account, ofSender }) => {
    const whose = account ? `${account.email}, here since ${account.madeAt}` : 'an account that is gone';
    return `  ${at}  ${id}  ${whose}, reported ${ofSender === 1 ? 'once' : `${ofSender} times`}, stopped ${stopped}`;
  }),
];

const MEANINGS: Record<string, string> = {
  due: 'It is waiting to be sent.',
  claimed: 'A worker is sending it.',
  sent: 'The provider accepted it.',
  unknown:
    'It was handed over and no answer came, so it may or may not have been sent. It will not be sent again on its own.',
  failed: 'It was not sent, and will not be.',
  cancelled: 'It was cancelled before it was sent.',
  skipped: 'Its time passed before it could be sent.',
};

function explain(facts: MailFacts): string[] {
  const moment = (at: Date | null) => at?.toISOString() ?? '-';
  return [
    MEANINGS[facts.state] ?? '',
    ...Object.entries({
      id: facts.id,
      kind: facts.kind,
      state: facts.state,
      reason: facts.reason ?? '-',
      attempts: String(facts.attempts),
      key: facts.idempotencyKey,
      created: moment(facts.createdAt),
      due: moment(facts.dueAt),
      'stale after': moment(facts.staleAt),
      'handed over': moment(facts.handedAt),
      'lease until': moment(facts.claimedUntil),
      settled: moment(facts.settledAt),
      provider: facts.providerId ?? '-',
      delivery: facts.delivery ?? '-',
    }).map(([name, value]) => `  ${name.padEnd(12)} ${value}`),
    ...facts.events.map(({ kind, occurredAt }) => `  reported     ${kind}, ${occurredAt.toISOString()}`),
  ];
}
