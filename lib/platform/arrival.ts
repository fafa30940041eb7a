import { isHostOf, isLoopbackHost } from '@/lib/platform/host';

// Whether a request came to us by the address that people open, whatever stands in front (docs/decisions/0064). Pure: it
// knows the settings and what was sent, and says what the rest of the app is to believe of it.

export type Site = {
  local: boolean;
  /** REBOUND_URL */
  url: string;
  /** REBOUND_TRUSTED_PROXIES: with none, nothing that is said about forwarding is read. */
  proxies: number;
};

export type Sent = {
  host: string | null;
  forwardedHost: string | null;
  forwardedProto: string | null;
  forwardedFor: string | null;
  origin: string | null;
  /** Whether it may be a form of a page, which a browser says the origin of. */
  isForm: boolean;
};

export type AddressHeader = 'Host' | 'X-Forwarded-Host' | 'X-Forwarded-Proto' | 'X-Forwarded-For';

export type Arrival =
  /** Ours. `lacks`: what the proxy in front does not pass on, though it can be done without. */
  | { kind: 'ours'; host: string; scheme: string; lacks: { header: AddressHeader; arrived: string } | null }
  /** By another name or scheme than REBOUND_URL's, as this header says. */
  | { kind: 'elsewhere'; header: AddressHeader; arrived: string }
  /** A form that another site's page sent. */
  | { kind: 'foreign' };

export function arrivalOf(site: Site, sent: Sent): Arrival {
  return site.local ? atThisMachine(site, sent) : atTheSite(site, sent);
}

function atThisMachine({ url }: Site, { host, origin, isForm }: Sent): Arrival {
  if (!host || !isLoopbackHost(host)) return { kind: 'elsewhere', header: 'Host', arrived: host ?? '' };
  const { protocol } = new URL(url);
  if (isForm && origin !== null && origin !== new URL(`${protocol}//${host}`).origin)
    return { kind: 'foreign' };
  return { kind: 'ours', host, scheme: protocol.slice(0, -1), lacks: null };
}

function atTheSite(site: Site, sent: Sent): Arrival {
  const ours = new URL(site.url);
  const scheme = ours.protocol.slice(0, -1);
  const wrong = wrongName(site, sent) ?? wrongScheme(site, sent, scheme);
  if (wrong) return { kind: 'elsewhere', ...wrong };
  if (sent.isForm && sent.origin !== null && sent.origin !== ours.origin)
    return sent.origin === `${scheme === 'https' ? 'http' : 'https'}://${ours.host}`
      ? { kind: 'elsewhere', header: 'X-Forwarded-Proto', arrived: scheme === 'https' ? 'http' : 'https' }
      : { kind: 'foreign' };
  return { kind: 'ours', host: ours.host, scheme, lacks: lackOf(site, sent) };
}

type Wrong = { header: AddressHeader; arrived: string };

/**
 * The name that the browser used: what the proxies say of it, or Host. A proxy that passes neither on names us by where
 * it was told to find us. That is taken for an answer, as nothing of ours is made from the name that arrives: links are
 * made from REBOUND_URL, and a form's origin is compared with it.
 */
function wrongName({ url, proxies }: Site, { host, forwardedHost }: Sent): Wrong | null {
  if (isHostOf(url, host)) return null;
  if (proxies > 0 && forwardedHost !== null) {
    const arrived = entryBy(proxies, forwardedHost);
    return isHostOf(url, arrived) ? null : { header: 'X-Forwarded-Host', arrived };
  }
  return proxies > 0 && isInside(host) ? null : { header: 'Host', arrived: host ?? '' };
}

function wrongScheme({ proxies }: Site, { forwardedProto }: Sent, scheme: string): Wrong | null {
  if (proxies === 0 || forwardedProto === null) return null;
  const arrived = entryBy(proxies, forwardedProto).toLowerCase();
  return arrived === scheme ? null : { header: 'X-Forwarded-Proto', arrived };
}

function lackOf({ url, proxies }: Site, { host, forwardedHost, forwardedFor }: Sent): Wrong | null {
  if (proxies === 0) return null;
  if (!isHostOf(url, host) && forwardedHost === null) return { header: 'Host', arrived: host ?? '' };
  const hops = forwardedFor?.split(',').length ?? 0;
  return hops < proxies ? { header: 'X-Forwarded-For', arrived: `${hops} of ${proxies}` } : null;
}

/** What the outermost of the trusted proxies said: further left stands what was sent to it. Some replace, and say one. */
function entryBy(proxies: number, header: string): string {
  const entries = header.split(',').map((entry) => entry.trim());
  return entries.at(-Math.min(proxies, entries.length)) ?? '';
}

/** A name that only means something inside: this machine, a private address, a container or an upstream of one word. */
function isInside(host: string | null): boolean {
  const name = (host ?? '').replace(/:\d{1,5}$/, '');
  return (
    isLoopbackHost(name) ||
    /^127(\.\d{1,3}){3}$/.test(name) ||
    /^(10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2}|172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2})$/.test(name) ||
    /^\[f[cd][0-9a-f]{2}:[0-9a-f:]+\]$/i.test(name) ||
    /^[a-z][a-z0-9_-]{0,62}$/i.test(name)
  );
}
