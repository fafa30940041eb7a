'use client';

import { usePathname, useRouter } from 'next/navigation';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isOff, isTyping } from '@/app/_components/keys-off';
import { toast } from '@/app/_ui/toast';

/** Fetched when somebody presses a key: most never do. */
const fetchPalette = () => import('./palette');
const fetchKeyList = () => import('./key-list');
const fetchCommands = () => import('./commands');
const Palette = lazy(fetchPalette);
const KeyList = lazy(fetchKeyList);

/** Milliseconds in which the second of two keys is waited for. */
const SECOND_KEY = 1500;
const FIRST_KEY = 'g';
/** Screens whose letters are their own: one that is pressed before the screen listens leads nowhere rather than elsewhere. */
const OWN_LETTERS = /^\/clients(?:\/|$)/;
/** No first key was pressed, or its time is over. A page's clock begins at 0. */
const NEVER = Number.NEGATIVE_INFINITY;

/** The closed details that an element is in. */
function* foldsAround(element: Element | null): Generator<HTMLDetailsElement> {
  let fold = element?.closest<HTMLDetailsElement>('details:not([open])');
  for (; fold; fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])')) yield fold;
}

/** What a key leads to is filled in next. */
const FIRST_FIELD = 'main form :is(input:not([type=hidden]), textarea, select)';

type Shown = 'palette' | 'keys' | null;

/**
 * The keys of every screen: Ctrl or Cmd and K for the palette, and keys of one letter. A screen's own keys come first. Where a
 * field has the focus, or a dialog is open, a letter is a letter.
 */
export function CommandKeys({ coaches }: { coaches: boolean }) {
  const router = useRouter();
  const [shown, setShown] = useState<Shown>(null);
  const path = usePathname();
  /** Where a key led to that does something: whose hands are on the keys types on there. */
  const toFill = useRef<string | null>(null);
  useEffect(() => {
    if (toFill.current !== path) return;
    toFill.current = null;
    document.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  }, [path]);

  // Before anything is painted: a key pressed right then is not lost.
  useLayoutEffect(() => {
    let first = NEVER;
    const show = (what: Exclude<Shown, null>) =>
      (what === 'palette' ? fetchPalette() : fetchKeyList()).then(
        () => setShown(what),
        () => toast('We can’t reach Rebound right now.', 'Please try again.'),
      );
    const isLetter = (event: KeyboardEvent) =>
      !(event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) &&
      !isTyping(event.target) &&
      !isOff();
    async function follow(keys: string) {
      const { commandsFor } = await fetchCommands();
      const found = commandsFor(coaches).find((command) => command.keys === keys);
      if (!found) return;
      toFill.current = found.group === 'Do' ? found.href : null;
      router.push(found.href);
    }
    /** Before a screen's own keys, of which one may be the second letter. */
    function second(event: KeyboardEvent) {
      if (event.timeStamp - first > SECOND_KEY || !isLetter(event) || event.key.length !== 1) return;
      first = NEVER;
      event.preventDefault();
      event.stopPropagation();
      void follow(`${FIRST_KEY} ${event.key}`);
    }
    /** After them. */
    function pressed(event: KeyboardEvent) {
      const isPalette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (isPalette && !event.shiftKey && !event.altKey && !event.defaultPrevented) {
        if (document.querySelector('dialog[open]')) return;
        event.preventDefault();
        void show('palette');
        return;
      }
      // The list of keys is where they are turned on again.
      // A screen that lists keys of its own says so, whichever of the two listens first.
      if (event.key === '?' && !isTyping(event.target)) {
        setTimeout(() => event.defaultPrevented || void show('keys'));
        return;
      }
      if (!isLetter(event)) return;
      // UNDO-1: what the frame offers, wherever the focus is; a screen's own comes first.
      if (event.key === 'z') document.querySelector<HTMLElement>('[data-undo] button')?.click();
      else if (event.key === FIRST_KEY) first = event.timeStamp;
      else if (event.key === '/') {
        event.preventDefault();
        const field = document.querySelector<HTMLInputElement>('main input[type=search]');
        // One that is folded away can't hold the focus.
        for (const fold of foldsAround(field)) fold.open = true;
        if (field) field.focus();
        else router.push('/search');
      } else if (/^[a-z]$/.test(event.key) && !OWN_LETTERS.test(location.pathname)) void follow(event.key);
    }
    window.addEventListener('keydown', second, true);
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', second, true);
      window.removeEventListener('keydown', pressed);
    };
  }, [coaches, router]);

  if (shown === null) return null;
  const close = () => setShown(null);
  return (
    <Suspense fallback={null}>
      {shown === 'palette' ? (
        <Palette coaches={coaches} onClose={close} />
      ) : (
        <KeyList coaches={coaches} onClose={close} />
      )}
    </Suspense>
  );
}
