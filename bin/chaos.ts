import { parseArgs } from 'node:util';
import { crashDatabase } from './chaos/database';
import { troubleProvider } from './chaos/provider';
import { print, type Report } from './chaos/report';
import { shuffleWebhooks } from './chaos/webhooks';
import { killWorkers } from './chaos/worker';

// `npm run chaos -- worker|database|provider|webhooks`: mails are drained while something goes badly wrong, and
// counted after it. `--mails N`, `--kills N` and `--crashes N` make it shorter.

const { values, positionals } = parseArgs({
  options: {
    mails: { type: 'string' },
    kills: { type: 'string', default: '50' },
    crashes: { type: 'string', default: '20' },
  },
  allowPositionals: true,
});
const number = (value: string): number => {
  const read = Number(value);
  if (!Number.isSafeInteger(read) || read < 1)
    fail('--mails, --kills and --crashes take whole numbers from 1.');
  return read;
};
const USUAL_MAILS: Record<string, string> = { provider: '300', webhooks: '1000' };
const mails = number(values.mails ?? USUAL_MAILS[positionals[0] ?? ''] ?? '5000');

const PROOFS: Record<string, () => Promise<Record<string, Report>>> = {
  worker: () => killWorkers({ mails, kills: number(values.kills) }),
  database: async () => ({
    'the database loses its power': await crashDatabase({ mails, crashes: number(values.crashes) }),
  }),
  webhooks: async () => ({ 'reports in any order': await shuffleWebhooks({ mails }) }),
  provider: async () => ({ 'a provider on a bad week': await troubleProvider({ mails }) }),
};

const proof = PROOFS[positionals[0] ?? ''];
if (!proof) fail('Say which: npm run chaos -- worker | database | provider | webhooks');
else {
  const reports = await proof();
  for (const [name, report] of Object.entries(reports)) print(name, report);
  process.exit(Object.values(reports).some(({ broken }) => broken.length > 0) ? 1 : 0);
}

function fail(line: string): never {
  console.error(`✗ ${line}`);
  process.exit(1);
}
