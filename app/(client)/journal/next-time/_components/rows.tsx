import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { shortDate } from '@/app/_components/short-moment';
import { Row } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { answerAdoptionAction } from '@/lib/features/adoptions/actions';
import type { AdoptionView } from '@/lib/features/adoptions/schema';
import { occasionInSentence } from '@/lib/rules/adoptions';
import type { Viewer } from '@/lib/rules/messages';
import type { Naming } from '@/lib/rules/own-stages';
import { localDate } from '@/lib/rules/time';

const ANSWERS = [
  { state: 'tried', label: 'I tried it' },
  { state: 'not-tried', label: 'Not this time' },
  { state: 'let-go', label: 'Let it go' },
] as const;

const SAID: Partial<Record<AdoptionView['state'], string>> = {
  tried: 'tried',
  'not-tried': 'not this time',
  'let-go': 'let go',
};

/** One that waits: before what, and what the person can say about it. */
export function WaitingRow({
  adoption: { id, text, kind, state },
  viewer,
}: {
  adoption: AdoptionView;
  viewer: Naming;
}) {
  return (
    <Row
      href={`/journal/next-time/${id}`}
      title={<span className="wrap-anywhere whitespace-pre-wrap">{text}</span>}
      detail={
        <>
          <p>{state === 'asked' ? 'Did you try it?' : `For: ${occasionInSentence(viewer, kind)}`}</p>
          <div className="relative z-10 mt-1 flex flex-wrap gap-x-2">
            {ANSWERS.map((answer) => (
              <ActButton
                key={answer.state}
                action={answerAdoptionAction}
                fields={{ adoptionId: id, state: answer.state }}
                label={answer.label}
                about={`: ${text}`}
                variant="quiet"
              />
            ))}
          </div>
        </>
      }
    />
  );
}

/** One that the person has said something about. */
export function SettledRow({
  adoption: { id, text, state, settledAt },
  viewer,
}: {
  adoption: AdoptionView;
  viewer: Viewer;
}) {
  return (
    <Row
      href={`/journal/next-time/${id}`}
      title={<span className="wrap-anywhere whitespace-pre-wrap">{text}</span>}
      detail={
        state !== 'tried' && (
          <div className="relative z-10 mt-1">
            <ActButton
              action={answerAdoptionAction}
              fields={{ adoptionId: id, state: 'open' }}
              label="Keep it for next time"
              about={`: ${text}`}
              variant="quiet"
            />
          </div>
        )
      }
      trailing={
        <span className="flex flex-col items-end gap-1 text-small text-soft">
          {settledAt && shortDate(localDate(Temporal.Instant.from(settledAt), viewer.zone), viewer)}
          <Tag tone={state === 'tried' ? 'live' : 'wait'}>{SAID[state]}</Tag>
        </span>
      }
    />
  );
}
