import { describe, expect, test } from 'vitest';
import { readEnvironment, readSetting } from '@/lib/platform/env';
import { SetupError } from '@/lib/platform/errors';
import { testMasterKey } from '@/test/secrets';
import { readSettingFiles } from './files';
import { settingNamed, settingNames, settingSections } from './index';

const hosted: Record<string, string | undefined> = {
  REBOUND_MODE: 'hosted',
  DATABASE_URL: 'postgresql://app:x@db.example.com/rebound',
  REBOUND_URL: 'https://rebound.example.com',
  REBOUND_MASTER_KEYS: testMasterKey(1),
  REBOUND_ERASURES: '/var/lib/rebound/erasures',
  MAIL_TRANSPORT: 'smtp',
  MAIL_FROM: 'Rebound <hello@example.com>',
  SMTP_URL: 'smtps://u:p@smtp.example.com',
  REBOUND_TRUSTED_PROXIES: '0',
};

/** Words of the schema's library, and of types, that a person who sets something should never read. */
const NOT_OURS = /Invalid|expected|received|Too (small|big)|undefined|NaN|string|ZodError|at position/;

const refusalOf = (change: Record<string, string | undefined>): string => {
  try {
    readEnvironment({ ...hosted, ...change });
  } catch (error) {
    expect(error).toBeInstanceOf(SetupError);
    return (error as Error).message;
  }
  throw new Error('it was taken');
};

describe('every setting', () => {
  const needed = settingNames.filter((name) => hosted[name] !== undefined);

  test.each(settingNames)('%s says what it does, what it must be, and gives an example', (name) => {
    const { about, must, example, readBy, unset } = settingNamed(name);
    expect(about).toMatch(/^\S.*[.]$/);
    expect(must).toMatch(/^must /);
    expect(example).not.toBe('');
    expect(readBy).not.toEqual([]);
    expect(unset === null || unset.length > 0).toBe(true);
  });

  test.each(settingNames)('%s, empty or blank, is as good as not set', (name) => {
    for (const value of ['', '   ']) {
      const source = { ...hosted, [name]: value };
      if (!needed.includes(name)) expect(readEnvironment(source)[name]).toBeUndefined();
      else {
        const said = refusalOf({ [name]: value });
        expect(said).toContain(name);
        expect(said).toMatch(/is missing: it must|is not set: say|is needed/);
        expect(said).not.toMatch(NOT_OURS);
      }
    }
  });

  const wrong = settingNames.flatMap((name) =>
    settingNamed(name).wrong.map((value) => ({ name, value, written: JSON.stringify(value) })),
  );
  test('has values that it refuses', () => {
    expect(settingNames.filter((name) => settingNamed(name).wrong.length === 0)).toEqual([]);
  });

  test.each(wrong)('$name refuses $written in our words, without quoting it', ({ name, value }) => {
    const said = refusalOf({ [name]: value });
    expect(said).toMatch(new RegExp(`${name} (must|has|is weak)`));
    expect(said).not.toMatch(NOT_OURS);
    expect(said).not.toContain('\n');
    if (settingNamed(name).secret) expect(said).not.toContain(value);
  });

  test('stands in one section, under its own name', () => {
    const listed = settingSections().flatMap(({ settings }) => settings.map(({ name }) => name));
    expect(listed.toSorted()).toEqual(settingNames.toSorted());
  });
});

test('names every setting that is wrong, not the first alone', () => {
  const said = refusalOf({ MAIL_FROM: '', PORT: 'http', REBOUND_URL: undefined });
  for (const name of ['MAIL_FROM is missing', 'PORT must be a whole number', 'REBOUND_URL is missing'])
    expect(said).toContain(name);
});

test.each([
  ['a path', 'https://example.com/rebound'],
  ['a path that ends in a slash', 'https://example.com/rebound/'],
  ['a query', 'https://example.com/?a=b'],
])('refuses an address with %s, and says what to do', (_, url) => {
  expect(refusalOf({ REBOUND_URL: url })).toMatch(/runs under no sub-path\. Give it a host name of its own/);
});

test.each([
  ['https://Rebound.Example.com/', 'https://rebound.example.com'],
  ['https://rebound.example.com:443', 'https://rebound.example.com'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
])('takes the address %s as %s', (url, origin) => {
  expect(readEnvironment({ ...hosted, REBOUND_URL: url }).REBOUND_URL).toBe(origin);
});

test.each(['0.0.0.0', '192.168.1.2', '::'])('keeps a demo account off %s', (HOST) => {
  const local = { REBOUND_MODE: 'local', REBOUND_URL: 'http://localhost:3000', MAIL_TRANSPORT: 'local' };
  expect(refusalOf({ ...local, HOST })).toMatch(/REBOUND_MODE is local, so HOST must be 127\.0\.0\.1/);
  expect(readEnvironment({ ...hosted, HOST }).HOST).toBe(HOST);
});

test('reads one setting before the others are known', () => {
  expect(readSetting('PORT', { PORT: ' 8080 ' })).toBe(8080);
  expect(readSetting('PORT', { PORT: '' })).toBeUndefined();
  expect(() => readSetting('PORT', { PORT: '0' })).toThrow(/PORT must be a whole number from 1 to 65535/);
});

describe('a secret in a file', () => {
  const read = (content: string) => () => content;

  test('is read without the end of its line, and the name of the file goes', () => {
    const source = { SMTP_URL_FILE: '/run/secrets/smtp' };
    readSettingFiles(source, read('smtps://u:p@h\n'));
    expect(source).toEqual({ SMTP_URL: 'smtps://u:p@h', SMTP_URL_FILE: '' });
  });

  test.each([
    ['both', { SMTP_URL: 'smtp://x', SMTP_URL_FILE: '/x' }, read('smtp://y'), /are both set/],
    ['no secret', { PORT_FILE: '/x' }, read('3000'), /PORT is no secret: set PORT itself/],
    ['an empty file', { SMTP_URL_FILE: '/x' }, read(' \n'), /names \/x, which is empty/],
    ['no file', { SMTP_URL_FILE: '/nowhere/at/all' }, undefined, /cannot be read: there is no such file/],
    ['a folder', { SMTP_URL_FILE: '/' }, undefined, /cannot be read: it is a folder/],
  ])('is refused where there is %s', (_, source, how, said) => {
    expect(() => readSettingFiles({ ...source }, how)).toThrow(said);
  });

  test.each(settingNames.filter((name) => settingNamed(name).secret))('may be %s', (name) => {
    const source: Record<string, string | undefined> = { [`${name}_FILE`]: '/run/secrets/one' };
    readSettingFiles(source, read('value'));
    expect(source[name]).toBe('value');
  });
});
