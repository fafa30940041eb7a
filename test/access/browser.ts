import type { FormState } from '@/lib/access/form';
import { answeredCookie } from '@/test/access/answered';

// What Next gives a server action of the request around it, as far as ours look: cookies, headers, and a
// redirect that ends it. A test file puts these in Next's place with vi.mock.

const HOST = 'localhost:3000';

/** `cookies`: those that the browser holds besides, instead of the answers that every other one holds. */
export type Visit = { session?: string; origin?: string | null; cookies?: readonly Cookie[] };
type Cookie = readonly [name: string, value: string];

let cookieJar = new Map<string, string>();
let sent = new Headers();

/** In every browser the questions of /what-now were answered: what is kept of them is kept for whoever is signed in. */
const jarOf = ({ session, cookies = [answeredCookie()] }: Visit) =>
  new Map([...cookies, ...(session ? [['next-auth.session-token', session] as const] : [])]);

/** What the browser of the latest visit holds now; a cookie that was taken back is left out. */
export const heldCookies = (): Cookie[] => [...cookieJar].filter(([, value]) => value !== '');

class Redirected extends Error {
  readonly to: string;
  /** As Next writes it. */
  readonly digest: string;
  constructor(to: string) {
    super(`redirected to ${to}`);
    this.to = to;
    this.digest = `NEXT_REDIRECT;push;${to};307;`;
  }
}

export const nextHeaders = {
  cookies: async () => ({
    get: (name: string) => (cookieJar.has(name) ? { name, value: cookieJar.get(name) } : undefined),
    set: (name: string, value: string) => void cookieJar.set(name, value),
  }),
  headers: async () => sent,
};

export const nextNavigation = {
  RedirectType: { push: 'push', replace: 'replace' },
  redirect: (to: string) => {
    throw new Redirected(to);
  },
  notFound: () => {
    throw new Redirected('404');
  },
  unstable_rethrow: (error: unknown) => {
    if (error instanceof Redirected) throw error;
  },
};

export const nextCache = { refresh: () => {}, revalidatePath: () => {} };

export type Action = (before: FormState, form: FormData) => Promise<FormState>;
export type Answer = FormState | { status: 'redirected'; to: string };

/** Posts a form the way a browser would; `origin` null leaves the header out, as some other program might. */
export async function post(action: Action, fields: Record<string, string>, visit: Visit): Promise<Answer> {
  const { origin = `http://${HOST}` } = visit;
  cookieJar = jarOf(visit);
  sent = new Headers({ host: HOST, ...(origin === null ? {} : { origin }) });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    return await action({ status: 'idle' }, form);
  } catch (error) {
    if (error instanceof Redirected) return { status: 'redirected', to: error.to };
    throw error;
  }
}

/** What a page or a layout reads in a visit; being led elsewhere ends it, as it ends a request. */
export async function visiting(visit: Visit, read: () => Promise<void>): Promise<{ to: string } | null> {
  cookieJar = jarOf(visit);
  sent = new Headers({ host: HOST });
  try {
    await read();
    return null;
  } catch (error) {
    if (error instanceof Redirected) return { to: error.to };
    throw error;
  }
}
