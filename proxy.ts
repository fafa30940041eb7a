import { type NextRequest, NextResponse } from 'next/server';
import { isLoopbackHost } from '@/lib/platform/host';

// In local mode only this machine's own names are answered (lib/platform/host.ts).
// A content security policy for every page: scripts run only with this request's nonce, nothing is loaded
// from elsewhere. It protects private text from injected script; who may see what is decided in lib/access.

const providers = [
  process.env.GOOGLE_CLIENT_ID ? 'https://accounts.google.com' : '',
  process.env.LINKEDIN_CLIENT_ID ? 'https://www.linkedin.com' : '',
].filter(Boolean);
const development = process.env.NODE_ENV === 'development';

export function proxy(request: NextRequest) {
  if (process.env.REBOUND_MODE === 'local' && !isLoopbackHost(request.headers.get('host'))) {
    return new NextResponse(
      `Rebound is for this machine alone here. Open it at ${process.env.REBOUND_URL}.`,
      {
        status: 421,
      },
    );
  }
  const { pathname } = request.nextUrl;
  // /api/v1 itself is the API's page for people.
  if (pathname.startsWith('/api/') && pathname !== '/api/v1') return NextResponse.next();
  const nonce = btoa(crypto.randomUUID());
  const policy = [
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
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  // Where sign-in leads back to; a layout does not know its address otherwise.
  headers.set('x-return-path', pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: [{ source: '/((?!_next/static|_next/image|icon).*)' }] };
