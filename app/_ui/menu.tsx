'use client';

import { type KeyboardEvent, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { type ButtonVariant, buttonClass } from './button';
import { IconMore } from './icons';

/** What unfolds is fetched when somebody reaches for it: a board has a hundred of these buttons and opens none. */
const fetchList = () => import('./menu-list');
const MenuList = lazy(fetchList);

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
type OpenedBy = 'pointer' | 'keyboard';

/** Further things to do, behind one button. Without `trigger` the button is three dots and `label` is its name. */
export function Menu({
  label,
  trigger,
  variant = 'quiet',
  entries,
}: {
  label: string;
  trigger?: ReactNode;
  variant?: ButtonVariant;
  entries: readonly MenuEntry[];
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [openedBy, setOpenedBy] = useState<OpenedBy>();
  const [open, setOpen] = useState(false);

  function show(by: OpenedBy) {
    setOpenedBy(by);
    setOpen(true);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show('keyboard');
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={trigger ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open}
        data-popup-open={open ? '' : undefined}
        className={`${buttonClass(variant)} ${trigger ? '' : 'min-w-[44px] !px-2'} data-popup-open:bg-sunken`}
        onPointerEnter={fetchList}
        onFocus={fetchList}
        onKeyDown={onKeyDown}
        // A click that no pointer made has no place in it.
        onClick={(event) => show(event.detail === 0 ? 'keyboard' : 'pointer')}
      >
        {trigger ?? <IconMore />}
      </button>
      {openedBy && (
        <Suspense fallback={null}>
          <MenuList
            label={label}
            entries={entries}
            anchor={button}
            open={open}
            onOpenChange={setOpen}
            startsOnFirst={openedBy === 'keyboard'}
          />
        </Suspense>
      )}
    </>
  );
}
