import { noteOperatorCommand } from '@/lib/access/operator-log';
import { sendDigests } from '@/lib/features/digest/jobs';
import { eraseAgain } from '@/lib/features/erasure/jobs';
import { recoveryJobs } from '@/lib/features/recovery/jobs';
import { replyJobs } from '@/lib/features/replies/jobs';
import { PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import { holdRestored } from '@/lib/outbox/restored';
import { handlers } from '@/lib/worker/handlers';

export type Settled = { erased: number; held: number };

/** What writes mails by itself when their time has come. */
const BY_THEMSELVES = [
  ...recoveryJobs.map(({ run }) => run),
  ...replyJobs.map(({ run }) => run),
  sendDigests,
];

/**
 * What has to be done with a database that was put back from a backup, before anybody is served from it: whoever was
 * erased since is erased again, and no mail leaves that may have left since. For that, what the worker would write first
 * is written now, such as the notes of this morning, and held with the rest. `nothingLeft`: the operator knows that
 * nothing was sent since, as when Rebound moves to another machine.
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
  let held = 0;
  if (!nothingLeft) {
    await writeWhatIsDue(people);
    held = await holdRestored(handlers);
  }
  await noteOperatorCommand('restore');
  return { erased, held };
}

/** Each turn deals with so many people; one who cannot be dealt with does not make it go on for ever. */
async function writeWhatIsDue(people: number): Promise<void> {
  const turns = Math.ceil(people / PEOPLE_AT_A_TIME) + 1;
  for (const run of BY_THEMSELVES) for (let turn = 0; turn < turns; turn += 1) await run();
}
