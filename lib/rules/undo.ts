import { allow, refuse, type Verdict } from './verdict';

/** What can be taken back, and what a person reads once it is done. */
export const UNDOABLE = {
  application: 'Application deleted.',
  tag: 'Tag deleted.',
  'tag-merged': 'Tags merged.',
  'tag-taken-off': 'Tag removed.',
  link: 'Link removed.',
  rejection: 'Rejection undone.',
  entry: 'Journal entry deleted.',
  adoption: 'Deleted from your next-time list.',
  'adoption-answer': 'Your answer is saved.',
  feedback: 'Feedback deleted.',
  thought: 'Thought deleted.',
  contact: 'Person deleted.',
  task: 'Task deleted.',
  'task-done': 'Task done.',
  document: 'Document deleted.',
  capture: 'Capture deleted.',
  view: 'View deleted.',
  round: 'Stage deleted.',
  'entry-versions': 'Earlier wordings deleted.',
  'free-entry': 'Journal entry deleted.',
  'check-in': 'Check-in deleted.',
  'month-closed': 'Month closed.',
  'month-reopened': 'Month reopened.',
  draft: 'Draft deleted.',
  template: 'Template deleted.',
  'given-template': 'Template removed.',
  'plan-ended': 'Plan ended.',
  'plan-skipped': 'Plan skipped.',
  step: 'Marked as done.',
  reply: 'You decided not to reply.',
  moved: 'Application moved.',
  changed: 'Changed.',
  ending: 'Application closed.',
  'moved-together': 'Applications moved.',
  'closed-together': 'Applications closed.',
  'tagged-together': 'Tags changed.',
  'archived-together': 'Applications archived.',
  'brought-back-together': 'Applications brought back.',
  'deleted-together': 'Applications deleted.',
  event: 'Taken back.',
  silence: 'We’ll ask again later.',
  notice: 'Dismissed.',
  'their-mail': 'Their email is forgotten.',
  mailbox: 'Email account removed.',
  webhook: 'Webhook deleted.',
  coaching: 'Coaching ended. They can’t open anything of yours now.',
  invitation: 'Invitation cancelled.',
  'client-invitation': 'Invitation withdrawn.',
  'coached-client': 'Coaching ended. You can’t open anything of theirs now.',
  interview: 'Interview deleted.',
  'interview-cancelled': 'Marked as cancelled.',
  invited: 'Saved from the invitation.',
  import: 'File forgotten. What came in by it stays.',
  comment: 'Comment deleted.',
  suggestion: 'Suggestion answered.',
} as const satisfies Record<string, string>;
export type Undoable = keyof typeof UNDOABLE;
export const UNDO_KINDS = Object.keys(UNDOABLE) as [Undoable, ...Undoable[]];

export const isUndoable = (kind: string): kind is Undoable => kind in UNDOABLE;

/** What the database answers about an act: taken back just now, or before; past its time; something is in its place. */
export const UNDO_OUTCOMES = ['undone', 'again', 'late', 'changed'] as const;
export type UndoOutcome = (typeof UNDO_OUTCOMES)[number];

/** UNDO-1, UNDO-2: what that means for whoever asked. Twice is once. */
export function mayUndo(outcome: UndoOutcome): Verdict {
  switch (outcome) {
    case 'undone':
    case 'again':
      return allow('UNDO-1', outcome === 'again' ? 'it was taken back before' : 'it is within its seconds');
    case 'late':
      return refuse('UNDO-1', null, 'its seconds are over');
    case 'changed':
      return refuse('UNDO-2', null, 'something has taken its place');
    default:
      return outcome satisfies never;
  }
}
