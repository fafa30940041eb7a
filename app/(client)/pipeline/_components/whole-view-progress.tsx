import { Button } from '@/app/_ui/button';
import { Progress } from '@/app/_ui/progress';

/** How far something is that is done to a whole view, and the way to end it there. */
export function WholeViewProgress({
  seen,
  total,
  onStop,
}: {
  seen: number;
  total: number;
  onStop: () => void;
}) {
  return (
    <div className="flex flex-1 flex-wrap items-end gap-3">
      <div className="min-w-[12rem] flex-1">
        <Progress
          label="Changing them"
          value={seen}
          max={total}
          text={`${Math.min(seen, total)} of ${total}`}
        />
      </div>
      <Button variant="quiet" onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
