import { type RefObject, useRef, useState } from 'react';
import { type OpenedBy, Unfolded } from '@/app/_ui/menu';
import type { CardAt } from './board-dom';
import { offered } from './moves';
import type { Step } from './steps';

export type OnMenu = (card: CardAt, at: HTMLButtonElement, by: OpenedBy) => void;

type Opened = { card: CardAt; by: OpenedBy; open: boolean };

/** The one menu of a board, which hangs on the button of whichever card was last asked. */
export function useCardMenu() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const onMenu: OnMenu = (card, at, by) => {
    anchor.current = at;
    setOpened({ card, by, open: true });
  };
  return {
    anchor,
    opened,
    onMenu,
    onOpenChange: (open: boolean) => setOpened((before) => before && { ...before, open }),
  };
}

/** Moves a card without a pointer, and leads to a move with its day and to how it ended. */
export function CardMenu({
  opened: { card, by, open },
  anchor,
  steps,
  onMove,
  onOpenChange,
}: {
  opened: Opened;
  steps: readonly Step[];
  anchor: RefObject<HTMLButtonElement | null>;
  onMove: (card: CardAt, to: Step) => void;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <Unfolded
      key={card.id}
      label={`Move ${card.name}`}
      openedBy={by}
      {...{ anchor, open, onOpenChange }}
      entries={[
        ...offered(steps, card.at).map((step) => ({
          label: step.name,
          disabled: step.id === card.at,
          onSelect: () => onMove(card, step),
        })),
        // The day is given on its own page, where the field for it stands.
        { label: 'Move on another day', apart: true, href: `/applications/${card.id}#move` },
        { label: 'Log a rejection', href: `/applications/${card.id}/rejection` },
        { label: 'Other ending', href: `/applications/${card.id}?end#end` },
      ]}
    />
  );
}
