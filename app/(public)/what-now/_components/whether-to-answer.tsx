import { Temporal } from 'temporal-polyfill';
import { FactList } from '@/app/_ui/fact-list';
import { Section } from '@/app/_ui/page';
import type { Asked, loadWhetherToAnswer } from '@/lib/features/verdicts/loaders';
import { explain, formatDate, formatMoment, type Viewer } from '@/lib/rules/messages';
import { ASK_EXPECTATION, PLAN_LAST_DAY } from '@/lib/rules/policy';
import {
  ELEMENT_PURPOSES,
  elementsOf,
  type FeedbackAskAdvice,
  type ReplyAdvice,
  type ReplyKind,
} from '@/lib/rules/reply';

type Answered = Extract<
  Awaited<ReturnType<typeof loadWhetherToAnswer>>,
  Asked<unknown> & { state: 'answered' }
>;
type Answer = Answered['answer'];

const TITLES: Record<ReplyAdvice, string> = {
  none: 'No reply is needed.',
  optional: 'A reply is up to you.',
  recommended: 'A short reply is worth it.',
  expected: 'Write to them, once you’ve slept on it.',
};

/** The answer in the order people ask: whether, when, what, and what else. */
export function WhetherToAnswer({ answer, viewer }: { answer: Answer; viewer: Viewer }) {
  const { reply, feedbackAsk, kind, plan, back } = answer;
  const day = (date: Temporal.PlainDate) => formatDate(date, viewer);
  return (
    <Section title={TITLES[reply]} id="answer">
      <FactList
        facts={[
          { term: reply === 'none' ? 'If you do' : 'When', detail: when(answer, viewer) },
          { term: 'What', detail: what(kind) },
          { term: 'Feedback', detail: ASK_WORDS[feedbackAsk] },
          {
            term: 'Until then',
            detail: plan
              ? `Nothing today. A walk, dinner, an early night; the next ${PLAN_LAST_DAY} days take it from there.`
              : 'Your usual day. A walk does no harm.',
          },
          {
            term: 'Same role',
            detail: `Not before ${day(back.sameRoleFrom)}. From ${day(back.freshFrom)}, as a fresh start.`,
          },
          { term: 'Other role', detail: `Fine from ${day(back.adjacentFrom)}.` },
        ]}
      />
    </Section>
  );
}

function when({ send, holdUntil, replyBy }: Answer, viewer: Viewer): string {
  const end = Temporal.Instant.from(holdUntil);
  if (send.allowed) return `You can send it now. The wait ended on ${formatMoment(end, viewer)}.`;
  const { body } = explain({ code: send.code, until: end }, viewer);
  return replyBy ? `${body} Best by ${formatMoment(Temporal.Instant.from(replyBy), viewer)}.` : body;
}

function what(kind: ReplyKind): string {
  return elementsOf(kind)
    .map((element) => ELEMENT_PURPOSES[element].label)
    .join(' · ');
}

const { of, substance, vague, silence } = ASK_EXPECTATION;

const ASK_WORDS: Record<FeedbackAskAdvice, string> = {
  no: 'Don’t ask this time. Without an interview, they’ve seen too little of you.',
  allowed: 'You can ask once. Expect something polite and vague.',
  encouraged: `Ask once what you could do better. Of ${of} who ask, ${substance.from} to ${substance.to} get a useful answer, ${vague.from} to ${vague.to} a polite, vague one, and ${silence.from} to ${silence.to} none.`,
};
