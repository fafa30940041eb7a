'use client';

import type { SelectOption } from '@/app/_ui/select';
import { saveNudges } from '@/lib/features/account/actions';
import { SavedSelect, SavedSwitch } from '../../_components/saved-fields';
import { SavedForm } from '../../_components/saved-form';

type NudgesFormProps = { nudgeHour: number; on: boolean; hours: readonly SelectOption[] };

/** NUDGE-1, NUDGE-3 */
export function NudgesForm({ nudgeHour, on, hours }: NudgesFormProps) {
  return (
    <SavedForm action={saveNudges}>
      <SavedSwitch
        label="A short email on day 1 and day 3 of a three-day plan"
        name="nudges"
        defaultChecked={on}
      />
      <SavedSelect
        label="Time of day"
        name="nudgeHour"
        hint="Your local time, even when the clocks change."
        options={hours}
        defaultValue={String(nudgeHour)}
      />
    </SavedForm>
  );
}
