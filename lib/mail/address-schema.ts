import { z } from 'zod';
import { plainAddress, problemOfAddress } from '@/lib/mail/address';

const ONE_ADDRESS = 'Write one email address, such as name@company.com.';

/** PUSH-2, CHANNEL: one bare address; an international domain comes out as it is looked up. */
export const mailAddress = z
  .string(ONE_ADDRESS)
  .max(2_000, ONE_ADDRESS)
  .transform((typed, context) => {
    // Blanks around it come from copying and mean nothing; inside it nothing is overlooked.
    const text = typed.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    const problem = problemOfAddress(text);
    if (problem === null) return plainAddress(text);
    context.addIssue({ code: 'custom', message: problem, input: typed });
    return z.NEVER;
  });
