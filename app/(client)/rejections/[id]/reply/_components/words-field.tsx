'use client';

import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { IconList, IconRedo, IconUndo } from '@/app/_ui/icons';
import { TextArea } from '@/app/_ui/text-input';
import { type Edited, toggleList, toggleMark } from './formatting';

type Props = {
  area: RefObject<HTMLTextAreaElement | null>;
  value: string;
  error: string | undefined;
  /** `apart`: a step of its own. */
  onWrite: (body: string, apart: boolean) => void;
  onUndo: () => void;
  onRedo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  onBlur: () => void;
};

/**
 * The text field: plain text, a few marks, and an undo history, since a field that is changed by code has none of its
 * own.
 */
export function WordsField({ area, value, error, onWrite, onUndo, onRedo, canUndo, canRedo, onBlur }: Props) {
  /** The latest undo and redo, for the listener of the browser's own menus and gestures. */
  const steps = useRef({ onUndo, onRedo });
  steps.current = { onUndo, onRedo };
  useEffect(() => {
    const field = area.current;
    const instead = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') steps.current.onUndo();
      else steps.current.onRedo();
    };
    field?.addEventListener('beforeinput', instead);
    return () => field?.removeEventListener('beforeinput', instead);
  }, [area]);

  function edit(change: (before: Edited) => Edited) {
    const field = area.current;
    if (!field) return;
    const after = change({ text: value, start: field.selectionStart, end: field.selectionEnd });
    if (after.text !== value) onWrite(after.text, true);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(after.start, after.end);
    });
  }
  const strong = () => edit((before) => toggleMark(before, '**'));
  const em = () => edit((before) => toggleMark(before, '_'));

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const act = { b: strong, i: em, z: event.shiftKey ? onRedo : onUndo, y: onRedo }[key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <div className="flex flex-col gap-1.5">
      <TextArea
        ref={area}
        label="Message"
        name="body"
        rows={12}
        value={value}
        onChange={(event) => onWrite(event.currentTarget.value, false)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        error={error}
      />
      {/* None of this works without scripts, so it is hidden without them. */}
      <fieldset
        aria-label="Formatting and undo"
        className="flex flex-wrap gap-1 [@media(scripting:none)]:hidden"
      >
        <Tool label="Bold" keys="Ctrl+B" onPress={strong}>
          <span className="font-bold">B</span>
        </Tool>
        <Tool label="Italic" keys="Ctrl+I" onPress={em}>
          <span className="font-serif italic">I</span>
        </Tool>
        <Tool label="List" onPress={() => edit(toggleList)}>
          <IconList />
        </Tool>
        <span className="mx-1 w-px self-stretch bg-line" />
        <Tool label="Undo" keys="Ctrl+Z" onPress={onUndo} unavailable={!canUndo}>
          <IconUndo />
        </Tool>
        <Tool label="Redo" keys="Ctrl+Y" onPress={onRedo} unavailable={!canRedo}>
          <IconRedo />
        </Tool>
      </fieldset>
    </div>
  );
}

function Tool({
  label,
  keys,
  onPress,
  unavailable = false,
  children,
}: {
  label: string;
  keys?: string;
  onPress: () => void;
  unavailable?: boolean;
  children: ReactNode;
}) {
  return (
    <Button
      variant="quiet"
      aria-label={label}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      title={keys ? `${label} (${keys})` : label}
      aria-disabled={unavailable || undefined}
      className="w-11 px-0! aria-disabled:opacity-40"
      // Keeps the selection of the field: a button that took the focus would lose it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={unavailable ? undefined : onPress}
    >
      {children}
    </Button>
  );
}
