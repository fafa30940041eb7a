import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';

/** The same letter was changed in another tab: nothing is written over until somebody has chosen. */
export function ChangedElsewhere({ onMine, onOthers }: { onMine: () => void; onOthers: () => void }) {
  return (
    <Notice
      tone="attention"
      title="These words were changed elsewhere"
      announce
      action={
        <div className="flex flex-wrap gap-2 [@media(scripting:none)]:hidden">
          <Button onClick={onMine}>Keep mine</Button>
          <Button variant="quiet" onClick={onOthers}>
            Use the others
          </Button>
        </div>
      }
    >
      Another tab or device has kept a different version since you opened this one. Yours is still here.
      Saving or sending now keeps yours.
    </Notice>
  );
}
