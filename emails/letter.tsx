import { Fragment } from 'react';
import { blocksOf, type Piece } from './letter-marks';

/**
 * The text of a letter as its reader sees it. The email and the preview are rendered by this one component, so they
 * cannot differ. Whatever looks like HTML in the text is text.
 */
export function LetterBody({ text }: { text: string }) {
  return blocksOf(text).map(({ kind, lines }, at) =>
    kind === 'list' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole, never reordered.
      <ul key={at} style={{ listStyleType: 'disc', paddingLeft: '1.5em' }}>
        {lines.map((pieces, next) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole, never reordered.
          <li key={next}>{drawn(pieces)}</li>
        ))}
      </ul>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole, never reordered.
      <p key={at}>
        {lines.map((pieces, next) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole, never reordered.
          <Fragment key={next}>
            {next > 0 && <br />}
            {drawn(pieces)}
          </Fragment>
        ))}
      </p>
    ),
  );
}

const drawn = (pieces: readonly Piece[]) =>
  pieces.map(({ text, mark }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole, never reordered.
    if (mark === 'strong') return <strong key={at}>{text}</strong>;
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole, never reordered.
    return mark === 'em' ? <em key={at}>{text}</em> : text;
  });
