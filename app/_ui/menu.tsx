'use client';

import { Menu as Primitive } from '@base-ui/react/menu';
import Link from 'next/link';
import { Fragment, type ReactNode, startTransition, useState } from 'react';
import { type ButtonVariant, buttonClass } from './button';
import { IconMore } from './icons';
import { MAIN_ID } from './skip-link';

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

const ENTRY =
  'flex min-h-[44px] cursor-default items-center gap-2.5 rounded-item px-3 py-2 text-label outline-none select-none data-disabled:text-soft data-highlighted:bg-sunken pointer-fine:min-h-[38px]';

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
  // Inside the main landmark rather than at the end of the body: a list of landmarks then leads to it.
  const [landmark, setLandmark] = useState<HTMLElement>();
  return (
    <Primitive.Root onOpenChange={() => setLandmark(document.getElementById(MAIN_ID) ?? undefined)}>
      <Primitive.Trigger
        aria-label={trigger ? undefined : label}
        className={`${buttonClass(variant)} ${trigger ? '' : 'min-w-[44px] !px-2'} data-popup-open:bg-sunken`}
      >
        {trigger ?? <IconMore />}
      </Primitive.Trigger>
      <Primitive.Portal container={landmark}>
        <Primitive.Positioner side="bottom" align="end" sideOffset={6} collisionPadding={12} className="z-40">
          <Primitive.Popup
            aria-label={label}
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
