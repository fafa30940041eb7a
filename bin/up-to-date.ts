import { rekeyCompanies } from '@/lib/features/companies/rekey';
import { moveFeedback } from '@/lib/features/feedback/move';
import { comparesMasterKeys, requireMasterKeys } from '@/lib/platform/crypto/key-check';
import { parseMasterSecrets } from '@/lib/platform/crypto/keys';
import { reseal } from '@/lib/platform/crypto/reseal';
import { type Addresses, migrate } from '@/lib/platform/db/migrate';
import { readSetting } from '@/lib/platform/env';
import { SetupError } from '@/lib/platform/errors';

/**
 * Brings a database up to date: its migrations, and what of its rows only the app's own code can reckon. Answers the
 * migrations applied. What takes long says how far it is by `onStep`, may be stopped, and goes on the next time.
 */
export async function bringUpToDate(
  addresses: Addresses,
  onStep?: (line: string) => void,
): Promise<string[]> {
  const { ownerUrl, runtimeUrl } = addresses;
  // A wrong key is told before anything has changed, and once more of a database that had nothing to compare it with.
  if (process.env.REBOUND_MASTER_KEYS) {
    const secrets = masterSecretsOf();
    if (await comparesMasterKeys(runtimeUrl)) await requireMasterKeys(runtimeUrl, secrets);
  }
  const applied = await migrate(addresses, onStep);
  // Before anything is sealed anew, and left as it was because a wrong key opens nothing.
  if (process.env.REBOUND_MASTER_KEYS) await requireMasterKeys(runtimeUrl, masterSecretsOf());
  await rekeyCompanies(ownerUrl);
  await reseal({ ownerUrl, secrets: masterSecretsOf, onStep });
  await moveFeedback({ ownerUrl, secrets: masterSecretsOf, onStep });
  return applied;
}

/** Migrating needs no other setting, and these only where something has to be sealed anew. */
function masterSecretsOf() {
  if (!process.env.REBOUND_MASTER_KEYS)
    throw new SetupError(
      'Private text has to be encrypted anew. Set REBOUND_MASTER_KEYS as for the web server.',
    );
  return parseMasterSecrets(readSetting('REBOUND_MASTER_KEYS', process.env));
}
