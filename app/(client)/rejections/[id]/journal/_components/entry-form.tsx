'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { ButtonLink } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { Disclosure } from '@/app/_ui/disclosure';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, heldIn } from '@/lib/access/form';
import { writeEntryAction } from '@/lib/features/journal/actions';
import type { EntryLines, EntryStart } from '@/lib/features/journal/types';
import { DECIDER_LABELS, DECIDERS, STAGES, type Stage } from '@/lib/rules/stages';
import { Prompt } from './prompt';

/** The lines that are filled in from what was logged. */
const FOLDED = ['stageReached', 'decidedBy', 'feedback'];

/**
 * JOURNAL: five prompts, the two that matter first; the rest is filled in from what was logged, and folded. What was typed
 * stays until it is saved, even if saving fails.
 */
export function EntryForm({
  start,
  stages,
}: {
  start: EntryStart;
  /** What the person calls each. */
  stages: Readonly<Record<Stage, string>>;
}) {
  const [state, submit] = useForm(writeEntryAction);
  const { lines } = start;
  const hasError = FOLDED.some((line) => errorIn(state, line));
  return (
    <Form submit={submit} version={start.version} className="flex flex-col gap-9">
      <FormAnswer state={state} />
      <input type="hidden" name="rejectionId" value={start.rejectionId} />
      <Prompt line="oneThing" number={1}>
        <TextArea
          id="one-thing"
          label="One thing"
          name="oneThing"
          hint={start.hint ?? 'Say what, when and where, so it’s easy to follow later.'}
          rows={2}
          optional
          {...heldIn(state, 'oneThing', lines.oneThing ?? '')}
        />
      </Prompt>
      <Prompt line="gut" number={2}>
        <TextArea
          label="Why, I think"
          name="gut"
          rows={3}
          optional
          {...heldIn(state, 'gut', lines.gut ?? '')}
        />
      </Prompt>
      <Disclosure
        summary={
          <>
            The rest, as far as you logged it
            <span className="block text-small font-normal text-soft">{filledIn(lines, stages)}</span>
          </>
        }
        open={hasError}
      >
        <div className="flex flex-col gap-9 pt-3">
          <Prompt line="stageReached" number={3}>
            <Select
              label="Furthest stage"
              name="stageReached"
              options={STAGES.map((value) => ({ value, label: stages[value] }))}
              {...heldIn(state, 'stageReached', lines.stageReached)}
            />
          </Prompt>
          <Prompt line="decidedBy" number={4}>
            <ChoiceGroup
              label="As far as you know"
              name="decidedBy"
              layout="pills"
              options={DECIDERS.map((value) => ({ value, label: DECIDER_LABELS[value] }))}
              {...heldIn(state, 'decidedBy', lines.decidedBy)}
            />
          </Prompt>
          <Prompt line="feedback" number={5}>
            {start.pieces > 1 ? (
              <div className="flex flex-col items-start gap-3">
                <blockquote
                  dir="auto"
                  className="border-l-2 border-line pl-4 text-pretty wrap-anywhere whitespace-pre-wrap"
                >
                  {lines.feedback}
                </blockquote>
                <ButtonLink href={`/rejections/${start.rejectionId}/feedback`}>
                  Change the feedback
                </ButtonLink>
              </div>
            ) : (
              <TextArea
                label="What they wrote"
                name="feedback"
                rows={3}
                optional
                {...heldIn(state, 'feedback', lines.feedback ?? '')}
              />
            )}
          </Prompt>
        </div>
      </Disclosure>
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton pendingLabel="Saving">Save entry</SubmitButton>
        <ButtonLink href={start.entryId ? `/journal/${start.entryId}` : `/rejections/${start.rejectionId}`}>
          Not now
        </ButtonLink>
      </div>
    </Form>
  );
}

/** What stands in the folded lines, in a line; what was left open is left out. */
const filledIn = (
  { stageReached, decidedBy, feedback }: EntryLines,
  stages: Readonly<Record<Stage, string>>,
): string =>
  [
    stages[stageReached],
    ...(decidedBy === 'unknown' ? [] : [`decided by: ${DECIDER_LABELS[decidedBy]}`]),
    ...(feedback ? ['with their feedback'] : []),
  ].join(', ');
