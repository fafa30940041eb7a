import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lastRelease } from '@/lib/platform/db/released';
import { changelogFor } from './changelog';

const changelog = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.0.0 (2026-11-30)\n\n- First.\n';

test('puts what is unreleased under its version', () => {
  expect(changelogFor(changelog, '1.1.0', '2027-01-02')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 1.1.0 (2027-01-02)\n\n- New.\n\n## 1.0.0 (2026-11-30)\n\n- First.\n',
  );
});

test('cuts no release that has nothing to say', () => {
  const cut = changelogFor(changelog, '1.1.0', '2027-01-02');
  expect(() => changelogFor(cut, '1.2.0', '2027-01-03')).toThrow('Nothing stands under Unreleased');
  expect(() => changelogFor('# Changelog\n', '1.2.0', '2027-01-03')).toThrow('no heading');
});

test('the last release, the version of the product and the changelog say the same', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(lastRelease().version).toBe(version);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${version} (`);
});
