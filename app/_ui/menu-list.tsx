'use client';

import { Menu as Primitive } from '@base-ui/react/menu';
import { Fragment, type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { Link } from './link';
import type { MenuEntry } from './menu';
import { MAIN_ID } from './skip-link';

const ENTRY =
  'flex min-h-[44px] cursor-default items-center gap-2.5 rounded-item px-3 py-2 text-label outline-none select-none data-disabled:text-soft data-highlighted:bg-sunken pointer-fine:min-h-[38px]';

/** What a `Menu` unfolds. Fetched by it alone. */
export default function MenuList({
  label,
  entries,
  anchor,
  open,
  onOpenChange,
  startsOnFirst,
}: {
  label: string;
  entries: readonly MenuEntry[];
  /** The button: what the list hangs on, and where the focus goes afterwards. */
  anchor: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  startsOnFirst: boolean;
}) {
  const popup = useRef<HTMLDivElement>(null);
  // Closed for its first moment, so that it fades in the first time as well.
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(open), [open]);
  return (
    <Primitive.Root
      open={shown}
      onOpenChange={onOpenChange}
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen || !startsOnFirst) return;
        popup.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
      }}
    >
      {/* Inside the main landmark rather than at the end of the body: a list of landmarks then leads to it. */}
      <Primitive.Portal container={document.getElementById(MAIN_ID) ?? undefined}>
        <Primitive.Positioner
          anchor={anchor}
          side="bottom"
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className="z-40"
        >
          <Primitive.Popup
            ref={popup}
            aria-label={label}
            finalFocus={anchor}
            className="max-h-[var(--available-height)] w-max min-w-44 max-w-[min(20rem,var(--available-width))] overflow-y-auto rounded-control border border-line bg-raised p-1.5 text-ink shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            {entries.map((entry) => (
              <Fragment key={entry.label}>
                {entry.apart && <Primitive.Separator className="mx-3 my-1.5 h-px bg-line" />}
                <Entry entry={entry} />
              </Fragment>
            ))}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const content = (
    <>
      {entry.icon}
      <span className="min-w-0">{entry.label}</span>
    </>
  );
  if ('href' in entry && !entry.disabled) {
    return (
      <Primitive.LinkItem closeOnClick className={ENTRY} render={<Link href={entry.href} />}>
        {content}
      </Primitive.LinkItem>
    );
  }
  return (
    <Primitive.Item
      className={ENTRY}
      disabled={entry.disabled}
      onClick={() => {
        if ('onSelect' in entry) startTransition(async () => void (await entry.onSelect()));
      }}
    >
      {content}
    </Primitive.Item>
  );
}
