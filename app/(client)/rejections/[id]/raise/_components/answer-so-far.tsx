import { ButtonLink } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { ReplyView } from '@/lib/replies/types';
import { explain, formatDate, formatMoment, type Reader } from '@/lib/rules/messages';
import { mayBeDrafted, type PushVerdict, type PushWindow } from '@/lib/rules/push';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';
import { whyNot } from './why-not';

/** PUSH-1 to PUSH-3: what the rules say of what is kept: yes, once; not before its time; or why not. */
export function AnswerSoFar({
  pushback,
  verdict,
  finalRound,
  letter,
  reader,
}: {
  pushback: ReplyView;
  verdict: PushVerdict;
  finalRound: boolean;
  /** Where the letter is written. */
  letter: string;
  reader: Reader;
}) {
  const { window } = verdict;
  if (verdict.allowed) {
    return (
      <Notice tone="dawn" title="Yes, once, to one person">
        <div className="flex flex-col items-start gap-3">
          <p>
            A few plain lines with the evidence first, and no word about consequences.
            {window?.until && ` ${untilWords(window.until, reader)}`}
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
          <p>{windowWords(window, reader)}</p>
          <ButtonLink href={letter}>Write it ahead of time</ButtonLink>
        </div>
      </Notice>
    );
  }
  const { code } = verdict;
  const { ground, evidence } = pushback;
  const words = whyNot({ code, ground: ground ?? undefined, evidence: evidence ?? '', finalRound });
  const { title, body } = words ?? explain(verdict, reader);
  return (
    <Notice tone="attention" title={title}>
      {body}
    </Notice>
  );
}

function windowWords({ from, until }: PushWindow, reader: Reader): string {
  const begins = startOfLocalDay(from, reader.zone).equals(from)
    ? formatDate(localDate(from, reader.zone), reader)
    : formatMoment(from, reader);
  return until === null
    ? `It can leave from ${begins} on.`
    : `The time for it opens on ${begins}. ${untilWords(until, reader)}`;
}

const untilWords = (until: PushWindow['from'], reader: Reader) =>
  `The last day for it is ${formatDate(addDays(localDate(until, reader.zone), -1), reader)}.`;
