import { useMemo } from 'react';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Select, type SelectOption } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';
import { INTERVIEW_FORMAT_LABELS, INTERVIEW_FORMATS } from '@/lib/rules/interview-kinds';
import { zoneOptions } from '../../_components/zone-options';

/** What the fields show before anybody types. */
export type InterviewValues = {
  kind: string;
  /** On the wall of `timeZone`: 2026-12-01T10:00. */
  startsAt: string;
  timeZone: string;
} & Partial<
  Record<'round' | 'minutes' | 'format' | 'place' | 'link' | 'who' | 'title', string | number | null>
>;

const FORMATS = INTERVIEW_FORMATS.map((value) => ({ value, label: INTERVIEW_FORMAT_LABELS[value] }));

/** Two in a line where the column, not the window, has room for a day with its time. */
const PAIRS = 'grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-4.5';

/** The facts of an interview as fields: when and what first, the rest as far as it is known. */
export function InterviewFields({
  values,
  zones,
  kinds,
  state,
}: {
  values: InterviewValues;
  /** Names of zones, one after the other. */
  zones: string;
  /** What it can be, in the person's words. */
  kinds: readonly SelectOption[];
  state: FormState;
}) {
  const choices = useMemo(() => zoneOptions(zones), [zones]);
  const field = (name: keyof InterviewValues) => ({
    name,
    defaultValue: typedIn(state, name) ?? values[name] ?? '',
    error: errorIn(state, name),
  });
  return (
    <>
      <div className={PAIRS}>
        <Select label="Kind" required options={kinds} {...field('kind')} />
        <TextInput label="Round" optional inputMode="numeric" autoComplete="off" {...field('round')} />
        <DateTimeInput kind="datetime-local" label="Day and time" required {...field('startsAt')} />
        <TextInput
          label="Length in minutes"
          optional
          inputMode="numeric"
          autoComplete="off"
          {...field('minutes')}
        />
        {/* One with a hint stands alone in its line: beside another it would push that one's field up. */}
        <Select
          label="Time zone"
          required
          className="col-span-full"
          options={choices}
          hint="As it was arranged. We’ll show yours too."
          {...field('timeZone')}
        />
      </div>
      <ChoiceGroup
        label="Format"
        optional
        layout="pills"
        name="format"
        options={FORMATS}
        defaultValue={String(field('format').defaultValue)}
        error={errorIn(state, 'format')}
      />
      <div className={PAIRS}>
        <TextInput label="Place" optional autoComplete="off" {...field('place')} />
        <TextInput label="Link" optional inputMode="url" autoComplete="off" {...field('link')} />
        <TextInput label="Who will be there" optional autoComplete="off" {...field('who')} />
        <TextInput
          label="Title"
          optional
          className="col-span-full"
          hint="If the invitation calls it something else."
          autoComplete="off"
          {...field('title')}
        />
      </div>
    </>
  );
}
