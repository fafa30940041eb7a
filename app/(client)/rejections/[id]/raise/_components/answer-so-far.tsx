import type { Temporal } from 'temporal-polyfill';
import { ButtonLink } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { ReplyView } from '@/lib/features/replies/types';
import { explain, type Viewer } from '@/lib/rules/messages';
import { mayBeDrafted, needsEvidence, type PushbackVerdict } from '@/lib/rules/pushback';
import { whyNot } from './why-not';
import { untilWords, windowWords } from './window-words';

/** PUSH-1 to PUSH-3: the verdict on the saved pushback: yes, once; not yet; or why not. */
export function AnswerSoFar({
  pushback,
  verdict,
  finalRound,
  letter,
  timeZone,
  now,
  viewer,
}: {
  pushback: ReplyView;
  verdict: PushbackVerdict;
  finalRound: boolean;
  /** Where the letter is written. */
  letter: string;
  /** The time zone in which the rejection was logged: its days count. */
  timeZone: string;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  const { window } = verdict;
  const { ground, evidence } = pushback;
  if (verdict.allowed) {
    return (
      <Notice tone="dawn" title="Yes, once, to one person">
        <div className="flex flex-col items-start gap-3">
          <p>
            {needsEvidence(ground ?? 'other')
              ? 'Keep it to a few plain lines. Put the evidence first, and don’t mention consequences.'
              : 'Keep it to a few friendly lines that say you’re still interested, and don’t mention consequences.'}
            {window?.until && ` ${untilWords(window.until, timeZone, viewer)}`}
          </p>
          <ButtonLink href={letter} variant="strong">
            Go to the letter
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  if (mayBeDrafted(verdict) && window) {
    return (
      <Notice tone="attention" title="Not yet">
        <div className="flex flex-col items-start gap-3">
          <p>{windowWords(window, timeZone, viewer)}</p>
          <ButtonLink href={letter}>Draft it now</ButtonLink>
        </div>
      </Notice>
    );
  }
  const { code } = verdict;
  const words = whyNot({ code, ground: ground ?? undefined, evidence: evidence ?? '', finalRound });
  const { title, body } = words ?? explain(verdict, viewer, now);
  return (
    <Notice tone="attention" title={title}>
      {body}
    </Notice>
  );
}
