'use client';

import { useState } from 'react';
import { ActButton } from '@/app/_components/act-button';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Disclosure } from '@/app/_ui/disclosure';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { heldIn } from '@/lib/access/form';
import { typeCellAction } from '@/lib/features/imports/actions';
import { lineAnchor } from './line-link';

/** A cell that can be typed anew: the header it stands under, its place among the columns, and what it says. */
export type ShownCell = { header: string; column: number; text: string };
type Retyped = ShownCell & { was: string };
type RowOf = { importId: string; line: number };

/** The cells of a row that could not be read, each to be typed anew, and those that were, each to be put back. */
export function Retype({
  cells,
  retyped,
  open,
  ...row
}: RowOf & { cells: readonly ShownCell[]; retyped: readonly Retyped[]; open: boolean }) {
  const [said, setSaid] = useState('');
  // The field goes with its problem: whoever typed stays at the row, and is told.
  const onRead = () => {
    setSaid('Read again.');
    document.getElementById(lineAnchor(row.line))?.focus({ preventScroll: true });
  };
  return (
    <div className="mt-1.5 flex max-w-lg flex-col gap-1.5">
      <p role="status" className="sr-only">
        {said}
      </p>
      {retyped.map((cell) => (
        <PutBack key={cell.column} {...row} {...cell} />
      ))}
      {cells.length > 0 && (
        <Disclosure summary="Type it anew" open={open}>
          <div className="flex flex-col gap-3">
            {cells.map((cell) => (
              <Cell key={cell.column} {...row} {...cell} onRead={onRead} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function Cell({ importId, line, header, column, text, onRead }: RowOf & ShownCell & { onRead: () => void }) {
  const [state, submit] = useForm(typeCellAction, onRead);
  const name = `cell:${line}:${column}`;
  const held = heldIn(state, name, text);
  return (
    <Form submit={submit} noValidate className="flex flex-wrap items-end gap-2.5">
      {!held.error && state.status !== 'done' && <FormAnswer state={state} />}
      <input type="hidden" name="importId" value={importId} />
      <TextInput
        label={`${header}, line ${line}`}
        name={name}
        autoComplete="off"
        className="grow"
        {...held}
      />
      <SubmitButton variant="plain" pendingLabel="Reading">
        Read it
      </SubmitButton>
    </Form>
  );
}

function PutBack({ importId, line, header, column, text, was }: RowOf & Retyped) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-small text-ink">
      <p dir="auto" className="wrap-anywhere">
        {header}: {text === '' ? 'you left it empty' : `you typed “${text}”`}, your file says{' '}
        {was.trim() === '' ? 'nothing' : `“${was}”`}.
      </p>
      <ActButton
        action={typeCellAction}
        fields={{ importId, [`cell:${line}:${column}`]: '', back: 'yes' }}
        label="Put back"
        about={`what the file says in ${header}, line ${line}`}
        variant="quiet"
      />
    </div>
  );
}
