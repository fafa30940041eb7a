import { z } from 'zod';
import { returnPathOf } from '@/lib/access/return-path';
import { subjectShape } from '@/lib/features/answers';
import { tidyCode } from '@/lib/platform/crypto/secret';
import { isTimeZone } from '@/lib/rules/time';

/** Where to go afterwards; anything but a path of this site is dropped. */
const to = z
  .unknown()
  .transform((value) => returnPathOf(value))
  .optional();
/** The browser's zone from a hidden field; a wrong or missing one is dropped, never asked for. */
const timeZone = z
  .unknown()
  .transform((value) => (typeof value === 'string' && isTimeZone(value) ? value : undefined))
  .optional();

export const emailSchema = z
  .string('Write your email address.')
  .trim()
  .toLowerCase()
  .max(254, 'That is too long for an email address.')
  .pipe(z.email('Write an email address, such as ana@example.org.'));

export const requestSchema = z.object({
  email: emailSchema,
  to,
  /** The browser's work (lib/features/sign-in/mutations/pressure.ts); a wrong one is like none that counts. */
  proof: z.string().max(300).catch('').default(''),
});

/** The same, with who the rejection was from: what this browser answered goes along, sealed. */
export const keepSchema = requestSchema.omit({ to: true }).extend(subjectShape);

export const codeSchema = z.object({
  code: z
    .string('Type the eight characters from the email.')
    .transform(tidyCode)
    .pipe(z.string().length(8, 'The code has eight characters.')),
  timeZone,
  to,
});

export const linkSchema = z.object({ token: z.string().max(64), timeZone, to });

const DEMO_PEOPLE = ['client', 'coach'] as const;
export type DemoPerson = (typeof DEMO_PEOPLE)[number];

export const demoSchema = z.object({ who: z.enum(DEMO_PEOPLE), timeZone });
