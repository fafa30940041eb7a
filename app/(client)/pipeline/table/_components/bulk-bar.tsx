import { useRef, useState, useTransition } from 'react';
import { sendByHand } from '@/app/_components/form/sending';
import { Button } from '@/app/_ui/button';
import { Select, type SelectOption } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import { toast } from '@/app/_ui/toast';
import type { FormState } from '@/lib/access/form';
import { changeTogetherAction } from '@/lib/features/applications/actions';
import { OWN_ENDINGS } from '@/lib/features/applications/types';
import { ENDING_LABELS } from '@/lib/rules/stages';

const changesOf = (stages: readonly SelectOption[]) => [
  ...stages.map(({ value, label }) => ({ value: `stage:${value}`, label, group: 'Move to' })),
  // Accepting an offer ends the search: that is said about one.
  ...OWN_ENDINGS.filter((ending) => ending !== 'accepted').map((ending) => ({
    value: `ending:${ending}`,
    label: ENDING_LABELS[ending],
    group: 'Close as',
  })),
];

/** What can be done to the rows that are ticked, at once; the frame offers to take it back. */
export function BulkBar({
  ids,
  stages,
  archived,
  onDone,
}: {
  ids: readonly string[];
  stages: readonly SelectOption[];
  archived: boolean;
  onDone: () => void;
}) {
  const [pending, start] = useTransition();
  const [said, setSaid] = useState('');
  const choice = useRef<HTMLDivElement>(null);
  const tag = useRef<HTMLDivElement>(null);

  function change(to: string) {
    start(async () => {
      const form = new FormData();
      form.set('change', to);
      for (const id of ids) form.append('ids', id);
      const state = await sendByHand(changeTogetherAction, form);
      if (state.status === 'done') {
        setSaid(state.message ?? '');
        if (state.message) toast('Some stayed as they are', state.message);
        onDone();
      } else toast('Nothing was changed', whyNot(state));
    });
  }

  const count = ids.length;
  return (
    <section
      aria-label="Selected applications"
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-30 md:inset-x-auto md:bottom-5 md:left-[calc(208px+3rem)]"
    >
      <p role="status" className="sr-only">
        {count > 0 ? `${count} selected` : said}
      </p>
      {count > 0 && (
        <div
          aria-busy={pending}
          className="flex flex-wrap items-end gap-2 rounded-control border border-line bg-raised px-3 py-2.5 shadow-float"
        >
          <p className="flex min-h-[44px] items-center text-label font-semibold tabular-nums">
            {count} selected
          </p>
          <div ref={choice} className="min-w-[9rem] flex-1">
            <Select
              label="Move or close"
              name="change"
              placeholder="Choose one"
              options={changesOf(stages)}
            />
          </div>
          <Button
            disabled={pending}
            onClick={() => {
              const to = choice.current?.querySelector('select');
              if (to?.value) change(to.value);
              else to?.focus();
            }}
          >
            Apply
          </Button>
          <div ref={tag} className="min-w-[8rem] flex-1">
            <TextInput label="Tag" name="tag" maxLength={40} autoComplete="off" />
          </div>
          <Button
            disabled={pending}
            onClick={() => {
              const name = tag.current?.querySelector('input')?.value.trim();
              if (name) change(`tag:${name}`);
            }}
          >
            Add tag
          </Button>
          <Button disabled={pending} variant="quiet" onClick={() => change(`archived:${!archived}`)}>
            {archived ? 'Bring back' : 'Archive'}
          </Button>
          <Button disabled={pending} variant="quiet" onClick={() => change('delete')}>
            Delete
          </Button>
          <Button variant="quiet" onClick={onDone}>
            Clear
          </Button>
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
  return 'message' in state ? state.message : undefined;
}
