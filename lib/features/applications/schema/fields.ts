import { z } from 'zod';
import { dayGiven } from '@/lib/platform/given-day';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { RETURN_GROUNDS } from '@/lib/rules/back';
import { LONGEST } from '@/lib/rules/limits';
import { NOTE_LONGEST, PRIORITIES, WORK_MODES } from '@/lib/rules/record';

export const oneOf = (words: readonly string[]) => `Choose one of ${words.join(', ')}.`;

/** A form sends an empty field as '': for a new application that is the same as leaving it out. */
export const orMissing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** In a change an empty field empties it. */
export const orEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().optional());

export const role = z
  .string({ error: 'Write the role.' })
  .trim()
  .normalize('NFC')
  .min(1, 'Write the role.')
  .max(LONGEST.role, `Keep the role to ${LONGEST.role} characters.`)
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the role on one line.');

export const source = z
  .string()
  .trim()
  .max(120, 'Keep the source to 120 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the source on one line.');

export const industry = z
  .string()
  .trim()
  .max(120, 'Keep the industry to 120 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the industry on one line.');

export const note = z
  .string()
  .trim()
  .max(NOTE_LONGEST, 'Keep the note to 10,000 characters.')
  .transform(plainLineEnds)
  // Line breaks and tabs are part of a note; other control characters come from a paste gone wrong.
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), 'Remove the hidden control characters from the note.');

export const location = z
  .string()
  .trim()
  .normalize('NFC')
  .max(LONGEST.place, `Keep the place to ${LONGEST.place} characters.`)
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the place on one line.');
export const deadline = dayGiven('Write the day as YYYY-MM-DD, for example 2026-11-23.');
export const workMode = z.enum(WORK_MODES, oneOf(WORK_MODES));
export const priority = z.enum(PRIORITIES, oneOf(PRIORITIES));

export const id = z.uuid('Give the id of an application.');

/** BACK-GUARD: why to apply inside a closed window. */
const ground = z.enum(RETURN_GROUNDS, oneOf(RETURN_GROUNDS));
const credential = z
  .string()
  .trim()
  .max(1000, 'Keep it to 1,000 characters.')
  .refine((text) => !/[^\P{Cc}\n\t\r]/u.test(text), 'Remove the hidden control characters.');
export const why = { ground: orMissing(ground), credential: orMissing(credential) };

export const CREDENTIAL_NEEDED = 'Say in one line what’s new since then.';
export const namesCredential = (
  fields: { ground?: string; credential?: string },
  problem: z.core.$RefinementCtx,
) => {
  if (fields.ground === 'credential' && !fields.credential)
    problem.addIssue({
      code: 'custom',
      path: ['credential'],
      message: CREDENTIAL_NEEDED,
      input: fields.credential,
    });
};
