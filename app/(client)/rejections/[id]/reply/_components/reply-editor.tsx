'use client';

import { useActionState, useRef, useState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Notice } from '@/app/_ui/notice';
import { TextArea, TextInput } from '@/app/_ui/text-input';
import { errorIn, IDLE, typedIn } from '@/lib/access/form';
import { replyFormAction } from '@/lib/replies/actions';
import { unfilledIn } from '@/lib/replies/templates';
import { REPLY_KINDS, type ReplyKind } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';
import { HowItReads } from './how-it-reads';
import { KindChoice, type Sheet } from './kind-choice';
import { LengthHint } from './length-hint';
import { OwnMailbox } from './own-mailbox';
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
  /** Whom it is about: for the check of names and of length. */
  about: { tier: Tier; company: string };
};

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
  about,
}: Props) {
  const words = useRef<HTMLTextAreaElement>(null);
  const [state, submit] = useActionState(replyFormAction, IDLE);
  /** What was sent, with the line ends a field has. */
  const sent = (field: string) => typedIn(state, field)?.replaceAll('\r\n', '\n');
  const [kind, setKind] = useState(REPLY_KINDS.find((one) => one === typedIn(state, 'kind')) ?? first);
  const [to, setTo] = useState(typedIn(state, 'to') ?? knownTo);
  const [typed, setTyped] = useState<Partial<Record<ReplyKind, { subject: string; body: string }>>>(() =>
    // Without scripts a letter that comes back is drawn by the server, from what was sent.
    'values' in state ? { [kind]: { subject: state.values.subject ?? '', body: sent('body') ?? '' } } : {},
  );
  const sheet = typed[kind] ?? sheets.find((one) => one.kind === kind) ?? { subject: '', body: '' };
  const write = (change: Partial<{ subject: string; body: string }>) =>
    setTyped((all) => ({ ...all, [kind]: { subject: sheet.subject, body: sheet.body, ...change } }));
  // What was mended since is not asked for any more.
  const now: Record<string, string> = { to, subject: sheet.subject, body: sheet.body };
  const errorNow = (field: string) => (sent(field) === now[field] ? errorIn(state, field) : undefined);
  const mended =
    state.status === 'invalid' &&
    Object.keys(state.errors).length > 0 &&
    Object.keys(state.errors).every((field) => field in now && !errorNow(field));
  const unfilled = unfilledIn(`${sheet.subject}\n${sheet.body}`);

  return (
    <form action={submit} noValidate className="flex flex-col gap-5">
      {state.status === 'invalid' && !mended && <FormAnswer state={state} />}
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
        error={errorNow('to')}
      />
      <TextInput
        label="Subject"
        name="subject"
        value={sheet.subject}
        onChange={(event) => write({ subject: event.currentTarget.value })}
        error={errorNow('subject')}
      />
      <div className="flex flex-col gap-2">
        <TextArea
          ref={words}
          label="Your words"
          name="body"
          rows={12}
          value={sheet.body}
          onChange={(event) => write({ body: event.currentTarget.value })}
          error={errorNow('body')}
        />
        <LengthHint kind={kind} body={sheet.body} />
      </div>
      <HowItReads
        letter={{ ...about, kind, subject: sheet.subject, body: sheet.body, recipients: [to] }}
        onShow={({ start, end }) => {
          words.current?.focus();
          words.current?.setSelectionRange(start, end);
        }}
      />
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
      <WaysOn
        edits={edits}
        held={held}
        leaves={leaves}
        leaveTo={`/rejections/${rejectionId}/reply?kind=${kind}`}
      />
      {!held && !edits && <OwnMailbox letter={{ to, subject: sheet.subject, body: sheet.body }} />}
    </form>
  );
}
