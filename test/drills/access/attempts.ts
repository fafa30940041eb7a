import { globSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
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
export function attemptsOf(fixtures: Fixtures, actions: Record<string, Action>): Try[] {
  const { stranger, coach } = fixtures;
  const foreign = { by: stranger, fixtures };
  const own = { by: stranger, fixtures: { ...fixtures, owner: stranger } };
  return [foreign, own, { by: coach, fixtures }].flatMap((trying) => [
    ...byApi(trying),
    ...byForm(trying, actions),
    ...byPage(trying),
  ]);
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
    .map(([name, sample]) => ({
      name,
      by: by.me.userId,
      run: async () => {
        const action = actions[name];
        if (!action) throw new Error(`There is no action ${name}.`);
        const answer = await post(action, sample.form(fixtures), { session: by.session });
        return `${answer.status} ${JSON.stringify(answer)}`;
      },
    }));

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
            shown = await Shown({ params: Promise.resolve(params), searchParams: Promise.resolve({}) });
          });
          return led
            ? `led to ${led.to}`
            : `shown ${inspect(shown, { depth: 30, maxArrayLength: 200, maxStringLength: 400 })}`;
        },
      };
    });
}
