import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { Select, type SelectOption } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import { OWN_ENDINGS } from '@/lib/features/applications/types';
import { ENDING_LABELS } from '@/lib/rules/stages';

/** A choice that leads to a page. */
const OPEN = 'open:';

/**
 * What is said about one application alone: a rejection with its facts (STAGE), and an offer that is accepted, which ends the
 * search. Of one that is selected it leads there; of several it says so.
 */
const aloneOf = (ids: readonly string[]): SelectOption[] => {
  const [id] = ids.length === 1 ? ids : [];
  return [
    { to: 'rejection', label: 'Rejected' },
    { to: '?end#end', label: 'Accepted' },
  ].map(({ to, label }) => ({
    value: `${OPEN}/applications/${id ?? ''}${to.startsWith('?') ? '' : '/'}${to}`,
    label: id ? `${label} …` : `${label}: one at a time`,
    disabled: !id,
    group: 'Close as',
  }));
};

const changesOf = (stages: readonly SelectOption[], ids: readonly string[]) => [
  ...stages.map(({ value, label }) => ({ value: `stage:${value}`, label, group: 'Move to' })),
  ...OWN_ENDINGS.filter((ending) => ending !== 'accepted').map((ending) => ({
    value: `ending:${ending}`,
    label: ENDING_LABELS[ending],
    group: 'Close as',
  })),
  ...aloneOf(ids),
];

/** What can be done to what is selected. */
export function BulkChoices({
  ids,
  stages,
  archived,
  pending,
  onChange,
}: {
  /** Those that are selected; none where all of a view are. */
  ids: readonly string[];
  stages: readonly SelectOption[];
  archived: boolean;
  pending: boolean;
  onChange: (to: string) => void;
}) {
  const router = useRouter();
  const choice = useRef<HTMLDivElement>(null);
  const tag = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={choice} className="min-w-[8rem] flex-[2]">
        <Select
          label="Move or close"
          name="change"
          placeholder="Choose one"
          options={changesOf(stages, ids)}
        />
      </div>
      <Button
        disabled={pending}
        onClick={() => {
          const to = choice.current?.querySelector('select');
          if (to?.value.startsWith(OPEN)) router.push(to.value.slice(OPEN.length));
          else if (to?.value) onChange(to.value);
          else to?.focus();
        }}
      >
        Apply
      </Button>
      <div ref={tag} className="min-w-[6rem] flex-1">
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
