import { z } from 'zod';
import { mailAddress } from '@/lib/mail/address-schema';

/** Whom to invite, as the door compares addresses: lower-cased. */
export const inviteSchema = z.object({ email: mailAddress.transform((address) => address.toLowerCase()) });
