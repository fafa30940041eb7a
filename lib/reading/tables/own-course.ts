import { LATER_LABELS, STAGES } from '@/lib/rules/stages';
import type { Stands } from './events';
import { eventsIn, ownPlace } from './own-cells';
import type { Reading } from './reading';
import { dayOf } from './row-days';
import type { RowSays } from './row-says';
import type { ReadEvent } from './types';

const OWN_STAGE = new RegExp(`^(${STAGES.join('|')})(?: \\((${LATER_LABELS.join('|')})\\))?$`);

/** A file of our own says all of it exactly; null where somebody has added the row, or changed it by hand. */
export function ownCourse(reading: Reading, says: RowSays): { events: ReadEvent[]; stands: Stands } | null {
  const history = says.text('history');
  if (history === null) return null;
  const told = eventsIn(history);
  const place = told && ownPlace(told);
  const [, stage, laterLabel] = OWN_STAGE.exec(says.text('stage') ?? '') ?? [];
  const ended = says.text('ending');
  // What stands in the other cells follows from the history, unless one of them was changed.
  if (!told || place?.stage !== stage || place?.ending !== ended) {
    const [column] = says.columns('history');
    says.problem(
      column ?? null,
      'history',
      'The history in this row was changed by hand, or what follows from it: it is read as far as it can be.',
    );
    return null;
  }
  return {
    events: told.map(({ stage: at, laterLabel: kind, ending: end, round, on }) => ({
      ...{ to: end ?? at, on },
      ...(end ? { stage: at } : {}),
      ...(kind ? { laterLabel: kind } : {}),
      ...(round ? { round } : {}),
    })),
    stands: {
      stage: place.stage,
      laterLabel: LATER_LABELS.find((one) => one === laterLabel) ?? null,
      ending: place.ending,
      appliedOn: dayOf(reading, says, 'appliedOn')?.on ?? null,
      endedOn: dayOf(reading, says, 'endedOn')?.on ?? null,
    },
  };
}
