import type { Temporal } from 'temporal-polyfill';
import type { BoardCard } from '@/lib/features/applications/types';
import { LATER_LABEL_NAMES } from '@/lib/rules/stages';
import { since } from './since';

/** What the browser is told of a card, to go on from the HTML that the server drew of it: no more than it shows. */
export type ShownCard = {
  id: string;
  /** The step where it stands: the id of a round, or the stage. */
  at: string;
  version: number;
  company: string;
  role: string;
  since: string;
  /** What kind of later interview it is. */
  label?: string;
};

export type ShownColumn = {
  column: string;
  name: string;
  total: number;
  /** The most that the person wants here; null for no limit. */
  limit: number | null;
  cards: readonly ShownCard[];
  /** Where the next cards are; null where these are all. */
  more: string | null;
};

/** A card in words, by the clock of whoever looks. */
export function shownCard(
  { id, round, stage, laterLabel, version, company, role, movedOn }: BoardCard,
  moment: { now: Temporal.Instant; zone: string },
): ShownCard {
  return {
    ...{ id, version, company, role },
    at: round ?? stage,
    since: since(movedOn, moment),
    ...(laterLabel && { label: LATER_LABEL_NAMES[laterLabel] }),
  };
}
