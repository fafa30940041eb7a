import { z } from 'zod';
import { utcInstant } from '@/lib/platform/view';

/** The longest mail that is read, in bytes; what is attached to it counts. */
export const MAIL_LIMIT_BYTES = 2 * 1024 * 1024;
const TOO_LONG = 'This is over 2 MB. Paste the text of the email instead.';

const id = z.uuid('This no longer exists.');
/** What was pasted, before anybody has looked whether it is a mail. */
export const pasted = z.string('Paste the email.').max(MAIL_LIMIT_BYTES, TOO_LONG);

/** What `POST /rejections/{id}/their-mail` takes: a mail's source with its headers, or just its words. */
export const rejectionEmailSchema = z.strictObject({
  source: pasted.refine((text) => text.trim() !== '', 'Paste the email.'),
});

/** The form: pasted into the field, or a file that was chosen or dropped; the file counts where there are both. */
export const theirMailFormSchema = z
  .object({
    rejectionId: id,
    source: pasted.default(''),
    file: z.instanceof(File).optional(),
  })
  .transform(async ({ rejectionId, source, file }, context) => {
    if (file && file.size > MAIL_LIMIT_BYTES) {
      context.addIssue({ code: 'custom', path: ['file'], message: TOO_LONG, input: file });
      return z.NEVER;
    }
    if (file && file.size > 0) return { rejectionId, source: new Uint8Array(await file.arrayBuffer()) };
    if (source.trim() !== '') return { rejectionId, source };
    context.addIssue({
      code: 'custom',
      path: ['source'],
      message: 'Paste the email, or choose its .eml file.',
      input: source,
    });
    return z.NEVER;
  });

export const rejectionIdSchema = z.object({ rejectionId: id });

// What the API answers; the types of the same names come from it.

export const rejectionEmail = z.object({
  /** Where the mail asks for answers, or whom it came from. Null where that is no plain address. */
  address: z.string().nullable().describe('The address that a reply goes to'),
  name: z.string().nullable(),
  subject: z.string().nullable(),
  /** With its angle brackets. */
  messageId: z.string().nullable(),
  /** The ids of the mails before it, the oldest first. */
  references: z.array(z.string()),
  sentAt: utcInstant.nullable(),
});

export const keptMailView = z.object({
  mail: rejectionEmail.nullable().describe('null if it had neither a sender nor a message ID'),
  words: z.boolean().describe('Whether its text was saved as feedback'),
});

export const rejectionEmailView = z.object({ mail: rejectionEmail.nullable() });
