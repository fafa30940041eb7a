import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a program writes to standard error with the console that the web server has. */
function saidBy(program: string): string[] {
  const { stderr } = spawnSync(process.execPath, ['--import', './bin/only-our-log.mjs', '-e', program], {
    encoding: 'utf8',
  });
  return stderr.trim().split('\n');
}

test('lets lines of our log through as they are', () => {
  expect(saidBy(`console.error('{"at":"2026-11-29","event":"page"}')`)).toEqual([
    '{"at":"2026-11-29","event":"page"}',
  ]);
});

test.each([
  [
    'an error with a message',
    "console.error(new TypeError('herons\\n    at herons (a.js:1:1)'))",
    'TypeError',
  ],
  [
    'an error behind words',
    "console.warn(' ⨯ herons', Object.assign(new Error('herons'), { code: 'P2010' }))",
    'Error',
  ],
  ['words', "console.error('herons', { q: 'herons' })", 'string'],
  ['an object', "console.error({ at: 'herons' })", 'object'],
  ['a text that pretends', `console.error('{"at":"' , 'herons')`, 'string'],
])('says of %s what it was and no word of it', (_, program, error) => {
  const [line = '', ...more] = saidBy(program);
  expect(more).toEqual([]);
  expect(line).not.toContain('herons');
  expect(JSON.parse(line)).toMatchObject({ event: 'console', error });
});
