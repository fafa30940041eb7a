import { type Matcher, matchesIn } from '@/lib/language/patterns';
import type { MailLanguage } from '@/lib/rules/mail-kinds';
import { type Cue, cuesIn, type SaidKind } from './cues';
import { folded } from './fold';
import { type MailSentence, mailSentences, unwrappedLines } from './sentences';
import { topicsIn } from './topics';

/** What is known of a mail beside its words. */
export type Judgeable = {
  subject: string | null;
  text: string;
  sender: { name: string | null; address: string | null };
  /** Whether its headers say that a machine answered. */
  automatic: boolean;
  /** Whether its headers say that it went to many. */
  toMany: boolean;
  calendar: 'request' | 'cancel' | null;
};

/** Words that speak for a kind, where they stand in a text. */
export type Said = { kind: SaidKind; words: string; sure: boolean; conditional: boolean; inSubject: boolean };

/** What speaks for each kind: the words, and how much of each sort there is of it, by the names that the weights know. */
export type Evidence = { said: readonly Said[]; signs: ReadonlyMap<string, number> };

/** Words that begin a condition: what follows has not happened. Those that grant something are none. */
const CONDITIONS: Record<MailLanguage, RegExp> = {
  en: /\b(?<!even )(?:if|should you|unless|in case|provided|in the event|were we to|should we|should your)\b/,
  de: /\b(?:falls|sollten|sollte|wenn(?! auch)|sofern|im falle|fur den fall)\b/,
  fr: /\b(?<!meme )(?:si|s['’ ]il|sauf|au cas ou|dans le cas ou|a defaut|sans (?:reponse|nouvelles?|retour))\b/,
  es: /\b(?:si(?! bien)|en caso|de no recibir|salvo que)\b/,
  nl: /\b(?<!ook )(?:als je|als u|als we|als wij|als er|als jouw|als uw|mocht|mochten|indien|wanneer|tenzij)\b/,
  it: /\b(?<!anche )(?:se|qualora|nel caso|in caso|ove|laddove)\b/,
  pt: /\b(?<!mesmo )(?:se (?:o|a|nao|for|tiver|houver|quiser|precisar)|caso|na eventualidade|a menos)\b/,
};
const LONGEST_SENTENCE = 600;
/** So many of one sort are as good as more. */
const MOST = 3;
const LANGUAGES_OF_A_MAIL = 2;

/** Collects what speaks for each kind, in the languages that a mail may be in. */
export function evidenceIn(mail: Judgeable, languages: readonly MailLanguage[]): Evidence {
  const said: Said[] = [];
  const counted = new Map<string, Set<unknown>>();
  for (const language of languages.slice(0, LANGUAGES_OF_A_MAIL)) {
    const cues = cuesIn(language);
    const add = (text: string, inSubject: boolean) => {
      for (const [place, sentence] of mailSentences(text).entries())
        saidIn(sentence, text, { cues, language, inSubject, place }, said, counted);
    };
    add(mail.subject ?? '', true);
    add(unwrappedLines(mail.text), false);
  }
  const signs = new Map([...counted].map(([name, found]) => [name, Math.min(MOST, found.size)]));
  for (const sign of otherSigns(mail)) signs.set(sign, 1);
  const [language] = languages;
  if (language) for (const [sign, count] of topicSigns(mail, language)) signs.set(sign, count);
  for (const [sign, count] of wordSigns(mail)) signs.set(sign, count);
  return { said, signs };
}

/** Whether a known phrase speaks for a kind, outside of any condition. */
export const speaksFor = (signs: ReadonlyMap<string, number>, kind: SaidKind): boolean =>
  ['sure', 'likely', 'subject'].some((sort) => signs.has(`${sort}:${kind}`));

const WORDS_COUNT = 6;
const STEM = 6;
const RUNS = [4, 5];
const WORD_SENTENCES = 40;

/**
 * The beginnings of the words of a mail, every two that stand side by side, and every run of four and five letters: all of
 * them together count the same.
 */
function wordSigns({ subject, text }: Judgeable): Map<string, number> {
  const pieces = new Set<string>();
  for (const { words } of mailSentences(`${subject ?? ''}.\n${unwrappedLines(text)}`).slice(
    0,
    WORD_SENTENCES,
  )) {
    let before = '^';
    for (const word of words) {
      const stem = /^\p{N}+$/u.test(word.text) ? '0' : word.text.slice(0, STEM);
      pieces.add(`w:${stem}`).add(`w:${before}_${stem}`);
      before = stem;
    }
    const line = `_${words.map((word) => word.text).join('_')}_`;
    for (const length of RUNS)
      for (let at = 0; at + length <= line.length; at += 1) pieces.add(`=${line.slice(at, at + length)}`);
  }
  const share = WORDS_COUNT / Math.sqrt(Math.max(1, pieces.size));
  return new Map([...pieces].map((piece) => [piece, share]));
}

const MOST_SENTENCES = 60;

/** What the sentences of a mail are about: each topic, and every two of them in one sentence. */
function* topicSigns({ subject, text }: Judgeable, language: MailLanguage): Generator<[string, number]> {
  const whole = unwrappedLines(text);
  const sentences = mailSentences(whole).slice(0, MOST_SENTENCES);
  const counts = new Map<string, number>();
  const add = (sign: string) => counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (const sentence of sentences) {
    const { words, asks } = sentence;
    const conditional = conditionIn(sentence, whole, language) !== Number.POSITIVE_INFINITY;
    const topics = [
      ...topicsIn(
        words.map((word) => word.text),
        language,
      ),
    ];
    for (const [place, topic] of topics.entries()) {
      if (conditional) {
        add(`when:${topic}`);
        continue;
      }
      add(`about:${topic}`);
      if (asks) add(`asks:${topic}`);
      for (const other of topics.slice(place + 1)) add(`${topic}+${other}`);
    }
  }
  for (const { words } of mailSentences(subject ?? ''))
    for (const topic of topicsIn(
      words.map((word) => word.text),
      language,
    ))
      add(`title:${topic}`);
  for (const [sign, count] of counts) yield [sign, (sign.includes('+') ? PAIR : ONE) * Math.min(2, count)];
}
const ONE = 0.6;
const PAIR = 0.5;

type Where = { cues: Matcher; language: MailLanguage; inSubject: boolean; place: number };

function saidIn(
  sentence: MailSentence,
  text: string,
  { cues, language, inSubject, place }: Where,
  said: Said[],
  counted: Map<string, Set<unknown>>,
): void {
  const condition = conditionIn(sentence, text, language);
  for (const { pattern, from, to } of matchesIn(sentence, cues)) {
    const { kind, sure } = pattern as Cue;
    const [first, last] = [sentence.words[from], sentence.words[to - 1]];
    if (!first || !last) continue;
    // What stands before a condition is said all the same: "we went with others; do ask if you have questions".
    const conditional = condition <= first.start - sentence.start;
    const sort = `${inSubject ? 'subject' : conditional ? 'if' : sure ? 'sure' : 'likely'}:${kind}`;
    const found = counted.get(sort) ?? new Set();
    found.add(pattern);
    counted.set(sort, found);
    if (sure && !conditional && !inSubject) {
      const early = place < 3 ? `early:${kind}` : `late:${kind}`;
      counted.set(early, (counted.get(early) ?? new Set()).add(place));
    }
    said.push({ kind, sure, conditional, inSubject, words: text.slice(first.start, last.end) });
  }
}

/** Where in a sentence a condition begins; never where none does. */
function conditionIn({ start, end }: MailSentence, text: string, language: MailLanguage): number {
  const plain = folded(text.slice(start, Math.min(end, start + LONGEST_SENTENCE)));
  return CONDITIONS[language].exec(plain)?.index ?? Number.POSITIVE_INFINITY;
}

const TIME = /\b\d{1,2}(?:[:.h]\d{2}|\s?(?:am|pm|uhr|uur|heures|horas|h)\b)/i;
const MONEY = /[€£$]\s?\d|\d\s?(?:€|£|eur|euros?|k€)/i;

function* otherSigns({ subject, text, sender, automatic, toMany, calendar }: Judgeable): Generator<string> {
  if (automatic) yield 'automatic';
  if (toMany) yield 'to-many';
  if (calendar) yield `calendar-${calendar}`;
  const beginning = text.slice(0, 4_000);
  if (TIME.test(beginning)) yield 'time';
  if (MONEY.test(beginning)) yield 'money';
  if (beginning.includes('?')) yield 'question';
  if (/^\s*(?:re|aw|sv|rif|antw|res)\s*:/i.test(subject ?? '')) yield 'reply';
  if (text.length < 120) yield 'short';
  if (text.length > 900) yield 'long';
  if (sender.address === null && sender.name === null) yield 'nobody';
}
