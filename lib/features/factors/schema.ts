import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { tidyCode } from '@/lib/platform/crypto/secret';

export const idSchema = z.object({ id: z.string().max(64) });

const NOT_READ = 'The passkey could not be read. Please try again.';

/** What the browser answered, as JSON; what is in it is checked by whoever verifies it. */
function answered<Answer>() {
  return z
    .string()
    .max(20_000, NOT_READ)
    .transform((text, context): Answer => {
      try {
        const answer: unknown = JSON.parse(text);
        if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
          return answer as Answer;
      } catch {
        // Said below.
      }
      context.addIssue({ code: 'custom', message: NOT_READ });
      return z.NEVER;
    });
}

export const newPasskeySchema = z.object({
  name: z
    .string()
    .trim()
    .max(60, 'Shorten the name to 60 characters.')
    .transform((name) => name || 'Passkey'),
  answer: answered<RegistrationResponseJSON>(),
});

export const passkeyAnswerSchema = z.object({ answer: answered<AuthenticationResponseJSON>() });

const code = z.string('Type the code.').max(40, 'Type the code.').transform(tidyCode);

/** Six digits of an app. */
export const appCodeSchema = z.object({
  code: code.pipe(z.string().regex(/^\d{6}$/, 'The code has six digits.')),
});

/** Six digits of an app, or a recovery code. */
export const factorCodeSchema = z.object({
  code: code.pipe(z.string().regex(/^(\d{6}|[A-Z0-9]{16})$/, 'Type the six digits, or a recovery code.')),
});

/** The eight characters of a mail. */
export const mailCodeSchema = z.object({
  code: code.pipe(z.string().length(8, 'The code has eight characters.')),
});

export const providerSchema = z.object({ provider: z.enum(['google', 'linkedin']) });
