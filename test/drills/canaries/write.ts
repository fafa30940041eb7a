import { ACTIONS, holderOf } from '@/test/access/actions';
import type { Fixtures } from '@/test/access/fixtures';
import { OPERATIONS } from '@/test/access/operations';
import { diceOf } from '../drill';
import type { Described } from '../fuzz/request';
import { madeFor } from '../fuzz/schema';
import { routeIdsOf } from '../route-ids';
import { formWithPhrases, withPhrases } from './fields';
import type { Phrases } from './phrases';
import { builtActions, callApi, type Posted, postForm } from './post';

/** What ends what the others write to. Erasure is not among the canaries: it has proofs of its own. */
const ENDS = /^(sign|end|erase|delete|remove|burn|forget|revoke|leave|cancel|archive|decline|drop|take)/i;

export type Written = {
  /** By operation or action: whether one with phrases in it was carried out. */
  accepted: Record<string, boolean>;
  /** Refusals of the API that repeat a phrase: an error page of its kind. */
  repeated: string[];
};

type Writing = {
  origin: string;
  operations: readonly Described[];
  fixtures: Fixtures;
  phrases: Phrases;
  /** A server that lets in whoever asks, for mailboxes. */
  mailPort: number;
};

/** Calls every operation and posts every form, with phrases in all that is private: those that end something, or the others. */
export async function writeEverywhere(writing: Writing, ending: boolean): Promise<Written> {
  const written: Written = { accepted: {}, repeated: [] };
  const steps: Record<string, () => Promise<Tried[]>> = {
    ...Object.fromEntries(
      writing.operations.map(({ operationId }) => [operationId, () => byApi(writing, operationId)]),
    ),
    'addApplication, once more at a company that said no': () => applyAgain(writing),
    ...Object.fromEntries(Object.keys(ACTIONS).map((name) => [name, () => byForm(writing, name)])),
  };
  delete steps['erasure.closeAccountAction'];
  for (const [name, step] of Object.entries(steps)) {
    if (ENDS.test(name.split('.').at(-1) ?? name) !== ending) continue;
    const answers = await step();
    if (answers.length > 0) written.accepted[name] = answers.some(({ accepted }) => accepted);
    for (const { status, text, api } of answers)
      if (api && status >= 400 && withoutCurrent(text).includes(writing.phrases.mark))
        written.repeated.push(`${name}: ${status}`);
  }
  return written;
}

/** VERSION: a refusal of a change that came too late answers the owner with what is there now, and is meant to. */
function withoutCurrent(text: string): string {
  if (!text.includes('"VERSION"')) return text;
  const { current: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** BACK-GUARD: the credential is asked for where there is a history alone, and no sample has one. */
async function applyAgain({ origin, fixtures, phrases }: Writing): Promise<Tried[]> {
  const { ids, token } = fixtures.owner;
  const path = `/applications/${ids.rejectedApplication}`;
  const before = await callApi(origin, { method: 'GET', path, token });
  const { company, role } = JSON.parse(before.text) as Record<string, string>;
  const why = { ground: 'credential', credential: phrases.phrase() };
  const body = { company, role, stage: 'applied', ...why };
  return [{ ...(await callApi(origin, { method: 'POST', path: '/applications', token, body })), api: true }];
}

type Tried = Posted & { api: boolean };

async function byApi(
  { origin, operations, fixtures, phrases, mailPort }: Writing,
  name: string,
): Promise<Tried[]> {
  const operation = operations.find(({ operationId }) => operationId === name);
  if (!operation?.body) return [];
  const { body: schema, method, path, open } = operation;
  const { ids, token } = fixtures.owner;
  const sample = OPERATIONS[name];
  const given = typeof sample?.body === 'function' ? sample.body(ids) : sample?.body;
  const usual = given ?? madeFor({ schema, name, ids: [ids.rejection], dice: diceOf(phrases.made()) });
  const tried: Tried[] = [];
  // With all there is first; where that is too much of it, with the sample's own fields.
  for (const more of [true, false]) {
    const body = withPhrases({ of: name, phrases, more }, schema, usual) as Record<string, unknown>;
    if (body.port !== undefined) body.port = mailPort;
    const call = {
      method,
      path: path.replace('{id}', sample?.id?.(ids) ?? ''),
      token: open ? null : token,
      body,
    };
    tried.push({ ...(await callApi(origin, call)), api: true });
    if (tried.at(-1)?.accepted) break;
  }
  return tried;
}

const actions = builtActions();

async function byForm({ origin, fixtures, phrases, mailPort }: Writing, name: string): Promise<Tried[]> {
  const [sample, action] = [ACTIONS[name], actions.get(name)];
  if (!sample || !action)
    throw new Error(`The build has no action ${name}, or the access matrix does not know it.`);
  const session = sample.by === 'public' ? null : holderOf(sample, fixtures).session;
  const given = sample.form(fixtures);
  const tried: Tried[] = [];
  for (const more of [true, false]) {
    const form = formWithPhrases({ of: name, phrases, more }, given);
    if (form.port) form.port = String(mailPort);
    tried.push({
      ...(await postForm(origin, action, { form, session, ids: routeIdsOf(fixtures) })),
      api: false,
    });
    if (tried.at(-1)?.accepted) break;
  }
  return tried;
}
