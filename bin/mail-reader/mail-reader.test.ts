import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mailWeights } from '@/lib/language/mail/weights';
import { labelledIn, PARTS, partOf } from './labelled';
import { measure } from './measure';
import { opened } from './opened';

// How a mail is read, measured on mails of our own. What is measured on is not what it was built on.

describe('the labelled mails', () => {
  const all = PARTS.flatMap((part) => labelledIn(part));

  it('are five hundred or more, each once', () => {
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(PARTS)('%s: has the mails that the rule gives it', (part) => {
    expect(labelledIn(part).every(({ id }) => partOf(id) === part)).toBe(true);
  });
});

describe('the reader of mails', () => {
  const figures = async (part: 'measured' | 'ordinary') =>
    measure(await opened(labelledIn(part)), await mailWeights());

  it('agrees with the parts that are only measured as docs/mail.md says', { timeout: 60_000 }, async () => {
    const published = readFileSync('docs/mail.md', 'utf8').replace(/ +/g, ' ');
    const [hard, ordinary] = [await figures('measured'), await figures('ordinary')];
    for (const [name, share] of Object.entries(hard.counts))
      expect(published).toContain(`| ${name} | ${share.toFixed(3)} | ${ordinary.counts[name]?.toFixed(3)} |`);
    for (const { kinds } of [hard, ordinary])
      for (const [kind, { right, said, of }] of Object.entries(kinds))
        expect(published).toContain(`| ${kind} | ${right} | ${said} | ${of} |`);
  });
});
