import { render, toPlainText } from '@react-email/render';
import type { ReactElement } from 'react';

/** An email as HTML and as plain text. The subject never names a company or the outcome. */
export type Rendered = { subject: string; text: string; html: string };

/** Renders an email. The plain text is made from the same content, with every link written out. */
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

/** A person's own name as it may appear in an email to somebody else: one short line. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
