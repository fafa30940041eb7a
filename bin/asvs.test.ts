import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// docs/asvs.md says where each requirement is shown. A place that was moved shows nothing.

const document = readFileSync('docs/asvs.md', 'utf8');
const rows = [...document.matchAll(/^\| (\d+\.\d+\.\d+) +\| (\d) +\| (.*?) *\| (.*?) *\| (.*?) *\|$/gm)];
const places = [...document.matchAll(/`((?:app|bin|docs|emails|lib|prisma|test|e2e)\/[\w./()[\]-]*)`/g)];

describe('docs/asvs.md', () => {
  test('names each requirement once, with one of four words', () => {
    const ids = rows.map(([, id]) => id);
    expect(ids.length).toBe(253);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(rows.map(([, , , , word]) => word))).toEqual(
      new Set(['met', 'partly', 'not met', 'nothing of the kind']),
    );
  });

  test('says why where a line is met in part or not at all', () => {
    const unsaid = rows.filter(([, , , , word, how]) => /^(partly|not met)$/.test(word ?? '') && !how);
    expect(unsaid.map(([, id]) => id)).toEqual([]);
  });

  test('counts them as they are', () => {
    for (const word of ['met', 'partly', 'not met', 'nothing of the kind']) {
      const ofLevel = (level: string) =>
        rows.filter(([, , one, , said]) => one === level && said === word).length;
      const [one, two] = [ofLevel('1'), ofLevel('2')];
      const line = new RegExp(`^\\| ${word} +\\| ${one} +\\| ${two} +\\| ${one + two} +\\|$`, 'm');
      expect(document, word).toMatch(line);
    }
  });

  test.each([...new Set(places.map(([, place = '']) => place))])(
    'names a place that is there: %s',
    (place) => {
      expect(existsSync(place)).toBe(true);
    },
  );
});
