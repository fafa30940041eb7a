import { readFileSync } from 'node:fs';

// Which route answers an address, as the build knows it. An address holds ids and words that somebody looked for; a
// pattern holds neither, and there are as many as there are routes.

type Route = { page: string; regex: string };
type Manifest = { staticRoutes: Route[]; dynamicRoutes: Route[] };

/** What no route answers, and everything where the build is not known (development). */
export const NO_ROUTE = '/[none]';
const FILES = '/_next/[file]';
const SECURITY_TXT = '/.well-known/security.txt';

/**
 * The pattern of the route that answers an address, from the build in `folder`: /rejections/[id]. One of a fixed set,
 * whatever is asked.
 */
export function routePatterns(folder = '.next'): (address: string) => string {
  const { staticRoutes, dynamicRoutes } = manifestOf(folder);
  const plain = new Set(staticRoutes.map(({ page }) => page));
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, matches: new RegExp(regex) }));
  return (address) => {
    const path = pathOf(address);
    if (path.startsWith('/_next/')) return FILES;
    if (path === SECURITY_TXT || plain.has(path)) return path;
    return patterns.find(({ matches }) => matches.test(path))?.page ?? NO_ROUTE;
  };
}

function manifestOf(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(`${folder}/routes-manifest.json`, 'utf8'));
  } catch {
    return { staticRoutes: [], dynamicRoutes: [] };
  }
}

/**
 * Without what is asked for, and without the origin that a proxy's request line may have; a slash at the end leads to the
 * same page.
 */
function pathOf(address: string): string {
  const path = (/^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(address)?.[1] ?? '').replace(/(.)\/$/, '$1');
  return path || '/';
}
