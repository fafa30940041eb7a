'use client';

/** Something said in passing. */
export type ToastMessage = { title: string; description?: string };

const waiting: ToastMessage[] = [];
let wake: (() => void) | undefined;

/** Says something in passing (it goes away by itself after some seconds), so nothing that must not be missed. */
export function toast(title: string, description?: string): void {
  waiting.push({ title, description });
  wake?.();
}

/** Hands over what was said and not shown yet. */
export function takeToasts(): ToastMessage[] {
  return waiting.splice(0);
}

/** Calls `listener` after each message, and at once when some are waiting; one listener at a time. Returns its end. */
export function onToast(listener: () => void): () => void {
  wake = listener;
  if (waiting.length > 0) listener();
  return () => {
    if (wake === listener) wake = undefined;
  };
}
