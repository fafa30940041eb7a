import { expect, test } from 'vitest';
import { readEnvironment } from '@/lib/platform/env';
import { testMasterKey } from '@/test/secrets';

const hosted = {
  REBOUND_MODE: 'hosted',
  DATABASE_URL: 'postgresql://app:x@db.example.com/rebound',
  REBOUND_URL: 'https://rebound.example.com',
  REBOUND_MASTER_KEYS: testMasterKey(1),
  REBOUND_ERASURES: '/var/lib/rebound/erasures',
  MAIL_TRANSPORT: 'smtp',
  MAIL_FROM: 'Rebound <hello@example.com>',
  SMTP_URL: 'smtps://u:p@smtp.example.com',
  REBOUND_TRUSTED_PROXIES: '0',
};

test('takes a complete hosted environment', () => {
  expect(readEnvironment(hosted)).toMatchObject({ REBOUND_MODE: 'hosted', REBOUND_TRUSTED_PROXIES: 0 });
});

const refused: [string, Record<string, string | undefined>, RegExp][] = [
  ['a missing master key', { REBOUND_MASTER_KEYS: undefined }, /REBOUND_MASTER_KEYS is missing/],
  ['a former secret of 31 characters', { NEXTAUTH_SECRET: 'x'.repeat(31) }, /at least 32 characters/],
  [
    'a master key of one byte again and again',
    { REBOUND_MASTER_KEYS: `${testMasterKey(2)},1:${Buffer.alloc(32, 7).toString('base64')}` },
    /REBOUND_MASTER_KEYS has a weak key under version 1: .*openssl rand -base64 32/,
  ],
  ['a database of another kind', { DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL must be a postgresql/],
  [
    'a master key of 31 bytes',
    { REBOUND_MASTER_KEYS: `1:${Buffer.alloc(31).toString('base64')}` },
    /REBOUND_MASTER_KEYS must look like/,
  ],
  [
    'a master key without version',
    { REBOUND_MASTER_KEYS: Buffer.alloc(32).toString('base64') },
    /REBOUND_MASTER_KEYS/,
  ],
  [
    'help lines that are no JSON',
    { REBOUND_HELP_LINES: 'Samaritans 116 123' },
    /REBOUND_HELP_LINES must be JSON/,
  ],
  [
    'help lines of no country',
    { REBOUND_HELP_LINES: '{"England":[{"name":"A","phone":"1 2 3"}]}' },
    /REBOUND_HELP_LINES must be JSON .*a country is two capital letters/,
  ],
  [
    'a help line that nobody can reach',
    { REBOUND_HELP_LINES: '{"GB":[{"name":"A"}]}' },
    /REBOUND_HELP_LINES must be JSON .*each line needs a phone or a url/,
  ],
  [
    'a help line with another kind of address',
    { REBOUND_HELP_LINES: '{"GB":[{"name":"A","url":"http://a.example"}]}' },
    /REBOUND_HELP_LINES must be JSON .*https/,
  ],
  ['SMTP without an address', { SMTP_URL: '' }, /SMTP_URL is needed/],
  ['Resend without a key', { MAIL_TRANSPORT: 'resend' }, /RESEND_API_KEY is needed/],
  ['hosted with mails kept at home', { MAIL_TRANSPORT: 'local' }, /MAIL_TRANSPORT is local/],
  ['local mode on a public address', { REBOUND_MODE: 'local' }, /must be an address of this machine/],
  [
    'hosted without a word about proxies',
    { REBOUND_TRUSTED_PROXIES: undefined },
    /_PROXIES is not set: say how/,
  ],
  [
    'an empty word about proxies',
    { REBOUND_TRUSTED_PROXIES: '' },
    /REBOUND_TRUSTED_PROXIES is not set: say how/,
  ],
  ['more proxies than there are', { REBOUND_TRUSTED_PROXIES: '6' }, /_PROXIES must be a number from 0 to 5/],
  [
    'proxies in words',
    { REBOUND_TRUSTED_PROXIES: 'one' },
    /REBOUND_TRUSTED_PROXIES must be a number from 0 to 5/,
  ],
  [
    'a contact without a scheme',
    { REBOUND_SECURITY_CONTACT: 'security@example.com' },
    /REBOUND_SECURITY_CONTACT/,
  ],
  ['a bucket without keys', { S3_URL: 'https://s3.example.com/rebound' }, /S3_ACCESS_KEY_ID and S3_SECRET/],
  ['a storage without a bucket', { S3_URL: 'https://s3.example.com' }, /S3_URL must name the bucket/],
  ['an address that is none', { REBOUND_URL: 'rebound.example.com' }, /REBOUND_URL/],
];

test.each(refused)('refuses %s in one line that names it', (_what, change, message) => {
  const read = () => readEnvironment({ ...hosted, ...change });
  expect(read).toThrow(message);
  expect(read).not.toThrow(/\n/);
});

test('never quotes a value: some are secrets', () => {
  expect(() => readEnvironment({ ...hosted, NEXTAUTH_SECRET: 'tooshort-tooshort' })).not.toThrow(/tooshort/);
});
