import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest, summaryOf } from '@/bin/test-report.mjs';

const tried = (fullName: string, status: string, failureMessages: string[] = []) => ({
  fullName,
  status,
  failureMessages,
});

describe('the report of a run', () => {
  it('names a data test that passed only on its second try', () => {
    const assertionResults = [
      tried('holds', 'passed'),
      tried('sends', 'passed', ['Error: not yet']),
      tried('burns', 'failed', ['Error: no']),
    ];
    const testResults = [{ name: '/here/lib/hold.data.test.ts', assertionResults }];
    expect(readVitest({ numPassedTests: 2, numFailedTests: 1, testResults }, '/here/')).toEqual({
      passed: 2,
      failed: 1,
      flaky: ['lib/hold.data.test.ts: sends: Error: not yet'],
      failures: ['lib/hold.data.test.ts: burns: Error: no'],
    });
  });

  it('gives a reason in one line, without its colours and what follows', () => {
    const reason = '\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at here';
    const testResults = [{ name: 'one.test.ts', assertionResults: [tried('counts', 'failed', [reason])] }];
    expect(readVitest({ testResults }).failures).toEqual([
      'one.test.ts: counts: AssertionError: expected 1 to be 2',
    ]);
    const long = [tried('reads', 'failed', [`Error: ${'x'.repeat(900)}`])];
    const [line] = readVitest({ testResults: [{ name: 'a.ts', assertionResults: long }] }).failures;
    expect(line).toHaveLength(200);
  });

  it('names a file none of whose tests could begin', () => {
    const testResults = [
      {
        name: 'one.test.ts',
        status: 'failed',
        message: 'Error: no such module\n  at it',
        assertionResults: [],
      },
    ];
    expect(readVitest({ testResults }).failures).toEqual([
      'one.test.ts: the whole file: Error: no such module',
    ]);
  });

  it('names a journey that passed only on its second try, however deep it lies', () => {
    const spec = (title: string, status: string, results = [{}]) => ({
      title,
      file: 'reply.spec.ts',
      tests: [{ status, results }],
    });
    const twice = [{ error: { message: 'Error: 503\n  at it' } }, {}];
    const suites = [
      { specs: [spec('sends', 'expected')], suites: [{ specs: [spec('waits', 'flaky', twice)] }] },
    ];
    expect(readPlaywright({ stats: { expected: 1, flaky: 1, unexpected: 0 }, suites })).toEqual({
      passed: 2,
      failed: 0,
      flaky: ['e2e/reply.spec.ts: waits: Error: 503'],
      failures: [],
    });
  });

  it('names a journey that failed each time, and what failed beside them all', () => {
    const results = [{ error: { message: '\u001b[2mError: not visible\u001b[22m\n\nCall log' } }, {}];
    const specs = [{ title: 'sends', file: 'reply.spec.ts', tests: [{ status: 'unexpected', results }] }];
    const errors = [{ message: 'Error: the app did not start in time:\nno port' }];
    expect(readPlaywright({ stats: { unexpected: 1 }, suites: [{ suites: [{ specs }] }], errors })).toEqual({
      passed: 0,
      failed: 1,
      flaky: [],
      failures: [
        'e2e/reply.spec.ts: sends: Error: not visible',
        'e2e: no test of its own: Error: the app did not start in time:',
      ],
    });
  });

  it('counts nothing of a runner that wrote no report', () => {
    const nothing = { passed: 0, failed: 0, flaky: [], failures: [] };
    expect(readVitest({})).toEqual(nothing);
    expect(readPlaywright({})).toEqual(nothing);
  });
});

describe('the summary', () => {
  it('ends with the count, after the seconds of each part', () => {
    const parts = { 'set-up': { seconds: 0.4 }, pure: { seconds: 12.6, processor: 20.3 } };
    expect(summaryOf({ passed: 3, failed: 1, flaky: [], failures: [] }, parts, 2)).toEqual([
      'set-up 0 s, pure 13 s (20 s of processors), 2 cores',
      '3 passed, 1 failed',
    ]);
  });

  it('lets two flaky ones pass, by name', () => {
    expect(summaryOf({ passed: 9, failed: 0, flaky: ['one', 'two'], failures: [] }, {}, 4)).toEqual([
      'flaky: one',
      'flaky: two',
      '4 cores',
      '9 passed, 0 failed',
    ]);
  });

  it('fails with three', () => {
    const lines = summaryOf({ passed: 9, failed: 0, flaky: ['one', 'two', 'three'], failures: [] }, {}, 4);
    expect(lines.at(-1)).toBe('6 passed, 3 failed');
  });

  it('names what failed before the count, forty of them at most', () => {
    const failures = Array.from({ length: 43 }, (_, at) => `pure: ${at}.test.ts: burns`);
    const lines = summaryOf({ passed: 9, failed: 43, flaky: [], failures }, {}, 1);
    expect(lines[0]).toBe('failed: pure: 0.test.ts: burns');
    expect(lines.slice(39)).toEqual([
      'failed: pure: 39.test.ts: burns',
      'failed: and 3 more',
      '1 cores',
      '9 passed, 43 failed',
    ]);
  });
});
