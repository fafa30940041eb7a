/** One thing to do on one day of the 72-hour plan. `rule` is the playbook id it carries out. */
type PlanStepShape = {
  key: string;
  day: 0 | 1 | 2 | 3;
  evening?: boolean;
  title: string;
  detail: string;
  rule: '72H-0' | '72H-1' | '72H-2' | '72H-3';
};

/** 72H-0 to 72H-3. Keys are stored with ticks: a key may be added, never given another meaning. */
export const PLAN_STEPS = [
  {
    key: 'read-once',
    day: 0,
    title: 'Read it once',
    detail: 'Then close it. It will say the same thing tomorrow.',
    rule: '72H-0',
  },
  {
    key: 'leave-the-reply',
    day: 0,
    title: 'Leave the reply alone',
    detail: 'Nothing to write on the first day, not even a draft. The editor opens the next morning.',
    rule: '72H-0',
  },
  {
    key: 'move',
    day: 0,
    title: 'Move for half an hour',
    detail: 'A walk counts. So does anything that makes you breathe harder.',
    rule: '72H-0',
  },
  {
    key: 'cook',
    day: 0,
    title: 'Cook dinner',
    detail: 'Something with a few steps, to keep your hands busy.',
    rule: '72H-0',
  },
  {
    key: 'sleep-early',
    day: 0,
    evening: true,
    title: 'Go to bed early',
    detail: 'An hour earlier than usual is plenty.',
    rule: '72H-0',
  },
  {
    key: 'reread',
    day: 1,
    title: 'Read it again',
    detail: 'After a night’s sleep, it often reads shorter and plainer than you remember.',
    rule: '72H-1',
  },
  {
    key: 'sit-with-it',
    day: 1,
    title: 'Ten minutes for the disappointment',
    detail: 'Set a timer and let it be as bad as it is. When it rings, move on.',
    rule: '72H-1',
  },
  {
    key: 'journal',
    day: 1,
    title: 'Write five lines in the journal',
    detail:
      'One thing to change, why you think it happened, how far you got, who decided, and what they said.',
    rule: '72H-1',
  },
  {
    key: 'draft-reply',
    day: 1,
    title: 'Draft the reply',
    detail: 'If there is one to write. It isn’t sent yet.',
    rule: '72H-1',
  },
  {
    key: 'name-roles',
    day: 1,
    evening: true,
    title: 'Name three to five roles',
    detail: 'New ones, to apply to on day 2 and day 3. A company and a role each, nothing more.',
    rule: '72H-1',
  },
  {
    key: 'send-reply',
    day: 2,
    title: 'Send the reply',
    detail: 'Once its wait is over. Ask for feedback if it fits.',
    rule: '72H-2',
  },
  {
    key: 'apply-two',
    day: 2,
    title: 'Apply to some of your roles',
    detail: 'Two is plenty, if your list has that many. More if it is going well.',
    rule: '72H-2',
  },
  {
    key: 'usual-day',
    day: 2,
    title: 'Keep to your usual day',
    detail: 'Same meals, same hours, same plans with people.',
    rule: '72H-2',
  },
  {
    key: 'apply-rest',
    day: 3,
    title: 'Apply to what is left',
    detail: 'Whatever is still on your list. If nothing is, skip this one.',
    rule: '72H-3',
  },
  {
    key: 'coffee-chat',
    day: 3,
    title: 'Ask one person for a coffee',
    detail: 'Someone you like talking to, in the next two weeks.',
    rule: '72H-3',
  },
  {
    key: 'look-for-a-pattern',
    day: 3,
    title: 'Look through the journal',
    detail: 'Read what you wrote, and see what you make of it now.',
    rule: '72H-3',
  },
] as const satisfies readonly PlanStepShape[];

export type PlanStepKey = (typeof PLAN_STEPS)[number]['key'];
export type PlanStep = PlanStepShape & { key: PlanStepKey };
