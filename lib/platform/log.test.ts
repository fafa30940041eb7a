import { afterEach, describe, expect, test, vi } from 'vitest';
import { onRequestError } from '@/instrumentation';
import { log } from '@/lib/platform/log';

const CANARY = 'seven green herons';
const lines: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  lines.length = 0;
});
const listen = () => vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));

/** What a database error may look like: the values in the message, which has lines like those of a stack. */
class DatabaseError extends Error {
  override name = 'DatabaseError';
  code = 'P2010';
  digest = '123456';
}
const hostile = () =>
  new DatabaseError(`bad value "${CANARY}"\n    at ${CANARY} (app/page.tsx:1:1)\n  at ${CANARY}`);

describe('an error in the log', () => {
  test('has its name, its code and where it was thrown, and nothing of its message', () => {
    listen();
    log.error('job', hostile(), { id: '1' });
    const [line = ''] = lines;
    expect(line).not.toContain(CANARY);
    expect(JSON.parse(line)).toMatchObject({ event: 'job', id: '1', error: 'DatabaseError', code: 'P2010' });
    expect(JSON.parse(line).stack).toMatch(/^ {4}at .*log\.test\.ts/);
  });

  test('of a page names the route and the digest, and neither the address nor the message', async () => {
    listen();
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
    const [line = ''] = lines;
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
    listen();
    log.error('job', CANARY);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ error: 'string' });
    expect(lines[0]).not.toContain(CANARY);
  });
});
