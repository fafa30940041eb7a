import type { KeyboardEvent } from 'react';

/** Ctrl or ⌘ with Enter sends the form that is written in. */
export function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
