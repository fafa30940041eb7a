'use client';

import { Select } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import { ASK_RECIPIENT_LABELS, ASK_RECIPIENTS, asksFeedback, type ReplyKind } from '@/lib/rules/reply-shape';

/** The recipient of a letter, as typed. */
export type Whom = { to: string; person: string; toRole: string };

/** One person (PUSH-2): the address, a name for the greeting and, for a request, their role (ASK-2). */
export function WhomTo({
  whom,
  kind,
  onChange,
  onBlur,
  error,
}: {
  whom: Whom;
  kind: ReplyKind;
  onChange: (change: Partial<Whom>) => void;
  onBlur: () => void;
  error: (field: string) => string | undefined;
}) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextInput
        label="To"
        name="to"
        type="email"
        autoComplete="off"
        value={whom.to}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
        onBlur={onBlur}
        error={error('to')}
        className={asksFeedback(kind) && kind !== 'recruiter-ask' ? 'sm:col-span-2' : undefined}
      />
      <TextInput
        label="Their name"
        name="person"
        optional
        autoComplete="off"
        value={whom.person}
        onChange={(event) => onChange({ person: event.currentTarget.value })}
        onBlur={onBlur}
        error={error('person')}
      />
      {asksFeedback(kind) && kind !== 'recruiter-ask' && (
        <Select
          label="Who are they?"
          name="toRole"
          optional
          placeholder="Not specified"
          options={ASK_RECIPIENTS.map((value) => ({ value, label: ASK_RECIPIENT_LABELS[value] }))}
          value={whom.toRole}
          onChange={(event) => onChange({ toRole: event.currentTarget.value })}
          onBlur={onBlur}
          error={error('toRole')}
        />
      )}
    </div>
  );
}
