import { render, toPlainText } from '@react-email/render';
import type { ReactElement } from 'react';

/** A mail's words in both forms. The subject never names a company or what happened with it. */
export type Rendered = { subject: string; text: string; html: string };

/** Renders a mail; the plain text is made from the same words, with every link written out. */
export async function renderMail(subject: string, mail: ReactElement): Promise<Rendered> {
  const html = await render(mail);
  const text = toPlainText(html, {
    selectors: [
      { selector: 'h1', options: { uppercase: false, trailingLineBreaks: 2 } },
      { selector: 'hr', options: { length: 3 } },
    ],
  });
  return { subject, html, text: `${text.trim()}\n` };
}

/** A name that a person gave themselves, as it may stand in a mail to somebody else: one short line. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
