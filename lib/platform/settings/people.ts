import { z } from 'zod';
import { signUpSchema } from '@/lib/platform/sign-up';
import { oneOf, optional, text } from './setting';

/** Who may be here, and who runs the site. */
export const people = {
  REBOUND_SIGN_UP: optional(
    {
      schema: signUpSchema,
      must: 'must be open, invitation, or domains: and a list such as domains:example.org,uni.example',
      wrong: ['closed', 'domains:', 'domains:org', 'domains:ana@example.org', 'domains:127.0.0.1'],
    },
    {
      about:
        'Who may make an account: open is everybody, invitation is whom you invite (npm run admin -- invite ADDRESS), and domains: is besides them whoever has an address at one of a list. A domain stands for exactly that host, and with a star and a dot before it for every host below. Whoever has an account keeps it.',
      unset: 'open',
      example: 'domains:example.org,*.uni.example',
      readBy: ['web', 'worker', 'commands'],
    },
  ),
  REBOUND_COACHES_SIGN_UP: optional(oneOf(['on', 'off']), {
    about:
      'Whether somebody whom a member invites as their coach may make an account, where not everybody may. off: that is no invitation to the site.',
    unset: 'off',
    example: 'on',
    readBy: ['web'],
  }),
  REBOUND_OPERATORS: optional(
    {
      schema: z
        .string()
        .transform((said) => said.split(',').map((one) => one.trim().toLowerCase()))
        .refine((all) => all.every((one) => z.email().safeParse(one).success)),
      must: 'must be email addresses with commas between them, such as ana@example.org,ben@example.org',
      wrong: [
        'ana',
        'ana@example.org,',
        'ana@example.org ben@example.org',
        'ana@example.org,,ben@example.org',
      ],
    },
    {
      about:
        'The addresses of the accounts that open the operator’s page, /operator, with a passkey or an authenticator app shown within ten minutes. For everybody else there is no such page.',
      unset: 'nobody opens it',
      example: 'ana@example.org,ben@example.org',
      readBy: ['web'],
    },
  ),
  REBOUND_OPERATOR: optional(text(), {
    about: 'The name under which your commands stand in the security log.',
    unset: 'the name of the system’s user',
    example: 'ana',
    readBy: ['commands'],
  }),
};
