import { PUSH_CREDENTIAL_MONTHS, PUSH_REOPEN_WEEKS } from '@/lib/rules/policy';
import { PUSHBACK_GROUNDS, type PushbackGround } from '@/lib/rules/pushback-grounds';

const WORDS: Record<PushbackGround, { label: string; description?: string }> = {
  misunderstanding: {
    label: 'They got a fact wrong',
    description: 'Something that can be checked, such as a licence they did not see.',
  },
  reopening: {
    label: 'The final round may reopen',
    description: `A short note, ${PUSH_REOPEN_WEEKS.from} to ${PUSH_REOPEN_WEEKS.to} weeks after the rejection. It needs no evidence.`,
  },
  'new-credential': {
    label: 'I have something new that closes the gap they named',
    description: `From ${PUSH_CREDENTIAL_MONTHS.from} to ${PUSH_CREDENTIAL_MONTHS.to} months after the rejection.`,
  },
  fit: { label: 'They said I wasn’t the right fit' },
  other: { label: 'Something else' },
};

/** PUSH-1, PUSH-3: the three valid grounds, and the two invalid ones that people name most. */
export const GROUND_CHOICES = PUSHBACK_GROUNDS.map((value) => ({ value, ...WORDS[value] }));
