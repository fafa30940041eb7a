import { domainToASCII } from 'node:url';
import { z } from 'zod';

/** Who may make an account: everybody, whoever was invited to the site, or besides them whoever has an address at a domain. */
export type SignUp = { way: 'open' } | { way: 'invitation' } | { way: 'domains'; domains: readonly string[] };

/** What holds where nothing is said. */
export const OPEN: SignUp = { way: 'open' };

/** A host as it is looked up: lower-case, in ASCII, without the dot at its end; null where it is none. */
function plainHost(said: string): string | null {
  const host = domainToASCII(said.trim().toLowerCase().replace(/\.$/, ''));
  return /^(?=.{3,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !/^[\d.]+$/.test(host) ? host : null;
}

/** One entry of the list: a host, or `*.` and a host for every host below it. */
function plainEntry(said: string): string | null {
  const wanted = said.trim();
  const host = plainHost(wanted.startsWith('*.') ? wanted.slice(2) : wanted);
  return host && (wanted.startsWith('*.') ? `*.${host}` : host);
}

/** REBOUND_SIGN_UP. */
export const signUpSchema = z.string().transform((said, context): SignUp => {
  if (said === 'open') return OPEN;
  if (said === 'invitation') return { way: 'invitation' };
  const entries = said.startsWith('domains:') ? said.slice('domains:'.length).split(',').map(plainEntry) : [];
  const domains = entries.filter((entry) => entry !== null);
  if (domains.length > 0 && domains.length === entries.length) return { way: 'domains', domains };
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

/** Whether an address is at one of these domains: at exactly that host, or below it where the entry begins with `*.`. */
export function isAtDomain(address: string, domains: readonly string[]): boolean {
  const at = address.lastIndexOf('@');
  const host = at > 0 ? plainHost(address.slice(at + 1)) : null;
  if (!host) return false;
  return domains.some((entry) => (entry.startsWith('*.') ? host.endsWith(entry.slice(1)) : host === entry));
}
