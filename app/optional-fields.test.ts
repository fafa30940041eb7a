import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addFormSchema, moveSchema } from '@/lib/features/applications/schema';
import { entryForm } from '@/lib/features/journal/schema';
import { mailboxFormSchema } from '@/lib/features/mailboxes/schema';
import { newContactForm } from '@/lib/features/people/schema';
import { nameRolesForm } from '@/lib/features/recovery/schema';
import { draftFormSchema, pushbackFormSchema } from '@/lib/features/replies/schema';
import { againFormSchema, pushbackFormSchema as askedPushbackSchema } from '@/lib/features/verdicts/schema';

// A field that says "(optional)" may be left empty, and a sentence that says what is enough is so: what takes the form takes
// it like that.

const SOURCES = globSync('app/**/*.tsx').filter((file) => !/gallery|\.test\.|app\/_ui\//.test(file));
const codeOf = (file: string) => readFileSync(file, 'utf8');

/** The fields of a file that always say that they are optional, by their names. */
function optionalIn(code: string): string[] {
  const elements = [
    ...code.matchAll(/<(?:TextInput|TextArea|Select|ChoiceGroup|DateTimeInput|Saved\w+)\b([\s\S]*?)\/>/g),
  ];
  return elements.flatMap(([, attributes = '']) => {
    const plain = attributes.replace(/=\{[^}]*\}|="[^"]*"/g, (value) =>
      value.startsWith('="') ? value : '',
    );
    if (!/(?:^|\s)optional(?:\s|$)/.test(plain)) return [];
    const name = /\bname="([\w-]+)"/.exec(attributes)?.[1] ?? /\.\.\.field\('(\w+)'\)/.exec(attributes)?.[1];
    return name ? [name] : [];
  });
}

const resolved = (from: string, to: string): string | undefined => {
  const base = to.startsWith('@/') ? to.slice(2) : path.join(path.dirname(from), to);
  return [`${base}.tsx`, `${base}.ts`].find((file) => existsSync(file));
};

const importsOf = (file: string): [string, string][] =>
  [...codeOf(file).matchAll(/import ([^;]*?) from '([^']+)'/g)].map(([, what = '', from = '']) => [
    what,
    from,
  ]);

/** The actions that a file, or the files that show what it exports, send their forms to. */
function actionsFor(file: string, seen = new Set<string>()): { feature: string; action: string }[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const own = importsOf(file).flatMap(([what, from]) =>
    /^@\/lib\/features\/.*\/actions$/.test(from)
      ? [...what.matchAll(/\b\w+\b/g)].map(([action]) => ({ feature: from.slice(2), action }))
      : [],
  );
  if (own.length > 0) return own;
  const above = SOURCES.filter((other) =>
    importsOf(other).some(([, from]) => resolved(other, from) === file),
  );
  return above.flatMap((other) => actionsFor(other, seen));
}

async function schemaOf({ feature, action }: { feature: string; action: string }): Promise<z.ZodType | null> {
  const code = codeOf(`${feature}.ts`);
  const name = new RegExp(`export const ${action} = \\w+\\(\\s*(\\w+)`).exec(code)?.[1];
  const [, from] = importsOf(`${feature}.ts`).find(([what]) => new RegExp(`\\b${name}\\b`).test(what)) ?? [];
  if (!name || !from) return null;
  const exported: Record<string, unknown> = await import(path.resolve(`${from.slice(2)}.ts`));
  return exported[name] instanceof z.ZodType ? exported[name] : null;
}

/** What a schema asks of a field; undefined where it knows none of the name. */
function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.ZodType>)[name];
  if (schema instanceof z.ZodPipe)
    return fieldOf(schema.in as z.ZodType, name) ?? fieldOf(schema.out as z.ZodType, name);
  return undefined;
}

/** Forms that are read from an address, and one that is sent with others: what takes their fields. */
const TAKEN_BY: Record<string, z.ZodType> = {
  'page.tsx employerMonths': againFormSchema,
  'far-and-when.tsx received': askedPushbackSchema,
  'whom-to.tsx person': draftFormSchema,
  'whom-to.tsx toRole': draftFormSchema,
};

const fields = SOURCES.flatMap((file) => optionalIn(codeOf(file)).map((name) => ({ file, name })));

describe('every field that says it is optional', () => {
  it('is found', () => {
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'source',
        'url',
        'appliedOn',
        'feedback',
        'oneThing',
        'person',
        'name',
        'login',
      ]),
    );
  });

  it.each(fields)('$name in $file may be left empty', async ({ file, name }) => {
    const byHand = TAKEN_BY[`${path.basename(file)} ${name}`];
    const schemas = byHand ? [byHand] : await Promise.all(actionsFor(file).map(schemaOf));
    const known = schemas.flatMap((schema) => (schema && fieldOf(schema, name)) ?? []);
    expect(known.length, `${name}: who takes it?`).toBeGreaterThan(0);
    for (const field of known)
      expect(field.safeParse('').success || field.safeParse(undefined).success, name).toBe(true);
  });
});

const APPLICATION = { company: 'Kitewright', role: 'Engineer' };
const ID = '0190a000-0000-7000-8000-000000000000';

const ASKED = { ground: 'misunderstanding', furthestStage: 'final-round', timeZone: 'Europe/Lisbon' };

const MAILBOX = {
  provider: 'gmail',
  address: 'ana@example.com',
  host: '',
  port: '465',
  security: 'tls',
  login: '',
  password: '',
  name: '',
};

/** Every sentence that says what is enough to fill in, and what is taken with no more than that. */
const ENOUGH: readonly [sentence: RegExp, schema: z.ZodType, filled: unknown][] = [
  [/Company and role are enough\.|[Aa] company and a role are enough/, addFormSchema, APPLICATION],
  [
    /A company and a role each, nothing more\./,
    nameRolesForm,
    { planId: ID, 'company-1': 'A', 'role-1': 'B' },
  ],
  [/Today, if you leave it empty\./, moveSchema, { id: ID, stage: 'applied', movedOn: '' }],
  [/A name is enough\./, newContactForm, { name: 'Mira Lang' }],
  [/One is a start\./, nameRolesForm, { planId: ID, 'company-3': 'A', 'role-3': 'B' }],
  [/and one of them is enough\./, entryForm, { rejectionId: ID, gut: 'A hunch.' }],
  [
    /A final round that may reopen needs none|A note about a final round needs none/,
    pushbackFormSchema,
    { rejectionId: ID, ground: 'reopening' },
  ],
  [/Leave it empty if it was just now\./, askedPushbackSchema, ASKED],
  [/Leave it empty to keep the current one\./, mailboxFormSchema, MAILBOX],
];

const SAYS_ENOUGH =
  /(?:company|role|names?) (?:is|are) enough|are enough to start|of them is enough|[Jj]ust names|nothing more\.|is a start\.|needs none|[Ll]eav(?:e|ing) (?:it|a line|this) empty/;

describe('every sentence that says what is enough', () => {
  const saying = globSync(['app/**/*.tsx', 'lib/rules/*.ts', 'lib/features/*/*.ts'])
    .filter((file) => !/gallery|\.test\.|schema\.ts$/.test(file))
    .flatMap((file) =>
      codeOf(file)
        .split('\n')
        .filter((line) => SAYS_ENOUGH.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line)),
    );

  it('is known here', () => {
    expect(saying.length).toBeGreaterThan(5);
    for (const line of saying)
      expect(
        ENOUGH.some(([sentence]) => sentence.test(line)),
        line,
      ).toBe(true);
  });

  for (const [sentence, schema, filled] of ENOUGH)
    it(`holds where it says ${sentence.source}`, () => {
      expect(schema.safeParse(filled).error?.issues ?? []).toEqual([]);
      expect(saying.some((line) => sentence.test(line))).toBe(true);
    });
});
