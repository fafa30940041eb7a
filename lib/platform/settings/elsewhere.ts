import { z } from 'zod';
import { optional, text, word } from './setting';

/** Where the pieces of documents lie. */
export const storage = {
  S3_URL: optional(
    {
      schema: z
        .string()
        .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), { abort: true })
        .superRefine((value, context) => {
          if (new URL(value).pathname === '/')
            context.addIssue({ code: 'custom', message: 'must name the bucket behind the host' });
        }),
      must: 'must be the http(s) address of a bucket',
      wrong: ['bucket', 'https://s3.example.com', 's3://bucket'],
    },
    {
      about:
        'Documents lie in the database, sealed, unless this names a bucket of a storage with S3’s interface. What is uploaded from then on lies there, as sealed as before; earlier ones stay where they are. Once something lies there, the settings have to stay.',
      unset: 'the database',
      example: 'https://s3.eu-central-1.example.com/rebound',
      readBy: ['web', 'worker'],
    },
  ),
  S3_REGION: optional(word(), {
    about: 'The region of the bucket.',
    unset: 'auto',
    example: 'eu-central-1',
    readBy: ['web', 'worker'],
  }),
  S3_ACCESS_KEY_ID: optional(word(), {
    about: 'Who may read and write the bucket.',
    unset: 'no bucket',
    example: '...',
    secret: true,
    readBy: ['web', 'worker'],
  }),
  S3_SECRET_ACCESS_KEY: optional(word(), {
    about: 'The secret that goes with it.',
    unset: 'no bucket',
    example: '...',
    secret: true,
    readBy: ['web', 'worker'],
  }),
};

const provider = (name: string) => ({
  id: optional(word(), {
    about: `Sign-in with ${name} appears when this and its secret are set.`,
    unset: `no sign-in with ${name}`,
    example: '...',
    readBy: ['web'],
  }),
  secret: optional(text(), {
    about: `The secret that goes with it.`,
    unset: `no sign-in with ${name}`,
    example: '...',
    secret: true,
    readBy: ['web'],
  }),
});
const google = provider('Google');
const linkedIn = provider('LinkedIn');

/** Who else may say who somebody is. */
export const providers = {
  GOOGLE_CLIENT_ID: google.id,
  GOOGLE_CLIENT_SECRET: google.secret,
  LINKEDIN_CLIENT_ID: linkedIn.id,
  LINKEDIN_CLIENT_SECRET: linkedIn.secret,
};
