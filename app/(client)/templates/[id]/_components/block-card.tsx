'use client';

import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { IconChevron, IconClose } from '@/app/_ui/icons';
import { TextArea } from '@/app/_ui/text-input';
import { BLOCK_PURPOSES } from '@/lib/rules/templates/content';
import type { SheetBlock } from './use-sheet';

/** One block: its purpose, its text and its place. Alt with an arrow key moves it too. */
export function BlockCard({
  block,
  at,
  of,
  error,
  children,
  onText,
  onJoin,
  onMove,
  onRemove,
  onFocus,
}: {
  block: SheetBlock;
  /** Its place, from 0, and how many there are. */
  at: number;
  of: number;
  error: string | undefined;
  /** The placeholders to insert, while this block has the focus. */
  children: ReactNode;
  onText: (text: string) => void;
  onJoin: (joined: boolean) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onFocus: () => void;
}) {
  const id = useId();
  const { label, purpose } = BLOCK_PURPOSES[block.element];
  const named = `${label}, part ${at + 1}`;
  const field = (part: string) => `blocks.${at}.${part}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="rounded-card border border-line bg-raised px-4 py-3.5 sm:px-5">
      <input type="hidden" name={field('element')} value={block.element} />
      {block.joined && <input type="hidden" name={field('joined')} value="on" />}
      <TextArea
        label={label}
        hint={purpose}
        id={`block-${block.key}`}
        name={field('text')}
        rows={2}
        value={block.text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        error={error}
      />
      {children}
      <div className="mt-1.5 -mb-1.5 flex min-h-[40px] flex-wrap items-center gap-x-3">
        {at > 0 && (
          <label className="inline-flex min-h-[40px] items-center gap-2.5 text-small text-soft">
            {/* Not a field of this form, which is reset after each save: the hidden one above is submitted. */}
            <input
              type="checkbox"
              form={`${id}-none`}
              checked={block.joined}
              onChange={(event) => onJoin(event.currentTarget.checked)}
              className="tick"
            />
            Same paragraph
            <span className="sr-only"> as the part before: {named}</span>
          </label>
        )}
        <div className="-mr-2 ml-auto flex">
          <IconButton label={`Move up: ${named}`} disabled={at === 0} onClick={() => onMove(-1)}>
            <IconChevron className="size-5 rotate-180" />
          </IconButton>
          <IconButton label={`Move down: ${named}`} disabled={at === of - 1} onClick={() => onMove(1)}>
            <IconChevron />
          </IconButton>
          <IconButton label={`Remove: ${named}`} disabled={of === 1} onClick={onRemove}>
            <IconClose />
          </IconButton>
        </div>
      </div>
    </li>
  );
}

function IconButton({
  label,
  disabled,
  onClick,
  children,
}: {
  label: string;
  disabled: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      // Not disabled: at the ends the focus would be lost.
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onClick()}
      className={`${buttonClass('quiet')} !min-h-[40px] min-w-[40px] !px-1.5 aria-disabled:opacity-35`}
    >
      {children}
    </button>
  );
}
