'use client';

import { type RefObject, useEffect } from 'react';
import { type FormState, typedIn } from '@/lib/access/form';

/** A field with what is to be changed about it (app/_ui/field.tsx). */
const FIELD = '[data-field]';
const ERROR = '[data-field-error]';
/** A line of the summary above a form that leads to its field (app/_ui/form-error.tsx). */
const PROBLEM = '[data-problem]';

/**
 * What is asked for is asked no longer once the field holds something else than what was sent: typed, chosen, or put
 * back. It is asked again where that is taken back, and by the next answer.
 */
export function useMended(ref: RefObject<HTMLFormElement | null>, state: FormState): void {
  useEffect(() => {
    const form = ref.current;
    if (!form || (state.status !== 'invalid' && state.status !== 'refused')) return;
    const stood = new Map<string, string>();
    const look = () => show(form, state, stood);
    form.addEventListener('input', look);
    form.addEventListener('change', look);
    // What was sent stands in the fields a moment after the answer.
    const frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
      form.removeEventListener('input', look);
      form.removeEventListener('change', look);
      for (const field of form.querySelectorAll<HTMLElement>(FIELD)) mark(field, false);
      for (const line of form.querySelectorAll<HTMLElement>(PROBLEM)) line.hidden = false;
    };
  }, [ref, state]);
}

/** `stood`: what a field held as the answer was there, for what no answer brings back, such as a code. */
function show(form: HTMLFormElement, state: FormState, stood: Map<string, string>): void {
  const fields = new FormData(form);
  const isMended = (name: string) => {
    // What would be sent now: a code counts as well, which is never kept on the device.
    const held = fields.get(name);
    const value = typeof held === 'string' ? held : '';
    const sent = typedIn(state, name) ?? stood.get(name);
    if (sent === undefined) stood.set(name, value);
    return value !== (sent ?? value).replaceAll('\r\n', '\n');
  };
  for (const field of form.querySelectorAll<HTMLElement>(FIELD)) {
    if (field.querySelector(ERROR)) mark(field, isMended(field.dataset.field ?? ''));
  }
  for (const line of form.querySelectorAll<HTMLElement>(PROBLEM))
    line.hidden = isMended(line.dataset.problem ?? '');
}

/** The words go, and with them what ties the control to them; the look follows (aria-invalid). */
function mark(field: HTMLElement, isMended: boolean): void {
  const error = field.querySelector<HTMLElement>(ERROR);
  field.toggleAttribute('data-mended', isMended && error !== null);
  if (!error) return;
  error.hidden = isMended;
  for (const control of field.querySelectorAll<HTMLElement>('input, select, textarea')) {
    if (isMended) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}
