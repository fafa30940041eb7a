import { type FormEvent, useRef } from 'react';
import { angerOf } from './angry-still';
import { notePressed } from './result-here';
import type { useChecked } from './use-checked';
import type { useLetter } from './use-letter';

type Looked = Pick<ReturnType<typeof useChecked>, 'checked' | 'checkNow'> & {
  /** The letter is scheduled: what saves it changes what is sent. */
  edits: boolean;
  letter: ReturnType<typeof useLetter>;
  /** It goes now. */
  onSend: () => void;
};

/**
 * The last look at what goes along, once nothing is being kept beside it any more. What a button sends was looked at before:
 * whoever presses it at once is told first, and then decides. Only what has to be waited for stops the form, as it can’t be
 * sent anew while it is still being sent.
 */
export function useLastLook({ edits, letter, checked, checkNow, onSend }: Looked) {
  const looked = useRef<string | null>(null);
  return async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const { body } = letter.words;
    const way = (submitter as HTMLButtonElement | null)?.value;
    const leaves = way !== 'by-hand' && (way !== 'save' || edits);
    const looks = leaves && checked?.body !== body && looked.current !== body;
    if (letter.isKeeping() || looks) {
      event.preventDefault();
      await letter.settle();
      looked.current = body;
      const found = looks ? await checkNow() : null;
      if (found && angerOf(found.findings)) return;
      return form.requestSubmit(submitter);
    }
    void letter.settle();
    onSend();
    notePressed();
  };
}
