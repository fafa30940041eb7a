import type { ClientTx } from '@/lib/access/transaction';
import {
  addApplication,
  changeApplication,
  endApplication,
  moveApplication,
} from '@/lib/features/applications/mutations';
import type { OwnEnding } from '@/lib/features/applications/types';
import { writeEntry } from '@/lib/features/journal/mutations';
import { logRejection } from '@/lib/features/rejections/mutations';
import type { RejectionInput } from '@/lib/features/rejections/schema';
import type { LaterLabel, Stage } from '@/lib/rules/stages';
import { allowed, type Calendar, type Happening } from './timeline';

/** A no, with what was written in the journal on the day after. */
export type No = Omit<RejectionInput, 'receivedAt' | 'furthestStage' | 'laterLabel'> & {
  on: number;
  time: string;
  oneThing?: string;
  gut?: string;
  /** Not written down yet. */
  unwritten?: true;
};

/** One application's way. Numbers are days ago. */
export type Way = {
  company: string;
  role: string;
  source?: string;
  on: number;
  /** Only saved so far; otherwise it was sent on that day. */
  saved?: true;
  moves?: readonly (readonly [on: number, stage: Stage, laterLabel?: LaterLabel])[];
  end?: readonly [on: number, ending: OwnEnding];
  note?: string;
  no?: No;
};

/** The ids that later happenings need: by company, as each has one application here. */
export type Known = Map<string, { applicationId: string; rejectionId?: string; entryId?: string }>;

/** What happened on these ways, and the ids it left behind once it was played. */
export function happeningsOf(
  ways: readonly Way[],
  when: Calendar,
): { happenings: Happening[]; known: Known } {
  const known: Known = new Map();
  return { happenings: ways.flatMap((way, place) => wayOf(way, place, when, known)), known };
}

/** The id of what happened at a company before; a slip in the seed's own tables otherwise. */
export function idOf(
  known: Known,
  company: string,
  kind: 'applicationId' | 'rejectionId' | 'entryId',
): string {
  const id = known.get(company)?.[kind];
  if (!id) throw new Error(`the seed knows no ${kind} for ${company}`);
  return id;
}

function wayOf(way: Way, place: number, when: Calendar, known: Known): Happening[] {
  const { company, role, source, note } = way;
  const id = () => idOf(known, company, 'applicationId');
  const happenings: Happening[] = [
    {
      at: when(way.on, clock(place)),
      run: async (tx) => {
        const stage = way.saved ? 'saved' : 'applied';
        const { id: applicationId } = await addApplication(tx, { company, role, source, stage });
        known.set(company, { applicationId });
        if (note) allowed(await changeApplication(tx, { id: applicationId, note }));
      },
    },
  ];
  for (const [on, stage, laterLabel] of way.moves ?? []) {
    happenings.push({
      at: when(on, clock(place + on)),
      run: (tx) => moveApplication(tx, { id: id(), stage, laterLabel }),
    });
  }
  if (way.end) {
    const [on, ending] = way.end;
    happenings.push({
      at: when(on, clock(place + on)),
      run: (tx) => endApplication(tx, { id: id(), ending }),
    });
  }
  return way.no ? [...happenings, ...noOf(way.no, company, when, known)] : happenings;
}

function noOf(no: No, company: string, when: Calendar, known: Known): Happening[] {
  const { on, time, oneThing, gut, unwritten, ...said } = no;
  const log = async (tx: ClientTx) => {
    const applicationId = idOf(known, company, 'applicationId');
    const { id: rejectionId } = allowed(await logRejection(tx, { ...said, applicationId }));
    known.set(company, { applicationId, rejectionId });
  };
  const write = async (tx: ClientTx) => {
    const before = {
      applicationId: idOf(known, company, 'applicationId'),
      rejectionId: idOf(known, company, 'rejectionId'),
    };
    const { id: entryId } = allowed(await writeEntry(tx, before.rejectionId, { oneThing, gut }));
    known.set(company, { ...before, entryId });
  };
  const logged = { at: when(on, time), run: log };
  return unwritten ? [logged] : [logged, { at: when(on - 1, '10:15'), run: write }];
}

/** A time of day between 09:00 and 17:00, a different one for each. */
function clock(place: number): string {
  const minute = (place * 37) % 480;
  return `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
