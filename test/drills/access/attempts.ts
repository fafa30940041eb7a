import { globSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { isValidElement } from 'react';
import { dispatch } from '@/lib/api/dispatch';
import { operations } from '@/lib/api/registry';
import { ACTIONS } from '@/test/access/actions';
import { type Action, post, visiting } from '@/test/access/browser';
import type { Fixtures } from '@/test/access/fixtures';
import { OPERATIONS } from '@/test/access/operations';
import type { Member } from '@/test/access/person';
import { pathOf, ROUTES } from '@/test/access/routes';
import { routeIdsOf } from '../route-ids';

/** One thing that somebody tries; answers what they got. `by` is their id. */
export type Try = { name: string; by: string; run: () => Promise<string> };

/** Who tries, and the people whose ids they name. */
type Trying = { by: Member; fixtures: Fixtures };

/**
 * Every operation, every form and every page: by the stranger about the owner's rows, by the stranger about their own,
 * and by the coach.
 */
export function attemptsOf(
  fixtures: Fixtures,
  actions: Record<string, Action>,
  { invitation }: { invitation: string },
): Try[] {
  const { stranger, coach } = fixtures;
  const foreign = { by: stranger, fixtures };
  const own = { by: stranger, fixtures: { ...fixtures, owner: stranger } };
  const coachsOwn = ['coaching.acceptInvitation', 'coaching.declineInvitation'].map((name) =>
    formTry(`${name} of the coach’s own`, coach, actions[name], () => ({ coachingId: invitation })),
  );
  const everything = [foreign, own, { by: coach, fixtures }].flatMap((trying) => [
    ...byApi(trying),
    ...byForm(trying, actions),
    ...byOwnForm(trying, actions),
    ...byPage(trying),
  ]);
  return [...everything, ...coachsOwn];
}

const byApi = ({ by, fixtures: { owner } }: Trying): Try[] =>
  operations.map((operation) => ({
    name: operation.name,
    by: by.me.userId,
    run: async () => {
      const { id, body: sent } = OPERATIONS[operation.name] ?? {};
      const body = typeof sent === 'function' ? sent(owner.ids) : sent;
      const address = operation.path.replace('{id}', id?.(owner.ids) ?? '');
      const request = new Request(`http://localhost/api/v1${address}`, {
        method: operation.method,
        headers: {
          authorization: `Bearer ${by.token}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        body: body ? JSON.stringify(body) : undefined,
      });
      const answer = await dispatch(request, address.split('/').slice(1));
      return `${answer.status} ${await answer.text()}`;
    },
  }));

const byForm = ({ by, fixtures }: Trying, actions: Record<string, Action>): Try[] =>
  Object.entries(ACTIONS)
    .filter(([, sample]) => sample.by !== 'public')
    .map(([name, sample]) => formTry(name, by, actions[name], () => sample.form(fixtures)));

/** Forms whose sample in the matrix names nobody's row, as nobody may learn whether there is one: here it is one's own. */
const OWN_FORMS: Record<string, (fixtures: Fixtures) => Record<string, string>> = {
  'coaching.commentsSeen': ({ owner: { ids } }) => ({ entryId: ids.keptEntry }),
  'coaching.setSharing': ({ owner: { ids } }) => ({
    coachingId: ids.friendCoaching,
    entryId: ids.shownEntry,
    shared: 'yes',
  }),
  'replies.surfacedAction': ({ owner: { ids } }) => ({ rejectionId: ids.rejection }),
};

const byOwnForm = ({ by, fixtures }: Trying, actions: Record<string, Action>): Try[] =>
  Object.entries(OWN_FORMS).map(([name, form]) =>
    formTry(`${name} of one’s own`, by, actions[name], () => form(fixtures)),
  );

const formTry = (
  name: string,
  by: Member,
  action: Action | undefined,
  form: () => Record<string, string>,
): Try => ({
  name,
  by: by.me.userId,
  run: async () => {
    if (!action) throw new Error(`There is no action ${name}.`);
    const answer = await post(action, form(), { session: by.session });
    return `${answer.status} ${JSON.stringify(answer)}`;
  },
});

type Page = (props: { params: Promise<object>; searchParams: Promise<object> }) => Promise<unknown>;

function byPage({ by, fixtures }: Trying): Try[] {
  const ids = routeIdsOf(fixtures);
  return globSync('app/**/page.tsx')
    .filter((file) => !/\/_|gallery|\(public\)|\(local\)/.test(file))
    .map((file) => {
      const folders = file
        .split('/')
        .slice(1, -1)
        .filter((folder) => !/^\(.*\)$/.test(folder));
      const route = `/${folders.join('/')}`;
      const said = pathOf(route, ROUTES[route] ?? { kind: 'signedIn' }, ids)
        .split('/')
        .slice(1);
      const params = Object.fromEntries(
        folders.flatMap((part, at) =>
          part.startsWith('[') ? [[part.replaceAll(/[[\].]/g, ''), said[at] ?? '']] : [],
        ),
      );
      return {
        name: `page ${route}`,
        by: by.me.userId,
        run: async () => {
          const { default: Shown } = (await import(path.resolve(file))) as { default: Page };
          let shown: unknown;
          const led = await visiting(by, async () => {
            shown = await unfolded(
              await Shown({ params: Promise.resolve(params), searchParams: Promise.resolve({}) }),
            );
          });
          return led
            ? `led to ${led.to}`
            : `shown ${inspect(shown, { depth: 30, maxArrayLength: 200, maxStringLength: 400 })}`;
        },
      };
    });
}

/** What a page shows, with the parts that read something themselves and with what it hands on before it is there. */
async function unfolded(shown: unknown): Promise<unknown> {
  if (shown instanceof Promise) return unfolded(await shown);
  if (Array.isArray(shown)) return Promise.all(shown.map(unfolded));
  if (!isValidElement<Record<string, unknown>>(shown)) return shown;
  const { type, props } = shown;
  if (typeof type === 'function' && type.constructor.name === 'AsyncFunction')
    return unfolded(await (type as (props: object) => Promise<unknown>)(props));
  const parts = await Promise.all(
    Object.entries(props).map(async ([name, value]) => [name, await unfolded(value)]),
  );
  return { type, props: Object.fromEntries(parts) };
}
