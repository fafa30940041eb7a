import { workerScope } from '@/lib/access/job';
import { noteOperatorCommand } from '@/lib/access/operator-log';
import { inScope } from '@/lib/access/transaction';
import { sendDigests } from '@/lib/features/digest/jobs';
import { eraseAgain, erasedStillThere } from '@/lib/features/erasure/jobs';
import { forgetBegunExports } from '@/lib/features/exports/jobs';
import { recoveryJobs } from '@/lib/features/recovery/jobs';
import { replyJobs } from '@/lib/features/replies/jobs';
import { tellWebhooksOfEndedHolds } from '@/lib/features/webhooks/jobs';
import { PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import { holdRestored } from '@/lib/outbox/restored';
import { handlers } from '@/lib/worker/handlers';

export type Settled = { erased: number; held: number };

/** What writes mails by itself when their time has come. */
const BY_THEMSELVES = [
  ...recoveryJobs.map(({ run }) => run),
  ...replyJobs.map(({ run }) => run),
  sendDigests,
  tellWebhooksOfEndedHolds,
];

/**
 * What has to be done with a database that was put back from a backup, before anybody is served from it: whoever was
 * erased since is erased again, and no mail leaves that may have left since. For that, what the worker would write first
 * is written now, such as the notes of this morning, and held with the rest. `nothingLeft`: the operator knows that
 * nothing was sent since, as when Rebound moves to another machine. Exports that were being made are made no more: the person
 * asks again, as one that was told of would be told of twice. Throws where somebody who was erased is still there.
 */
export async function settleRestored({
  people,
  nothingLeft,
}: {
  /** How many there are. */
  people: number;
  nothingLeft: boolean;
}): Promise<Settled> {
  let erased = 0;
  for (let again = await eraseAgain(); again > 0; again = await eraseAgain()) erased += again;
  // One who cannot be erased keeps nobody else waiting, and nobody is served while they are there.
  const left = await erasedStillThere();
  if (left > 0) throw new Error(`restore: ${left} of those who were erased are still there`);
  let held = 0;
  if (!nothingLeft) {
    await forgetBegunExports();
    const since = await inScope(workerScope(), async ({ now }) => now);
    await writeWhatIsDue(people);
    held = await holdRestored(handlers, { programsSince: since });
  }
  await noteOperatorCommand('restore');
  return { erased, held };
}

/** Each turn deals with so many people; one who cannot be dealt with does not make it go on for ever. */
async function writeWhatIsDue(people: number): Promise<void> {
  const turns = Math.ceil(people / PEOPLE_AT_A_TIME) + 1;
  for (const run of BY_THEMSELVES) for (let turn = 0; turn < turns; turn += 1) await run();
}
