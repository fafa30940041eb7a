import type { PlanStepKey } from '@/lib/rules/plan';

type StepWords = {
  /** What Today says at its top while this step is the next thing. */
  headline: string;
  /** Where the step is done; left out where ticking it off is all there is. */
  go?: { label: string; to: (plan: { id: string; rejectionId: string }) => string };
};

const journal = { label: 'Open the journal', to: () => '/journal' };
const pipeline = { label: 'Open your list', to: ({ id }: { id: string }) => `/plans/${id}#roles` };
const reply = ({ rejectionId }: { rejectionId: string }) => `/rejections/${rejectionId}/reply`;

const theirWords = ({ rejectionId }: { rejectionId: string }) => `/rejections/${rejectionId}?words#words`;

/** 72H-0 to 72H-3: the day's words and ways, by step. */
export const STEP_WORDS: Record<PlanStepKey, StepWords> = {
  'read-once': { headline: 'Once is enough for today.', go: { label: 'Read it', to: theirWords } },
  'leave-the-reply': { headline: 'Nothing to answer today.' },
  move: { headline: 'Go for a walk.' },
  cook: { headline: 'Cook something warm.' },
  'sleep-early': { headline: 'The rest can wait until morning.' },
  reread: {
    headline: 'A second look, after a night’s sleep.',
    go: { label: 'Read it again', to: theirWords },
  },
  'sit-with-it': { headline: 'Ten minutes for this, then the day.' },
  journal: {
    headline: 'Five lines, then go outside.',
    go: { label: 'Open the journal', to: ({ rejectionId }) => `/rejections/${rejectionId}/journal` },
  },
  'draft-reply': { headline: 'A first version, only for you.', go: { label: 'Open the draft', to: reply } },
  'name-roles': {
    headline: 'Tonight, a few new roles.',
    go: { label: 'Name the roles', to: ({ id }) => `/plans/${id}#roles` },
  },
  'send-reply': { headline: 'Send it, then let it be.', go: { label: 'Open the reply', to: reply } },
  'apply-two': { headline: 'One or two new applications.', go: pipeline },
  'usual-day': { headline: 'An ordinary day.' },
  'apply-rest': { headline: 'The rest of your list.', go: pipeline },
  'coffee-chat': { headline: 'Ask someone for a coffee.' },
  'look-for-a-pattern': { headline: 'Look back a few pages.', go: journal },
};
