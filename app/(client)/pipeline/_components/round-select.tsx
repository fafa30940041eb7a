import { Select } from '@/app/_ui/select';
import { type Naming, ownStages } from '@/lib/rules/own-stages';

/** One of the person's own rounds or any, those that are hidden among them: what was there is looked for too. Nothing without rounds. */
export function RoundSelect({ asked, viewer }: { asked: readonly string[]; viewer: Naming }) {
  const rounds = ownStages(viewer).filter(({ round }) => round !== null);
  if (rounds.length === 0) return null;
  const several = rounds.filter(({ id }) => asked.includes(id));
  return (
    <Select
      label="Round, now or before"
      name="round"
      placeholder="Any"
      options={[
        ...rounds.map(({ id, name }) => ({ value: id, label: name })),
        ...(asked.length > 1
          ? [{ value: asked.join(','), label: several.map(({ name }) => name).join(', ') }]
          : []),
      ]}
      defaultValue={asked.join(',')}
    />
  );
}
