import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';

/** The same letter was changed in another tab: nothing is overwritten until the person has chosen. */
export function ChangedElsewhere({ onMine, onOthers }: { onMine: () => void; onOthers: () => void }) {
  return (
    <Notice
      tone="attention"
      title="This letter was changed elsewhere"
      announce
      action={
        <div className="flex flex-wrap gap-2 [@media(scripting:none)]:hidden">
          <Button onClick={onMine}>Keep mine</Button>
          <Button variant="quiet" onClick={onOthers}>
            Use the other version
          </Button>
        </div>
      }
    >
      Another tab or device saved a different version after you opened this one. Your version is still here.
      If you save or send now, yours is kept.
    </Notice>
  );
}
