import { parseArgs } from 'node:util';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { SetupError } from '@/lib/platform/errors';
import { invitations, invite, uninvite } from './admin/invitations';

// `npm run admin -- COMMAND ADDRESS`: what an operator does about people. Each command that changes something stands in the
// security log with who ran it. A command that did nothing ends with 1 and says why.

/** Where an address is needed; `invitations` is the only one that takes none. */
type Command = (address: string) => Promise<string[]>;

const COMMANDS: Record<string, { says: string; run: Command }> = {
  invite: {
    says: 'invite ADDRESS        let this address make an account, and tell it by email',
    run: invite,
  },
  uninvite: { says: 'uninvite ADDRESS      take that back', run: uninvite },
  invitations: { says: 'invitations           who is invited and has no account yet', run: invitations },
};

const usage = () =>
  [
    'npm run admin -- COMMAND, which is one of',
    ...Object.values(COMMANDS).map(({ says }) => `  ${says}`),
  ].join('\n');

export async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
  });
  const [name = '', address = ''] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (values.help || name === 'help') {
    console.log(usage());
    return;
  }
  if (!command || (address === '' && command.run !== invitations)) throw new SetupError(usage());
  try {
    for (const line of await command.run(address)) console.log(line);
  } finally {
    await Promise.allSettled([closeQueue(), disconnect()]);
  }
}
