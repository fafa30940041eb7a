import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onRequestError } from '@/instrumentation';
import { log } from '@/lib/platform/log';
import { FIELDS, type LogFields } from '@/lib/platform/log/fields';
import { prettyOf } from '@/lib/platform/log/pretty';
import { forRequest } from '@/lib/platform/request';
import { logLines } from '@/test/log-lines';

const CANARY = 'seven green herons';
let heard: ReturnType<typeof logLines>;
beforeEach(() => {
  heard = logLines();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What a database error may look like: the values in the message, which has lines like those of a stack. */
class DatabaseError extends Error {
  override name = 'DatabaseError';
  code = 'P2010';
  digest = '123456';
}
const hostile = () =>
  new DatabaseError(`bad value "${CANARY}"\n    at ${CANARY} (app/page.tsx:1:1)\n  at ${CANARY}`);

test('a line has its level, its moment, its event and its fields, in this order', () => {
  log.info('mail', { kind: 'nudge', attempts: 2, settled: true, reason: null });
  expect(heard.lines).toEqual([
    expect.stringMatching(
      /^\{"level":"info","at":"\d{4}-\d\d-\d\dT[\d:.]+Z","event":"mail","kind":"nudge","attempts":2,"settled":true,"reason":null\}$/,
    ),
  ]);
});

test('a line names the request that it comes from', () => {
  forRequest('r-12345678', () => log.info('mail.held-back'));
  forRequest(null, () => log.info('worker.started'));
  expect(heard.said()).toMatchObject([{ request: 'r-12345678' }, { event: 'worker.started' }]);
  expect(heard.said()[1]).not.toHaveProperty('request');
});

describe('an error in the log', () => {
  test('has its name, its code and where it was thrown, and nothing of its message', () => {
    log.error('job', hostile(), { name: 'sweep' });
    const [line = ''] = heard.lines;
    expect(line).not.toContain(CANARY);
    expect(JSON.parse(line)).toMatchObject({
      event: 'job',
      name: 'sweep',
      error: 'DatabaseError',
      code: 'P2010',
    });
    expect(JSON.parse(line).stack).toMatch(/^ {4}at .*log\.test\.ts/);
  });

  test('of a page names the route and the digest, and neither the address nor the message', async () => {
    await onRequestError(
      hostile(),
      {
        path: `/pipeline/ended?q=${encodeURIComponent(CANARY)}&t=token`,
        method: 'GET',
        headers: { cookie: CANARY },
      },
      {
        routerKind: 'App Router',
        routePath: '/rejections/[id]',
        routeType: 'render',
        renderSource: 'react-server-components',
        revalidateReason: undefined,
      },
    );
    const [line = ''] = heard.lines;
    expect(line).not.toMatch(/heron|token|pipeline/);
    expect(JSON.parse(line)).toMatchObject({
      event: 'page',
      route: '/rejections/[id]',
      kind: 'render',
      method: 'GET',
      digest: '123456',
      error: 'DatabaseError',
    });
  });

  test('that is no error is its type', () => {
    log.error('job', CANARY);
    expect(heard.said()).toMatchObject([{ error: 'string' }]);
    expect(heard.lines.join()).not.toContain(CANARY);
  });

  test('that the queue hands on as a plain object has its code and its frames all the same', () => {
    const { message, stack, ...rest } = Object.assign(hostile(), { code: 'ECONNREFUSED' });
    log.error('queue', { ...rest, message, stack, queue: 'mail' });
    expect(heard.said()).toMatchObject([{ error: 'object', code: 'ECONNREFUSED', problem: 'unreachable' }]);
    expect(heard.lines.join()).not.toContain(CANARY);
  });

  test('whose name or code is a sentence says neither', () => {
    log.error('job', Object.assign(new Error('x'), { name: CANARY, code: `${CANARY} ana@example.test` }));
    expect(heard.said()).toMatchObject([{ error: '-', code: '-' }]);
  });
});

describe('what is no word of ours', () => {
  const HOSTILE = [CANARY, 'ana@example.test', '/pipeline?q=heron', '"}\n{"level":"info"', 'ü', '<b>', ''];

  test.each(Object.keys(FIELDS))('is left out of the field %s', (name) => {
    for (const text of HOSTILE) log.info('mail', { [name]: text });
    log.info('mail', { [name]: { toString: () => CANARY } } as unknown as LogFields);
    for (const line of heard.said()) expect(line[name]).toBe('-');
    expect(heard.lines).toHaveLength(HOSTILE.length + 1);
  });

  test('is left out of the event, and a field that is not known is no field', () => {
    log.info(CANARY, { subject: CANARY } as LogFields);
    expect(heard.said()).toEqual([{ level: 'info', at: expect.any(String), event: '-' }]);
  });
});

test('for somebody who reads along it is a sentence with what to do below', () => {
  log.error('job', Object.assign(new Error('x'), { code: '53100' }), { name: 'sweep' });
  const [said = '', todo = '', place = ''] = prettyOf(heard.lines[0] ?? '').split('\n');
  expect(said).toMatch(/^\d\d:\d\d:\d\d .*error.* job name=sweep error=Error code=53100 problem=disk-full$/);
  expect(todo.trim()).toMatch(/^The disk of the database is full/);
  expect(place.trim()).toMatch(/^at /);
});
