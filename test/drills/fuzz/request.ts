import { FILE_OPERATIONS } from '@/lib/api/file-operations';
import { OPERATIONS } from '@/test/access/operations';
import type { FullPerson } from '@/test/access/person';
import { type Dice, diceOf } from '../drill';
import { HOSTILE_QUERIES, HOSTILE_SEGMENTS, hostileBody, hostileText, worsened } from './hostile';
import { madeFor, type Schema } from './schema';

const FILES: readonly string[] = FILE_OPERATIONS;

// Which request comes when: the seed and the number of a request decide everything of it but the ids.

type Ids = FullPerson['ids'];

export type Described = {
  operationId: string;
  method: string;
  path: string;
  query: Record<string, Schema>;
  body: Schema | null;
  open: boolean;
};

/** `valid`: what the access matrix calls it with. `fitting`: what the document allows. The others mean harm. */
export const MANNERS = ['valid', 'fitting', 'foreign', 'hostile'] as const;
export type Manner = (typeof MANNERS)[number];

export type Asked = {
  number: number;
  manner: Manner;
  operation: Described;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
};

type Document = {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        security?: unknown[];
        parameters?: { name: string; in: string; schema: Schema }[];
        requestBody?: { content: { 'application/json': { schema: Schema } } };
      }
    >
  >;
};

/** Every operation of the document that takes and answers JSON: files have tests of their own (lib/features/documents). */
export function operationsOf({ paths }: Document): Described[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !FILES.includes(operationId))
      .map(([method, { operationId, security, parameters = [], requestBody }]) => ({
        operationId,
        method: method.toUpperCase(),
        path,
        query: Object.fromEntries(
          parameters.filter((one) => one.in === 'query').map(({ name, schema }) => [name, schema]),
        ),
        body: requestBody?.content['application/json'].schema ?? null,
        open: security?.length === 0,
      })),
  );
}

export type Setting = {
  seed: number;
  operations: readonly [Described, ...Described[]];
  attacker: FullPerson;
  /** Whose rows are none of the attacker's business. */
  owner: FullPerson;
};

/** So many operations further on begins the next round. */
const STEP = 7;
/** One stranger's requests: every operation in every manner. */
export const roundOf = ({ operations }: Pick<Setting, 'operations'>) => operations.length * MANNERS.length;

/** The request with this number, as the attacker sends it. */
export function requestOf(number: number, { seed, operations, attacker, owner }: Setting): Asked {
  const dice = diceOf(seed * 1_000_003 + number);
  // Each operation in each manner in turn; each round begins elsewhere, as what one does the next finds done.
  const turn = Math.floor(number / operations.length);
  const place = (number + Math.floor(turn / MANNERS.length) * STEP) % operations.length;
  const operation = operations[place] ?? operations[0];
  const manner = MANNERS[turn % MANNERS.length] ?? 'hostile';
  const about = manner === 'foreign' ? owner.ids : attacker.ids;
  // What a coach may do with the attacker's rows is asked by the attacker's coach.
  const { token } = operation.path.startsWith('/clients/') ? attacker.friend : attacker;
  const asked: Asked = {
    number,
    manner,
    operation,
    method: operation.method,
    path: `/api/v1${pathOf(operation, about, dice)}`,
    headers: {
      ...(operation.open ? {} : { authorization: `Bearer ${token}` }),
      // From everywhere: a network that guesses tokens, or asks too often, is answered less, as it should be.
      'x-forwarded-for': `198.18.${dice.upTo(256)}.${dice.upTo(256)}`,
    },
    body: null,
  };
  const body = bodyOf(operation, manner, about, dice);
  if (body !== undefined) {
    asked.headers['content-type'] = 'application/json';
    asked.body = Buffer.from(JSON.stringify(body));
  }
  return manner === 'hostile' ? madeHostile(asked, dice) : asked;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Among what the fixtures know of a person are a device and a code, which name no row. */
function listOf(ids: Ids): readonly [string, ...string[]] {
  const [first = '', ...rest] = Object.values(ids).filter((id) => UUID.test(id));
  return [first, ...rest];
}

function pathOf({ operationId, path, query }: Described, ids: Ids, dice: Dice): string {
  const named = OPERATIONS[operationId]?.id?.(ids) ?? '';
  // Now and then a row of another kind.
  const id = dice.next() < 0.1 ? dice.one(listOf(ids)) : named;
  const given = Object.entries(query)
    .filter(() => dice.next() < 0.5)
    .map(([name, schema]) => [name, String(madeFor({ schema, name, ids: listOf(ids), dice }))]);
  const search = new URLSearchParams([
    ...Object.entries(OPERATIONS[operationId]?.query?.(ids) ?? {}),
    ...given,
  ]).toString();
  return path.replace('{id}', id) + (search && `?${search}`);
}

function bodyOf({ operationId, body: schema }: Described, manner: Manner, ids: Ids, dice: Dice): unknown {
  if (!schema) return undefined;
  const made = () => madeFor({ schema, name: operationId, ids: listOf(ids), dice });
  if (manner === 'fitting') return made();
  const sample = OPERATIONS[operationId]?.body;
  const valid = (typeof sample === 'function' ? sample(ids) : sample) ?? made();
  if (manner !== 'hostile') return valid;
  return worsened(dice.next() < 0.5 ? valid : made(), dice);
}

/** Now and then the harm is not in the body alone. */
function madeHostile(asked: Asked, dice: Dice): Asked {
  const { operation, headers } = asked;
  const bodyless = asked.body === null;
  if (asked.body && dice.next() < 0.1) asked.body = hostileBody(dice);
  if (operation.path.includes('{id}') && dice.next() < (bodyless ? 0.7 : 0.1))
    asked.path = `/api/v1${operation.path.replace('{id}', dice.one(HOSTILE_SEGMENTS))}`;
  const queries = Object.keys(operation.query);
  if (dice.next() < (bodyless ? 0.7 : 0.1)) {
    const name = queries[dice.upTo(queries.length)] ?? 'q';
    const [path] = asked.path.split('?');
    asked.path = `${path}?${name}=${dice.one(HOSTILE_QUERIES)}&${name}=again`;
  }
  if (dice.next() < 0.05) asked.method = dice.one(['PUT', 'OPTIONS', 'HEAD', 'DELETE', 'PATCH']);
  if (dice.next() < 0.05)
    headers['content-type'] = dice.one(['text/plain', 'multipart/form-data', 'application/xml']);
  if (dice.next() < 0.05)
    headers.authorization = dice.one([
      'Bearer ',
      'Bearer rbd_',
      `Bearer rbd_${'x'.repeat(43)}`,
      'Basic eDp5',
    ]);
  if (dice.next() < 0.05)
    headers['x-forwarded-for'] = dice.one(['::1', '1.2.3.4, , 5', 'x'.repeat(500), '[::ffff:1.2.3.4]:80']);
  if (dice.next() < 0.03)
    headers['if-match'] = hostileText(dice)
      .replace(/[^\x20-\x7e]/g, '?')
      .slice(0, 500);
  return asked;
}
