'use client';

import { type ReactNode, type RefObject, useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Checkbox } from '@/app/_ui/checkbox';
import { classNames } from '@/app/_ui/class-names';
import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { decideImportAction } from '@/lib/features/imports/actions';

export type ShownColumn = {
  name: string;
  header: string;
  field: string | null;
  because: string;
  samples: string[];
  days: (string | null)[];
};
export type ShownQuestion = {
  id: string;
  question: string;
  choices: { value: string; label: string }[];
  several: boolean;
  chosen: string[];
  answered: boolean;
  required: boolean;
  about: string;
  examples: { text: string; readings: string[] }[];
};
type Choice = { value: string; label: string };

const ORDERS: Choice[] = [
  { value: 'dmy', label: '3/11/2026 is 3 November' },
  { value: 'mdy', label: '3/11/2026 is 11 March' },
  { value: 'ymd', label: '2026-11-03 is 3 November' },
];

/** What only the person knows, and what each column means. The file is read again by it. */
export function Decide({
  id,
  columns,
  questions,
  fields,
  dateOrder,
  form,
  onRead,
}: {
  id: string;
  columns: readonly ShownColumn[];
  questions: readonly ShownQuestion[];
  fields: readonly Choice[];
  dateOrder: string;
  form: RefObject<HTMLFormElement | null>;
  onRead: () => void;
}) {
  const [isChanged, setChanged] = useState(false);
  const [state, submit] = useForm(decideImportAction, () => {
    setChanged(false);
    onRead();
  });
  return (
    <Form ref={form} submit={submit} noValidate onChange={() => setChanged(true)}>
      <input type="hidden" name="importId" value={id} />
      <Stack>
        <FormAnswer state={state} />
        {questions.map((one) => (
          <Question key={one.id} of={one} />
        ))}
        <Disclosure summary="What each column means" open={columns.some(isUnknown)}>
          <Stack>
            {/* What still says what was shown was not chosen, and is guessed again. */}
            {columns.map(({ name, field }) => (
              <input key={name} type="hidden" name={`shown:${name}`} value={field ?? ''} />
            ))}
            {columns.map((column, place) => (
              <Select
                key={column.name}
                label={column.header || `Column ${place + 1}`}
                name={column.name}
                placeholder="Not imported"
                options={fields}
                defaultValue={column.field ?? ''}
                hint={<Because {...column} />}
              />
            ))}
            {/* Where it is asked, it is answered above. */}
            {!questions.some(({ id }) => id === 'date-order') &&
              ORDERS.some(({ value }) => value === dateOrder) && (
                <>
                  <input type="hidden" name="shown:dateOrder" value={dateOrder} />
                  <Select
                    label="How days are written"
                    name="dateOrder"
                    options={ORDERS}
                    defaultValue={dateOrder}
                  />
                </>
              )}
          </Stack>
        </Disclosure>
        {/* Where one looks, once the rows are not what the choices say. */}
        <div
          className={classNames(
            'flex flex-col items-start gap-2',
            isChanged &&
              'sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 border-t border-line bg-paper py-3 md:bottom-0',
          )}
        >
          <p role="status" className="text-small empty:hidden">
            {isChanged && 'Not read again yet: the rows still show what was chosen before.'}
          </p>
          <SubmitButton variant={isChanged ? 'strong' : 'plain'} pendingLabel="Reading">
            Read it again
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

const isUnknown = ({ field }: ShownColumn) => field === null;

/** Cells as they stand, and the day that each was read as. */
function Because({ because, samples, days }: ShownColumn): ReactNode {
  return (
    <>
      {because}
      {samples.length > 0 && (
        <span dir="auto" className="mt-0.5 block text-soft [overflow-wrap:anywhere]">
          {samples
            .slice(0, 2)
            .map((text, at) => (days[at] && days[at] !== text ? `${text}: ${days[at]}` : text))
            .join(' · ')}
        </span>
      )}
    </>
  );
}

/** "03/11/2026: 3 November 2026, or 11 March 2026", of a few cells. */
function Examples({ about, of }: { about: string; of: ShownQuestion['examples'] }): ReactNode {
  return (
    <>
      {of.map(({ text, readings }) => (
        <span key={text} className="block [overflow-wrap:anywhere]">
          <bdi>{text}</bdi>: {readings.join(', or ')}
        </span>
      ))}
      {about}
    </>
  );
}

function Question({
  of: { id, question, choices, several, chosen, required, answered, about, examples },
}: {
  of: ShownQuestion;
}) {
  const name = `answer:${id}`;
  if (!several)
    return (
      <Select
        label={question}
        name={name}
        hint={about || examples.length > 0 ? <Examples about={about} of={examples} /> : undefined}
        optional={!required}
        placeholder={answered ? undefined : 'Choose one'}
        options={choices}
        defaultValue={chosen[0] ?? ''}
      />
    );
  return (
    <fieldset className="min-w-0">
      <legend className="text-label font-semibold">{question}</legend>
      {about && <p className="mt-1 text-small text-soft">{about}</p>}
      <div className="mt-2 flex flex-col gap-2">
        {choices.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
