import { SWITCH_TITLES } from '@/app/_components/switch-titles';
import { SWITCHES } from '@/lib/features/operator/types';

const ACTS = new Map([
  ['invite', 'You invited somebody to this site'],
  ['uninvite', 'You took back an invitation to this site'],
  ['suppression-lifted', 'You let emails go to an address again'],
  ['suspend', 'You suspended an account'],
  ['resume', 'You opened an account again'],
  ['report-settle', 'You settled a report'],
  ['report-stop', 'You stopped the sender in a report'],
  ['report-suspend', 'You settled a report by suspending its account'],
  ...SWITCHES.flatMap((name): [string, string][] => [
    [`${name}-off`, `You switched off: ${SWITCH_TITLES[name]}`],
    [`${name}-on`, `You switched on: ${SWITCH_TITLES[name]}`],
  ]),
]);

/** What an operator did on their page, for their own log; undefined where it was done to this account. */
export const ownAct = (detail: string | null): string | undefined => ACTS.get(detail ?? '');
