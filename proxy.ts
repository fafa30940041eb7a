import { type NextRequest, NextResponse } from 'next/server';
import {
  OLD_SESSION_COOKIE,
  oldSession,
  sessionCookieFlags,
  sessionCookieName,
} from '@/lib/access/session-cookie-name';
import { isHostOf, isLoopbackHost } from '@/lib/platform/host';
import { isDecodable, isWholeAddress } from '@/lib/platform/whole-text';

// What every request passes. Only a name of ours is answered: in local mode this machine's own (lib/platform/host.ts),
// hosted the one of REBOUND_URL.
// A content security policy for every page: scripts run only with this request's nonce, nothing is loaded
// from elsewhere. It protects private text from injected script; who may see what is decided in lib/access.

const providers = [
  process.env.GOOGLE_CLIENT_ID ? 'https://accounts.google.com' : '',
  process.env.LINKEDIN_CLIENT_ID ? 'https://www.linkedin.com' : '',
].filter(Boolean);
/** Where browsers tell us what the policy refused. */
const REPORTS = '/api/csp-reports';
const development = process.env.NODE_ENV === 'development';

export function proxy(request: NextRequest) {
  const refused = refuseHost(request) ?? refuseAddress(request);
  if (refused) return new NextResponse(`${refused.words}\n`, { status: refused.status });
  const url = process.env.REBOUND_URL ?? '';
  const headers = new Headers(request.headers);
  const old = oldSession(url, request.cookies, Date.now());
  if (old) headers.set('cookie', `${headers.get('cookie')}; ${sessionCookieName(url)}=${old}`);
  const { pathname } = request.nextUrl;
  // /api/v1 itself is the API's page for people.
  if (pathname.startsWith('/api/') && pathname !== '/api/v1')
    return NextResponse.next({ request: { headers } });

  const policy = policyOf(btoa(crypto.randomUUID()));
  headers.set('content-security-policy', policy);
  // Where sign-in leads back to; a layout does not know its address otherwise.
  headers.set('x-return-path', pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('reporting-endpoints', `csp="${REPORTS}"`);
  // Not where a form may be setting a session of its own.
  if (request.method === 'GET' && request.cookies.has(OLD_SESSION_COOKIE)) {
    if (old) response.cookies.set(sessionCookieName(url), old, sessionCookieFlags(url));
    response.cookies.set(OLD_SESSION_COOKIE, '', { ...sessionCookieFlags(url), maxAge: 0 });
  }
  return response;
}

/** What no address can hold. Of a query the API says itself which field it is about. */
function refuseAddress({ nextUrl: { pathname, search } }: NextRequest) {
  const checked = pathname.startsWith('/api/v1/') ? '' : pathname + search;
  if (isDecodable(pathname) && isWholeAddress(checked)) return null;
  return { status: 400, words: 'This address contains a character that it can’t have.' };
}

/** Why a request is not answered at all, or null. */
function refuseHost({ headers, nextUrl }: NextRequest): { status: number; words: string } | null {
  const host = headers.get('host');
  const url = process.env.REBOUND_URL ?? '';
  if (process.env.REBOUND_MODE === 'local') {
    if (isLoopbackHost(host)) return null;
    return { status: 421, words: `Rebound is for this machine alone here. Open it at ${url}.` };
  }
  // A load balancer asks by number, and what it hears is nobody's.
  if (nextUrl.pathname === '/api/health' || isHostOf(url, host)) return null;
  return { status: 421, words: `This is not the address of this site. Open it at ${url}.` };
}

const policyOf = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Style attributes carry positions and widths that are known at render time only.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    // A sign-in form posts here and is led on to the provider.
    `form-action ${["'self'", ...providers].join(' ')}`,
    // Browsers that know the second one leave the first alone.
    `report-uri ${REPORTS}`,
    'report-to csp',
  ].join('; ');

/**
 * A file that is uploaded does not pass: what passes is kept in memory whole, and cut off at 10 MB. Those routes ask for a
 * session and our origin, or a token, themselves.
 */
export const config = {
  matcher: [
    {
      source:
        '/((?!_next/static|_next/image|icon|documents/upload$|import/upload$|api/v1/imports$|api/v1/documents/[0-9a-f-]+/file$).*)',
    },
  ],
};
