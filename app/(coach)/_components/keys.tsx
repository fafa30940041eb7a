'use client';

import { useEffect, useRef, useState } from 'react';
import { isOff, isTyping } from '@/app/_components/keys-off';
import { KeysOffForm } from '@/app/_components/keys-off-form';
import { Button } from '@/app/_ui/button';
import { Kbd } from '@/app/_ui/kbd';
import type { KeyOf } from './key-list';

/**
 * The keys of a screen. The page marks what a key presses or focuses with `data-keyed="c"`; in a list marked `data-walked`
 * j and k walk from link to link. Where a field has the focus, or a dialog is open, a key is a letter. They are listed with
 * ?, and can be turned off there, for those who speak to their device.
 */
export function Keys({ keys }: { keys: readonly KeyOf[] }) {
  const list = useRef<HTMLDialogElement>(null);
  const [off, setOff] = useState(false);
  useEffect(() => setOff(isOff()), []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
        return;
      if (event.key === '?') list.current?.showModal();
      else if (off || !keys.some(({ key }) => key === event.key) || !act(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [keys, off]);
  return (
    <>
      <Button variant="quiet" onClick={() => list.current?.showModal()} className="hidden md:inline-flex">
        Keys <Kbd>?</Kbd>
      </Button>
      <dialog
        ref={list}
        aria-labelledby="keys"
        className="m-auto w-[27rem] max-w-[calc(100vw-2.5rem)] rounded-sheet border border-line bg-raised p-6 text-ink shadow-float backdrop:bg-veil"
      >
        <h2 id="keys" className="serif-heading text-h2">
          Keys
        </h2>
        <dl className="mt-4 flex flex-col gap-2.5">
          {[...keys, { key: '?', says: 'This list' }].map(({ key, says }) => (
            <div key={key} className="flex items-baseline gap-4">
              <dt className="w-8 shrink-0">
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-small text-soft">
          {off ? 'The keys are off on this device.' : 'They do nothing while you type in a field.'}
        </p>
        <div className="mt-5">
          <KeysOffForm off={off} onTurn={setOff} />
        </div>
      </dialog>
    </>
  );
}

/** Whether the page had something for this key. */
function act(key: string): boolean {
  const keyed = document.querySelector<HTMLElement>(`[data-keyed="${CSS.escape(key)}"]`);
  if (keyed) {
    const field = keyed.querySelector<HTMLElement>('input[type=search], textarea');
    // One that is folded away can't hold the focus.
    field?.closest('details')?.setAttribute('open', '');
    if (field) field.focus();
    else (keyed.querySelector('button') ?? keyed).click();
    return true;
  }
  const links = [...document.querySelectorAll<HTMLElement>('[data-walked] a')];
  const here = links.indexOf(document.activeElement as HTMLElement);
  if (key === 'o') {
    links[here]?.click();
    return here >= 0;
  }
  if (key !== 'j' && key !== 'k') return false;
  const to = key === 'j' ? here + 1 : Math.max(here, 1) - 1;
  links[Math.min(to, links.length - 1)]?.focus();
  return links.length > 0;
}
