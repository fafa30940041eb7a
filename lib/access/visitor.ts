import { headers } from 'next/headers';
import { env } from '@/lib/platform/env';

/** What a request says about the browser that sent it, before anybody is signed in. */
export type Visitor = {
  /** The network it came from, as far as a trusted proxy says so; null where nobody vouches for it. */
  network: string | null;
  /** "Firefox on Windows". */
  device: string | null;
  /** The first English locale it asks for; the product speaks English. */
  locale: string;
};

export async function visitor(): Promise<Visitor> {
  const sent = await headers();
  return {
    network: networkOf(sent.get('x-forwarded-for'), env().REBOUND_TRUSTED_PROXIES),
    device: deviceOf(sent.get('user-agent')),
    locale: localeOf(sent.get('accept-language')),
  };
}

/**
 * The address that the outermost of `trusted` proxies saw: entries further left were written by the sender. An
 * IPv6 address counts as its /64, which is what one household has.
 */
export function networkOf(forwardedFor: string | null, trusted: number): string | null {
  if (trusted === 0) return null;
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  const address = hops.at(-trusted) ?? '';
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
