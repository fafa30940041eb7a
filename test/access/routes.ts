import { type RowIds, withRow } from '@/test/access/noun';
import { NOUNS } from '@/test/access/nouns';

// Who may open what over HTTP. A new page.tsx or route.ts belongs in its feature's access.ts, or in ROUTES, under its
// address.

/** What of the owner's the addresses name. */
export type RouteIds = Record<
  'application' | 'going' | 'rejection' | 'reply' | 'plan' | 'entry' | 'template' | 'coaching' | 'invitation',
  string
> &
  RowIds;

/**
 * `operator`: nobody of the matrix; lib/features/operator/operator.data.test.ts opens it. `public`: anybody. `local`:
 * anybody on a machine of one's own, nobody on a hosted site. `builders`: nobody in production. `signedIn`: one's own rows,
 * whoever one is. `owner`, `coach`: about one row, and not there for anybody else. `invited`: opens for the invited
 * address, and says the same few words to everybody else. `token`: API v1, which counts tokens alone; its operations are in
 * test/access/operations.ts.
 */
export type RouteKind =
  | 'public'
  | 'local'
  | 'builders'
  | 'operator'
  | 'signedIn'
  | 'owner'
  | 'coach'
  | 'invited'
  | 'token';

export type Route = {
  kind: RouteKind;
  /** An address of it; left out where the route's own address names no row. */
  path?: string | ((ids: RouteIds) => string);
  /** What whoever may open it gets, if not 200. */
  answers?: number;
};

const route = (kind: RouteKind, path?: Route['path'], answers?: number): Route => ({ kind, path, answers });

/** What the nouns say of their own addresses. */
const ofNouns = Object.entries(NOUNS).flatMap(([noun, { routes }]) =>
  Object.entries(routes).map(([address, said]): [string, Route] => [
    address,
    said === 'signedIn'
      ? route('signedIn')
      : typeof said === 'function'
        ? route('owner', (ids) => said(withRow(noun, ids)))
        : said,
  ]),
);

export const ROUTES: Record<string, Route> = {
  ...Object.fromEntries(ofNouns),

  '/': route('public'),
  '/privacy': route('public'),
  '/how-it-works': route('public'),
  '/what-now': route('public'),
  // Without answers they lead to the questions.
  '/what-now/answer': route('public', undefined, 307),
  '/what-now/keep': route('public', undefined, 307),
  '/what-now/again': route('public'),
  '/what-now/raise-it': route('public'),
  '/sign-in': route('public'),
  '/sign-in/check': route('public'),
  '/sign-in/confirm': route('public'),
  '/sign-in/factor': route('public'),
  '/unsubscribe': route('public'),
  // Opened by hand it leads to the page with the button.
  '/unsubscribe/one-click': route('public', undefined, 302),
  '/unexpected': route('public'),
  '/unexpected/one-click': route('public', undefined, 302),
  '/api/health': route('public'),
  // To this machine itself; from elsewhere it asks for a token.
  '/api/metrics': route('public'),
  '/api/health/[part]': route('public', '/api/health/live'),
  // Posted to by the mail provider; opened by hand it is nothing.
  '/api/webhooks/resend': route('public', undefined, 405),
  // Posted to by scripts of our own pages, which are asked who they are then.
  '/drafts/sent': route('public', undefined, 405),
  // Where browsers report what the content security policy refused.
  '/api/csp-reports': route('public', undefined, 405),
  // Of an operator who names nobody.
  '/security.txt': route('public', '/.well-known/security.txt', 404),
  '/api/auth/[...nextauth]': route('public', '/api/auth/csrf'),
  '/api/v1': route('public'),
  '/api/v1/openapi.json': route('public'),
  '/api/v1/[...path]': route('token', '/api/v1/me'),
  '/api/mcp': route('token'),

  '/outbox': route('local'),
  // Of a mail that is not there.
  '/outbox/[id]': route('local', '/outbox/0190a000-0000-7000-8000-000000000000', 404),
  '/operator': route('operator'),
  '/gallery': route('builders'),
  '/gallery/bare': route('builders'),
  '/gallery/mails': route('builders'),
  '/gallery/shell': route('builders'),

  '/replies': route('signedIn'),
  '/today': route('signedIn'),
  '/pipeline': route('signedIn'),
  '/pipeline/ended': route('signedIn'),
  '/pipeline/quiet': route('signedIn'),
  '/pipeline/calendar': route('signedIn'),
  '/pipeline/table': route('signedIn'),
  '/applications/new': route('signedIn'),
  '/no': route('signedIn'),
  '/coach': route('signedIn'),
  '/clients': route('signedIn'),
  '/drafts/key': route('signedIn'),
  '/settings': route('signedIn'),
  '/settings/profile': route('signedIn'),
  '/settings/emails': route('signedIn'),
  '/settings/mailbox': route('signedIn'),
  '/settings/timing': route('signedIn'),
  '/settings/data': route('signedIn'),
  '/settings/security': route('signedIn'),
  '/templates': route('signedIn'),
  '/templates/built-in/[purpose]': route('signedIn', '/templates/built-in/coffee-chat'),

  '/applications/[id]': route('owner', ({ application }) => `/applications/${application}`),
  '/applications/[id]/calendar': route('owner', ({ going }) => `/applications/${going}/calendar`),
  // Of an application that is still going: one that ended leads on to its rejection.
  '/applications/[id]/rejection': route('owner', ({ going }) => `/applications/${going}/rejection`),
  // Of one that is still going: it leads on to its own page.
  '/applications/[id]/accepted': route('owner', ({ going }) => `/applications/${going}/accepted`, 307),
  '/rejections/[id]': route('owner', ({ rejection }) => `/rejections/${rejection}`),
  '/rejections/[id]/vent': route('owner', ({ rejection }) => `/rejections/${rejection}/vent`),
  '/rejections/[id]/raise': route('owner', ({ rejection }) => `/rejections/${rejection}/raise`),
  '/rejections/[id]/reply': route('owner', ({ rejection }) => `/rejections/${rejection}/reply`),
  '/rejections/[id]/reply/templates': route(
    'owner',
    ({ rejection }) => `/rejections/${rejection}/reply/templates`,
  ),
  // HOLD-6: refused, as the owner’s reply here is inside its hold.
  '/rejections/[id]/reply/file/[replyId]': {
    ...route('owner', ({ rejection, reply }) => `/rejections/${rejection}/reply/file/${reply}`),
    answers: 409,
  },

  '/templates/[id]': route('owner', ({ template }) => `/templates/${template}`),
  // Of a template that is not there: what a coach gives is sealed by an action alone.
  '/templates/from-coach/[id]': route(
    'signedIn',
    '/templates/from-coach/0190a000-0000-7000-8000-000000000000',
    404,
  ),

  '/coach/preview/search': route('signedIn'),
  '/coach/preview/patterns': route('signedIn'),
  '/coach/preview/months/[id]': route(
    'signedIn',
    '/coach/preview/months/0190a000-0000-7000-8000-000000000000',
    404,
  ),
  // Of a month that is not there: one is closed by an action alone.
  '/clients/[coachingId]/months/[id]': route(
    'coach',
    ({ coaching }) => `/clients/${coaching}/months/0190a000-0000-7000-8000-000000000000`,
    404,
  ),
  '/clients/[coachingId]/patterns': route('coach', ({ coaching }) => `/clients/${coaching}/patterns`),
  '/clients/[coachingId]/thoughts/[id]': route(
    'coach',
    ({ coaching, ...ids }) => `/clients/${coaching}/thoughts/${ids['row of thoughts']}`,
  ),
  '/clients/next': route('signedIn'),
  '/clients/[coachingId]': route('coach', ({ coaching }) => `/clients/${coaching}`),
  '/clients/[coachingId]/give': route('coach', ({ coaching }) => `/clients/${coaching}/give`),
  '/clients/[coachingId]/entries/[id]': route(
    'coach',
    ({ coaching, entry }) => `/clients/${coaching}/entries/${entry}`,
  ),
  '/clients/[coachingId]/templates/[id]': route(
    'coach',
    ({ coaching, template }) => `/clients/${coaching}/templates/${template}`,
  ),
  '/clients/invite': route('signedIn'),
  '/invitations/[id]': route('invited', ({ invitation }) => `/invitations/${invitation}`),
};

/** The address of a route as somebody would type it. */
export function pathOf(address: string, { path = address }: Route, ids: RouteIds): string {
  return typeof path === 'string' ? path : path(ids);
}
