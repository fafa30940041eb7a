import { useRef, useState } from 'react';
import { sendByHand } from '@/app/_components/form/sending';
import type { FormState } from '@/lib/access/form';
import { changeWholeViewAction } from '@/lib/features/applications/actions';

/** How it ended, and how many had been looked at by then. */
type Ended = { state: FormState; seen: number };

/**
 * Does one thing to all that a view holds, on all of its pages: part by part, so that it can be seen how far it is, and
 * stopped. `view` is the query of its address, or `quiet`. The frame offers to take all of it back once it has ended.
 */
export function useWholeView(view: string) {
  /** How many were looked at so far; null while nothing runs. */
  const [seen, setSeen] = useState<number | null>(null);
  const stopped = useRef(false);

  async function run(change: string): Promise<Ended> {
    let rest = '';
    let looked = 0;
    const part = (stop: boolean) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ view, change, rest, stop: stop ? 'yes' : '' }))
        form.set(name, value);
      return sendByHand(changeWholeViewAction, form);
    };
    stopped.current = false;
    setSeen(0);
    try {
      for (;;) {
        const state = await part(stopped.current);
        const next = state.status === 'done' ? (state.mark ?? '') : null;
        // What was done before it failed is offered back all the same.
        if (next === null && rest !== '') await part(true);
        if (!next) return { state, seen: looked };
        rest = next;
        looked = (JSON.parse(rest) as { seen: number }).seen;
        setSeen(looked);
      }
    } finally {
      setSeen(null);
    }
  }

  return {
    seen,
    run,
    stop: () => {
      stopped.current = true;
    },
  };
}
