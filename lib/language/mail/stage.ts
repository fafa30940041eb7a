import type { MailLanguage } from '@/lib/rules/mail-kinds';
import { furthestOf, type LaterLabel, type Stage } from '@/lib/rules/stages';
import { folded } from './fold';
import { STAGE_WORDS, type StageWords } from './stage-words';

/** How far somebody got by what a mail says, and what a later interview was; null where it does not say it plainly. */
export type StageSaid = { furthestStage: Stage | null; laterLabel: LaterLabel | null };

/**
 * STAGE: the furthest stage that a mail's words say its reader was at ("after your final interview", "following the phone
 * screen"). A stage that was not reached ("not to invite you to the final round"), one of other people, and a word that
 * different houses use for different stages say nothing. Work that grows with the text, and never throws.
 */
export function stageIn(text: string, language: MailLanguage | null): StageSaid {
  const matchers = language ? matchersFor(language) : null;
  const said = matchers ? sentencesIn(text.slice(0, READ)).flatMap((one) => saidIn(one, matchers)) : [];
  if (said.length === 0) return { furthestStage: null, laterLabel: null };
  const furthest = furthestOf(said.map(([stage]) => stage));
  const labels = said.flatMap(([stage, label]) => (stage === furthest && label ? [label] : []));
  // A presentation makes the hold longer than another later interview, and the longer one wins.
  const label = labels.includes('presentation') ? 'presentation' : labels.at(-1);
  return { furthestStage: furthest, laterLabel: label ?? null };
}

const READ = 6_000;

/** In small letters, without marks, a space on each side of each word. */
const sentencesIn = (text: string): string[] =>
  folded(text)
    .split(/[.!?:;…]+(?=\s|$)|\n\s*\n/u)
    .map((one) => ` ${one.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);

type Said = readonly [Stage, LaterLabel | null];
type Matchers = {
  /** Each place where a stage may follow. */
  lead: RegExp;
  stages: readonly (readonly [...Said, RegExp])[];
  told: readonly (readonly [...Said, RegExp])[];
  and: RegExp;
  others: RegExp;
  not: RegExp;
};

const prepared = new Map<MailLanguage, Matchers>();

function matchersFor(language: MailLanguage): Matchers {
  const known = prepared.get(language);
  if (known) return known;
  const matchers = matchersOf(STAGE_WORDS[language]);
  prepared.set(language, matchers);
  return matchers;
}

const matchersOf = ({ stages, after, at, between, and, others, not, told }: StageWords): Matchers => ({
  lead: new RegExp(` (?:(${after})|(${at}))(?= )`, 'gu'),
  stages: stages.map(([stage, label, words]) => [
    ...([stage, label] as const),
    new RegExp(`^((?: (?:${between})){0,6}?) (?:${words})s?(?= )`, 'u'),
  ]),
  told: told.map(([stage, label, words]) => [
    ...([stage, label] as const),
    new RegExp(` (?:${words})(?= )`, 'gu'),
  ]),
  and: new RegExp(`^ (?:${and})(?= )`, 'u'),
  others: new RegExp(`^ (?:${others})(?= )`, 'u'),
  not: new RegExp(` (?:${not}) `, 'u'),
});

/** A word that turns a sentence around reaches as far as this, in UTF-16 units. */
const TURNS = 60;
/** The longest words of a stage with all that stands before them, in UTF-16 units. */
const LONGEST = 160;

function saidIn(sentence: string, matchers: Matchers): Said[] {
  const isTurned = (at: number) => matchers.not.test(sentence.slice(Math.max(0, at - TURNS), at + 1));
  const led = [...sentence.matchAll(matchers.lead)].flatMap((lead) =>
    lead[2] !== undefined && isTurned(lead.index)
      ? []
      : chainAt(sentence, lead.index + lead[0].length, matchers),
  );
  const told = matchers.told.flatMap(([stage, label, words]) =>
    [...sentence.matchAll(words)].some(({ index }) => !isTurned(index)) ? [[stage, label] as const] : [],
  );
  return [...led, ...told];
}

/** The stages that stand at a place, one joined to the other. */
function chainAt(sentence: string, from: number, matchers: Matchers): Said[] {
  const found: Said[] = [];
  let at = from;
  for (let links = 0; links < MOST_JOINED; links += 1) {
    const rest = sentence.slice(at, at + LONGEST);
    const [stage, label, length] = longestAt(rest, matchers) ?? [];
    if (stage === undefined || label === undefined || length === undefined) break;
    if (matchers.others.test(rest.slice(length))) break;
    found.push([stage, label]);
    at += length;
    at += matchers.and.exec(sentence.slice(at, at + LONGEST))?.[0].length ?? 0;
  }
  return found;
}

const MOST_JOINED = 5;

/** Of the stages whose words begin here, the one that says the most. */
function longestAt(rest: string, { stages }: Matchers): readonly [...Said, number] | null {
  const here = stages.flatMap(([stage, label, words]) => {
    const length = words.exec(rest)?.[0].length;
    return length === undefined ? [] : [[stage, label, length] as const];
  });
  return here.toSorted(([, , a], [, , b]) => b - a)[0] ?? null;
}
