'use client';

import { useRef, useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Button } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Stack } from '@/app/_ui/page';
import { RowList } from '@/app/_ui/row';
import { SubmitButton } from '@/app/_ui/submit-button';
import { type FormState, IDLE } from '@/lib/access/form';
import { changeTogetherAction } from '@/lib/features/applications/actions';
import { useWholeView } from '../../_components/use-whole-view';
import { WholeViewProgress } from '../../_components/whole-view-progress';

type Quiet = { id: string; company: string; role: string; stage: string; days: number; endsOn: string };

/** Closes those that are ticked as unanswered, each on its own day; the frame offers to take all of it back. */
export function QuietTogether({
  quiet,
  total,
  choosable,
}: {
  quiet: readonly Quiet[];
  /** How many there are, those that the page doesn’t show included, and whether all of them can be closed at once. */
  total: number;
  choosable: boolean;
}) {
  const [state, submit] = useForm(changeTogetherAction);
  const { seen, run, stop } = useWholeView('quiet');
  const [whole, setWhole] = useState<FormState>(IDLE);
  const list = useRef<HTMLDivElement>(null);
  /** What the person has chosen among since they were told to. */
  const [answered, setAnswered] = useState<unknown>(null);
  const nothing = state.status === 'invalid' && 'ids' in state.errors && answered !== state;
  return (
    <Form submit={submit} noValidate aria-label="Close as unanswered" onChange={() => setAnswered(state)}>
      <Stack>
        {!nothing && <FormAnswer state={whole.status === 'idle' ? state : whole} />}
        <input type="hidden" name="change" value="ending:ghosted" />
        <div ref={list}>
          <RowList label="No reply for a while">
            {quiet.map(({ id, company, role, stage, days, endsOn }) => (
              <li key={id} className="row items-start!">
                <input
                  type="checkbox"
                  name="ids"
                  value={id}
                  id={`quiet-${id}`}
                  aria-describedby={`quiet-${id}-since`}
                  className="tick mt-[3px] shrink-0"
                />
                <div className="min-w-0 flex-1">
                  <label htmlFor={`quiet-${id}`} className="-my-2.5 block py-2.5">
                    <span className="font-semibold" dir="auto">
                      {role}
                    </span>{' '}
                    <span className="text-soft">at {company}</span>
                  </label>
                  <p id={`quiet-${id}-since`} className="mt-0.5 text-small text-soft">
                    {stage}. No news for {days} days; it would close as of {endsOn}.
                  </p>
                </div>
                <Link
                  href={`/applications/${id}`}
                  className="inline-flex min-h-[44px] items-center text-small underline-offset-3 hover:underline"
                >
                  Open<span className="sr-only"> {`${role}, ${company}`}</span>
                </Link>
              </li>
            ))}
          </RowList>
        </div>
        {/* In sight however long the list is; above the tab bar of a phone. */}
        <div className="sticky bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-30 flex flex-wrap items-center gap-2.5 rounded-control border border-line bg-raised px-3 py-2.5 shadow-float md:bottom-5">
          {seen !== null ? (
            <WholeViewProgress seen={seen} total={total} onStop={stop} />
          ) : (
            <>
              <SubmitButton variant="plain" pendingLabel="Closing">
                Close as unanswered
              </SubmitButton>
              <Button
                variant="quiet"
                onClick={() => {
                  tickAll(list.current);
                  setAnswered(state);
                }}
              >
                Choose all{total > quiet.length && ` ${quiet.length} shown`}
              </Button>
              {choosable && (
                <Button variant="quiet" onClick={async () => setWhole((await run('ending:ghosted')).state)}>
                  Close all {total} as unanswered
                </Button>
              )}
            </>
          )}
          {nothing && (
            <p role="alert" className="text-small">
              Choose at least one.
            </p>
          )}
        </div>
      </Stack>
    </Form>
  );
}

function tickAll(list: HTMLElement | null): void {
  for (const box of list?.querySelectorAll<HTMLInputElement>('input[name="ids"]') ?? []) box.checked = true;
}
