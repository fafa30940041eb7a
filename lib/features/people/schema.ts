import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { problemOfAddress } from '@/lib/mail/address';
import { personName } from '@/lib/mail/person-name-schema';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { pageQuerySchema } from '@/lib/platform/paging';
import { utcInstant } from '@/lib/platform/view';
import { webLink } from '@/lib/platform/web-link';

const REMARKS_LIMIT = 10_000;
const APPLICATIONS_MOST = 50;

/** Left out keeps what is there; empty clears it. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullish());

const name = personName.refine((typed) => typed !== '', 'Write their name.');
const role = z
  .string()
  .trim()
  .max(80, 'Keep their role to 80 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write their role on one line.');
const mail = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const problem = problemOfAddress(text);
    if (problem) context.addIssue({ code: 'custom', message: problem, input: text });
  });
const phone = z
  .string()
  .trim()
  .max(60, 'Keep the phone number to 60 characters.')
  .regex(/^[\d\s+()./#*x-]*$/i, 'Write the number with digits, for example +49 30 1234567.');
const remarks = z
  .string()
  .trim()
  .max(REMARKS_LIMIT, 'Keep the remarks to 10,000 characters.')
  .transform(plainLineEnds);

const facts = {
  role: optional(role).describe(
    'Their part in the process: recruiter, hiring manager, interviewer, referrer, or your own word',
  ),
  mail: optional(mail),
  phone: optional(phone),
  link: optional(webLink),
  remarks: optional(remarks),
};
const applicationIds = z
  .array(z.uuid('Give the ids of applications.'))
  .max(APPLICATIONS_MOST, `Name up to ${APPLICATIONS_MOST} applications.`)
  .transform((ids) => [...new Set(ids)])
  .optional()
  .describe('The applications they have to do with');

/** What `POST /people` takes: a name is enough. */
export const newContactSchema = z.strictObject({ name, ...facts, applicationIds });
export type NewContact = z.output<typeof newContactSchema>;

/** What `PATCH /people/{id}` takes: what is to change. `applicationIds` is all of them. */
export const contactChangeSchema = z.strictObject({
  name: name.optional(),
  ...facts,
  applicationIds,
  version: seenVersion,
});
export type ContactChange = z.output<typeof contactChangeSchema>;

/** What `GET /people` filters by. */
export const contactQuerySchema = pageQuerySchema.extend({ applicationId: z.uuid().optional() });

const contactId = z.uuid('This no longer exists.');
const applicationId = z.uuid('Choose an application.');

export const newContactForm = z.object({
  name,
  ...facts,
  applicationId: z
    .uuid('This application no longer exists.')
    .optional()
    .or(z.literal('').transform(() => undefined)),
});
export const contactForm = z.object({ contactId, name, ...facts, version: seenVersion });
export const contactIdForm = z.object({ contactId });
export const contactApplicationForm = z.object({ contactId: z.uuid('Choose a person.'), applicationId });

/** Somebody as pages show them and the API answers them. */
export const contactView = z.object({
  id: z.uuid(),
  name: z.string(),
  role: z.string().nullable(),
  mail: z.string().nullable(),
  phone: z.string().nullable(),
  link: z.string().nullable(),
  remarks: z.string().nullable(),
  applications: z
    .array(z.object({ id: z.uuid(), company: z.string(), role: z.string() }))
    .describe('The applications they have to do with, the newest first'),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type ContactView = z.output<typeof contactView>;
