/** TRUST-3: whose mail it is, and the page that stops mail like it. */
export type StopProps = { name: string; url: string };

const who = (name: string) => `${name} sent this through Rebound.`;

/** The line below a mail to somebody who has not asked for it. */
export function StopLine({ name, url }: StopProps) {
  return (
    <p style={{ marginTop: '2em', fontSize: '0.85em' }}>
      {who(name)}{' '}
      <a href={url} style={{ color: 'inherit' }}>
        I did not expect this
      </a>
    </p>
  );
}

/** The same line of a mail as plain text. */
export const stopText = ({ name, url }: StopProps): string =>
  `\n--\n${who(name)}\nI did not expect this: ${url}\n`;
