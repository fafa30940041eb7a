import { expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import { demoPerson } from '@/lib/features/sign-in/mutations';
import { Forbidden } from '@/lib/platform/errors';
import { asAdmin } from '@/test/database';

// Settings are read once a process, so hosted mode has a file of its own.
Object.assign(process.env, {
  REBOUND_MODE: 'hosted',
  REBOUND_TRUSTED_PROXIES: '0',
  MAIL_TRANSPORT: 'smtp',
  SMTP_URL: 'smtp://localhost:2525',
});

test.each(['client', 'coach'] as const)(
  'refuses the demo %s in hosted mode, even where one exists',
  async (who) => {
    await asAdmin('INSERT INTO users (id, email, demo) VALUES (gen_random_uuid(), $1, true)', [
      who === 'client' ? 'demo@rebound.example' : 'coach@rebound.example',
    ]);
    await expect(inScope(identityScope(), (tx) => demoPerson(tx, who, 'en-GB'))).rejects.toThrow(Forbidden);
  },
);
