'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Keeper, keeperOf, type Offer } from './keeper';
import type { Submit } from './use-form';

/** Keeps what is typed into a form, and says what was kept of it before. */
export function useKept(
  ref: RefObject<HTMLFormElement | null>,
  { state, sending }: Pick<Submit, 'state' | 'sending'>,
) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [isOnDevice, setOnDevice] = useState(true);
  const keeper = useRef<Keeper>(undefined);

  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    const mine = keeperOf(form, sending, setOffer, setOnDevice);
    keeper.current = mine;
    sending.onSent = mine.sent;
    sending.onRefused = mine.refused;
    sending.onSaved = mine.saved;
    sending.onKept = mine.kept;
    return () => {
      mine.end();
      sending.onSent = null;
      sending.onRefused = null;
      sending.onSaved = null;
      sending.onKept = null;
    };
  }, [ref, sending]);

  // With the line that says that it is kept, and not after: whoever reads it may leave the page.
  useLayoutEffect(() => {
    if (state.status === 'unsent') keeper.current?.unsent();
  }, [state]);

  return {
    offer,
    isOnDevice,
    putBack: () => offer && keeper.current?.putBack(offer.kept),
    throwAway: () => offer && keeper.current?.throwAway(offer.kept),
  };
}
