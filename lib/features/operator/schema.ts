import { z } from 'zod';
import { SWITCHES } from '@/lib/features/operator/types';
import { mailAddress } from '@/lib/mail/address-schema';

/** An address as accounts have it: lower-cased. */
const email = mailAddress.transform((address) => address.toLowerCase());

export const addressSchema = z.object({ email });
export const idSchema = z.object({ id: z.string() });
export const switchSchema = z.object({ name: z.enum(SWITCHES), off: z.enum(['yes', 'no']) });
export const accountSchema = z.object({ email, act: z.enum(['suspend', 'resume']) });
export const reportSchema = z.object({ id: z.string(), act: z.enum(['settle', 'stop', 'suspend']) });
