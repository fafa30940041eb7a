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
  round: string | null;
  /** The local day on which it came to where it is; null where no day of it is known (DATES). */
  movedOn: string | null;
  version: number;
};

/** The most that somebody wants in a column of the board, by its key (lib/rules/own-stages.ts). */
export type BoardLimits = Readonly<Record<string, number>>;

/** An application as a field offers it. `apart`: what tells it from another of the same role and company. */
export type ApplicationChoice = {
  id: string;
  company: string;
  role: string;
  open: boolean;
  apart: string | null;
};
