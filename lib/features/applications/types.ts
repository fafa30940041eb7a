import type { z } from 'zod';
import type { applicationDetailView, applicationView } from '@/lib/features/applications/schema';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';

/** The endings a person gives an application themselves; a no from the company is logged as a rejection (STAGE). */
export const OWN_ENDINGS = [
  'accepted',
  'declined',
  'withdrawn',
  'ghosted',
] as const satisfies readonly Ending[];
export type OwnEnding = (typeof OWN_ENDINGS)[number];

/** An application as pages and the API show it. Instants are ISO 8601 in UTC; `appliedOn` is a local calendar date. */
export type ApplicationView = z.output<typeof applicationView>;

/** One application, opened: with its note unsealed and the rejection that ended it, where one did. */
export type ApplicationDetail = z.output<typeof applicationDetailView>;

/** A card of the board: what is on it and nothing else. */
export type BoardCard = {
  id: string;
  company: string;
  role: string;
  stage: Stage;
  laterLabel: LaterLabel | null;
  /** The local day on which it came to where it is (DATES). */
  movedOn: string;
  version: number;
};

/** The columns of the board, in order; both kinds of interview share one. */
export const BOARD_COLUMNS = [
  'saved',
  'applied',
  'phone-screen',
  'interviews',
  'final-round',
  'offer',
] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** The most that somebody wants in a column. */
export type BoardLimits = Partial<Record<BoardColumn, number>>;

export const COLUMN_LABELS: Record<BoardColumn, string> = {
  saved: 'Saved',
  applied: 'Applied',
  'phone-screen': 'Phone screen',
  interviews: 'Interviews',
  'final-round': 'Final round',
  offer: 'Offer',
};

/** The column a stage is shown in. */
export function columnOf(stage: Stage): BoardColumn {
  return stage === 'first-interview' || stage === 'later-interview' ? 'interviews' : stage;
}

/** An application as a field offers it. */
export type ApplicationChoice = { id: string; company: string; role: string; open: boolean };
