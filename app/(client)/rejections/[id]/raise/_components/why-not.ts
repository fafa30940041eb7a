import { needsEvidence, type PushGround } from '@/lib/rules/push-grounds';

type Words = { title: string; body: string };

/**
 * PUSH-1, PUSH-3: what keeps this decision from being raised for good, and what would be needed; null where the rule's
 * own words say it best.
 */
export function whyNot(no: {
  code: string;
  ground: PushGround | undefined;
  evidence: string;
  finalRound: boolean;
}): Words | null {
  const { code, ground, evidence, finalRound } = no;
  if (code === 'PUSH-3' && ground === 'fit') {
    return {
      title: 'Better left as it is',
      body: 'An impression of fit cannot be argued with, whoever is right about it. What they said can still be of use: several of the kind are worth a look, a single one seldom is.',
    };
  }
  if (code !== 'PUSH-1') return null;
  if (ground === 'other') {
    return {
      title: 'It is none of the three',
      body: 'Outside of these three a letter about the decision has never much to work with, and costs the goodwill that is there. Leaving it keeps the door open.',
    };
  }
  if (needsEvidence(ground ?? 'other') && !/[\p{L}\p{N}]/u.test(evidence))
    return { title: 'It needs a line of evidence', body: NEEDED[ground ?? 'other'] };
  if (ground === 'reopening' && !finalRound) {
    return {
      title: 'There was no final round',
      body: 'Only a final round can open again, when whoever they chose does not come after all. Before that round there is nobody in line.',
    };
  }
  return {
    title: 'The time for it is over',
    body: 'By now the decision has settled. The same role can be tried again when its own wait is over.',
  };
}

const NEEDED: Record<PushGround, string> = {
  misunderstanding: 'Write down which fact they got wrong, and how it can be seen that it is otherwise.',
  reopening: '',
  'new-credential':
    'Write down what you have now that you did not have then, and which gap of theirs it closes.',
  fit: '',
  other: 'Choose what it would be for, and write down what carries it.',
};
