import { parseArgs } from 'node:util';
import { verifyChains } from '@/lib/access/security-chain';
import { disconnect } from '@/lib/platform/db/client';
import { SetupError } from '@/lib/platform/errors';

// `npm run audit -- verify`: whether the security log is as it was written.

const AUDITS: Record<string, () => Promise<void>> = { verify };

export async function main(): Promise<void> {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, strict: false });
  const audit = AUDITS[positionals[0] ?? ''];
  if (!audit) throw new SetupError(`Say npm run audit -- ${Object.keys(AUDITS).join(' or ')}.`);
  try {
    await audit();
  } finally {
    await disconnect();
  }
}

async function verify(): Promise<void> {
  const { chains, events, breaks, seal } = await verifyChains();
  console.log(`${events} lines of the security log, in ${chains} chains`);
  for (const { chain, seq, because } of breaks) console.log(`  chain ${chain}, line ${seq}: ${because}`);
  if (breaks.length > 0) throw new SetupError(`The security log breaks in ${breaks.length} of its chains.`);
  console.log(`every line follows the one before it; seal ${seal}`);
}
