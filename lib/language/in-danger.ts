import { DANGER_CUES, type DangerCues } from './in-danger/cues';
import { folded } from './mail/fold';

/**
 * DISTORT: whether somebody says plainly, in one of seven languages, that they want to die or to hurt themselves, so that the
 * page they said it on can name people to talk to. It looks at words alone and infers nothing; its answer is stored, counted
 * and logged nowhere (decision 0071). Work that grows with the text, and never throws.
 */
export function saysInDanger(text: string): boolean {
  return clausesOf(text).some((clause) => CUES.some((cues) => isSaid(clause, cues)));
}

type Cues = { says: readonly RegExp[]; turnedAround: RegExp };

const CUES: readonly Cues[] = Object.values(DANGER_CUES).map(({ says, not, between }: DangerCues) => ({
  says,
  turnedAround: new RegExp(` (?:${not})(?: (?:${between})){0,6}$`, 'u'),
}));

/** A negation reaches as far as this, in UTF-16 units. */
const REACH = 80;

function isSaid(clause: string, { says, turnedAround }: Cues): boolean {
  const stands = ({ index }: RegExpExecArray) =>
    !turnedAround.test(clause.slice(Math.max(0, index - REACH), index));
  return says.some((one) => [...clause.matchAll(one)].some(stands));
}

/** In small letters and without marks, a space on each side; "can’t" as two words. A line's end ends nothing. */
const clausesOf = (text: string): string[] =>
  folded(text)
    .replaceAll(/\b(ca|wo)n['’‘´`]?t\b/gu, (_, stem) => (stem === 'ca' ? 'can not' : 'will not'))
    .replaceAll(/\bcannot\b/gu, 'can not')
    .replaceAll(/\b(do|did|does|would|should|could|is|was|were)n['’‘´`]?t\b/gu, '$1 not')
    .replaceAll(/\bi['’‘´`]?m\b/gu, 'i am')
    .replaceAll(/\bi['’‘´`]d\b/gu, 'i would')
    .replaceAll(/\bwanna\b/gu, 'want to')
    .replaceAll(/\bgonna\b/gu, 'going to')
    .split(/[.,;:!?()…–—]+/u)
    .map((clause) => ` ${clause.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
