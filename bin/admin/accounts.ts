import { createInterface } from 'node:readline/promises';
import { scopeForOperator, workerScope } from '@/lib/access/job';
import { noteCommand, noteOperatorCommand } from '@/lib/access/operator-log';
import { inScope, type SystemTx } from '@/lib/access/transaction';
import { closeAccount } from '@/lib/features/erasure';
import { type Limits, limitAccount, limitsOf, resumeAccount, suspendAccount } from '@/lib/features/terms';
import { SetupError } from '@/lib/platform/errors';
import { personNamed } from '../person-named';
import type { Options } from './command';

type Act = (tx: SystemTx, id: string) => Promise<boolean>;

/** An act about one person and its line in the log of the house, both or neither. Throws a SetupError where nothing changed. */
async function about(address: string, command: string, { act, otherwise }: { act: Act; otherwise: string }) {
  const { id } = await personNamed(address);
  await inScope(workerScope(), async (tx) => {
    // First, as the act goes on in the name of the person.
    await noteCommand(tx, command, id);
    if (!(await act(tx, id))) throw new SetupError(otherwise);
  });
}

export async function suspend(address: string): Promise<string[]> {
  await about(address, 'suspend', { act: suspendAccount, otherwise: 'It is suspended already.' });
  return [
    'Suspended. They are signed out of everything, and an email that tells them is on its way.',
    'Nothing of theirs is sent; what waits goes on waiting. npm run admin -- resume takes this back.',
  ];
}

export async function resume(address: string): Promise<string[]> {
  await about(address, 'resume', { act: resumeAccount, otherwise: 'It is not suspended.' });
  return ['Resumed. A reply whose time came meanwhile leaves in 24 hours at the earliest.'];
}

export async function erase(address: string, { yes }: Options): Promise<string[]> {
  const { id } = await personNamed(address);
  if (yes !== true) await confirm(address);
  await inScope(scopeForOperator(id), (tx) => closeAccount(tx, { when: 'now' }));
  await noteOperatorCommand('erase', id);
  return ['Closed for good. A worker erases everything in it within a minute.'];
}

async function confirm(address: string): Promise<void> {
  if (!process.stdin.isTTY) throw new SetupError('Nothing was deleted: add --yes where nobody can be asked.');
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const said = await asked.question(`This cannot be undone. Type ${address} to delete everything in it: `);
    if (said.trim().toLowerCase() !== address.trim().toLowerCase())
      throw new SetupError('Nothing was deleted.');
  } finally {
    asked.close();
  }
}

const RANGES: Record<
  keyof Limits,
  { option: 'writes' | 'mails' | 'files'; from: number; to: number; says: string }
> = {
  writesAMinute: { option: 'writes', from: 1, to: 1_000_000, says: 'writes a minute' },
  mailsADay: { option: 'mails', from: 0, to: 100_000, says: 'emails to others a day' },
  filesMegabytes: { option: 'files', from: 0, to: 1_000_000, says: 'MB of documents' },
};
const LIMITS = Object.keys(RANGES) as (keyof Limits)[];

export async function limits(address: string, options: Options): Promise<string[]> {
  const { id } = await personNamed(address);
  const before = await inScope(scopeForOperator(id), limitsOf);
  const after = { ...before };
  for (const limit of LIMITS) after[limit] = numberOf(limit, options, before[limit]);
  const changes = LIMITS.some((limit) => after[limit] !== before[limit]);
  if (changes)
    await about(address, 'limits', {
      act: (tx, person) => limitAccount(tx, person, after),
      otherwise: 'Nobody here has this address.',
    });
  return LIMITS.map((limit) => `${String(after[limit] ?? 'usual').padStart(8)}  ${RANGES[limit].says}`);
}

function numberOf(limit: keyof Limits, options: Options, before: number | null): number | null {
  const { option, from, to } = RANGES[limit];
  const said = options[option];
  if (said === undefined) return before;
  if (said === 'usual') return null;
  const number = typeof said === 'string' && /^\d{1,7}$/.test(said) ? Number(said) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new SetupError(`--${option} takes a number from ${from} to ${to}, or usual.`);
}
