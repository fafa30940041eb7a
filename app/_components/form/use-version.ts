'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FormState } from '@/lib/access/form';
import { namesOf, putAll, type Typed, valuesOf } from './fields';
import { type Clash, held, merged } from './merge';

/**
 * VERSION: the version that a form's save starts from, and what it is asked about. It is the one that the form was opened
 * with, whatever the page shows meanwhile, as that text is not in its fields; a save of its own moves it on. A save that
 * came second is merged and sent again by itself where no field was changed by both.
 */
export function useVersion(
  ref: RefObject<HTMLFormElement | null>,
  version: number | undefined,
  state: FormState,
) {
  const [base, setBase] = useState(state.status === 'stale' ? (state.version ?? version) : version);
  // Without scripts the server draws what it cannot merge.
  const [clashes, setClashes] = useState<Clash[] | null>(() =>
    state.status === 'stale' && state.version !== null ? allOf(state) : null,
  );
  const [again, setAgain] = useState(0);
  const shown = useRef<Typed>({});
  const seen = useRef(state);
  const merges = useRef(false);
  const moves = useRef(false);
  const isVersioned = version !== undefined;

  useEffect(() => {
    const form = ref.current;
    if (!form || !isVersioned) return;
    shown.current = everythingIn(form);
    const onInput = () => {
      moves.current = false;
    };
    form.addEventListener('input', onInput);
    return () => form.removeEventListener('input', onInput);
    // Once: what a page brings later is not what somebody began with.
  }, [ref, isVersioned]);

  useEffect(() => {
    const form = ref.current;
    if (!form || state === seen.current) return;
    seen.current = state;
    if (state.status === 'done') {
      moves.current = true;
      merges.current = false;
      setClashes(null);
    }
    // What compares by something else than a version has words of its own for it.
    if (state.status !== 'stale' || state.version === null) return;
    const { version: next } = state;
    const { take, clashes: found } = merged(shown.current, everythingIn(form), state.current);
    void putAll(form, take).then(() => {
      for (const [name, value] of Object.entries(state.current)) shown.current[name] = held(value);
      setBase(next);
      if (found.length > 0 || merges.current) setClashes(found);
      else setAgain((times) => times + 1);
      merges.current = found.length === 0 && !merges.current;
    });
  }, [ref, state]);

  useEffect(() => {
    if (again > 0) ref.current?.requestSubmit();
  }, [ref, again]);

  useEffect(() => {
    if (!moves.current || version === undefined) return;
    moves.current = false;
    setBase(version);
    requestAnimationFrame(() => {
      if (ref.current) shown.current = everythingIn(ref.current);
    });
  }, [ref, version]);

  return { base, clashes };
}

const everythingIn = (form: HTMLFormElement): Typed =>
  Object.fromEntries(namesOf(form).map((name) => [name, valuesOf(form, name)]));

const allOf = ({ current, values }: Extract<FormState, { status: 'stale' }>): Clash[] =>
  Object.entries(current).map(([name, saved]) => ({ name, saved, mine: values[name] ?? null }));
