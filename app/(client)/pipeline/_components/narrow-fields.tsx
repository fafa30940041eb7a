import type { ReactNode } from 'react';
import { Select } from '@/app/_ui/select';
import { TextInput } from '@/app/_ui/text-input';
import type { NarrowAddress } from '@/lib/features/applications/query';
import { type Naming, nameOfStage, ownStages } from '@/lib/rules/own-stages';
import { STAGES } from '@/lib/rules/stages';

/**
 * What narrows board, table and calendar alike, as fields of a form of the address: words, a stage, a tag, a round. What there
 * is none of to choose is left out, unless the address asks for it.
 */
export function NarrowFields({
  asked,
  tags,
  viewer,
  stages = true,
  children,
}: {
  asked: NarrowAddress;
  /** Those there are to filter by. */
  tags: readonly string[];
  viewer: Naming;
  /** Whether stages are offered where none is asked for: the board has its columns. */
  stages?: boolean;
  /** What comes between the words and the rest. */
  children?: ReactNode;
}) {
  const { q, stage, tag, round } = asked;
  return (
    <>
      <TextInput
        key={q}
        label="Search company or role"
        name="q"
        type="search"
        maxLength={120}
        defaultValue={q}
        className="min-w-[min(11rem,100%)] flex-1 max-sm:col-span-2 sm:max-w-[18rem]"
      />
      {children}
      {(stages || stage.length > 0) && (
        <Select
          label="Stage"
          name="stage"
          placeholder="Any"
          options={stageOptions(stage, viewer)}
          defaultValue={stage.join(',')}
        />
      )}
      {(tags.length > 0 || tag.length > 0) && (
        <Select
          label="Tag"
          name="tag"
          placeholder="Any"
          options={tagOptions(tag, tags)}
          defaultValue={tag.join(',')}
        />
      )}
      <RoundSelect asked={round} viewer={viewer} />
    </>
  );
}

/** One stage or any; where the address asks for several, those together as well. */
const stageOptions = (asked: NarrowAddress['stage'], naming: Naming) => [
  ...STAGES.map((stage) => ({ value: String(stage), label: nameOfStage(naming, { stage }) })),
  ...(asked.length > 1
    ? [{ value: asked.join(','), label: asked.map((stage) => nameOfStage(naming, { stage })).join(', ') }]
    : []),
];

/** One tag or any; what the address asks for is among them: several together, or one that is spelled otherwise. */
const tagOptions = (asked: readonly string[], tags: readonly string[]) => {
  const said = asked.join(',');
  return [
    ...tags.map((name) => ({ value: name, label: name })),
    ...(said === '' || tags.includes(said) ? [] : [{ value: said, label: asked.join(', ') }]),
  ];
};

/**
 * One of the person's own rounds or any, those that are hidden among them: what was there is looked for too. Nothing
 * without rounds.
 */
function RoundSelect({ asked, viewer }: { asked: readonly string[]; viewer: Naming }) {
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
