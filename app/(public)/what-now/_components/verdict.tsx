import { FactList } from '@/app/_ui/fact-list';
import { explain, formatMoment } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { ASK_EXPECTATION, PLAN_LAST_DAY } from '@/lib/rules/policy';
import { ELEMENT_PURPOSES, elementsOf, type FeedbackAskAdvice, type ReplyKind } from '@/lib/rules/reply';
import { type Answered, isSameDay } from './verdict-words';

/** The rest of the verdict, in the order people ask: when, what, the question, and until then. */
export function Verdict({ verdict, receivedAt, now, viewer }: Answered) {
  const { reply, feedbackAsk, kind, plan, send } = verdict;
  const isToday = isSameDay(receivedAt, now, viewer.zone);
  return (
    <FactList
      facts={[
        { term: reply === 'none' ? 'If you do reply' : 'When', detail: when({ verdict, viewer, now }) },
        { term: 'What', detail: what(kind) },
        { term: 'Feedback', detail: ASK_WORDS[feedbackAsk] },
        ...(send.allowed ? [] : [{ term: 'Until then', detail: untilThen({ plan, isToday }) }]),
      ]}
    />
  );
}

function when({ verdict, viewer, now }: Pick<Answered, 'verdict' | 'viewer' | 'now'>): string {
  const { send, holdUntil, replyBy } = verdict;
  if (send.allowed) return `You can send it now. The wait ended on ${formatMoment(holdUntil, viewer)}.`;
  const { body } = explain({ code: send.code, until: holdUntil }, viewer, now);
  return replyBy ? `${body} Best by ${formatMoment(replyBy, viewer)}.` : body;
}

/** 72H-0 is for the day of the rejection alone; whoever reads this later is told nothing of "today". */
function untilThen({ plan, isToday }: { plan: boolean; isToday: boolean }): string {
  if (!plan) return 'Your usual day. A walk does no harm.';
  return isToday
    ? `Nothing today. A walk, dinner, an early night; the next ${inWords(PLAN_LAST_DAY)} days take it from there.`
    : 'A walk, dinner, an early night. Write when the wait is over.';
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
