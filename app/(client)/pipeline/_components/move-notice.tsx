import { Button } from '@/app/_ui/button';
import { IconClose } from '@/app/_ui/icons';
import type { Moved } from './use-moves';

/** Says what was moved and offers to undo it, or that it is back, until the next action. Announced when it appears. */
export function MoveNotice({
  last,
  onUndo,
  onClose,
}: {
  last: Moved | null;
  onUndo: () => void;
  onClose: () => void;
}) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-3 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-30 sm:inset-x-auto sm:right-5 sm:bottom-5 sm:w-[22rem]"
    >
      {last && (
        <div className="pointer-events-auto flex items-center gap-1 rounded-control border border-line bg-raised py-1.5 pr-1.5 pl-4 shadow-float">
          <p className="min-w-0 flex-1 text-label">
            <bdi className="font-semibold">{last.card.role}</bdi> at <bdi>{last.card.name}</bdi>{' '}
            {last.isBack ? 'is back in' : 'moved to'} {last.to.name}.
          </p>
          {!last.isBack && (
            <Button variant="quiet" onClick={onUndo}>
              Undo
            </Button>
          )}
          <Button
            variant="quiet"
            aria-label="Close"
            className="!px-2.5"
            icon={<IconClose />}
            onClick={onClose}
          />
        </div>
      )}
    </div>
  );
}
