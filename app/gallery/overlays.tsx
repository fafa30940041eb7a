'use client';

import { Button } from '@/app/_ui/button';
import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IconCheck, IconClock, IconFlame } from '@/app/_ui/icons';
import { Menu } from '@/app/_ui/menu';
import { Section } from '@/app/_ui/page';
import { toast } from '@/app/_ui/toast';
import { rest } from './rest';

export function Overlays() {
  return (
    <Section title="Above the page">
      <div className="flex flex-wrap items-center gap-2.5">
        <Menu
          label="More for this line"
          entries={[
            { label: 'Mark as read', icon: <IconCheck />, onSelect: () => toast('Marked as read') },
            { label: 'Later', icon: <IconClock />, href: '/gallery/shell' },
            { label: 'Not today', disabled: true, onSelect: () => undefined },
            {
              label: 'Burn it',
              icon: <IconFlame />,
              apart: true,
              onSelect: () => toast('Gone', 'Only the ash is left.'),
            },
          ]}
        />
        <Menu
          label="Move to"
          trigger="Move"
          variant="plain"
          entries={[{ label: 'The next shelf', onSelect: () => toast('Moved to the next shelf') }]}
        />
        <ConfirmDialog
          trigger="Burn the page"
          title="Burn this page?"
          description="It is gone for good, here and in every copy."
          confirmLabel="Burn it"
          pendingLabel="Burning"
          cancelLabel="Keep it"
          action={rest}
        />
        <ConfirmDialog
          trigger="Refused"
          title="Send it now?"
          description="It will be turned down, to show how that looks."
          confirmLabel="Send"
          action={() => ({ error: 'It can leave on Thursday at 16:20.' })}
        />
        <Button onClick={() => toast('It has left', 'Thursday, 16:20')}>Say something</Button>
      </div>
    </Section>
  );
}
