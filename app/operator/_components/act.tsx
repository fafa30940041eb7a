'use client';

import { ActButton } from '@/app/_components/act-button';
import { confirmed } from '@/app/_components/confirm/ask';
import type { ButtonVariant } from '@/app/_ui/button';
import { reportAction, switchAction, takeBackAction } from '@/lib/features/operator/actions';

const ACTIONS = {
  report: confirmed(reportAction),
  switch: confirmed(switchAction),
  'take-back': confirmed(takeBackAction),
};

type Props = {
  what: keyof typeof ACTIONS;
  fields: Record<string, string>;
  label: string;
  about: string;
  variant?: ButtonVariant;
};

/** One press of an operator's; asks them to confirm that it is them where that was a while ago. */
export function Act({ what, ...button }: Props) {
  return <ActButton action={ACTIONS[what]} quietly {...button} />;
}
