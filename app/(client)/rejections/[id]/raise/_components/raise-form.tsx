'use client';

import { useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { ButtonLink } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';
import { writePushbackAction } from '@/lib/features/replies/actions';
import { needsEvidence, PUSHBACK_GROUNDS } from '@/lib/rules/pushback-grounds';
import { GROUND_CHOICES } from './grounds';
import { whyNot } from './why-not';

/**
 * PUSH-1: the ground and, where it needs any, its evidence; both stay as they were typed, whatever the rules say. Each ground
 * keeps its own evidence: choosing another one and coming back loses nothing.
 */
export function PushbackForm({
  rejectionId,
  planId,
  ground: kept,
  evidence: keptEvidence,
  finalRound,
  strong,
}: {
  rejectionId: string;
  planId: string | null;
  ground: string | undefined;
  evidence: Partial<Record<string, string>>;
  finalRound: boolean;
  /** Whether its button is the main action of the page. */
  strong: boolean;
}) {
  const [state, submit] = useForm(writePushbackAction);
  const ground = typedIn(state, 'ground') ?? kept;
  const [picked, setPicked] = useState(ground);
  const [typed, setTyped] = useState<Partial<Record<string, string>>>({});
  const evidenceOf = (one: string | undefined) =>
    typed[one ?? ''] ??
    (one === ground ? typedIn(state, 'evidence') : undefined) ??
    keptEvidence[one ?? ''] ??
    '';
  const evidence = evidenceOf(picked);
  /** Evidence that was typed before any ground was chosen belongs to the first one. */
  function pick(next: string) {
    const unclaimed = typed[''];
    if (picked === undefined && unclaimed && !evidenceOf(next))
      setTyped({ ...typed, '': '', [next]: unclaimed });
    setPicked(next);
  }
  const optional = PUSHBACK_GROUNDS.some((one) => one === picked && !needsEvidence(one));
  return (
    <Form submit={submit} noValidate className="flex flex-col gap-6">
      <Answer state={state} finalRound={finalRound} rejectionId={rejectionId} planId={planId} />
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <ChoiceGroup
        // A form that came back resets its radios: the key remounts the picked one.
        key={ground}
        label="What is your reason?"
        name="ground"
        options={GROUND_CHOICES}
        defaultValue={ground}
        error={errorIn(state, 'ground')}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
      />
      <TextArea
        label="Your evidence"
        name="evidence"
        optional={optional}
        hint={
          optional
            ? 'A note about a final round needs none. Nobody else sees what you write here.'
            : 'A line or two that they could check. The letter is built on it, and nobody sees it until you send it. A final round that may reopen needs none.'
        }
        rows={5}
        value={evidence}
        onChange={({ currentTarget }) => setTyped({ ...typed, [picked ?? '']: currentTarget.value })}
        error={errorIn(state, 'evidence')}
      />
      <div>
        <SubmitButton variant={strong ? 'strong' : 'plain'} pendingLabel="Checking">
          Check whether I can ask
        </SubmitButton>
      </div>
    </Form>
  );
}

/** Why not, and what to do instead. */
function Answer({
  state,
  finalRound,
  rejectionId,
  planId,
}: {
  state: FormState;
  finalRound: boolean;
  rejectionId: string;
  planId: string | null;
}) {
  if (state.status !== 'refused') return <FormAnswer state={state} />;
  const ground = PUSHBACK_GROUNDS.find((one) => one === state.values.ground);
  const words = whyNot({ code: state.code, ground, evidence: state.values.evidence ?? '', finalRound });
  const leadsOn = ground === 'fit' || ground === 'other';
  return (
    <div className="flex flex-col gap-3">
      <FormAnswer state={words ? { ...state, title: words.title, message: words.body } : state} />
      {leadsOn && (
        <div className="flex flex-wrap gap-2.5">
          <ButtonLink href={`/rejections/${rejectionId}/journal`}>Write the five lines</ButtonLink>
          {planId && <ButtonLink href={`/plans/${planId}`}>See the three-day plan</ButtonLink>}
        </div>
      )}
    </div>
  );
}
