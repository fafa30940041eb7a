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
    expect(readVitest({ numPassedTests: 2, numFailedTests: 1, testResults: [{ assertionResults }] })).toEqual(
      { passed: 2, failed: 1, flaky: ['sends'] },
    );
  });

  it('names a journey that passed only on its second try, however deep it lies', () => {
    const spec = (title: string, status: string) => ({ title, file: 'reply.spec.ts', tests: [{ status }] });
    const suites = [{ specs: [spec('sends', 'expected')], suites: [{ specs: [spec('waits', 'flaky')] }] }];
    expect(readPlaywright({ stats: { expected: 1, flaky: 1, unexpected: 0 }, suites })).toEqual({
      passed: 2,
      failed: 0,
      flaky: ['reply.spec.ts: waits'],
    });
  });

  it('counts nothing of a runner that wrote no report', () => {
    expect(readVitest({})).toEqual({ passed: 0, failed: 0, flaky: [] });
    expect(readPlaywright({})).toEqual({ passed: 0, failed: 0, flaky: [] });
  });
});

describe('the summary', () => {
  it('ends with the count, after the seconds of each part', () => {
    expect(summaryOf({ passed: 3, failed: 1, flaky: [] }, { 'set-up': 0.4, pure: 12.6 })).toEqual([
      'set-up 0 s, pure 13 s',
      '3 passed, 1 failed',
    ]);
  });

  it('lets two flaky ones pass, by name', () => {
    expect(summaryOf({ passed: 9, failed: 0, flaky: ['one', 'two'] }, {})).toEqual([
      'flaky: one',
      'flaky: two',
      '',
      '9 passed, 0 failed',
    ]);
  });

  it('fails with three', () => {
    const lines = summaryOf({ passed: 9, failed: 0, flaky: ['one', 'two', 'three'] }, {});
    expect(lines.at(-1)).toBe('6 passed, 3 failed');
  });
});
