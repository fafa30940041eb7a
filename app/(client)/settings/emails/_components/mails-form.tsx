'use client';

import type { SelectOption } from '@/app/_ui/select';
import { saveMailsAction } from '@/lib/features/account/actions';
import { SavedSelect, SavedSwitch } from '../../_components/saved-fields';
import { SavedForm } from '../../_components/saved-form';

type MailsFormProps = {
  /** One per kind of notification, with whether it is on. */
  notes: readonly { kind: string; label: string; on: boolean }[];
  quietFrom: string;
  quietUntil: string;
  hours: readonly SelectOption[];
};

/** NUDGE-3: which notifications are sent, and the quiet hours. */
export function MailsForm({ notes, quietFrom, quietUntil, hours }: MailsFormProps) {
  return (
    <SavedForm action={saveMailsAction}>
      {notes.map(({ kind, label, on }) => (
        <SavedSwitch key={kind} label={label} name={kind} defaultChecked={on} />
      ))}
      <div className="grid gap-4 sm:grid-cols-2">
        <SavedSelect
          label="Quiet hours from"
          name="quietFrom"
          hint="Emails wait until the quiet hours end."
          options={hours}
          defaultValue={quietFrom}
        />
        <SavedSelect
          label="Until"
          name="quietUntil"
          hint="Plan reminders still come at their time."
          options={hours}
          defaultValue={quietUntil}
        />
      </div>
    </SavedForm>
  );
}
