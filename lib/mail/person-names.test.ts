import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemOfName } from '@/lib/language/person-name';

// A person's name is one line, without links, addresses and what nobody sees, wherever one is taken in.

/** What a field is called that holds somebody's name. */
const NAMES = /^(?:name|person|contact|sender|coach|manager|recruiter|interviewer|champion)(?:Name)?$|Name$/;
/** Fields of these names that hold no person's name: what things are called. */
const NO_PERSON = [
  'account.tokenSchema.name',
  'factors.*.name',
  'templates.*.name',
  // What is answered of their mail; the reader of mails cleans it.
  'rejections.email.rejectionEmail.name',
  // Looked for in a text that is sent along; nothing of it is kept.
  'verdicts.replyTextSchema.person',
  'tags.*.name',
  'views.*.name',
  'stages.*.name',
  'webhooks.*.name',
  'imports.*.fileName',
];

const HOSTILE = [
  'Account locked - confirm at http://northwind.example',
  'Ana\nBcc: everybody@northwind.example',
  'Ana www.northwind.example',
  'Ana hxxps[:]//northwind.example',
  'Ana Ruiz ana@northwind.example',
  'Ana\u2028Ruiz',
];

const takesText = (field: z.ZodType) => field.safeParse('Ana Ruiz').success;

type Field = { where: string; schema: z.ZodType };

const files = globSync('lib/features/**/schema.ts').toSorted();
const fields: Field[] = (await Promise.all(files.map(fieldsOf))).flat();

async function fieldsOf(file: string): Promise<Field[]> {
  const exported: Record<string, unknown> = await import(path.resolve(file));
  const feature = path.relative('lib/features', path.dirname(file)).replaceAll(path.sep, '.');
  return Object.entries(exported).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? namesIn(schema, `${feature}.${name}`, /View$/.test(name)) : [],
  );
}

/** The fields of a schema that takes something in. What is answered (`…View`) was looked at when it came. */
function namesIn(schema: z.ZodType, where: string, answered: boolean): Field[] {
  if (answered) return [];
  if (schema instanceof z.ZodObject)
    return Object.entries<z.ZodType>(schema.shape).flatMap(([key, field]) =>
      NAMES.test(key) && takesText(field)
        ? [{ where: `${where}.${key}`, schema: field }]
        : namesIn(field, `${where}.${key}`, false),
    );
  const inner =
    schema instanceof z.ZodPipe
      ? [schema.in, schema.out]
      : 'unwrap' in schema
        ? [(schema as z.ZodOptional).unwrap()]
        : [];
  return inner.flatMap((one) => namesIn(one as z.ZodType, where, false));
}

const isPerson = ({ where }: Field) =>
  !NO_PERSON.some((no) => new RegExp(`^${no.replaceAll('.', '\\.').replace('*', '[^.]+')}$`).test(where));

const people = fields.filter(isPerson);

describe('every schema with a person’s name', () => {
  it('is found', () => {
    expect(people.map(({ where }) => where)).toEqual(
      expect.arrayContaining([
        'account.profileSchema.name',
        'coaching.invitationSchema.name',
        'mailboxes.mailboxSchema.name',
        'replies.replySchema.person',
        'replies.draftFormSchema.person',
      ]),
    );
  });

  it.each(people)(
    '$where lets no link, address or line break through, and drops what nobody sees',
    ({ schema }) => {
      for (const name of HOSTILE) {
        const { success, data } = schema.safeParse(name);
        // What came with somebody else's mail is cleaned; what a person types is refused at its field.
        expect(success ? problemOfName(String(data ?? '')) : null, name).toBeNull();
      }
      expect(schema.safeParse('Ana\u202e \u200bRuiz')).toMatchObject({ success: true, data: 'Ana Ruiz' });
    },
  );
});
