import { describe, expect, it } from 'vitest';
import { alikeFrom, alikeWords, LEVELS } from './alike';

describe('words that are used alike', () => {
  it('have the groups that the table says, one a level', () => {
    const alike = alikeFrom('seam weld', 'aabbccaabbdd');
    expect(alike('seam')).toEqual(['%0aa', '%1bb', '%2cc']);
    expect(alike('weld')).toEqual(['%0aa', '%1bb', '%2dd']);
    expect(alike('spoon')).toBeNull();
  });

  it.each([
    ['nurse', 'nurses', 'spreadsheet'],
    ['monday', 'tuesday', 'salary'],
    ['salary', 'salaries', 'tuesday'],
    ['french', 'spanish', 'rent'],
  ])('“%s” is used as “%s” is, and not as “%s” is', async (word, like, unlike) => {
    const alike = await alikeWords();
    const [own, near, far] = [word, like, unlike].map((one) => alike(one) ?? []);
    expect(own).toHaveLength(LEVELS.length);
    expect(near?.some((group) => own?.includes(group))).toBe(true);
    expect(far?.some((group) => own?.includes(group))).toBe(false);
  });

  it('knows nothing of a word that is none', async () => {
    const alike = await alikeWords();
    expect(['', '__proto__', 'zzzzqx', '12'].map(alike)).toEqual([null, null, null, null]);
  });
});
