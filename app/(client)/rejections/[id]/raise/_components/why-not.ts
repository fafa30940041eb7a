import { needsEvidence, type PushbackGround } from '@/lib/rules/pushback-grounds';

type Words = { title: string; body: string };

/**
 * PUSH-1, PUSH-3: why this pushback is refused for good, and what would be needed; null if the rule’s own wording
 * says it best.
 */
export function whyNot(no: {
  code: string;
  ground: PushbackGround | undefined;
  evidence: string;
  finalRound: boolean;
}): Words | null {
  const { code, ground, evidence, finalRound } = no;
  if (code === 'PUSH-3' && ground === 'fit') {
    return {
      title: 'Better to leave it',
      body: 'Nobody changes their mind about fit because of an argument, whoever is right. Their feedback can still help: if several people say the same, it’s worth a look.',
    };
  }
  if (code !== 'PUSH-1') return null;
  if (ground === 'other') {
    return {
      title: 'None of the three reasons applies',
      body: 'Without one of these three reasons, a letter about the decision rarely works, and it costs you goodwill. Leaving it keeps the door open.',
    };
  }
  if (needsEvidence(ground ?? 'other') && !/[\p{L}\p{N}]/u.test(evidence))
    return { title: 'Add a line of evidence', body: NEEDED[ground ?? 'other'] };
  if (ground === 'reopening' && !finalRound) {
    return {
      title: 'There was no final round',
      body: 'Only a final round can reopen, if the person they chose doesn’t join. Before that round, nobody is next in line.',
    };
  }
  return {
    title: 'It’s too late for this',
    body: 'The decision is settled by now. You can apply for the same role again when its waiting period ends.',
  };
}

const NEEDED: Record<PushbackGround, string> = {
  misunderstanding: 'Write down which fact they got wrong, and how they can check it.',
  reopening: '',
  'new-credential': 'Write down what you have now that you didn’t have then, and which gap it closes.',
  fit: '',
  other: 'Choose a reason, and write down your evidence.',
};
