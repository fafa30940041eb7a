import { render } from '@react-email/render';
import { LetterBody } from './letter';
import { plainLetter } from './letter-marks';
import type { Rendered } from './render';

/** What the person wrote to an employer. */
export type ReplyProps = { subject: string; body: string };

/**
 * A reply is the person’s own letter: their text and nothing of ours, as plain text and as the plainest HTML that
 * shows the same. Line breaks are kept; in the subject they become spaces, because a header has one line.
 */
export async function renderReply({ subject, body }: ReplyProps): Promise<Rendered> {
  const html = await render(<ReplyMail text={body} />);
  return { subject: subject.replace(/[\s\0]+/g, ' ').trim(), text: plainLetter(body), html };
}

function ReplyMail({ text }: { text: string }) {
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a mail is its own document, not a page of the app. */}
      <head>
        <meta charSet="utf-8" />
      </head>
      {/* Runs of spaces and tabs stand as they were typed, as in the preview. */}
      <body style={{ whiteSpace: 'pre-wrap' }}>
        <LetterBody text={text} />
      </body>
    </html>
  );
}
