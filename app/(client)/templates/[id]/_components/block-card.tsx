'use client';

import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { FieldError } from '@/app/_ui/field';
import { IconChevron, IconClose } from '@/app/_ui/icons';
import { TextArea } from '@/app/_ui/text-input';
import { BLOCK_PURPOSES } from '@/lib/rules/templates/content';
import type { SheetBlock } from './use-sheet';

/** One block: what it is for, its words, and where it stands. Alt with an arrow key moves it too. */
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
  /** The places that can be put in, while it is the one that is written in. */
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
      <div className="flex items-start justify-between gap-2">
        <p id={id} className="min-w-0 text-small text-soft text-pretty">
          {purpose}
        </p>
        <div className="-mt-1.5 -mr-2 flex shrink-0">
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
      <TextArea
        label={label}
        id={`block-${block.key}`}
        name={field('text')}
        rows={2}
        aria-details={id}
        value={block.text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      />
      {error && (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
      {children}
      {at > 0 && block.element !== 'greeting' && (
        <button
          type="button"
          aria-pressed={block.joined}
          aria-label={`In the same paragraph: ${named}`}
          onClick={() => onJoin(!block.joined)}
          className="mt-1.5 -mb-1.5 inline-flex min-h-[36px] items-center gap-2 rounded-small text-small text-soft hover:text-ink"
        >
          <span
            aria-hidden="true"
            className={`size-3.5 rounded-small border border-edge ${block.joined ? 'bg-ink' : 'bg-raised'}`}
          />
          In the same paragraph as the part before
        </button>
      )}
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
