import { z } from 'zod';
import { weaknessOfMasterKeys, weaknessOfText } from '@/lib/platform/crypto/weakness';
import { optional, required, text } from './setting';

const strong =
  (weaknessOf: (secret: string) => string | null) => (secret: string, context: z.RefinementCtx) => {
    const weakness = weaknessOf(secret);
    if (weakness) context.addIssue({ code: 'custom', message: weakness });
  };

/** What private text is sealed with, and what must outlive the database. */
export const keys = {
  REBOUND_MASTER_KEYS: required(
    {
      schema: z
        .string()
        .regex(/^\d+:[A-Za-z0-9+/]{43}=(,\d+:[A-Za-z0-9+/]{43}=)*$/, { abort: true })
        .superRefine(strong(weaknessOfMasterKeys)),
      must: 'must look like 1:BASE64 of 32 bytes (openssl rand -base64 32); newer versions after a comma',
      wrong: ['secret', `1:${'A'.repeat(43)}=`, 'AAAA', `${'x'.repeat(43)}=`],
    },
    {
      about:
        'The one secret, from which every key comes: VERSION:BASE64 of 32 random bytes (openssl rand -base64 32), several separated by commas. To change it: npm run keys -- new, restart, npm run keys -- rotate. Keep old versions until npm run keys -- status says that nothing hangs on them. Whoever loses it loses all private text.',
      unset: null,
      example: '1:...',
      secret: true,
      readBy: ['start', 'web', 'worker'],
    },
  ),
  NEXTAUTH_SECRET: optional(
    {
      schema: z.string().superRefine(strong(weaknessOfText)),
      must: text().must,
      wrong: ['x'.repeat(31), 'x'.repeat(40)],
    },
    {
      about:
        'Only where Rebound ran before it had one secret: links in emails of that time are still checked with it.',
      unset: 'such links do not work',
      example: '...',
      secret: true,
      readBy: ['web', 'worker'],
    },
  ),
  REBOUND_ERASURES: required(text(), {
    about:
      'A file in which the workers note who was erased (ids alone), so that a restored backup of the database brings nobody back. Keep it on storage that all workers share and that the backups of the database do not touch.',
    unset: null,
    example: '/var/lib/rebound/erasures',
    readBy: ['worker'],
  }),
};
