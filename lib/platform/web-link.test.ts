import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { webLink } from './web-link';

describe('a link that is typed', () => {
  it.each([
    ['https://example.com/jobs/42', 'https://example.com/jobs/42'],
    ['http://example.com', 'http://example.com'],
    ['example.com', 'https://example.com'],
    ['example.com/jobs?id=42#top', 'https://example.com/jobs?id=42#top'],
    ['www.example.com/jobs', 'https://www.example.com/jobs'],
    ['  jobs.example.co.uk/42 ', 'https://jobs.example.co.uk/42'],
    ['example.com:8443/jobs', 'https://example.com:8443/jobs'],
    ['//example.com/jobs', 'https://example.com/jobs'],
    ['https:example.com', 'https://example.com'],
    ['https:/example.com', 'https://example.com'],
    ['HTTPS://example.com/Jobs', 'https://example.com/Jobs'],
    ['<https://example.com>', 'https://example.com'],
    ['münchen.de/stellen', 'https://münchen.de/stellen'],
  ])('may be %j', (typed, kept) => expect(webLink.parse(typed)).toBe(kept));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:ana@example.com',
    'ana@example.com',
    'ftp://example.com',
    'the page of the job',
    'example',
    'https://',
    '',
  ])('may not be %j', (typed) =>
    expect(webLink.safeParse(typed).error?.issues[0]?.message).toBe(
      'Paste the page’s address, for example example.com/jobs/42.',
    ),
  );
});

describe('every place where a link is typed', () => {
  const LINKS = /^(?:url|link|href|website|site|homepage|page)$|(?:Url|Link)$/;

  it('takes one without https://', async () => {
    const found: string[] = [];
    for (const file of globSync('lib/features/**/schema.ts')) {
      const exported: Record<string, unknown> = await import(path.resolve(file));
      for (const [name, schema] of Object.entries(exported)) {
        if (!(schema instanceof z.ZodType) || /View$/.test(name)) continue;
        for (const { where, field } of fieldsOf(schema, name)) {
          if (!LINKS.test(where.split('.').at(-1) ?? '')) continue;
          // A field that takes no https:// link holds something else of that name.
          if (!field.safeParse('https://example.com').success) continue;
          found.push(`${file}: ${where}`);
          expect(field.safeParse('example.com').data, `${file}: ${where}`).toBe('https://example.com');
        }
      }
    }
    expect(found.some((where) => where.includes('newApplicationSchema.url'))).toBe(true);
  });

  it('leaves the check to us: a browser refuses what lacks its https://', () => {
    for (const file of globSync('app/**/*.tsx'))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/type="url"/);
  });
});

function fieldsOf(schema: z.ZodType, where: string): { where: string; field: z.ZodType }[] {
  if (schema instanceof z.ZodObject)
    return Object.entries<z.ZodType>(schema.shape).flatMap(([key, field]) => [
      { where: `${where}.${key}`, field },
      ...fieldsOf(field, `${where}.${key}`),
    ]);
  if (schema instanceof z.ZodPipe)
    return [schema.in, schema.out].flatMap((one) => fieldsOf(one as z.ZodType, where));
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, where);
  return 'unwrap' in schema ? fieldsOf((schema as z.ZodOptional).unwrap() as z.ZodType, where) : [];
}
