/** Where a signed-in person begins. */
export const HOME = '/today';

/** Where a coach is led who has nothing but a mail to sign in with; it says why. */
export const FACTOR_FIRST = '/settings/security?for=clients#factors';

/**
 * A path of this site to go back to after signing in, or null. Anything that a browser could read as another
 * site's address ("//host", "/\host", a scheme, control characters) is refused.
 */
export function returnPathOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(value) || value.includes('\\'))
    return null;
  const base = 'http://this.site';
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  if (url?.origin !== base || url.pathname.startsWith('//') || url.pathname.startsWith('/sign-in'))
    return null;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The sign-in page, leading back to `to` afterwards. */
export function signInPath(to?: string | null): string {
  const path = returnPathOf(to);
  return path && path !== HOME ? `/sign-in?to=${encodeURIComponent(path)}` : '/sign-in';
}

/** Where a factor is asked for after signing in by mail or by Google, leading on to `to`. */
export function factorPath(to?: string | null): string {
  const path = returnPathOf(to);
  return path ? `/sign-in/factor?to=${encodeURIComponent(path)}` : '/sign-in/factor';
}
