import type { FindingView } from '@/lib/features/patterns/schema';
import { OCCASIONS, type Occasion } from '@/lib/rules/adoptions';
import { STAGE_LABELS, STAGES } from '@/lib/rules/stages';
import { themeInSentence } from './theme-in-sentence';

type Said = Pick<FindingView, 'dimension' | 'value' | 'label' | 'count' | 'of' | 'share' | 'interval'>;

const ENDED_AT: Readonly<Record<string, string>> = {
  applied: 'ended before any interview',
  'phone-screen': 'ended at the phone screen',
  'first-interview': 'ended at the first interview',
  'later-interview': 'ended at a later interview',
  'final-round': 'ended at the final round',
  offer: 'ended at the offer',
  technical: 'ended at a technical interview',
  panel: 'ended at a panel interview',
  presentation: 'ended at a presentation',
  'take-home': 'ended at a take-home task',
};

const DECIDED_BY: Readonly<Record<string, string>> = {
  recruiter: 'were decided by a recruiter',
  'hiring-manager': 'were decided by the hiring manager',
  panel: 'were decided by a panel',
  executive: 'were decided by an executive',
};

/** PATTERN: "4 of 10 ended at the phone screen". */
export function headingOf({ dimension, value, label, count, of }: Said): string {
  return `${count} of ${of} ${sharedBy({ dimension, value, label })}`;
}

function sharedBy({ dimension, value, label }: Pick<Said, 'dimension' | 'value' | 'label'>): string {
  switch (dimension) {
    case 'stage':
    case 'interview':
      return isOwnName({ value, label }) ? `ended at “${label}”` : (ENDED_AT[value] ?? `ended at ${label}`);
    case 'decider':
      return DECIDED_BY[value] ?? `were decided by ${label}`;
    case 'industry':
      return `were in this industry: ${label}`;
    case 'source':
      return `came from this source: ${label}`;
    case 'theme':
      return `brought feedback about: ${themeInSentence({ theme: value, label })}`;
    default:
      return dimension satisfies never;
  }
}

/** STAGE: whether the stage has a name of the person's own, which is said as they write it. */
const isOwnName = ({ value, label }: Pick<Said, 'value' | 'label'>): boolean =>
  STAGES.some((stage) => stage === value && stage !== 'applied' && label !== STAGE_LABELS[stage]);

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** PATTERN: the share and what it may be by chance alone. */
export function chanceOf({ of, share, interval: [low, high] }: Said): string {
  return `That’s ${percent(share)}. Going by ${of}, the share in the long run is probably somewhere between ${percent(low)} and ${percent(high)}.`;
}

/** Where not all rejections could be counted: which ones were. */
export function knownOf({ dimension, of }: Pick<Said, 'dimension' | 'of'>, count: number): string | null {
  if (of === count) return null;
  const known: Record<Said['dimension'], string> = {
    stage: 'that you know how far they came of',
    interview: 'that ended at a later interview of a kind you named',
    decider: 'where you know who decided',
    industry: 'whose industry you noted',
    source: 'whose source you noted',
    theme: 'that came with feedback on something',
  };
  return `Counted among the ${of} of ${count} ${known[dimension]}.`;
}

/** Before what a "next time I will" about it comes back; null: any interview. */
export function occasionOf({ dimension, value }: Pick<Said, 'dimension' | 'value'>): Occasion | null {
  if (dimension === 'stage' || dimension === 'interview')
    return OCCASIONS.find((occasion) => occasion === value) ?? null;
  if (dimension === 'source') return 'applied';
  if (dimension === 'theme' && value === 'pay') return 'offer';
  return null;
}
