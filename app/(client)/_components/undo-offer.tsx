'use client';

import { useEffect, useRef, useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { classNames } from '@/app/_ui/class-names';
import { SubmitButton } from '@/app/_ui/submit-button';
import { undoAction } from '@/lib/features/undo/actions';

/** `words`: what was done. `seconds`: how long it is offered. */
type Offered = { id: string; words: string; seconds: number };

/** After a refusal its words stand a little longer than an offer does. */
const READING_SECONDS = 10;
/** Within what the server allows beyond the offer. */
const HELD_SECONDS = 4;
/** How long it says that it was taken back. */
const HEARD_SECONDS = 5;
const FLOATING =
  'fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-40 rounded-control border border-line bg-raised pl-4 text-ink shadow-float md:inset-x-auto md:right-5 md:bottom-5 md:w-[24rem]';
const SHOWN = 'rebound.undo';

/**
 * UNDO-1: what was just done, and the button that takes it back, on whatever page is shown next. Without scripts it is a
 * form on that page. It is first in the page for a keyboard, above the bottom bar for a thumb, and spoken as it appears.
 */
export function UndoOffer({ offer }: { offer: Offered | null }) {
  const [undone, setUndone] = useState<string | null>(null);
  return (
    <div role="status" className="contents">
      {offer && offer.id !== undone ? (
        <Offer key={offer.id} {...offer} onUndone={() => setUndone(offer.id)} />
      ) : (
        undone && <Undone key={undone} />
      )}
    </div>
  );
}

/** That it was heard, and is as it was. */
function Undone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), HEARD_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, []);
  return over ? null : <p className={classNames(FLOATING, 'py-3 pr-4 text-label')}>Undone.</p>;
}

function Offer({ id, words, seconds, onUndone }: Offered & { onUndone: () => void }) {
  const [state, submit] = useForm(undoAction, onUndone);
  const [over, setOver] = useState(false);
  const refused = state.status === 'refused' || state.status === 'invalid';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const end = () => setOver(true);
    // Whoever is on its button has the seconds that the server gives for a slow line: it does not go from under a finger.
    const orWait = () => {
      if (form.current?.matches(':focus-within, :hover')) timer = setTimeout(end, HELD_SECONDS * 1000);
      else end();
    };
    timer = setTimeout(
      orWait,
      refused ? READING_SECONDS * 1000 : firstShown(id) + seconds * 1000 - Date.now(),
    );
    return () => clearTimeout(timer);
  }, [id, refused, seconds]);
  if (over || state.status === 'done') return null;
  return (
    <Form
      ref={form}
      submit={submit}
      data-undo=""
      className={classNames(FLOATING, 'flex items-center gap-3 py-1.5 pr-1.5')}
    >
      <input type="hidden" name="id" value={id} />
      <p className="min-w-0 flex-1 text-label">
        {state.status === 'refused'
          ? `${state.title}. ${state.message}`
          : state.status === 'invalid'
            ? state.message
            : words}
      </p>
      {!refused && (
        <SubmitButton variant="plain" pendingLabel="Undoing">
          Undo
        </SubmitButton>
      )}
    </Form>
  );
}

/** When this tab showed the offer first, by this device: a page that is loaded anew does not begin its seconds again. */
function firstShown(id: string): number {
  const now = Date.now();
  try {
    const shown = Number(sessionStorage.getItem(SHOWN)?.replace(`${id} `, '')) || now;
    sessionStorage.setItem(SHOWN, `${id} ${shown}`);
    return shown;
  } catch {
    // A browser that keeps nothing: then they begin again, and the server knows better.
    return now;
  }
}
