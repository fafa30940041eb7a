import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { dispatch } from '@/lib/api/dispatch';
import { openOperations, operations } from '@/lib/api/registry';
import { ACTIONS } from '@/test/access/actions';
import { type Action, post } from '@/test/access/browser';
import { fingerprintsOf } from '@/test/access/fingerprint';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { findActions } from '@/test/access/found-actions';
import { OPERATIONS } from '@/test/access/operations';

// Every string that anybody can send, broken: each field of every form, each string of every operation. It is a field
// error, and nothing is written.

let fixtures: Fixtures;
let actions: Record<string, Action>;
beforeAll(async () => {
  actions = await findActions();
  fixtures = await matrixFixtures();
});

const BROKEN = ['a\0b', 'a\ud800b'];
/** Who acts for whom, and which button was pressed: held against what there is before the form is read. */
const COMPARED = ['coachingId', 'way'];
const SAID = /character that can’t be saved/;

/** Refused before their form is looked at, to whoever is no operator. */
const isOperators = ([name]: [string, unknown]) => name.startsWith('operator.');

test.each(Object.entries(ACTIONS).filter(isOperators))(
  'the form of %s is not looked at where nobody may send it, broken or whole',
  async (name, { form }) => {
    const { owner } = fixtures;
    const send = (fields: Record<string, string>) =>
      post(actions[name] as Action, fields, { session: owner.session });
    const whole = await send(form(fixtures));
    expect(whole).toMatchObject({ status: 'invalid', message: expect.stringMatching(/./), errors: {} });
    for (const field of Object.keys(form(fixtures))) {
      const broken = await send({ ...form(fixtures), [field]: BROKEN[0] ?? '' });
      expect(broken).toMatchObject({ message: (whole as { message: string }).message, errors: {} });
    }
  },
);

const others = Object.entries(ACTIONS).filter((entry) => !isOperators(entry));

test.each(others)('the form of %s names a broken field', async (name, { form, by }) => {
  const { owner, coach } = fixtures;
  const { session } = by === 'coach' ? coach : by === 'guest' ? owner.guest : owner;
  const before = await fingerprintsOf(owner.me);
  const fields = form(fixtures);
  // A browser sends whole characters in a form, whatever was typed: what is left is NUL.
  for (const field of new Set([...Object.keys(fields), 'anything'])) {
    if (COMPARED.includes(field)) continue;
    const answer = await post(actions[name] as Action, { ...fields, [field]: BROKEN[0] ?? '' }, { session });
    expect(answer).toMatchObject({ status: 'invalid', errors: { [field]: expect.stringMatching(SAID) } });
  }
  expect(await fingerprintsOf(owner.me)).toEqual(before);
});

/** What a token is told where a person has to show that it is them: what it sent is not looked at. */
const ONLY_IN_PERSON = { status: 403, said: { code: 'step-up' } };

const named = [...operations, ...openOperations].map((one) => [one.name, one] as const);

test.each(named)('the API names a broken string sent to %s', async (name, operation) => {
  const { owner } = fixtures;
  const before = await fingerprintsOf(owner.me);
  const { id, body } = OPERATIONS[name] ?? {};
  const path = operation.path.replace('{id}', id?.(owner.ids) ?? '');
  const send = async (query: string, sent?: object) => {
    const request = new Request(`http://localhost/api/v1${path}${query}`, {
      method: operation.method,
      headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json' },
      body: sent && JSON.stringify(sent),
    });
    const response = await dispatch(request, path.split('/').slice(1));
    return { status: response.status, said: await response.json().catch(() => null) };
  };
  const refused = (field: string) =>
    operation.needs !== null && operation.stepUp
      ? ONLY_IN_PERSON
      : {
          status: 422,
          said: { code: 'invalid', errors: [{ path: field, message: expect.stringMatching(SAID) }] },
        };
  for (const field of operation.query ? fieldsOf(operation.query) : [])
    expect(await send(`?${field}=%00`)).toMatchObject(refused(field));
  if (operation.body) {
    const sample = (typeof body === 'function' ? body(owner.ids) : body) ?? {};
    for (const broken of BROKEN)
      for (const { field, changed } of brokenEverywhere({ ...sample, anything: '' }, broken))
        expect(await send('', changed)).toMatchObject(refused(field));
  }
  expect({ ...(await fingerprintsOf(owner.me)), api_tokens: '' }).toEqual({ ...before, api_tokens: '' });
});

const fieldsOf = (schema: z.ZodType) =>
  Object.keys(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {});

/** The value once for every string in it, with that one broken. */
function brokenEverywhere(value: object, broken: string): { field: string; changed: object }[] {
  const fields: string[] = [];
  const collect = (one: unknown, path: string) => {
    if (typeof one === 'string') fields.push(path);
    else if (typeof one === 'object' && one !== null)
      for (const [key, inner] of Object.entries(one)) collect(inner, path ? `${path}.${key}` : key);
  };
  collect(value, '');
  return fields.map((field) => {
    const changed = structuredClone(value);
    const keys = field.split('.');
    const last = keys.pop() ?? '';
    const inside = keys.reduce(
      (at, key) => at[key] as Record<string, unknown>,
      changed as Record<string, unknown>,
    );
    inside[last] = broken;
    return { field, changed };
  });
}
