import { useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { Select, type SelectOption } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import { OWN_ENDINGS } from '@/lib/features/applications/types';
import { ENDING_LABELS } from '@/lib/rules/stages';

const changesOf = (stages: readonly SelectOption[]) => [
  ...stages.map(({ value, label }) => ({ value: `stage:${value}`, label, group: 'Move to' })),
  // Accepting an offer ends the search: that is said about one.
  ...OWN_ENDINGS.filter((ending) => ending !== 'accepted').map((ending) => ({
    value: `ending:${ending}`,
    label: ENDING_LABELS[ending],
    group: 'Close as',
  })),
];

/** What can be done to what is selected. */
export function BulkChoices({
  stages,
  archived,
  pending,
  onChange,
}: {
  stages: readonly SelectOption[];
  archived: boolean;
  pending: boolean;
  onChange: (to: string) => void;
}) {
  const choice = useRef<HTMLDivElement>(null);
  const tag = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={choice} className="min-w-[9rem] flex-1">
        <Select label="Move or close" name="change" placeholder="Choose one" options={changesOf(stages)} />
      </div>
      <Button
        disabled={pending}
        onClick={() => {
          const to = choice.current?.querySelector('select');
          if (to?.value) onChange(to.value);
          else to?.focus();
        }}
      >
        Apply
      </Button>
      <div ref={tag} className="min-w-[8rem] flex-1">
        <TextInput label="Tag" name="tag" maxLength={40} autoComplete="off" />
      </div>
      <Button
        disabled={pending}
        onClick={() => {
          const name = tag.current?.querySelector('input')?.value.trim();
          if (name) onChange(`tag:${name}`);
        }}
      >
        Add tag
      </Button>
      <Button disabled={pending} variant="quiet" onClick={() => onChange(`archived:${!archived}`)}>
        {archived ? 'Bring back' : 'Archive'}
      </Button>
      <Button disabled={pending} variant="quiet" onClick={() => onChange('delete')}>
        Delete
      </Button>
    </>
  );
}
