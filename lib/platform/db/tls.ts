import { SetupError } from '@/lib/platform/errors';

/** What asks for less than an encrypted line to a server whose name was checked. */
const WEAKER = ['disable', 'allow', 'no-verify'];
const OFF = ['0', 'false', 'no-verify'];

/**
 * The address of a database, so that the line to it is encrypted and the server's certificate is checked for its name
 * (verify-full), unless the server is this machine. `switchedOff`: REBOUND_DATABASE_TLS is off, and the address says all.
 * Throws SetupError, which names `setting` and never the address, where the address asks for less.
 */
export function withTls(setting: string, address: string, switchedOff: boolean): string {
  if (switchedOff || !URL.canParse(address)) return address;
  const url = new URL(address);
  if (isThisMachine(url)) return address;
  const { searchParams: said } = url;
  if (WEAKER.includes(said.get('sslmode') ?? '') || OFF.includes(said.get('ssl') ?? ''))
    throw new SetupError(
      `${setting} names a database on another machine and asks for a connection without TLS, or without a check of its certificate. Leave sslmode out (sslrootcert=FILE names an authority of your own), or set REBOUND_DATABASE_TLS=off if nobody else can reach the network in between.`,
    );
  // The weaker meanings that the driver has for other words of the address.
  for (const name of ['ssl', 'uselibpqcompat']) said.delete(name);
  said.set('sslmode', 'verify-full');
  return url.href;
}

/** By the network, or by a socket in a folder, which the address names in its host or beside it. */
function isThisMachine({ hostname, searchParams }: URL): boolean {
  const host = searchParams.get('host') ?? decodeURIComponent(hostname);
  return host === '' || host.startsWith('/') || /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
