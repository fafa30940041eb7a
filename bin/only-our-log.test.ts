import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a program writes, with the console that the web server has. */
function saidBy(program: string): string[] {
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', './bin/only-our-log.mjs', '-e', program],
    { encoding: 'utf8' },
  );
  return `${stdout}${stderr}`.trim().split('\n').filter(Boolean);
}

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
  [
    'an error whose name says more',
    "console.error(Object.assign(new Error('x'), { name: 'of herons' }))",
    '-',
  ],
  ['words', "console.error('herons', { q: 'herons' })", 'string'],
  ['an object', "console.error({ at: 'herons' })", 'object'],
  ['a text that pretends', `console.error('{"at":"herons","event":"page"}')`, 'string'],
  ['a warning of Node', "process.emitWarning('herons')", 'Warning'],
])('says of %s what it was and no word of it', (_, program, error) => {
  const [line = '', ...more] = saidBy(program);
  expect(more).toEqual([]);
  expect(line).not.toContain('herons');
  expect(JSON.parse(line)).toMatchObject({ event: 'console', error });
});

test('leaves out what is neither a warning nor an error', () => {
  expect(saidBy("console.log('herons'); console.info('herons'); console.debug('herons')")).toEqual([]);
});

test('hands it to our log once that is there', () => {
  const ours =
    "globalThis[Symbol.for('rebound.console')] = (level, thrown) => process.stdout.write(level + thrown.name);";
  expect(saidBy(`${ours} console.error('herons', new TypeError('herons'))`)).toEqual(['errorTypeError']);
});
