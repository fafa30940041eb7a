import { type RefObject, useRef, useState } from 'react';
import { type OpenedBy, Unfolded } from '@/app/_ui/menu';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/rules/stages';
import type { CardAt } from './board-dom';

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

/** Moves a card without a pointer, and leads to how it ended. */
export function CardMenu({
  opened: { card, by, open },
  anchor,
  onMove,
  onOpenChange,
}: {
  opened: Opened;
  anchor: RefObject<HTMLButtonElement | null>;
  onMove: (card: CardAt, stage: Stage) => void;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <Unfolded
      key={card.id}
      label={`Move ${card.name}`}
      openedBy={by}
      {...{ anchor, open, onOpenChange }}
      entries={[
        ...STAGES.map((stage) => ({
          label: STAGE_LABELS[stage],
          disabled: stage === card.stage,
          onSelect: () => onMove(card, stage),
        })),
        { label: 'Log a rejection', apart: true, href: `/applications/${card.id}/rejection` },
        { label: 'Other ending', href: `/applications/${card.id}?end#end` },
      ]}
    />
  );
}
