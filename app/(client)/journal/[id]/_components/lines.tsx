import { FactList } from '@/app/_ui/fact-list';
import type { EntryLines } from '@/lib/features/journal/types';
import { JOURNAL_HEADINGS } from '@/lib/rules/journal';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { DECIDER_LABELS } from '@/lib/rules/stages';

/** JOURNAL: five written lines, the two that matter first. */
export const Lines = ({ lines, viewer }: { lines: EntryLines; viewer: Naming }) => (
  <FactList
    facts={[
      { term: JOURNAL_HEADINGS.oneThing, detail: <Written text={lines.oneThing} /> },
      { term: JOURNAL_HEADINGS.gut, detail: <Written text={lines.gut} /> },
      { term: JOURNAL_HEADINGS.stageReached, detail: nameOfStage(viewer, { stage: lines.stageReached }) },
      {
        term: JOURNAL_HEADINGS.decidedBy,
        detail: <Written text={lines.decidedBy === 'unknown' ? null : DECIDER_LABELS[lines.decidedBy]} />,
      },
      {
        term: JOURNAL_HEADINGS.feedback,
        detail: <Written text={lines.feedback} />,
      },
    ]}
  />
);

/** What was left open is said to be open, and nothing more. */
function Written({ text }: { text: string | null }) {
  return text ? (
    <span dir="auto" className="block whitespace-pre-wrap">
      {text}
    </span>
  ) : (
    <span className="text-soft">Blank</span>
  );
}
