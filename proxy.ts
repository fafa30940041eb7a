import { type NextRequest, NextResponse } from 'next/server';
import {
  OLD_SESSION_COOKIE,
  oldSession,
  sessionCookieFlags,
  sessionCookieName,
} from '@/lib/access/session-cookie-name';
import { type Arrival, arrivalOf, type Sent, type Site } from '@/lib/platform/arrival';
import { misdirected } from '@/lib/platform/misdirected';
import { noteArrival } from '@/lib/platform/note-arrival';
import { isDecodable, isWholeAddress } from '@/lib/platform/whole-text';

// What every request passes. Only what came by our own address is answered: in local mode a name of this machine
// (lib/platform/host.ts), hosted REBOUND_URL (lib/platform/arrival.ts). From here on the app finds that address in the
// headers, and no longer what a sender or a proxy made of it.
// A content security policy for every page: scripts run only with this request's nonce, nothing is loaded
// from elsewhere. It protects private text from injected script; who may see what is decided in lib/access.

const providers = [
  process.env.GOOGLE_CLIENT_ID ? 'https://accounts.google.com' : '',
  process.env.LINKEDIN_CLIENT_ID ? 'https://www.linkedin.com' : '',
].filter(Boolean);
/** Where browsers tell us what the policy refused. */
const REPORTS = '/api/csp-reports';
/** What a load balancer or a collector asks for. */
const ASKED_BY_NUMBER = /^\/api\/(health(\/(live|ready|worker))?|metrics)$/;
/** No page stands there, so Next looks for no action of one: programs, and what a phone shares, which comes from outside. */
const TAKES_FROM_OUTSIDE = /^\/(api\/|capture\/shared$)/;
const development = process.env.NODE_ENV === 'development';

export function proxy(request: NextRequest) {
  const site = siteOf();
  const arrival = arrives(site, request);
  if (arrival && arrival.kind !== 'ours') {
    const { body, ...answer } = misdirected(arrival, site, wantsPage(request));
    return new NextResponse(body, answer);
  }
  const refused = refuseAddress(request);
  if (refused) return new NextResponse(`${refused.words}\n`, { status: refused.status });
  const { url } = site;
  const headers = new Headers(request.headers);
  if (arrival) believe(headers, arrival);
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

const siteOf = (): Site => ({
  local: process.env.REBOUND_MODE === 'local',
  url: process.env.REBOUND_URL ?? '',
  proxies: Number(process.env.REBOUND_TRUSTED_PROXIES || 0),
});

/** How a request came to us; null where that does not matter. */
function arrives(site: Site, { headers, method, nextUrl }: NextRequest): Arrival | null {
  // A load balancer asks by number, and what it hears is nobody's.
  if (!site.local && ASKED_BY_NUMBER.test(nextUrl.pathname)) return null;
  const sent: Sent = {
    host: headers.get('host'),
    forwardedHost: headers.get('x-forwarded-host') || null,
    forwardedProto: headers.get('x-forwarded-proto') || null,
    forwardedFor: headers.get('x-forwarded-for') || null,
    origin: headers.get('origin'),
    isForm: method === 'POST' && !TAKES_FROM_OUTSIDE.test(nextUrl.pathname) && isForm(headers),
  };
  const arrival = arrivalOf(site, sent);
  noteArrival(arrival);
  return arrival;
}

/** What Next takes for an action of a page. It compares the origin with the host that it believes, and fails with 500. */
const isForm = (headers: Headers) =>
  headers.has('next-action') || /^multipart\/form-data/i.test(headers.get('content-type') ?? '');

const wantsPage = ({ headers }: NextRequest) =>
  !headers.has('next-action') && (headers.get('accept') ?? '').includes('text/html');

function believe(headers: Headers, { host, scheme }: Extract<Arrival, { kind: 'ours' }>): void {
  headers.set('host', host);
  headers.set('x-forwarded-host', host);
  headers.set('x-forwarded-proto', scheme);
  for (const name of ['forwarded', 'x-forwarded-port', 'x-forwarded-server']) headers.delete(name);
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
