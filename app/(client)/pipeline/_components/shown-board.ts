import type { Temporal } from 'temporal-polyfill';
import type { BoardCard } from '@/lib/features/applications/types';
import { LATER_LABEL_NAMES } from '@/lib/rules/stages';
import { since } from './since';
import { withSoftBreaks } from './soft-breaks';

/**
 * What the browser is told of a card, to go on from the HTML that the server drew of it: no more than it shows, and
 * without names, which would be a third of it. `at`: the step where it stands, which is the id of a round, or the stage.
 * `label`: what kind of later interview it is.
 */
export type ShownCard = readonly [
  id: string,
  at: string,
  version: number,
  company: string,
  role: string,
  since: string,
  label?: string,
];

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

/** A card in words, on the local day of whoever looks. */
export function shownCard(card: BoardCard, today: Temporal.PlainDate): ShownCard {
  const { id, round, stage, laterLabel, version, company, role, movedOn } = card;
  // In one piece wherever the line ends.
  const moved = since(movedOn, today).replace(' ', '\u00a0');
  const shown = [id, round ?? stage, version, company, withSoftBreaks(role), moved] as const;
  return laterLabel ? [...shown, LATER_LABEL_NAMES[laterLabel]] : shown;
}
