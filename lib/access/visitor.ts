import { headers } from 'next/headers';
import type { Whence } from '@/lib/access/scope';
import { env } from '@/lib/platform/env';
import { isPublicAddress } from '@/lib/platform/public-address';

/** What a request says about the browser that sent it, before anybody is signed in. */
export type Visitor = Whence & {
  /** The first English locale it asks for; the product speaks English. */
  locale: string;
};

export async function visitor(): Promise<Visitor> {
  const sent = await headers();
  return {
    network: networkOf(sent),
    device: deviceOf(sent.get('user-agent')),
    locale: localeOf(sent.get('accept-language')),
  };
}

/** The network that a request came from; null where nobody vouches for it. */
export function networkOf(sent: Headers): string | null {
  const trusted = env().REBOUND_TRUSTED_PROXIES ?? 0;
  if (trusted > 0) return forwardedNetwork(sent.get('x-forwarded-for'), trusted);
  // Its name is the web server's own secret (bin/peer-address.mjs).
  const header = process.env.REBOUND_PEER_HEADER;
  return directNetwork(header ? sent.get(header) : null);
}

/** The address that the outermost of `trusted` proxies saw: entries further left were written by the sender. */
export function forwardedNetwork(forwardedFor: string | null, trusted: number): string | null {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  return networkAt(hops.at(-trusted) ?? '');
}

/**
 * The other end of the connection. One that is no public address is a proxy that nobody spoke of, or this machine: it
 * stands for everybody, so it tells nobody apart.
 */
export function directNetwork(peer: string | null): string | null {
  return peer && isPublicAddress(peer) ? networkAt(peer) : null;
}

/** An IPv6 address counts as its /64, which is what one household has. */
function networkAt(address: string): string | null {
  if (!address.includes(':')) return address || null;
  const url = `http://[${address.replace(/^\[|\].*$/g, '').replace(/%.*$/, '')}]`;
  return URL.canParse(url) ? firstHalf(new URL(url).hostname.slice(1, -1)) : null;
}

function firstHalf(address: string): string {
  const [left = '', right] = address.split('::');
  const head = left ? left.split(':') : [];
  const tail = right ? right.split(':') : [];
  const groups = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
  // An IPv4 address in IPv6 clothes: its last half is the address, its first is the same for everybody.
  if (head.length === 0 && tail[0] === 'ffff') return address;
  return `${groups.slice(0, 4).join(':')}::/64`;
}

const BROWSERS = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const;
const SYSTEMS = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** A device as its owner would recognise it; null for an unknown program. */
export function deviceOf(userAgent: string | null): string | null {
  const named = (list: readonly (readonly [string, RegExp])[]) =>
    list.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0];
  const browser = named(BROWSERS);
  const system = named(SYSTEMS);
  return browser && system ? `${browser} on ${system}` : (browser ?? system ?? null);
}

const DEFAULT_LOCALE = 'en-GB';

/** The first regional English of an Accept-Language header, such as en-US; British English otherwise. */
export function localeOf(acceptLanguage: string | null): string {
  const tags = (acceptLanguage ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  const english = tags.find((tag) => /^en-[A-Za-z]{2}$/.test(tag));
  return english ? `en-${english.slice(3).toUpperCase()}` : DEFAULT_LOCALE;
}
