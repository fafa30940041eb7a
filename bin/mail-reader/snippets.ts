import { readFileSync } from 'node:fs';
import { evidenceIn } from '@/lib/language/mail/evidence';
import type { MailKind, MailLanguage } from '@/lib/rules/mail-kinds';
import type { Example } from './learn';

// Sentences as mails of each kind say them, beside the part for building: `kind language: text`, English where no
// language is said.

/** What the mail around a sentence would be known by. */
const OF_A_MAIL = new Set(['nobody', 'short']);

export const snippets = (): Example[] =>
  readFileSync(new URL('./labelled/snippets.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ');
      const [kind, language = 'en'] = line.slice(0, at).split(' ');
      const { signs } = evidenceIn(
        {
          ...{ subject: null, text: line.slice(at + 2), sender: { name: null, address: null } },
          ...{ automatic: false, toMany: false, calendar: null },
        },
        [language as MailLanguage],
      );
      return {
        writer: null,
        kind: kind as MailKind,
        signs: new Map([...signs].filter(([sign]) => !OF_A_MAIL.has(sign))),
      };
    });
