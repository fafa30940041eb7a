import type { Temporal } from 'temporal-polyfill';
import { ButtonLink } from '@/app/_ui/button';
import { startPlanAction } from '@/lib/features/recovery/actions';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { ReplyView } from '@/lib/features/replies/types';
import type { Viewer } from '@/lib/rules/messages';
import { planDay0 } from '@/lib/rules/plan';
import { isBefore, localDate } from '@/lib/rules/time';
import { isDayZero, type ReplyStatus } from './reply-status';
import { SmallForm } from './small-form';

type Props = {
  rejection: RejectionView;
  status: ReplyStatus;
  draft: ReplyView | null;
  now: Temporal.Instant;
  viewer: Viewer;
};

/** The one main action for this moment, in reach before anything else is read. */
export function WhatNext(props: Props) {
  const strong = strongWay(props);
  if (!strong) return null;
  return (
    <div className="sm:max-w-[24rem]">
      <ButtonLink href={strong.href} variant="strong" wide>
        {strong.label}
      </ButtonLink>
    </div>
  );
}

function strongWay({ rejection, status, draft, now }: Props): { href: string; label: string } | null {
  const { id, reply, draftFrom, hasEntry } = rejection;
  if (isDayZero(rejection, now)) {
    return { href: `/rejections/${id}/vent`, label: 'Vent: write what you’d never send' };
  }
  if (status.kind === 'unknown') return { href: `/rejections/${id}/reply`, label: 'See the reply' };
  const isToWrite = status.kind === 'held' || status.kind === 'open' || status.kind === 'failed';
  if (isToWrite && (reply !== 'none' || draft) && !isBefore(now, draftFrom)) {
    return { href: `/rejections/${id}/reply`, label: draft ? 'Continue your reply' : 'Write a reply' };
  }
  return hasEntry ? null : { href: `/rejections/${id}/journal`, label: 'Write the five lines' };
}

/** 72H: a link to the plan, or a button to start one: on the rejection's own days while they last, from today after that. */
export function PlanWay({ rejection, now, viewer }: Props) {
  if (rejection.planId) {
    return (
      <div className="sm:max-w-[24rem]">
        <ButtonLink href={`/plans/${rejection.planId}`} wide>
          See the three-day plan
        </ButtonLink>
      </div>
    );
  }
  const today = localDate(now, viewer.zone);
  const isLate = !planDay0({ receivedOn: rejection.receivedOn, today }).equals(rejection.receivedOn);
  return (
    <div className="sm:max-w-[24rem]">
      <SmallForm
        action={startPlanAction}
        rejectionId={rejection.id}
        label={isLate ? 'Start the three-day plan now' : 'Start the three-day plan'}
        variant={isLate ? 'quiet' : 'plain'}
        wide={!isLate}
      >
        {isLate && rejection.tier === 3 && (
          <p className="text-small text-soft">
            The first three days are over. If it still hurts, you can take three days for it now.
          </p>
        )}
      </SmallForm>
    </div>
  );
}
