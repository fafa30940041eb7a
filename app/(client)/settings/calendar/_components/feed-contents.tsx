'use client';

import { saveFeedAction } from '@/lib/features/calendar-feed/actions';
import { SavedSwitch } from '../../_components/saved-fields';
import { SavedForm } from '../../_components/saved-form';

/** What the feed contains, saved as it is changed. */
export function FeedContents({
  parts,
  names,
}: {
  parts: readonly { part: string; label: string; on: boolean }[];
  names: boolean;
}) {
  return (
    <SavedForm action={saveFeedAction}>
      {parts.map(({ part, label, on }) => (
        <SavedSwitch key={part} label={label} name={part} defaultChecked={on} />
      ))}
      <SavedSwitch
        label="Names of companies, roles and titles"
        name="names"
        hint="Without them it only says “First interview” or “A task is due”."
        defaultChecked={names}
      />
    </SavedForm>
  );
}
