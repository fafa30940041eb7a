import { useState, useTransition } from 'react';
import { sendByHand } from '@/app/_components/form/sending';
import { Button } from '@/app/_ui/button';
import type { SelectOption } from '@/app/_ui/select';
import { toast } from '@/app/_ui/toast';
import type { FormState } from '@/lib/access/form';
import { changeTogetherAction } from '@/lib/features/applications/actions';
import { useWholeView } from '../../_components/use-whole-view';
import { WholeViewProgress } from '../../_components/whole-view-progress';
import { BulkChoices } from './bulk-choices';

/** The view behind the page: the query of its address, how many it holds, and whether all of those can be chosen. */
export type ViewBehind = { query: string; total: number; choosable: boolean };

/** What can be done at once to the rows that are ticked, or to all of the view; the frame offers to take it back. */
export function BulkBar({
  ids,
  whole,
  wholePage,
  view,
  stages,
  archived,
  onWhole,
  onDone,
}: {
  ids: readonly string[];
  /** Whether all of the view is meant, and not the rows that are ticked. */
  whole: boolean;
  /** Whether every row of the page is ticked. */
  wholePage: boolean;
  view: ViewBehind;
  stages: readonly SelectOption[];
  archived: boolean;
  onWhole: () => void;
  onDone: () => void;
}) {
  const [ticking, start] = useTransition();
  const [said, setSaid] = useState('');
  const { seen, run, stop } = useWholeView(view.query);
  const pending = ticking || seen !== null;

  function ended(state: FormState, done: number) {
    if (state.status === 'done') {
      setSaid(state.message ?? '');
      if (state.message) toast('Some stayed as they are', state.message);
      onDone();
    } else toast(done > 0 ? `Stopped after ${done}` : 'Nothing was changed', whyNot(state));
  }

  async function change(to: string) {
    if (whole) {
      const { state, seen: done } = await run(to);
      ended(state, done);
      return;
    }
    start(async () => {
      const form = new FormData();
      form.set('change', to);
      for (const id of ids) form.append('ids', id);
      ended(await sendByHand(changeTogetherAction, form), 0);
    });
  }

  const count = whole ? view.total : ids.length;
  return (
    <section
      data-selected=""
      aria-label="Selected applications"
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-30 md:right-12 md:bottom-5 md:left-[calc(208px+3rem)]"
    >
      <p role="status" className="sr-only">
        {count > 0 ? `${count} selected` : said}
      </p>
      {count > 0 && (
        <div
          aria-busy={pending}
          className="flex flex-wrap items-end gap-2 rounded-control border border-line bg-raised px-3 py-2.5 shadow-float"
        >
          {seen !== null ? (
            <WholeViewProgress seen={seen} total={view.total} onStop={stop} />
          ) : (
            <>
              <p className="flex min-h-[44px] items-center text-label font-semibold tabular-nums">
                {whole ? `All ${count} selected` : `${count} selected`}
              </p>
              {wholePage && !whole && view.choosable && (
                <Button variant="link" className="min-h-[44px]" onClick={onWhole}>
                  Choose all {view.total}
                  <span className="sr-only"> in this view</span>
                </Button>
              )}
              <BulkChoices
                ids={whole ? [] : ids}
                stages={stages}
                archived={archived}
                pending={pending}
                onChange={change}
              />
              <Button variant="quiet" onClick={onDone}>
                Clear
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function whyNot(state: FormState): string | undefined {
  if (state.status === 'unsent')
    return state.why === 'offline'
      ? 'You’re offline. Try again when you’re back.'
      : 'We can’t reach Rebound right now.';
  // What is wrong is said by its field, which a bar has none of.
  if (state.status === 'invalid') return Object.values(state.errors)[0] ?? state.message;
  return 'message' in state ? state.message : undefined;
}
