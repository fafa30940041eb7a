import { NUDGE_SKIPS, type NudgeSkip } from '@/lib/rules/nudge';

/** NUDGE-2: why the nudges of a day did not go out, said from what became of their one mail. */
export function nudgeSkipOf(mail: {
  state: string;
  reason?: string | null;
  addressGone?: boolean;
}): NudgeSkip {
  if (mail.state === 'unknown') return 'unclear';
  if (mail.addressGone || mail.reason === 'suppressed') return 'bounced';
  return NUDGE_SKIPS.find((skip) => skip === mail.reason) ?? 'not-delivered';
}
