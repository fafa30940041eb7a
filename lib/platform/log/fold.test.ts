import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { log } from '@/lib/platform/log';
import { tellRest } from '@/lib/platform/log/fold';
import { logLines } from '@/test/log-lines';

let heard: ReturnType<typeof logLines>;
beforeEach(() => {
  vi.useFakeTimers();
  heard = logLines();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const refused = () =>
  Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
const ID = '0190a000-0000-7000-8000-00000000000';

test('an error that comes each second is written once, then counted once a minute, then said to have ended', () => {
  for (let second = 0; second < 125; second++) {
    log.error('queue', refused());
    vi.advanceTimersByTime(1_000);
  }
  vi.advanceTimersByTime(180_000);
  expect(heard.said()).toMatchObject([
    { event: 'queue', code: 'ECONNREFUSED', problem: 'unreachable', stack: expect.any(String) },
    { event: 'queue', problem: 'unreachable', times: 59, seconds: 60 },
    { event: 'queue', problem: 'unreachable', times: 60, seconds: 60 },
    { event: 'queue', problem: 'unreachable', times: 5, seconds: 60 },
    { event: 'queue', problem: 'unreachable', ended: true, times: 125, seconds: 240 },
  ]);
});

test('what comes once has no end to tell of, and is written again the next time', () => {
  log.error('queue', refused());
  vi.advanceTimersByTime(120_000);
  log.error('queue', refused());
  expect(heard.said().map(({ code, ended, times }) => [code, ended, times])).toEqual([
    ['ECONNREFUSED', undefined, undefined],
    ['ECONNREFUSED', undefined, undefined],
  ]);
});

test('mails that fail for one reason are one kind of trouble, two reasons are two', () => {
  for (let n = 0; n < 5; n++) log.error('mail.deliver', refused(), { id: `${ID}${n}` });
  log.error('mail.deliver', Object.assign(new Error('x'), { code: '53100' }), { id: `${ID}1` });
  log.warn('mail.deliver', { reason: 'refused' });
  expect(heard.said()).toMatchObject([
    { code: 'ECONNREFUSED', id: `${ID}0` },
    { code: '53100', problem: 'disk-full' },
    { level: 'warn', reason: 'refused' },
  ]);
});

test('a process that ends says what it had counted', () => {
  for (let n = 0; n < 3; n++) log.error('queue', refused());
  tellRest();
  expect(heard.said()).toMatchObject([{ code: 'ECONNREFUSED' }, { times: 2 }]);
});

test('more kinds of trouble than are told apart are counted together', () => {
  for (let n = 0; n < 400; n++) log.warn('mcp', { reason: `reason-${n}` });
  expect(heard.said()).toHaveLength(301);
  expect(heard.said().at(-1)).toMatchObject({ event: 'log.others' });
});

test('whoever debugs sees each of them', () => {
  vi.stubEnv('REBOUND_LOG_LEVEL', 'debug');
  for (let n = 0; n < 3; n++) log.error('queue', refused());
  expect(heard.said()).toHaveLength(3);
});
