// Keys of one letter, for those who use them: whoever speaks to their device can turn them off on it.

const OFF = 'rebound-keys-off';

// A browser may keep nothing for a site; then the keys are on.
export function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

export function turn(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, '');
    else localStorage.removeItem(OFF);
  } catch {
    // It holds until the page is left.
  }
}

/**
 * Where a field has the focus, or a dialog is open, a key is a letter; a box that selects a row takes none. A dialog that was
 * closed holds the focus for a moment more.
 */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([data-select]), textarea, select, [contenteditable], dialog[open]') !== null;
