import { PROCESS_OUTCOMES, type ProcessOutcome } from '@/lib/rules/back';
import { PUSHBACK_GROUNDS, type PushbackGround } from '@/lib/rules/pushback-grounds';

const OUTCOMES: Record<ProcessOutcome, string> = {
  rejected: 'They rejected me',
  ghosted: 'No answer',
  withdrawn: 'I withdrew',
  declined: 'I declined',
};
export const OUTCOME_CHOICES = PROCESS_OUTCOMES.map((value) => ({ value, label: OUTCOMES[value] }));

const GROUNDS: Record<PushbackGround, string> = {
  misunderstanding: 'They got a fact wrong',
  reopening: 'The final round may reopen',
  'new-credential': 'I have something new that closes the gap they named',
  fit: 'They said I wasn’t the right fit',
  other: 'Something else',
};
export const GROUND_CHOICES = PUSHBACK_GROUNDS.map((value) => ({ value, label: GROUNDS[value] }));
