'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { replyFormAction } from '@/lib/features/replies/actions';
import type { LeavesBy } from '@/lib/features/replies/types';
import { WAYS, type Way } from '@/lib/features/replies/ways';
import { REPLY_KINDS, type ReplyKind } from '@/lib/rules/reply-shape';
import type { Tier } from '@/lib/rules/tier';
import { AngryStill, angerOf } from './angry-still';
import { ChangedElsewhere } from './changed-elsewhere';
import { greetedHere } from './greeted-here';
import { HowItLeaves } from './how-it-leaves';
import { HowItLooks } from './how-it-looks';
import { HowItReads } from './how-it-reads';
import { KindChoice, type Sheet } from './kind-choice';
import { LetterWords, Unfilled } from './letter-words';
import { NobodyReads, WhomDidYouTalkTo } from './nobody-reads';
import { NotThroughUs } from './not-through-us';
import { OpenInMail } from './open-in-mail';
import { PartsOf } from './parts-of';
import { SenderName, waysWith } from './sender-name';
import { useChecked } from './use-checked';
import { useFollowing } from './use-following';
import { useForgottenTemplate } from './use-forgotten-template';
import { useLastLook } from './use-last-look';
import { savedOf, useLetter } from './use-letter';
import { useTurn } from './use-turn';
import { WaysOn } from './ways-on';
import { type Hour, WhenToSend } from './when-to-send';
import { type Whom, WhomTo } from './whom-to';

/** How a text to start from begins where nobody is named (lib/features/replies/templates.ts). */
const GREETS_NOBODY = 'Hello,';

/** Where a template leaves room for the name of its writer. */
const NAME_PLACE = '[name]';

type Props = {
  rejectionId: string;
  kind: ReplyKind;
  /** Whether the address names the kind. */
  named: boolean;
  /** The last recipient, or the sender of the rejection email. */
  whom: Whom;
  sheets: Sheet[];
  /** It is scheduled, and stays scheduled while its text changes. */
  edits: boolean;
  /** The wait, drawn until the letter may go: by one's own email, and by the service. Null where the page has drawn it. */
  strips: { own: ReactNode; service: ReactNode } | null;
  /** The hours on offer, by each way; the first is the soonest. */
  hours: Record<Way, readonly Hour[]>;
  /** The person's own address. */
  own: string;
  /** TRUST-3: whether the account has a name; without one, the letter asks for it. */
  isNamed: boolean;
  held: boolean;
  /** TRUST-1: from when on the service sends it, where that is later than now and than the end of its wait. */
  serviceOpens: string | null;
  /** NOREPLY: the known address, or the one their email came from, where nobody may read it; whether the person knows. */
  unread: string | null;
  unreadKnown: boolean;
  ways: LeavesBy;
  via: Way;
  /** ASK-4: what the person's own requests have brought, in a line. */
  askRecord: string | null;
  /** For the check of names and of length. */
  about: { tier: Tier; company: string };
  /** A break from everything is running, which keeps reminders back. */
  paused: boolean;
};

/** The letter editor. Its fields keep what was typed, whatever a rule or a check says. */
export function ReplyEditor({
  rejectionId,
  kind: first,
  named,
  whom: knownWhom,
  sheets,
  edits,
  askRecord,
  strips,
  hours,
  own,
  isNamed,
  held,
  serviceOpens,
  unread,
  unreadKnown,
  ways: knownWays,
  via: knownVia,
  about,
  paused,
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const seen = useRef<HTMLInputElement>(null);
  const [state, submit, pending] = useForm(replyFormAction);
  /** What was submitted, with the line ends that a field has. */
  const sent = (field: string) => typedIn(state, field)?.replaceAll('\r\n', '\n');
  const [kind, setKind] = useState(REPLY_KINDS.find((one) => one === typedIn(state, 'kind')) ?? first);
  const [whom, setWhom] = useFollowing<Whom>(knownWhom, {
    to: typedIn(state, 'to') ?? knownWhom.to,
    person: typedIn(state, 'person') ?? knownWhom.person,
    toRole: typedIn(state, 'toRole') ?? knownWhom.toRole,
  });
  const { to } = whom;
  const [name, setName] = useState(typedIn(state, 'senderName') ?? '');
  const ways = waysWith(knownWays, name);
  const [at, setAt] = useState('');
  const [via, setVia] = useFollowing<Way>(
    knownVia,
    WAYS.find((one) => one === typedIn(state, 'via')) ?? knownVia,
  );
  /** Two tabs: what the other one saved is not overwritten until the person has chosen. */
  const surprised = state.status === 'stale' ? savedOf(state, { subject: '', body: '' }) : null;
  const turn = useTurn(state);
  const letter = useLetter({
    rejectionId,
    sheets,
    kind,
    beside: { ...whom, via },
    // While a form is on its way the words are in it; a scheduled letter is changed by decision, not in passing.
    keeps: !edits && !pending,
    // Without scripts a letter that comes back is drawn by the server, from what was sent.
    posted: 'values' in state ? { subject: state.values.subject ?? '', body: sent('body') ?? '' } : null,
    surprised,
    fresh: state.status === 'idle',
    onKept: (names) => submit.sending.onKept?.(names),
  });
  const { subject, body } = letter.words;
  const { checked, checkNow } = useChecked({
    ...about,
    kind,
    subject,
    body,
    recipients: [to],
    person: whom.person,
  });

  const { noteElsewhere } = letter;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer, not for each drawing.
  useEffect(() => {
    if (surprised) noteElsewhere(surprised);
  }, [state]);

  useForgottenTemplate();

  // What was mended since is not asked for any more.
  const now: Record<string, string> = { ...whom, subject, body, senderName: name };
  const errorNow = (field: string) => (sent(field) === now[field] ? errorIn(state, field) : undefined);
  const open = state.status === 'invalid' ? Object.keys(state.errors) : [];
  const mended = open.length > 0 && open.every((field) => field in now && !errorNow(field));
  const refusedFor = state.status === 'refused' && state.code === 'NOREPLY' ? sent('to') : unread;
  const nobodyReads = to !== '' && (to === unread || to === refusedFor);
  /** The refusal below says the same. */
  const saidSo = state.status === 'refused' && state.code === 'TRUST-1';
  // Asked from when it is needed on, and not taken away while it is answered.
  const [asksName, setAsksName] = useState(false);
  if (!isNamed && !asksName && (via === 'service' || body.includes(NAME_PLACE))) setAsksName(true);
  const waits = held || (via === 'service' && serviceOpens !== null);

  /** A greeting that names nobody takes the name that is known by now; one of the person’s own stays. */
  function greet() {
    const called = kind === 'recruiter-ask' ? '' : greetedHere(whom.person);
    if (called && body.startsWith(GREETS_NOBODY))
      letter.write({ body: `Hello ${called},${body.slice(GREETS_NOBODY.length)}` });
  }

  const lastLook = useLastLook({
    ...{ edits, letter, checked, checkNow },
    onSend: () => {
      if (seen.current) seen.current.value = letter.seen();
    },
  });
  const angry = checked && angerOf(checked.findings);
  const show = ({ start, end }: { start: number; end: number }) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };

  return (
    <Form
      submit={submit}
      data-kept-as={kind}
      data-kept-by="sheet"
      data-kept-named={named ? '' : undefined}
      onSubmit={lastLook}
      noValidate
      className="flex flex-col gap-5"
    >
      {state.status === 'invalid' && !mended && <FormAnswer state={state} />}
      {strips && (via === 'service' ? strips.service : strips.own)}
      <input type="hidden" name="rejectionId" value={rejectionId} />
      {/* The one field that says the kind: the choice below only picks the sheet. */}
      <input type="hidden" name="kind" value={kind} />
      <input ref={seen} type="hidden" name="seen" defaultValue={surprised ? '' : letter.seen()} />
      {/* React resets a form after its action: the key mounts what was chosen. */}
      {sheets.length > 1 && <KindChoice key={`kind-${turn}`} sheets={sheets} kind={kind} onPick={setKind} />}
      {!edits && (
        <p className="text-small">
          <Link
            href={`/rejections/${rejectionId}/reply/templates?kind=${kind}`}
            className={`${buttonClass('link')} inline-flex min-h-[44px] items-center`}
          >
            Start from a template
          </Link>
        </p>
      )}
      <WhomTo
        whom={whom}
        kind={kind}
        onChange={(change) => {
          const changed = { ...whom, ...change };
          setWhom(changed);
          letter.keepBeside({ ...changed, via });
        }}
        onBlur={() => {
          greet();
          letter.keepNow();
        }}
        error={errorNow}
      />
      {to === '' && unread && <WhomDidYouTalkTo from={unread} />}
      {nobodyReads && <NobodyReads key={`unread-${turn}`} known={unreadKnown} />}
      <TextInput
        label="Subject"
        name="subject"
        value={subject}
        onChange={(event) => letter.write({ subject: event.currentTarget.value })}
        onBlur={letter.keepNow}
        error={errorNow('subject')}
      />
      <LetterWords area={area} letter={letter} kind={kind} error={errorNow('body')} />
      {letter.elsewhere && (
        <ChangedElsewhere
          saved={letter.elsewhere}
          mine={letter.words}
          onMine={letter.keepMine}
          onOthers={letter.takeTheOthers}
        />
      )}
      <HowItReads findings={checked?.findings ?? []} body={checked?.body ?? ''} onShow={show} />
      <Unfilled letter={`${subject}\n${body}`} />
      <div>
        <PartsOf kind={kind} found={checked?.elements ?? null} askRecord={askRecord} />
        <HowItLooks letter={{ via, to, subject, body }} ways={ways} />
      </div>
      <HowItLeaves
        key={`via-${turn}`}
        ways={ways}
        via={via}
        onPick={(picked) => {
          setVia(picked);
          setAt('');
          letter.keepBeside({ ...whom, via: picked });
        }}
        error={errorIn(state, 'via')}
      />
      {asksName && (
        <SenderName
          value={name}
          shown={via === 'service' ? ways.service : null}
          onChange={setName}
          onBlur={() => {
            // The letter is signed with it where its template has left room.
            if (name.trim() !== '' && body.includes(NAME_PLACE))
              letter.write({ body: body.replaceAll(NAME_PLACE, name.trim()) });
          }}
          error={errorNow('senderName')}
        />
      )}
      {via === 'service' && serviceOpens && !edits && !saidSo && (
        <NotThroughUs from={serviceOpens} held={held} />
      )}
      {!edits && (
        <WhenToSend
          key={`at-${turn}-${via}`}
          via={via}
          held={waits}
          hours={hours[via]}
          onPick={setAt}
          error={errorIn(state, 'at')}
        />
      )}
      {angry && (
        <AngryStill
          rejectionId={rejectionId}
          words={checked.body.slice(angry.start, angry.end)}
          onShow={() => show(angry)}
        />
      )}
      {/* A rule's answer stands where the button was pressed. */}
      {state.status !== 'invalid' && <FormAnswer state={state} />}
      <WaysOn
        edits={edits}
        held={waits || at !== ''}
        leaves={hours[via].find(({ value }) => value === at)?.label ?? hours[via][0]?.label ?? ''}
        byHand={via === 'program'}
        openHere={
          !held &&
          at === '' && (
            <OpenInMail
              letter={{ to, subject, body }}
              own={own}
              file={sheets.find((one) => one.kind === kind)?.file ?? null}
              sent={
                <SubmitButton name="way" value="by-hand" variant="plain" pendingLabel="Saving">
                  I sent it
                </SubmitButton>
              }
            />
          )
        }
        leaveTo={`/rejections/${rejectionId}/reply?kind=${kind}`}
        paused={paused}
      />
    </Form>
  );
}
