/** How what is asked above a page looks: a sheet from below on a phone, a card in the middle elsewhere. */
export const DIALOG_BACKDROP =
  'fixed inset-0 z-40 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';

export const DIALOG_POPUP =
  'fixed inset-x-0 bottom-0 z-50 max-h-[90dvh] overflow-y-auto rounded-t-sheet border border-line bg-raised p-6 pb-[calc(1.5rem+env(safe-area-inset-bottom))] text-ink shadow-float outline-none transition-[opacity,translate] data-ending-style:translate-y-3 data-ending-style:opacity-0 data-starting-style:translate-y-3 data-starting-style:opacity-0 sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[27rem] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-sheet';
