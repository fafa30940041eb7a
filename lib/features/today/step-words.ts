import type { PlanView } from '@/lib/features/recovery';
import type { PlanReply } from '@/lib/features/today/types';
import type { PlanStepKey } from '@/lib/rules/plan';

/** What a step speaks about: its plan, the reply, and whether what they wrote is kept here. */
type Facts = Pick<PlanReply, 'standing' | 'theirWords'> & Pick<PlanView, 'id' | 'rejectionId' | 'roles'>;

type StepWords = {
  /** What Today says at its top while this step is the next thing. */
  headline: string;
  /**
   * Where the step is done; left out where ticking it off is all there is. A button leads to what it names: where that
   * isn't here, there is none.
   */
  go?: (facts: Facts) => { label: string; href: string } | null;
  /** In place of the step's own detail where something it speaks of isn't here. */
  detail?: (facts: Facts) => string | null;
};

const roles = ({ id, roles: named }: Facts) => ({
  label: named.length > 0 ? 'Open your list' : 'Name a few roles',
  href: `/plans/${id}#roles`,
});
const reply = ({ rejectionId, standing }: Facts) => ({
  label: standing === 'unwritten' ? 'Write the reply' : 'Open the reply',
  href: `/rejections/${rejectionId}/reply`,
});
const theirWords =
  (label: string) =>
  ({ rejectionId, theirWords: kept }: Facts) =>
    kept ? { label, href: `/rejections/${rejectionId}?words#words` } : null;

/** 72H-0 to 72H-3: the day's words and ways, by step. */
export const STEP_WORDS: Record<PlanStepKey, StepWords> = {
  'read-once': {
    headline: 'Once is enough for today.',
    go: theirWords('Read it'),
    detail: ({ theirWords: kept }) =>
      kept
        ? null
        : 'If they wrote to you: read it where it is, once, then close it. It will say the same thing tomorrow.',
  },
  'leave-the-reply': { headline: 'Nothing to answer today.' },
  move: { headline: 'Go for a walk.' },
  cook: { headline: 'Cook something warm.' },
  'sleep-early': { headline: 'The rest can wait until morning.' },
  reread: {
    headline: 'A second look, after a night’s sleep.',
    go: theirWords('Read it again'),
    detail: ({ theirWords: kept }) =>
      kept
        ? null
        : 'If they wrote to you: after a night’s sleep, it often reads shorter and plainer than you remember.',
  },
  'sit-with-it': { headline: 'Ten minutes for this, then the day.' },
  journal: {
    headline: 'Five lines, then go outside.',
    go: ({ rejectionId }) => ({ label: 'Write the five lines', href: `/rejections/${rejectionId}/journal` }),
  },
  'draft-reply': { headline: 'A first version, only for you.', go: reply },
  'name-roles': {
    headline: 'Tonight, a few new roles.',
    go: ({ id }) => ({ label: 'Name the roles', href: `/plans/${id}#roles` }),
  },
  'send-reply': { headline: 'Send it, then let it be.', go: reply },
  'apply-two': { headline: 'One or two new applications.', go: roles },
  'usual-day': { headline: 'An ordinary day.' },
  'apply-rest': { headline: 'The rest of your list.', go: roles },
  'coffee-chat': { headline: 'Ask someone for a coffee.' },
  'look-for-a-pattern': {
    headline: 'Look back a few pages.',
    go: () => ({ label: 'Open the journal', href: '/journal' }),
  },
};
