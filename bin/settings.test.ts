import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingNames } from '@/lib/platform/settings/index';
import { settingsExample, settingsPage } from './settings-document';

test('docs/settings.md says what the schema says (`npm run settings -- --write` writes it anew)', () =>
  expect(readFileSync('docs/settings.md', 'utf8')).toBe(settingsPage()));

test('.env.example has every setting, as the schema has it', () => {
  const example = readFileSync('.env.example', 'utf8');
  expect(example).toBe(settingsExample());
  expect([...example.matchAll(/^# ([A-Z0-9_]+)=/gm)].map(([, name]) => name).toSorted()).toEqual(
    settingNames.toSorted(),
  );
});

test('.env.example holds no secret that would be taken', () => {
  const secrets = [
    ...readFileSync('.env.example', 'utf8').matchAll(/^# (?:REBOUND_MASTER_KEYS|SMTP_URL)=(.*)$/gm),
  ];
  expect(secrets.map(([, value]) => value)).toEqual(['1:...', expect.stringContaining('...')]);
});
