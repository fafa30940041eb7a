import type { Temporal } from 'temporal-polyfill';
import { askRecordWords } from '@/app/_components/ask-odds';
import { HoldStrip } from '@/app/_components/hold-strip';
import { Notice } from '@/app/_ui/notice';
import { answerSubject } from '@/lib/features/rejections/email/thread';
import { contentHash } from '@/lib/features/replies/content-hash';
import type { ReplyPage } from '@/lib/features/replies/loaders';
import { othersAmong } from '@/lib/features/replies/others';
import { templateFor } from '@/lib/features/replies/templates';
import type { LeavesBy, ReplyView } from '@/lib/features/replies/types';
import type { Way } from '@/lib/features/replies/ways';
import { cleanName } from '@/lib/language/person-name';
import { explain, formatMoment } from '@/lib/rules/messages';
import { unreadAddress } from '@/lib/rules/no-reply';
import {
  asksFeedback,
  kindForTier,
  LETTER_KINDS,
  mayReply,
  REPLY_KIND_LABELS,
  REPLY_KINDS,
  type ReplyKind,
  replyRule,
} from '@/lib/rules/reply';
import { hoursToOffer } from '@/lib/rules/send-hours';
import { greetedAs, spokenName } from '@/lib/rules/templates/greeted-name';
import { spellingFor } from '@/lib/rules/templates/spelling';
import { isBefore, laterOf } from '@/lib/rules/time';
import type { RuleCode, Verdict } from '@/lib/rules/verdict';
import { RejectionEmail } from '../../_components/their-mail';
import type { Sheet } from './kind-choice';
import { Offered } from './offered';
import { ReplyEditor } from './reply-editor';
import { ThrowAway } from './throw-away';
import { WhatBecame } from './what-became';

/** The editor, with a sheet for each available kind: its draft, or the text to start from. */
export function WriteReply({
  reply,
  page,
  asked,
}: {
  reply: ReplyView | null;
  page: ReplyPage;
  asked: string | null;
}) {
  const { rejection, raisesAt, serviceFrom, now, viewer, replies, rejectionEmail, sentBefore, ways } = page;
  const { receivedAt, holdUntil } = rejection;
  const kinds = kindsFor(page, asked);
  const suggested = kindForTier(rejection.tier);
  const edits = reply?.state === 'scheduled';
  const [wanted] = [asked, reply?.kind, suggested, ...kinds].flatMap(
    (wish) => kinds.find((kind) => kind === wish) ?? [],
  );
  if (!wanted) return <NothingToAdd code={refusedCode(page, asked)} page={page} />;
  const opens = wanted === 'pushback' ? (raisesAt ?? rejection.holdUntil) : rejection.holdUntil;
  // TRUST-1: the service may send later than the hold ends.
  const serviceOpens = laterOf(opens, serviceFrom);
  const strip = (at: Temporal.Instant) =>
    isBefore(now, at) && <HoldStrip {...{ receivedAt, holdUntil, now, viewer }} goes={{ at, as: 'may' }} />;
  const hours = (from: Temporal.Instant) =>
    hoursToOffer({ opens: from, now, zone: viewer.zone }).map((at) => ({
      value: at.toString(),
      label: formatMoment(at, viewer),
    }));
  // The recruiter's address is not the one that was asked before.
  const known =
    wanted === 'recruiter-ask'
      ? ''
      : (replies.find(({ to }) => to !== '')?.to ?? rejectionEmail?.address ?? '');
  const to = reply?.to || (unreadOf(known) ? '' : known);
  const writer = spokenName(cleanName(rejectionEmail?.name) ?? '', rejection.company);
  const person = reply?.person ?? (to !== '' && to === rejectionEmail?.address ? writer : '');
  return (
    <>
      {reply?.state === 'failed' && <WhatBecame reply={reply} />}
      {!asksFeedback(wanted) && sentBefore.some(({ kind }) => asksFeedback(kind)) && (
        <Notice>
          You already asked {rejection.company} for feedback, about a rejection you deleted since. Once is
          enough, so the letters here leave the question out.
        </Notice>
      )}
      {page.offer && !edits && <Offered offer={page.offer} />}
      <ReplyEditor
        rejectionId={rejection.id}
        kind={wanted}
        named={wanted === asked}
        askRecord={askRecordWords(page.asks)}
        whom={{ to, person, toRole: reply?.toRole ?? '' }}
        unread={unreadOf(to || known)}
        unreadKnown={reply?.nobodyReadsKnown ?? false}
        sheets={(edits ? [reply.kind] : kinds).map((kind) => sheetFor(kind, page, { suggested, person }))}
        edits={edits}
        strips={edits ? null : { own: strip(opens), service: strip(serviceOpens) }}
        hours={{ program: hours(opens), mailbox: hours(opens), service: hours(serviceOpens) }}
        own={page.person.email}
        isNamed={page.person.name !== null}
        held={isBefore(now, opens)}
        serviceOpens={isBefore(laterOf(now, opens), serviceFrom) ? formatMoment(serviceFrom, viewer) : null}
        ways={ways}
        via={wayOf(reply, ways)}
        about={{ tier: rejection.tier, company: rejection.company }}
        paused={page.paused !== null}
      />
      {!edits && <RejectionEmail rejectionId={rejection.id} mail={rejectionEmail} />}
      {(reply?.state === 'draft' || reply?.state === 'failed') && (
        <div>
          <ThrowAway replyId={reply.id} />
        </div>
      )}
    </>
  );
}

/** One's own mail first: the connected account where there is one, as somebody set it up for this. */
function wayOf(reply: ReplyView | null, { mailbox }: LeavesBy): Way {
  const chosen = reply?.via ?? (mailbox ? 'mailbox' : 'program');
  return chosen === 'mailbox' && !mailbox ? 'program' : chosen;
}

/** NOREPLY: an address that looks like one that nobody reads. */
const unreadOf = (address: string) => (address !== '' && unreadAddress(address) ? address : null);

/** The kinds that are offered without being asked for. */
const OFFERED: readonly ReplyKind[] = [...LETTER_KINDS, 'feedback-ask'];

/**
 * REPLY-2, REPLY-3, ASK-1, ASK-2, PUSH-2: what would be refused is not offered. A kind that is neither a reply nor a
 * first request gets a sheet of its own, if somebody asks for it.
 */
function kindsFor(page: ReplyPage, asked: string | null): ReplyKind[] {
  const named = REPLY_KINDS.find((kind) => kind === asked && !OFFERED.includes(kind));
  const wanted = named ? [named] : OFFERED;
  return wanted.filter((kind) => verdictOn(kind, page).allowed);
}

function verdictOn(kind: ReplyKind, { rejection: { tier }, replies, sentBefore }: ReplyPage): Verdict {
  const others = replies.filter((one) => !(one.kind === kind && one.state === 'scheduled'));
  return mayReply({ kind, tier, others: [...sentBefore, ...othersAmong(others)] });
}

function refusedCode(page: ReplyPage, asked: string | null): RuleCode {
  const named = REPLY_KINDS.find((kind) => kind === asked);
  const verdict = named && verdictOn(named, page);
  return verdict && !verdict.allowed ? verdict.code : replyRule(page.rejection.tier);
}

function sheetFor(
  kind: ReplyKind,
  { rejection, replies, person: self, viewer, rejectionEmail, template, offer }: ReplyPage,
  { suggested, person }: { suggested: ReplyKind; person: string },
): Sheet {
  const { company, role } = rejection;
  const draft = replies.findLast(
    (one) => one.kind === kind && one.state !== 'sent' && one.state !== 'unknown',
  );
  const spelling = spellingFor(viewer.locale);
  const fresh = templateFor(kind, {
    ...{ company, role, name: self.name, spelling },
    // Another person than the one who wrote is asked by the recruiter's question.
    interviewer: kind === 'recruiter-ask' ? null : greetedAs(person, company),
    offersFeedback: offer !== null,
  });
  // A reply keeps the subject of the email it answers.
  const answer = rejectionEmail?.subject
    ? { ...fresh, subject: answerSubject(rejectionEmail.subject) }
    : fresh;
  const { subject, body } = draft ?? answer;
  return {
    kept: draft !== undefined,
    mark: draft ? contentHash(draft) : 'none',
    file: draft ? `/rejections/${rejection.id}/reply/file/${draft.id}` : null,
    // A reply to their email keeps its subject: the thread depends on it.
    template: template?.kind === kind ? { ...template, ...(rejectionEmail?.subject && { subject }) } : null,
    kind,
    label: REPLY_KIND_LABELS[kind],
    suggested: kind === suggested && rejection.reply !== 'none',
    subject,
    body,
  };
}

/** A letter and a request were sent: the rule's own text, in place of an editor. */
function NothingToAdd({ code, page: { viewer, now } }: { code: RuleCode; page: ReplyPage }) {
  const { title, body } = explain({ code, until: null }, viewer, now);
  return (
    <Notice tone="attention" title={title}>
      {body}
    </Notice>
  );
}
