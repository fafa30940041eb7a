'use client';

import { useActionState, useState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Notice } from '@/app/_ui/notice';
import { TextArea, TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, IDLE } from '@/lib/access/form';
import { saveDraftAction, scheduleReplyAction, sendReplyAction } from '@/lib/replies/actions';
import { unfilledIn } from '@/lib/replies/templates';
import type { ReplyKind } from '@/lib/rules/reply';
import { KindChoice, type Sheet } from './kind-choice';
import { LengthHint } from './length-hint';
import { PartsOf } from './parts-of';
import { WaysOn } from './ways-on';

type Props = {
  rejectionId: string;
  kind: ReplyKind;
  to: string;
  sheets: Sheet[];
  /** It is scheduled, and stays so while words change. */
  edits: boolean;
  /** When "send when it is time" sends. */
  leaves: string;
  held: boolean;
  answersTo: string;
};

const ACTIONS = { save: saveDraftAction, schedule: scheduleReplyAction, send: sendReplyAction };

function submitTo(before: FormState, form: FormData): Promise<FormState> {
  const way = form.get('way');
  // What only the editor needs is no part of a reply.
  form.delete('way');
  form.delete('sheet');
  const action = way === 'schedule' || way === 'send' ? ACTIONS[way] : ACTIONS.save;
  return action(before, form);
}

/** The letter, in an editor whose fields hold what was typed whatever a rule or a check says. */
export function ReplyEditor({
  rejectionId,
  kind: first,
  to: knownTo,
  sheets,
  edits,
  leaves,
  held,
  answersTo,
}: Props) {
  const [state, submit] = useActionState(submitTo, IDLE);
  const [kind, setKind] = useState(first);
  const [to, setTo] = useState(knownTo);
  const [typed, setTyped] = useState<Partial<Record<ReplyKind, { subject: string; body: string }>>>({});
  const sheet = typed[kind] ?? sheets.find((one) => one.kind === kind) ?? { subject: '', body: '' };
  const write = (change: Partial<{ subject: string; body: string }>) =>
    setTyped((all) => ({ ...all, [kind]: { subject: sheet.subject, body: sheet.body, ...change } }));
  const unfilled = unfilledIn(`${sheet.subject}\n${sheet.body}`);

  return (
    <form action={submit} noValidate className="flex flex-col gap-5">
      {state.status === 'invalid' && <FormAnswer state={state} />}
      <input type="hidden" name="rejectionId" value={rejectionId} />
      {/* The one field that says the kind: the choice below only picks the sheet. */}
      <input type="hidden" name="kind" value={kind} />
      {sheets.length > 1 && <KindChoice sheets={sheets} kind={kind} onPick={setKind} />}
      <TextInput
        label="To"
        name="to"
        type="email"
        autoComplete="off"
        hint="One person, by e-mail."
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        error={errorIn(state, 'to')}
      />
      <TextInput
        label="Subject"
        name="subject"
        value={sheet.subject}
        onChange={(event) => write({ subject: event.currentTarget.value })}
        error={errorIn(state, 'subject')}
      />
      <div className="flex flex-col gap-2">
        <TextArea
          label="Your words"
          name="body"
          rows={12}
          value={sheet.body}
          onChange={(event) => write({ body: event.currentTarget.value })}
          error={errorIn(state, 'body')}
        />
        <LengthHint kind={kind} body={sheet.body} />
      </div>
      <PartsOf kind={kind} />
      {unfilled.length > 0 && (
        <Notice tone="attention" title="Something is still to be filled in">
          Look for {unfilled.map((name) => `[${name}]`).join(' and ')} in the text, and put your own words
          there.
        </Notice>
      )}
      <p className="text-small text-soft text-pretty">
        It leaves from the address of this service with your words and nothing of ours in it. Answers go to{' '}
        {answersTo}.
      </p>
      {/* A rule's answer stands where the button was pressed. */}
      {state.status !== 'invalid' && <FormAnswer state={state} />}
      <WaysOn edits={edits} held={held} leaves={leaves} />
    </form>
  );
}
