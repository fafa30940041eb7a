import { parseArgs } from 'node:util';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { SetupError } from '@/lib/platform/errors';
import { erase, limits, resume, suspend } from './admin/accounts';
import type { Command } from './admin/command';
import { invitations, invite, uninvite } from './admin/invitations';
import { report } from './admin/report';

// `npm run admin -- COMMAND ADDRESS`: what an operator does about people. Each command that changes something stands in the
// security log with who ran it. A command that did nothing ends with 1 and says why.

const COMMANDS: Record<string, { says: string; run: Command }> = {
  invite: {
    says: 'invite ADDRESS        let this address make an account, and tell it by email',
    run: invite,
  },
  uninvite: { says: 'uninvite ADDRESS      take that back', run: uninvite },
  invitations: { says: 'invitations           who is invited and has no account yet', run: invitations },
  suspend: {
    says: 'suspend ADDRESS       sign this person out of everything and send nothing of theirs',
    run: suspend,
  },
  resume: { says: 'resume ADDRESS        take that back', run: resume },
  limits: {
    says: 'limits ADDRESS        what this account may do; --writes N (a minute) --mails N (a day) --files N (MB) set it, or usual',
    run: limits,
  },
  report: {
    says: 'report ADDRESS        numbers and days about this account, never a word of it',
    run: report,
  },
  erase: {
    says: 'erase ADDRESS         delete this account and all in it; asks first, or --yes',
    run: erase,
  },
};

const usage = () =>
  [
    'npm run admin -- COMMAND, which is one of',
    ...Object.values(COMMANDS).map(({ says }) => `  ${says}`),
  ].join('\n');

export async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: {
      help: { type: 'boolean', short: 'h' },
      yes: { type: 'boolean' },
      writes: { type: 'string' },
      mails: { type: 'string' },
      files: { type: 'string' },
    },
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
    for (const line of await command.run(address, values)) console.log(line);
  } finally {
    await Promise.allSettled([closeQueue(), disconnect()]);
  }
}
