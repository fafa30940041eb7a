import { FactList } from '@/app/_ui/fact-list';
import { explain, formatMoment } from '@/lib/rules/messages';
import { ASK_EXPECTATION, PLAN_LAST_DAY } from '@/lib/rules/policy';
import { ELEMENT_PURPOSES, elementsOf, type FeedbackAskAdvice, type ReplyKind } from '@/lib/rules/reply';
import type { Answered } from './verdict-words';

/** The rest of the verdict, in the order people ask: when, what, the question, and until then. */
export function Verdict({ verdict, viewer }: Answered) {
  const { reply, feedbackAsk, kind, plan } = verdict;
  return (
    <FactList
      facts={[
        { term: reply === 'none' ? 'If you do reply' : 'When', detail: when(verdict, viewer) },
        { term: 'What', detail: what(kind) },
        { term: 'Feedback', detail: ASK_WORDS[feedbackAsk] },
        {
          term: 'Until then',
          detail: plan
            ? `Nothing today. A walk, dinner, an early night; the next ${PLAN_LAST_DAY} days take it from there.`
            : 'Your usual day. A walk does no harm.',
        },
      ]}
    />
  );
}

function when({ send, holdUntil, replyBy }: Answered['verdict'], viewer: Answered['viewer']): string {
  if (send.allowed) return `You can send it now. The wait ended on ${formatMoment(holdUntil, viewer)}.`;
  const { body } = explain({ code: send.code, until: holdUntil }, viewer);
  return replyBy ? `${body} Best by ${formatMoment(replyBy, viewer)}.` : body;
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
