import { z } from 'zod';

// What a setting is: a schema that reads its text, and beside it all that a person has to know to set it. The guide's
// table, .env.example and every refusal at start are made from this, so that none of them can say anything else.

/**
 * Which of an operator's processes read a setting. `start` is `npm start` and what comes before web and worker, `commands`
 * are an operator's own, such as `npm run admin`.
 */
export type Process = 'start' | 'web' | 'worker' | 'migrate' | 'commands' | 'backup';

export type About = {
  /** What it does, in sentences for the table and for .env.example. */
  about: string;
  /** What a value has to be: the end of a sentence that begins with the setting's name. */
  must: string;
  /** What holds where it is not set, in words. Null where hosting needs it. */
  unset: string | null;
  /** A value as it is written in .env; of a secret, one that is none. */
  example: string;
  /** May also be given as the name of a file, in a setting of the same name with _FILE behind it. */
  secret?: true;
  readBy: readonly Process[];
  /** Values that it refuses: for the test that reads each of them. */
  wrong: readonly string[];
};

const known = z.registry<About>();

/** What is known of a setting beside its schema. */
export function aboutOf(name: string, schema: z.ZodType): About {
  const about = known.get(schema);
  if (!about) throw new Error(`nothing is said of the setting ${name}`);
  return about;
}

type Told = Omit<About, 'must' | 'wrong'> & Partial<Pick<About, 'must' | 'wrong'>>;

/** A kind of value: how it is read, what it must be, and what it is not. */
type Kind<S extends z.ZodType> = { schema: S; must: string; wrong: readonly string[] };

/** A setting that may be left out. */
export function optional<S extends z.ZodType>({ schema, must, wrong }: Kind<S>, told: Told) {
  return required({ schema: schema.optional(), must, wrong }, told);
}

/** A setting that has to be there, if only by what `npm start` sets for one's own machine. */
export function required<S extends z.ZodType>({ schema, must, wrong }: Kind<S>, told: Told) {
  known.add(schema, { must, wrong, ...told });
  return schema;
}

/** One line of text. */
export const text = (): Kind<z.ZodString> => ({
  schema: z.string().regex(/^[^\p{Cc}]+$/u),
  must: 'must be one line of text',
  wrong: ['two\nlines', 'a\u0000zero'],
});

/** One word, as a key or an id of somebody else's is. */
export const word = (): Kind<z.ZodString> => ({
  schema: z.string().regex(/^[^\s\p{Cc}]+$/u),
  must: 'must be one word without spaces',
  wrong: ['two words', 'two\nlines'],
});

export const oneOf = <const T extends readonly string[]>(
  values: T,
): Kind<z.ZodEnum<{ [V in T[number]]: V }>> => ({
  schema: z.enum(values),
  must:
    values.length === 1
      ? `must be ${values[0]}, or left out`
      : `must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
  wrong: ['perhaps', `${values[0]} ${values[0]}`],
});

/** A number, whole unless it says otherwise, both ends included. */
export function number(
  from: number,
  to: number,
  { fractions = false } = {},
): Kind<z.ZodType<number, string>> {
  const written = fractions ? /^\d{1,9}(\.\d{1,3})?$/ : /^\d{1,9}$/;
  return {
    schema: z
      .string()
      .regex(written)
      .transform(Number)
      .refine((value) => value >= from && value <= to),
    must: `must be a ${fractions ? '' : 'whole '}number from ${from} to ${to}`,
    wrong: ['many', '-1', '0x10', '1e3', `${to + 1}`, ...(from > 0 ? ['0'] : [])],
  };
}

/** An address with one of these schemes. */
export const address = (schemes: readonly string[], must: string): Kind<z.ZodType<string, string>> => ({
  schema: z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol)),
  must,
  wrong: ['example.com', 'gopher://example.com', 'two words'],
});
