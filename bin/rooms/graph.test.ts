import { expect, test } from 'vitest';
import { drawn, problemsOf, roomOf } from './graph';
import { importsOf, importsOfLib } from './imports';

const plant = (...edges: [from: string, to: string][]) => edges.map(([from, to]) => ({ from, to }));

test.each([
  ['lib/mail/port.ts', 'mail'],
  ['lib/features/replies/mutations/save.ts', 'features/replies'],
  ['lib/features/replies/index.ts', 'features/replies'],
  ['app/layout.tsx', null],
])('%s is in the room %s', (file, room) => expect(roomOf(file)).toBe(room));

test('finds a planted cycle between two features, and says by which files', () => {
  const problems = problemsOf([
    ...importsOfLib(),
    ...plant(
      ['lib/features/zinnias/data.ts', 'lib/features/asters/index.ts'],
      ['lib/features/asters/data.ts', 'lib/features/zinnias/index.ts'],
    ),
  ]);
  expect(problems).toEqual([
    expect.stringContaining(
      'features/asters -> features/zinnias: lib/features/asters/data.ts imports lib/features/zinnias/index.ts',
    ),
  ]);
});

test('finds a cycle that goes through a third feature, once', () => {
  const problems = problemsOf(
    plant(
      ['lib/features/a/x.ts', 'lib/features/b/index.ts'],
      ['lib/features/b/x.ts', 'lib/features/c/index.ts'],
      ['lib/features/c/x.ts', 'lib/features/a/index.ts'],
      ['lib/features/a/y.ts', 'lib/features/c/index.ts'],
    ),
  );
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    'cycle of 3 rooms:',
    'cycle of 2 rooms:',
  ]);
});

test.each([
  ['a way up', 'lib/mail/smtp.ts', 'lib/outbox/enqueue.ts', 'mail may not use outbox'],
  ['two of one line', 'lib/mail/smtp.ts', 'lib/storage/files.ts', 'mail may not use storage'],
  [
    'a room into a feature',
    'lib/jobs/job.ts',
    'lib/features/replies/index.ts',
    'jobs may not use features/replies',
  ],
  ['a room that nobody knows', 'lib/helpers/misc.ts', 'lib/rules/time.ts', 'helpers may not use rules'],
])('refuses %s', (_, from, to, problem) => {
  expect(problemsOf(plant([from, to]))).toEqual([`${problem}: ${from} imports ${to}`]);
});

test('lets a feature use another one, and every room the rules', () => {
  const imports = plant(
    ['lib/features/replies/data.ts', 'lib/features/rejections/index.ts'],
    ['lib/platform/env.ts', 'lib/rules/policy.ts'],
  );
  expect(problemsOf(imports)).toEqual([]);
  expect(drawn(imports)).toEqual([
    `${'features/replies'.padEnd(24)} features/rejections`,
    `${'platform'.padEnd(24)} rules`,
  ]);
});

test('reads imports of every form, types included', () => {
  const text = `
    import type { A } from '@/lib/mail/types';
    import { b } from '../outbox/claim';
    export { c } from './d';
    const e = await import('@/lib/api/registry');
    import { f } from 'node:fs';`;
  expect(importsOf('lib/jobs/job.ts', text).map(({ to }) => to)).toEqual([
    'lib/mail/types.ts',
    'lib/outbox/claim.ts',
    'lib/jobs/d',
    'lib/api/registry.ts',
  ]);
});
