import { useEffect, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import type { CardAt } from './board-dom';
import { offered } from './moves';
import type { Step } from './steps';

/** The stages at the thumb, raised by a finger that rests on a card. What is behind it scrolls as before. */
export function StageBar({
  card,
  steps,
  onMove,
  onClose,
}: {
  card: CardAt;
  steps: readonly Step[];
  onMove: (card: CardAt, to: Step) => void;
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
        {offered(steps, card.at).map((step) => (
          <Button
            key={step.id}
            disabled={step.id === card.at}
            className="!px-3"
            onClick={() => onMove(card, step)}
          >
            {step.name}
          </Button>
        ))}
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
