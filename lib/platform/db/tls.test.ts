import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { withTls } from '@/lib/platform/db/tls';

const at = (rest: string) => `postgresql://app:s%2Fecret@${rest}`;
/** What the driver makes of an address. */
const tlsOf = (address: string): unknown => new pg.Client({ connectionString: address }).ssl;
const CHECKED = {};

describe('a database on another machine', () => {
  test.each([
    'db.example.com/rebound',
    'db.example.com:6432/rebound?application_name=web',
    'db.example.com/rebound?sslmode=require',
    'db.example.com/rebound?sslmode=prefer',
    'db.example.com/rebound?sslmode=verify-ca',
    'db.example.com/rebound?sslmode=verify-full',
    'db.example.com/rebound?uselibpqcompat=true&sslmode=require',
    'db.example.com/rebound?ssl=true',
    'db.example.com/rebound?ssl=1&sslmode=require',
    '10.0.0.7/rebound',
    '[2001:db8::1]/rebound',
    'localhost/rebound?host=db.example.com',
    'localhost.example.com/rebound',
    '127.0.0.1.example.com/rebound',
  ])('%s is reached by TLS, with its certificate checked', (address) => {
    const url = withTls('DATABASE_URL', at(address), false);
    expect(tlsOf(url)).toEqual(CHECKED);
    expect(url).toContain('app:s%2Fecret@');
  });

  test.each(['sslmode=disable', 'sslmode=allow', 'sslmode=no-verify', 'ssl=0', 'ssl=false', 'ssl=no-verify'])(
    'is refused with %s, in one sentence without the address',
    (asked) => {
      const read = () => withTls('DATABASE_OWNER_URL', at(`db.example.com/rebound?${asked}`), false);
      expect(read).toThrow(
        /^DATABASE_OWNER_URL names a database on another machine .* REBOUND_DATABASE_TLS=off/,
      );
      expect(read).not.toThrow(/s%2Fecret|example|\n/);
    },
  );

  test.each(['', '?sslmode=disable', '?sslmode=no-verify'])(
    'is left as it is (%s) where TLS is switched off',
    (asked) => {
      const address = at(`db.example.com/rebound${asked}`);
      expect(withTls('DATABASE_URL', address, true)).toBe(address);
    },
  );
});

test.each([
  'localhost/rebound',
  'localhost:5433/rebound?sslmode=disable',
  '127.0.0.1/rebound',
  '[::1]/rebound',
  '%2Fvar%2Frun%2Fpostgresql/rebound',
  'db.example.com/rebound?host=/var/run/postgresql',
])('on this machine %s stays as it is', (address) => {
  expect(withTls('DATABASE_URL', at(address), false)).toBe(at(address));
});

test('an authority of one’s own is kept', () => {
  const url = withTls('DATABASE_URL', at('db.example.com/rebound?sslrootcert=/etc/ca.pem'), false);
  expect(url).toContain('sslrootcert=%2Fetc%2Fca.pem');
  expect(url).toContain('sslmode=verify-full');
});
