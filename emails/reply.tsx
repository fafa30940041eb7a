import { render } from '@react-email/render';
import { LetterBody } from './letter';
import { plainLetter } from './letter-marks';
import type { Rendered } from './render';
import { StopLine, type StopProps, stopText } from './stop-line';

/** What the person wrote to an employer. */
export type ReplyProps = {
  subject: string;
  body: string;
  /** TRUST-3: who sends it through the service, and where its reader stops such mail. */
  stop?: StopProps;
};

/**
 * A reply is the person’s own letter, as plain text and as the plainest HTML that shows the same. Through the service it
 * says below who sends it, and how to stop that; from the person’s own mailbox there is nothing of ours in it. Line breaks
 * are kept; in the subject they become spaces, because a header has one line.
 */
export async function renderReply({ subject, body, stop }: ReplyProps): Promise<Rendered> {
  const html = await render(<ReplyMail text={body} stop={stop} />);
  return {
    subject: subject.replace(/[\s\0]+/g, ' ').trim(),
    text: `${plainLetter(body)}${stop ? stopText(stop) : ''}`,
    html,
  };
}

function ReplyMail({ text, stop }: { text: string; stop: StopProps | undefined }) {
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a mail is its own document, not a page of the app. */}
      <head>
        <meta charSet="utf-8" />
      </head>
      {/* Runs of spaces and tabs stand as they were typed, as in the preview. */}
      <body style={{ whiteSpace: 'pre-wrap' }}>
        <LetterBody text={text} />
        {stop && <StopLine {...stop} />}
      </body>
    </html>
  );
}
