import { STAGE_LABELS, STAGES, type Stage } from './stages';

// STAGE: what somebody calls the seven stages, in which order they stand, and the rounds of their own within them. Every rule
// goes on acting on the seven: a round is one of them.

/** What somebody has said about a stage, or a round of theirs. */
export type SaidStage = {
  id: string;
  stage: Stage;
  isRound: boolean;
  /** Null: the name that everybody sees. A round has one. */
  name: string | null;
  hidden: boolean;
  position: number;
  version: number;
};

/** A stage or a round as the person sees it, at its place among the others. */
export type OwnStage = {
  /** Of a stage its word, of a round an id. */
  id: string;
  stage: Stage;
  round: string | null;
  name: string;
  /** Whether the name is the person's own. */
  named: boolean;
  hidden: boolean;
  position: number;
  /** 0 where nothing was said yet (VERSION). */
  version: number;
};

/** Whoever acts, as far as it says what they call their stages; nothing said, and it is what everybody sees. */
export type Naming = { readonly stages?: readonly SaidStage[] };

/** Between two stages without a word about their order. */
const APART = 100;

const usualPosition = (stage: Stage) => (STAGES.indexOf(stage) + 1) * APART;

/** The seven and the person's rounds, in the person's order; of two at one place the stage first, then the older one. */
export function ownStages({ stages = [] }: Naming): OwnStage[] {
  const about = new Map(stages.filter(({ isRound }) => !isRound).map((said) => [said.stage, said]));
  const seven = STAGES.map((stage): OwnStage => {
    const said = about.get(stage);
    return {
      ...{ id: stage, stage, round: null, name: said?.name ?? STAGE_LABELS[stage] },
      ...{ named: Boolean(said?.name), hidden: said?.hidden ?? false, version: said?.version ?? 0 },
      position: said?.position ?? usualPosition(stage),
    };
  });
  const rounds = stages
    .filter(({ isRound }) => isRound)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, stage, name, hidden, position, version }): OwnStage => {
      return { ...{ id, stage, round: id, name: name ?? '', named: true }, ...{ hidden, position, version } };
    });
  return [...seven, ...rounds].toSorted((a, b) => a.position - b.position);
}

/** Where a new round of a stage stands: behind that stage and its other rounds. */
export function placeForRound(all: readonly OwnStage[], stage: Stage): number {
  return all.findLastIndex((one) => one.stage === stage) + 1;
}

/** The positions of all of them in this order. */
export const positionsOf = (ids: readonly string[]): Map<string, number> =>
  new Map(ids.map((id, place) => [id, (place + 1) * APART]));

/** Where an application or an event stands, in the person's words. */
export function nameOfStage(
  naming: Naming,
  { stage, round = null }: { stage: Stage; round?: string | null },
) {
  const said = naming.stages?.find((one) =>
    round === null ? !one.isRound && one.stage === stage : one.id === round,
  );
  return said?.name ?? STAGE_LABELS[stage];
}

/** The name of their own that one of the seven has; null where it is called what everybody calls it. */
export const ownNameOf = ({ stages }: Naming, stage: Stage): string | null =>
  stages?.find((one) => !one.isRound && one.stage === stage)?.name ?? null;

/** Where something stands, within a sentence: a name of their own as they write it. */
export const stageInSentence = (naming: Naming, stands: { stage: Stage; round?: string | null }): string => {
  const name = nameOfStage(naming, stands);
  return name === STAGE_LABELS[stands.stage] ? name.toLowerCase() : name;
};

/** What they call each of the seven. */
export const stageNames = (naming: Naming): Record<Stage, string> => {
  const names = STAGES.map((stage) => [stage, nameOfStage(naming, { stage })]);
  return { ...STAGE_LABELS, ...Object.fromEntries(names) };
};

/** A column of the board: a stage or a round, or both kinds of interview that nobody has named or split. */
export type StageColumn = { key: string; name: string; hidden: boolean; of: OwnStage[] };

export const INTERVIEWS = 'interviews';

/** The columns of the board, those that are hidden among them: they are shown while something is there. */
export function columnsOf(all: readonly OwnStage[]): StageColumn[] {
  const columns: StageColumn[] = [];
  for (const [place, one] of all.entries()) {
    const before = all[place - 1];
    if (before && isPair(before, one) && sharesColumn(all)) {
      const shared = columns.pop();
      columns.push({ key: INTERVIEWS, name: 'Interviews', hidden: false, of: [...(shared?.of ?? []), one] });
    } else columns.push({ key: one.id, name: one.name, hidden: one.hidden, of: [one] });
  }
  return columns;
}

const isPair = (one: OwnStage, next: OwnStage) =>
  one.id === 'first-interview' && next.id === 'later-interview';

/** Both kinds of interview share a column until somebody names, hides or splits one of them. */
const sharesColumn = (all: readonly OwnStage[]) =>
  all
    .filter(({ stage }) => stage === 'first-interview' || stage === 'later-interview')
    .every(({ round, named, hidden }) => round === null && !named && !hidden);
