import type { RefObject } from 'react';
import { Notice } from '@/app/_ui/notice';
import type { ReplyKind } from '@/lib/rules/reply-shape';
import { variablesIn } from '@/lib/rules/templates/variables';
import { LengthHint } from './length-hint';
import type { useLetter } from './use-letter';
import { WordsField } from './words-field';

/** The text of the letter, how long it is, and whether it is kept. */
export function LetterWords({
  area,
  letter,
  kind,
  error,
}: {
  area: RefObject<HTMLTextAreaElement | null>;
  letter: ReturnType<typeof useLetter>;
  kind: ReplyKind;
  error: string | undefined;
}) {
  const { body } = letter.words;
  return (
    <div className="flex flex-col gap-2">
      <WordsField
        area={area}
        value={body}
        error={error}
        onWrite={(words, apart) => letter.write({ body: words }, apart)}
        onUndo={letter.undo}
        onRedo={letter.redo}
        canUndo={letter.canUndo}
        canRedo={letter.canRedo}
        onBlur={letter.keepNow}
      />
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
        <LengthHint kind={kind} body={body} />
        <p role="status" className="text-small text-soft">
          {letter.said}
        </p>
      </div>
    </div>
  );
}

/** The placeholders that still stand in a letter. */
export function Unfilled({ letter }: { letter: string }) {
  const unfilled = variablesIn(letter);
  if (unfilled.length === 0) return null;
  return (
    <Notice tone="attention" title="Some placeholders are still empty">
      Replace {unfilled.map((name) => `[${name}]`).join(' and ')} in the text with your own words.
    </Notice>
  );
}
