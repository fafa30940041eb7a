'use client';

import { type ComponentProps, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { type ButtonVariant, buttonClass } from './button';
import { IconMore } from './icons';
import { toast } from './toast';

/** What unfolds is fetched when somebody reaches for it: a board has a hundred of these buttons and opens none. */
const fetchList = () => import('./menu-list');
const MenuList = lazy(fetchList);
const fetchAhead = () => void fetchList().catch(() => undefined);

export type MenuEntry = {
  label: string;
  icon?: ReactNode;
  disabled?: boolean;
  /** A line above this entry. */
  apart?: boolean;
} & (
  | { href: string }
  /** A client function, or a server action bound to its arguments. */
  | { onSelect: () => unknown }
);

/** `keyboard` begins on the first entry. */
export type OpenedBy = 'pointer' | 'keyboard';

type MenuLook = { label: string; trigger?: ReactNode; variant?: ButtonVariant };

/** Further things to do, behind one button. Without `trigger` the button is three dots and `label` is its name. */
export function Menu({ entries, ...look }: MenuLook & { entries: readonly MenuEntry[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const [openedBy, setOpenedBy] = useState<OpenedBy>();
  const [open, setOpen] = useState(false);
  return (
    <>
      <MenuButton
        {...look}
        open={open}
        onOpen={(at, by) => {
          button.current = at;
          setOpenedBy(by);
          setOpen(true);
        }}
      />
      {openedBy && (
        <Unfolded
          {...{ entries, open, openedBy }}
          label={look.label}
          anchor={button}
          onOpenChange={setOpen}
        />
      )}
    </>
  );
}

/** The button alone, for a list that keeps one `Unfolded` for all of its rows. */
export function MenuButton({
  label,
  trigger,
  variant = 'quiet',
  open,
  onOpen,
}: MenuLook & { open: boolean; onOpen: (at: HTMLButtonElement, by: OpenedBy) => void }) {
  // A part that does not come breaks no page.
  const unfold = (at: HTMLButtonElement, by: OpenedBy) =>
    void fetchList().then(
      () => onOpen(at, by),
      () => toast('We can’t reach Rebound right now.', 'Please try again.'),
    );
  return (
    <button
      type="button"
      aria-label={trigger ? undefined : label}
      aria-haspopup="menu"
      aria-expanded={open}
      data-popup-open={open ? '' : undefined}
      className={`${buttonClass(variant)} ${trigger ? '' : 'min-w-[44px] !px-2'} data-popup-open:bg-sunken`}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        unfold(event.currentTarget, 'keyboard');
      }}
      // A click that no pointer made has no place in it.
      onClick={(event) => unfold(event.currentTarget, event.detail === 0 ? 'keyboard' : 'pointer')}
    >
      {trigger ?? <IconMore />}
    </button>
  );
}

/** What a `MenuButton` unfolds, once it has been opened. */
export function Unfolded({
  openedBy,
  ...list
}: { openedBy: OpenedBy } & Omit<ComponentProps<typeof MenuList>, 'startsOnFirst'>) {
  return (
    <Suspense fallback={null}>
      <MenuList {...list} startsOnFirst={openedBy === 'keyboard'} />
    </Suspense>
  );
}
