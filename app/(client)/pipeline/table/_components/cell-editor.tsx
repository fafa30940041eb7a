import { useEffect, useRef } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Button } from '@/app/_ui/button';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { cellAction } from '@/lib/features/applications/actions';
import { COLUMNS, type ColumnKey } from './columns';

/** A cell that is being edited: of which row, what it holds, and where on the screen it stands. */
export type EditedCell = {
  id: string;
  version: number;
  name: string;
  column: string;
  value: string;
  left: number;
  top: number;
};

const WIDTH = 320;
const HEIGHT = 200;

/** What each kind of choice chooses from, in words. */
export type CellOptions = Record<'stage' | 'priority' | 'workMode', readonly SelectOption[]>;

/** Edits one cell over the place where it stands; Escape leaves it as it was. */
export function CellEditor({
  cell,
  options,
  onClose,
}: {
  cell: EditedCell;
  options: CellOptions;
  onClose: () => void;
}) {
  const { id, version, name, column, value, left, top } = cell;
  const [state, submit] = useForm(cellAction);
  const panel = useRef<HTMLDivElement>(null);
  const column_ = column === 'role' ? { label: 'Role' } : COLUMNS[column as ColumnKey];
  const editor = 'editor' in column_ ? column_.editor : 'text';
  const typed = 'values' in state ? state.values[column] : undefined;
  const errors = state.status === 'invalid' ? state.errors : {};
  const error = errors[column] ?? (column === 'stage' ? errors.round : undefined);
  const isDone = state.status === 'done';

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>(`[name="${column}"]`)?.focus();
  }, [column]);
  useEffect(() => {
    if (isDone) onClose();
  }, [isDone, onClose]);

  const field = {
    label: column_.label,
    name: column,
    defaultValue: typed ?? value,
    ...(error ? { error } : {}),
  };
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={`${column_.label} of ${name}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="fixed z-40 w-[20rem] max-w-[calc(100vw-1.5rem)] rounded-control border border-line bg-raised p-3 shadow-float"
      style={{
        left: Math.max(12, Math.min(left, innerWidth - WIDTH - 12)),
        top: Math.max(12, Math.min(top - 12, innerHeight - HEIGHT)),
      }}
    >
      <Form submit={submit} version={version} noValidate>
        {!error && <FormAnswer state={state} />}
        <input type="hidden" name="id" value={id} />
        {editor === 'stage' || editor === 'priority' || editor === 'workMode' ? (
          <Select
            {...field}
            options={options[editor]}
            {...(editor === 'stage' ? {} : { placeholder: 'None' })}
          />
        ) : (
          <TextInput {...field} type={editor} autoComplete="off" />
        )}
        <div className="mt-2.5 flex gap-2">
          <SubmitButton pendingLabel="Saving">Save</SubmitButton>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </Form>
    </div>
  );
}
