import { useEffect, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/rules/stages';
import type { CardAt } from './board-dom';

/** The stages at the thumb, raised by a finger that rests on a card. What is behind it scrolls as before. */
export function StageBar({
  card,
  onMove,
  onClose,
}: {
  card: CardAt;
  onMove: (card: CardAt, stage: Stage) => void;
  onClose: () => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus({ preventScroll: true });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
    <div
      ref={bar}
      role="group"
      aria-label={`Move ${card.name} to`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-40 border-y border-line bg-raised px-3 py-2.5 shadow-float md:bottom-0"
    >
      <p className="mb-1.5 truncate text-small text-soft">
        Move <span className="font-semibold text-ink">{card.role}</span>, {card.name}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {STAGES.map((stage) => (
          <Button
            key={stage}
            disabled={stage === card.stage}
            className="!px-3"
            onClick={() => onMove(card, stage)}
          >
            {STAGE_LABELS[stage]}
          </Button>
        ))}
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
