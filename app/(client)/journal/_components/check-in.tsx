'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { TellSomebody } from '@/app/_components/tell-somebody';
import { ButtonLink } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { checkInAction } from '@/lib/features/check-ins/actions';
import type { CheckInView } from '@/lib/features/check-ins/schema';
import { FEELING_LABELS, FEELINGS, saysNotWell } from '@/lib/rules/check-in';

/** How are you today? One tap says it; then there is room for a line. What was said today can be said otherwise. */
export function CheckIn({ today, inDanger }: { today: CheckInView | null; inDanger: boolean }) {
  const [state, submit] = useForm(checkInAction);
  const typed = 'values' in state ? state.values : {};
  const errors = state.status === 'invalid' ? state.errors : {};
  return (
    <Card>
      <Form submit={submit} version={today?.version ?? 0} className="flex flex-col gap-4">
        <FormAnswer state={state} />
        <h2 className="serif-heading text-h2">How are you today?</h2>
        <div className="flex flex-wrap gap-2">
          {FEELINGS.map((feeling) => (
            <SubmitButton
              key={feeling}
              name="feeling"
              value={feeling}
              variant={today?.feeling === feeling ? 'strong' : 'plain'}
              aria-pressed={today?.feeling === feeling}
              pendingLabel={FEELING_LABELS[feeling]}
            >
              {FEELING_LABELS[feeling]}
            </SubmitButton>
          ))}
        </div>
        {today && (
          <div className="flex flex-col items-start gap-3">
            {/* Of more than a line's height, so that Enter presses none of the buttons. */}
            <TextArea
              label="A line more"
              name="note"
              rows={2}
              optional
              maxLength={1000}
              defaultValue={typed.note ?? today.note ?? ''}
              error={errors.note}
              className="w-full"
            />
            <SubmitButton name="feeling" value={today.feeling} variant="plain" pendingLabel="Saving">
              Save line
            </SubmitButton>
          </div>
        )}
      </Form>
      {inDanger ? (
        <div className="mt-4">
          <TellSomebody />
        </div>
      ) : (
        today && saysNotWell(today.feeling) && <NotWell />
      )}
    </Card>
  );
}

/** To who says that they aren’t well: quietly, that there are people to talk to, and that everything can wait. */
const NotWell = () => (
  <p className="mt-4 text-pretty">
    You don’t have to carry it by yourself.{' '}
    <ButtonLink href="/someone-to-talk-to" variant="link">
      Someone to talk to
    </ButtonLink>{' '}
    or{' '}
    <ButtonLink href="/pause" variant="link">
      pause everything
    </ButtonLink>
  </p>
);
