'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { classNames } from '@/app/_ui/class-names';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { Tag } from '@/app/_ui/tag';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { changeThoughtAction } from '@/lib/features/thoughts/actions';
import type { OpenThoughtView } from '@/lib/features/thoughts/schema';
import type { ThoughtPattern } from '@/lib/rules/thoughts';

export type PatternChoice = {
  pattern: ThoughtPattern;
  label: string;
  means: string;
  /** What the records say to it today. */
  says: string;
  chosen: boolean;
  proposed: boolean;
};

/**
 * DISTORT: nothing is ticked beforehand. What the records say to a pattern shows where it is proposed, and once it is
 * ticked, without a script.
 */
export function ThoughtForm({
  thought,
  choices,
}: {
  thought: OpenThoughtView;
  choices: { because: string | null; items: readonly PatternChoice[] };
}) {
  const [state, submit] = useForm(changeThoughtAction);
  return (
    <Form submit={submit} version={thought.version} noValidate>
      <Stack gap="large">
        <FormAnswer state={state} />
        <input type="hidden" name="thoughtId" value={thought.id} />
        <TextArea
          label="The thought"
          name="text"
          rows={2}
          defaultValue={typedIn(state, 'text') ?? thought.text}
          error={errorIn(state, 'text')}
        />
        <fieldset className="min-w-0">
          <legend className="text-label font-semibold">
            Does it run like one of these?<span className="font-normal text-soft"> (optional)</span>
          </legend>
          <p className="mt-1 text-small text-soft text-pretty">
            {choices.because
              ? `Perhaps: ${choices.because} You know best. Tick what fits, or nothing.`
              : 'Tick what fits, or nothing. Not every hard thought is a wrong one.'}
          </p>
          <ul className="mt-3 flex flex-col gap-2">
            {choices.items.map((choice) => (
              <PatternBox key={choice.pattern} choice={choice} ticked={tickedIn(state, choice)} />
            ))}
          </ul>
        </fieldset>
        <TextArea
          label="What I’d answer it"
          name="answer"
          rows={3}
          optional
          hint="As you would to a friend who said it."
          defaultValue={typedIn(state, 'answer') ?? thought.answer ?? ''}
          error={errorIn(state, 'answer')}
        />
        <div>
          <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

function PatternBox({ choice, ticked }: { choice: PatternChoice; ticked: boolean }) {
  const { pattern, label, means, says, proposed } = choice;
  return (
    <li className="group min-w-0 rounded-control border border-line bg-raised px-3.5 py-2.5 has-checked:border-ink">
      <label className="flex min-h-[44px] items-start gap-3 py-1">
        <input type="checkbox" name={pattern} defaultChecked={ticked} className="tick mt-[3px] shrink-0" />
        <span className="min-w-0">
          <span className="flex flex-wrap items-center gap-x-2">
            {label}
            {proposed && <Tag>perhaps</Tag>}
          </span>
          <span className="block text-small text-soft text-pretty">{means}</span>
        </span>
      </label>
      <p
        className={classNames(
          'mt-1 mb-1.5 border-l-2 border-live pl-3 text-pretty group-has-checked:block',
          !proposed && 'hidden',
        )}
      >
        {says}
      </p>
    </li>
  );
}

/** A form that came back knows what was ticked; an unticked box is not among its values. */
const tickedIn = (state: Parameters<typeof typedIn>[0], { pattern, chosen }: PatternChoice): boolean =>
  'values' in state ? state.values[pattern] === 'on' : chosen;
