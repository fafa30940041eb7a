'use client';

import {
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { buttonClass } from '@/app/_ui/button';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { type FormState, IDLE } from '@/lib/access/form';
import { type Held, held, hold, keepAsDefault } from './held';

type Action = (before: FormState, form: FormData) => Promise<FormState>;

/** What was changed last, and what it was before. */
type Change = { name: string; before: Held; isUndo: boolean };

type Saving = { state: FormState; change: Change | null; pending: boolean; undo: () => void };
const SavingContext = createContext<Saving>({ state: IDLE, change: null, pending: false, undo: () => {} });

/** What a field inside a `SavedForm` asks: what the form came back with, and what was changed last. */
export const useSaving = () => useContext(SavingContext);

/**
 * Settings that are saved as they are changed: a choice at once, a text when it is left. The sign stands beside the field,
 * with the way back. Without scripts there is a button.
 */
export function SavedForm({
  action,
  version,
  children,
}: {
  action: Action;
  version?: number;
  children: ReactNode;
}) {
  const [state, submit, pending] = useForm(action);
  const form = useRef<HTMLFormElement>(null);
  const before = useRef<Record<string, Held>>({});
  const waits = useRef(false);
  const undoing = useRef(false);
  const [change, setChange] = useState<Change | null>(null);

  function save() {
    const current = form.current;
    if (!current) return;
    // What is changed while something is on its way goes after it, with all of the form.
    waits.current = pending;
    if (!pending) startTransition(() => submit.dispatch(new FormData(current)));
  }

  /** Whether a field holds something else than before, which is remembered for the way back. */
  function note(name: string): boolean {
    const current = form.current;
    const was = before.current[name];
    if (!current || !was) return false;
    const is = held(current, name);
    if (JSON.stringify(is) === JSON.stringify(was)) return false;
    setChange({ name, before: was, isUndo: undoing.current });
    before.current = { ...before.current, [name]: is };
    return true;
  }

  const changed = (name: string) => note(name) && save();

  function undo() {
    if (!change || !form.current) return;
    undoing.current = true;
    hold(form.current, change.name, change.before);
    changed(change.name);
    undoing.current = false;
  }

  useEffect(() => {
    const current = form.current;
    if (!current) return;
    const names = [...new Set([...current.elements].map((element) => element.getAttribute('name') ?? ''))];
    before.current = Object.fromEntries(names.filter(Boolean).map((name) => [name, held(current, name)]));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer.
  useEffect(() => {
    if (pending || !form.current) return;
    if (state.status === 'done') keepAsDefault(form.current);
    if (waits.current) save();
  }, [pending, state]);

  const isText = ({ target }: FormEvent) =>
    target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);
  const nameOf = ({ target }: FormEvent) => (target as HTMLInputElement).name;
  return (
    <SavingContext value={{ state, change, pending, undo }}>
      <Form
        submit={submit}
        ref={form}
        version={version}
        onSubmit={(event) => {
          // React would put the form back to what it began with. Enter in a field saves as leaving it does.
          event.preventDefault();
          for (const name of Object.keys(before.current)) note(name);
          save();
        }}
        onChange={(event) => {
          if (!isText(event)) changed(nameOf(event));
        }}
        onBlur={(event) => {
          if (isText(event)) changed(nameOf(event));
        }}
      >
        <Stack>
          {state.status !== 'invalid' && (change === null || state.status !== 'done') && (
            <FormAnswer state={state} />
          )}
          {children}
          <noscript>
            <SubmitButton variant="plain">Save</SubmitButton>
          </noscript>
        </Stack>
      </Form>
    </SavingContext>
  );
}

/** Beside a field: that it is being saved, that it was, and the way back. */
export function SavedSign({ name, label }: { name: string; label: string }) {
  const { state, change, pending, undo } = useSaving();
  const isMine = change?.name === name;
  const isSaved = isMine && !pending && state.status === 'done';
  return (
    <div className="mt-1 flex min-h-0 items-center gap-2 text-small text-soft empty:hidden">
      <span role="status" className="empty:hidden">
        {isMine && pending && 'Saving…'}
        {isSaved && (change.isUndo ? 'Changed back.' : 'Saved.')}
      </span>
      {isSaved && !change.isUndo && (
        <button
          type="button"
          onClick={undo}
          aria-label={`Undo: ${label}`}
          className={`${buttonClass('link')} min-h-[32px] text-small`}
        >
          Undo
        </button>
      )}
    </div>
  );
}
