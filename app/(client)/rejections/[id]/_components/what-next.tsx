import type { Temporal } from 'temporal-polyfill';
import { ButtonLink } from '@/app/_ui/button';
import { startPlanAction } from '@/lib/features/recovery/actions';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { ReplyView } from '@/lib/features/replies/types';
import { planDay, planHasEnded } from '@/lib/rules/plan';
import { isBefore, localDate } from '@/lib/rules/time';
import { isDayZero, type ReplyStatus } from './reply-status';
import { SmallForm } from './small-form';

type Props = {
  rejection: RejectionView;
  status: ReplyStatus;
  draft: ReplyView | null;
  now: Temporal.Instant;
  zone: string;
};

/** The one main action for this moment, and the plan beside it. */
export function WhatNext(props: Props) {
  const strong = strongWay(props);
  return (
    <div className="flex flex-col gap-2.5 sm:max-w-[24rem]">
      {strong && (
        <ButtonLink href={strong.href} variant="strong" wide>
          {strong.label}
        </ButtonLink>
      )}
      <PlanWay {...props} />
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

/** 72H: a link to the plan, or a button to start one while its days last. */
function PlanWay({ rejection, now, zone }: Props) {
  const over = planHasEnded(planDay({ day0: rejection.receivedOn, today: localDate(now, zone) }));
  if (rejection.planId) {
    return (
      <ButtonLink href={`/plans/${rejection.planId}`} wide>
        {over ? 'See the three-day plan' : 'See the three-day plan'}
      </ButtonLink>
    );
  }
  if (over) return null;
  return (
    <SmallForm action={startPlanAction} rejectionId={rejection.id} label="Start the three-day plan" wide />
  );
}
