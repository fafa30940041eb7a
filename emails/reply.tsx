import { render } from '@react-email/render';
import { Fragment } from 'react';
import type { Rendered } from './render';

/** What the person wrote to an employer. */
export type ReplyProps = { subject: string; body: string };

/**
 * A reply is the person's own letter: their words and nothing of ours, as plain text and as the plainest HTML
 * that shows the same. Line breaks stay; a subject's become spaces, as a header has one line.
 */
export async function renderReply({ subject, body }: ReplyProps): Promise<Rendered> {
  const text = `${body.replace(/\r\n?/g, '\n').trim()}\n`;
  const html = await render(<ReplyMail text={text} />);
  return { subject: subject.replace(/[\s\0]+/g, ' ').trim(), text, html };
}

function ReplyMail({ text }: { text: string }) {
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a mail is its own document, not a page of the app. */}
      <head>
        <meta charSet="utf-8" />
      </head>
      <body>
        {text
          .trim()
          .split(/\n{2,}/)
          .map(paragraphOf)}
      </body>
    </html>
  );
}

function paragraphOf(paragraph: string, at: number) {
  const [first, ...rest] = paragraph.split('\n');
  return (
    <p key={at}>
      {first}
      {rest.map((line, next) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered.
        <Fragment key={next}>
          <br />
          {line}
        </Fragment>
      ))}
    </p>
  );
}
