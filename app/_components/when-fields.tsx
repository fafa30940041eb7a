'use client';

import { useState } from 'react';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { errorIn, type FormState } from '@/lib/access/form';

/** The default values of the fields, by name. A switch that is on is 'on'. */
export type RejectionValues = Partial<Record<string, string>>;

/** The default times, on the wall clock of the person's zone. */
export type RejectionClock = {
  /** The zone whose clock it is. */
  zone?: string;
  /** As the person writes days and times. */
  locale?: string;
  today: string;
  /** About an hour ago, if that is still today. */
  earlier: string;
  /** If a time is already saved: "Keep Tuesday 16:20". */
  keep?: string;
};

const WHEN_CHOICES = [
  { value: 'just-now', label: 'Just now' },
  { value: 'earlier-today', label: 'Earlier today' },
  { value: 'yesterday', label: 'Yesterday' },
  { value: 'pick', label: 'Another day' },
];
const YESTERDAY_AT = '17:00';

/** When the person heard, on the wall clock of their zone. */
export function WhenFields({
  values,
  clock,
  state,
}: {
  values: RejectionValues;
  clock: RejectionClock;
  state: FormState;
}) {
  const [when, setWhen] = useState(values.when ?? (clock.keep ? 'unchanged' : 'just-now'));
  const suggested = when === 'earlier-today' ? clock.earlier : YESTERDAY_AT;
  return (
    <>
      <input type="hidden" name="today" value={clock.today} />
      <ChoiceGroup
        label="When did you hear?"
        name="when"
        layout="pills"
        options={clock.keep ? [{ value: 'unchanged', label: clock.keep }, ...WHEN_CHOICES] : WHEN_CHOICES}
        defaultValue={when}
        onChange={(event) => setWhen(event.currentTarget.value)}
        error={errorIn(state, 'when') ?? errorIn(state, 'receivedAt')}
      />
      {when !== 'just-now' && when !== 'unchanged' && (
        <div className="flex flex-wrap gap-4">
          {when === 'pick' && (
            <DateTimeInput
              kind="date"
              label="Which day?"
              name="date"
              max={clock.today}
              defaultValue={values.date ?? clock.today}
              error={errorIn(state, 'date')}
            />
          )}
          <DateTimeInput
            key={when}
            kind="time"
            label="About what time?"
            name="time"
            defaultValue={values.time ?? suggested}
            error={errorIn(state, 'time')}
          />
        </div>
      )}
    </>
  );
}
