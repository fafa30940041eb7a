import { isIP } from 'node:net';
import { z } from 'zod';
import { helpLinesSchema } from '@/lib/platform/help-lines';
import { address, number, oneOf, optional, required } from './setting';

/** Where people find the site, and how requests come to it. */
export const site = {
  REBOUND_MODE: required(oneOf(['local', 'hosted']), {
    about:
      'local: one machine, a demo account, and emails stay at /outbox. hosted: for other people; everything that says so below has to be set.',
    unset: 'hosted beside DATABASE_URL, local without it',
    example: 'hosted',
    readBy: ['start', 'web', 'worker'],
  }),
  REBOUND_URL: required(
    {
      schema: z
        .string()
        .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), { abort: true })
        .superRefine((value, context) => {
          const wrong = notAnOrigin(new URL(value));
          if (wrong) context.addIssue({ code: 'custom', message: wrong });
        })
        .transform((value) => new URL(value).origin),
      must: 'must be the http(s) address that people open, such as https://rebound.example.com',
      wrong: ['rebound.example.com', 'ftp://rebound.example.com', 'https://', 'https://example.com/rebound'],
    },
    {
      about:
        'The address that people open: scheme, host name and, where it is not the usual one, port. It is the whole address of a host name; Rebound runs under no sub-path.',
      unset: null,
      example: 'https://rebound.example.com',
      readBy: ['start', 'web', 'worker'],
    },
  ),
  PORT: optional(number(1, 65_535), {
    about: 'The port that the web server listens on.',
    unset: '3000',
    example: '3000',
    readBy: ['start', 'web'],
  }),
  HOST: optional(
    {
      schema: z.string().refine((value) => isIP(value) > 0 || value === 'localhost'),
      must: 'must be an address of this machine, such as 127.0.0.1, 0.0.0.0 or ::',
      wrong: ['rebound.example.com', '127.0.0.1:3000', '[::1]', '300.0.0.1'],
    },
    {
      about:
        'The address that the web server listens on. 127.0.0.1 where the proxy is on the same machine: then nobody goes past it.',
      unset: '127.0.0.1 in local mode, every interface when hosted',
      example: '127.0.0.1',
      readBy: ['start', 'web'],
    },
  ),
  REBOUND_TRUSTED_PROXIES: optional(number(0, 5), {
    about:
      'How many proxies in front of the web server add to X-Forwarded-For. 1 behind a load balancer or nginx, 0 where browsers connect to the web server itself. Limits on signing in count by the address that this gives: too high a number lets a sender choose it, too low a one makes everybody look like one person. From 1 on, X-Forwarded-Host and X-Forwarded-Proto are read as well.',
    must: 'must be a number from 0 to 5',
    unset: null,
    example: '1',
    readBy: ['start', 'web'],
    wrong: ['one', '6', '-1', '1.5'],
  }),
  REBOUND_SECURITY_CONTACT: optional(
    address(['https:', 'mailto:'], 'must be a mailto: or an https: address'),
    {
      about: 'Whom to tell about a weakness, shown at /.well-known/security.txt.',
      unset: 'no security.txt',
      example: 'mailto:security@example.com',
      readBy: ['web'],
    },
  ),
  REBOUND_HELP_LINES: optional(
    {
      schema: helpLinesSchema,
      must: 'must be JSON like {"GB":[{"name":"…","phone":"…","url":"https://…"}]}',
      wrong: ['Samaritans 116 123', '{"England":[{"name":"A","phone":"1 2 3"}]}', '{"GB":[{"name":"A"}]}'],
    },
    {
      about:
        'Whom people can talk to who are not well, by country (two capital letters; * for everywhere else): JSON on one line, up to six for a country, each with a name and a phone or an https: address. Check the numbers before you set them, and once a year: nobody else does.',
      unset: 'no lines are shown',
      example:
        '{"GB":[{"name":"Samaritans","says":"Day and night, free","phone":"116 123","url":"https://www.samaritans.org"}]}',
      readBy: ['web'],
    },
  ),
  REBOUND_GALLERY: optional(oneOf(['on']), {
    about:
      '/gallery shows every component and every email in a production build too; npm run dev always has it.',
    unset: 'off',
    example: 'on',
    readBy: ['web'],
  }),
};

/** Cookies, the service worker's reach and every link of a page begin at the root of a host name. */
function notAnOrigin({ pathname, search, hash, username, password, hostname }: URL): string | null {
  if (pathname !== '/' || search || hash)
    return 'must be the address of a host name alone, with nothing behind it: Rebound runs under no sub-path. Give it a host name of its own, such as https://rebound.example.com';
  if (username || password) return 'must not contain a user or a password';
  return hostname.endsWith('.') ? 'must name its host without a dot at the end' : null;
}
