import { LEANINGS, type Leaning } from '@/lib/rules/leanings';
import { DE } from './leanings/de';
import { EN } from './leanings/en';
import { ES } from './leanings/es';
import { FR } from './leanings/fr';
import { IT } from './leanings/it';
import { NL } from './leanings/nl';
import { PT } from './leanings/pt';

// Words between languages that are near to one another mean the same, so a text is held against all of them: feedback is
// short, and which language two words are in can hardly be told.
const LANGUAGES = [EN, DE, FR, ES, NL, IT, PT];

/** Every way with its words in all languages. A letter is one with its accent, which `\b` doesn’t know. */
const CUES = LEANINGS.map((leaning): { leaning: Leaning; cues: RegExp } => ({
  leaning,
  cues: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${LANGUAGES.map((cues) => cues[leaning].replaceAll(String.raw`\w`, String.raw`[\p{L}]`)).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  ),
}));

/** What takes a cue back that follows at once: "not too long". */
const DENIED =
  /(?:n['’]t|(?<!\p{L})(?:not|never|nicht|nie|keineswegs|pas|jamais|no|nunca|tampoco|niet|nooit|non|mai|não))(?:\s(?:at all|all|überhaupt|du tout|para nada|helemaal|affatto|de todo|fue(?:ron)?|era[nm]?|erano|son|sono|foi|foram|são|estaba[ns]?))?\s*$/iu;

/** READ-1: which way a piece of feedback points, so that another one can be seen to point the other way. */
export function leaningsOf(feedback: string): Leaning[] {
  const text = feedback.normalize('NFC').replaceAll(/\s+/g, ' ');
  return CUES.filter(({ cues }) =>
    [...text.matchAll(cues)].some(({ index }) => !DENIED.test(text.slice(Math.max(0, index - 30), index))),
  ).map(({ leaning }) => leaning);
}
