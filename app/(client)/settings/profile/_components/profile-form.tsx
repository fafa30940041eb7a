'use client';

import { useMemo } from 'react';
import type { SelectOption } from '@/app/_ui/select';
import { saveProfile } from '@/lib/features/account/actions';
import { zoneOptions } from '../../../_components/zone-options';
import { SavedSelect, SavedText } from '../../_components/saved-fields';
import { SavedForm } from '../../_components/saved-form';

type ProfileFormProps = {
  name: string;
  timeZone: string;
  locale: string;
  /** Their names, one after the other. */
  zones: string;
  locales: readonly SelectOption[];
  version: number;
};

export function ProfileForm({ name, timeZone, locale, zones, locales, version }: ProfileFormProps) {
  const choices = useMemo(() => zoneOptions(zones), [zones]);
  return (
    <SavedForm action={saveProfile} version={version}>
      <SavedText
        label="Name"
        name="name"
        autoComplete="name"
        hint="A coach you invite will see it."
        optional
        defaultValue={name}
      />
      <SavedSelect
        label="Time zone"
        name="timeZone"
        hint="Waits, plans and email reminders follow it. Change it when you move."
        options={choices}
        defaultValue={timeZone}
      />
      <SavedSelect label="Date and time format" name="locale" options={locales} defaultValue={locale} />
    </SavedForm>
  );
}
