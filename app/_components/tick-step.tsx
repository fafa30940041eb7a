'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { classNames } from '@/app/_ui/class-names';
import { IconCheck } from '@/app/_ui/icons';
import { tickStepAction, untickStepAction } from '@/lib/features/recovery/actions';

/** The checkbox of a step. It is a form of its own, so it needs no script. */
export function TickStep({
  planId,
  step,
  title,
  done,
}: {
  planId: string;
  step: string;
  title: string;
  done: boolean;
}) {
  const [, submit, pending] = useForm(done ? untickStepAction : tickStepAction);
  const shown = pending ? !done : done;
  return (
    <Form submit={submit}>
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="step" value={step} />
      <button
        type="submit"
        aria-pressed={shown}
        aria-label={`Done: ${title}`}
        className="group -m-2.5 flex size-11 items-center justify-center rounded-full"
      >
        <span
          className={classNames(
            'flex size-6 items-center justify-center rounded-full border transition-colors',
            shown
              ? 'border-live bg-live text-on-strong'
              : 'border-edge bg-raised text-transparent group-hover:border-ink',
          )}
        >
          <IconCheck className="size-4" />
        </span>
      </button>
    </Form>
  );
}
