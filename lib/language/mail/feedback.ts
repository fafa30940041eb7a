import { scoresOf, type Weighed } from '@/lib/language/weighing';
import type { MailLanguage } from '@/lib/rules/mail-kinds';
import { folded } from './fold';
import { type MailSentence, mailSentences, unwrappedLines } from './sentences';
import { topicsIn } from './topics';
import type { FeedbackWeights } from './weights';

/** Whom a mail talks to, in every language, folded. */
const YOU: Record<MailLanguage, ReadonlySet<string>> = {
  en: new Set('you your yours'.split(' ')),
  de: new Set('sie ihr ihre ihren ihrem ihrer ihnen du dich dir dein deine deinen deinem deiner'.split(' ')),
  fr: new Set('vous votre vos tu te toi ton ta tes t'.split(' ')),
  es: new Set('tu tus te ti usted su sus le contigo vos'.split(' ')),
  nl: new Set('je jij jou jouw u uw ge'.split(' ')),
  it: new Set('lei la le suo sua suoi sue tu ti te tuo tua tuoi tue'.split(' ')),
  pt: new Set('voce seu sua seus suas tu te ti teu tua teus tuas lhe o a'.split(' ')),
};
/** Whose opinion it is. */
const WE = new Set(
  'we us our panel team committee they he she wir uns unser kommission jury nous on notre equipe nos nuestro equipo wij we ons commissie noi abbiamo commissione nos nossa equipa panel'.split(
    ' ',
  ),
);
/** Words that are hardly said but in feedback, folded: what would have helped, what was missing, how something was. */
const SAID: Record<MailLanguage, RegExp> = {
  en: /would have (?:helped|liked to (?:see|hear))|liked to (?:see|hear|have (?:seen|heard))|\b(?:panel|committee|team|we|they|partners|chair) (?:felt|thought|found|noted|wondered|missed)\b|\byour (?:answers?|presentation|portfolio|lesson|case|task|test|examples?|interview|trial|activity|code|solution|pitch|writing|knowledge|experience|grasp|work)\b.{0,80}\b(?:was|were|is|are|showed|needs|could|lacked|stood|made)\b|\bnext time\b|you (?:could|might|would do well to|undersold|struggled|lacked|did not show|scored|came across|showed|handled|explained|told us)|room for improvement|work on your/,
  de: /(?:gefehlt|gewunscht|vermisst|gefallen|beeindruckt|uberzeugt) ha(?:t|ben|tten)|hatten uns .{0,60}gewunscht|\b(?:ihre?|deine?|euer)\w* (?:antwort|prasentation|fallstudie|arbeitsprobe|probestunde|erklarung|losung|umgang|kenntnisse|erfahrung|vortrag|gesprach|auftreten|aufgabe|code)\w*\b|fehlt(?:e|en)? (?:uns|ihnen|dir|es)|\b(?:zu wenig|zu schnell|zu knapp|zu vage|unterschatzt)\b|nachstes mal/,
  fr: /\b(?:vos|votre|ton|tes|ta) (?:reponse|presentation|exercice|test|architecture|exemple|solution|maitrise|experience|expose|protocole|projet|analyse|cas|lecon)s?\b|il (?:vous|te) manqu|aurions aime|aurait aime|nous avons (?:trouve|apprecie|regrette)|on a trouve|\bprochaine fois\b|gagneriez|la ou ca a coince/,
  es: /echa(?:mos|ron) en falta|nos (?:habria|hubiera) gustado|\b(?:tu|tus|su|sus) (?:exposicion|presentacion|prueba|caso|respuestas?|ejemplos?|entrevista|portafolio|clase|propuesta|codigo|experiencia|dominio)\b|se noto que|te (?:vieron|sugerimos|recomendamos)|le (?:sugerimos|recomendamos)|la proxima|el (?:equipo|panel|jurado|comite) (?:valora|no logro|considero|destaco)|estaba(?:n)? muy/,
  nl: /\b(?:je|jouw|uw) (?:antwoorden?|presentatie|proefles|casus|opdracht|ervaring|uitleg|motivatie|visie|kennis|voorbeelden|gesprek)\b|(?:miste|misten|gemist|graag (?:meer )?gezien|vonden wel|vond wel)|volgende keer|onvoldoende ervaring|te weinig/,
  it: /\b(?:sua|tua|suo|tuo|sue|tue|suoi|tuoi) (?:prova|presentazione|risposte|risposta|esempi|colloquio|esperienza|esposizione|caso|progetto|conoscenza|portfolio)\b|(?:e mancat|ci sarebbe piaciuto|avremmo (?:voluto|gradito)|abbiamo apprezzato|ha evidenziato|scarsa|prossima volta)/,
  pt: /\b(?:sua|tua|seu|teu|suas|tuas) (?:prova|apresentacao|respostas?|exemplos|entrevista|experiencia|exposicao|caso|projeto|aula|conducao|portfolio)\b|senti(?:mos|u) falta|gostariamos de ter|faltou|da proxima|projeto bem/,
};
/** Words that are never said but in feedback. */
const SURE =
  /would have helped|would have liked (?:to (?:see|hear)|more)|hatten (?:wir )?uns .{0,60}gewunscht|gefehlt hat|aurions (?:aime|souhaite)|habriamos querido|echa(?:mos|ron) en falta|hadden (?:we )?graag .{0,40}gezien|avremmo (?:voluto|gradito)|teriamos gostado|senti(?:mos|u) falta/;
/** Stock sentences that look like it. */
const STOCK =
  /thank you for|thanks for|danke fur|vielen dank|merci (?:de|d'|pour)|remerci|gracias por|agradec|bedankt voor|dank voor|grazie per|ringrazi|obrigad|on file|no reflection|not a judg|werturteil|remet|no es un juicio|encourage you to apply|wish you|we interviewed|applications? (?:was|were|has|received)|closer to|more closely/;
const SHORTEST = 4;
const LONGEST = 500;
const MOST_SENTENCES = 60;

/** The sentences of a mail that tell this person about their own application, interview or fit, word by word. */
export function feedbackIn(text: string, language: MailLanguage, weights: FeedbackWeights): string[] {
  const whole = unwrappedLines(text);
  return feedbackSigns(whole, language)
    .filter(
      ({ signs, start, end }) =>
        saysFeedback(whole.slice(start, end)) || scoresOf(signs, weights).feedback >= weights.clear,
    )
    .map(({ start, end }) => text.slice(start, end).trim());
}

/** Whether a sentence has words that are never said but in feedback. */
export const saysFeedback = (sentence: string): boolean => SURE.test(folded(sentence));

type Weighable = { start: number; end: number; signs: Weighed };

/**
 * Each sentence of a text that is long enough to say something, with what speaks for its being feedback or against it: its
 * words and runs of letters, what it is about, where it stands, and what the sentences beside it are about.
 */
export function feedbackSigns(whole: string, language: MailLanguage): Weighable[] {
  const sentences = mailSentences(whole)
    .slice(0, MOST_SENTENCES)
    .filter(({ words, start, end }) => words.length >= SHORTEST && end - start <= LONGEST)
    .map((sentence) => ({ ...sentence, about: aboutOf(sentence, language) }));
  return sentences.map(({ start, end, words, about }, place) => ({
    start,
    end,
    signs: new Map([
      ...wordPieces(words.map(({ text }) => text)),
      ...counted(about, '', ABOUT),
      ...counted(whereIn(place, sentences.length, words.length), '', ABOUT),
      ...counted(sentences[place - 1]?.about ?? [], 'before:', BESIDE),
      ...counted(sentences[place + 1]?.about ?? [], 'after:', BESIDE),
      ...counted(saidIn(folded(whole.slice(start, end)), language), '', SAID_COUNTS),
    ]),
  }));
}

const ABOUT = 0.5;
const BESIDE = 0.25;
const SAID_COUNTS = 1;
/** With `#` before it: what was written to tell feedback counts as it is (bin/reading/learn-apart.ts). */
const counted = (signs: readonly string[], where: string, value: number) =>
  signs.map((sign): [string, number] => [`#${where}${sign}`, value]);

/** All words and runs of a sentence together count the same, however long it is. */
const WORDS_COUNT = 4;
const STEM = 6;
const RUNS = [3, 4, 5];

function wordPieces(words: readonly string[]): [string, number][] {
  const pieces = new Set<string>();
  let before = '^';
  for (const word of words) {
    const stem = word.slice(0, STEM);
    pieces.add(stem).add(`${before}_${stem}`);
    before = stem;
  }
  pieces.add(`${before}_$`);
  const line = `_${words.join('_')}_`;
  for (const length of RUNS)
    for (let at = 0; at + length <= line.length; at += 1) pieces.add(`=${line.slice(at, at + length)}`);
  const share = WORDS_COUNT / Math.sqrt(pieces.size);
  return [...pieces].map((piece) => [piece, share]);
}

function saidIn(words: string, language: MailLanguage): string[] {
  const signs = { said: SAID[language], stock: STOCK, sure: SURE };
  return Object.entries(signs).flatMap(([sign, like]) => (like.test(words) ? [sign] : []));
}

const AT_MOST = 5;
const WORDS_A_STEP = 4;
const LENGTHS = 10;

function whereIn(place: number, of: number, words: number): string[] {
  return [
    `from-start:${Math.min(place, AT_MOST)}`,
    `from-end:${Math.min(of - 1 - place, AT_MOST - 1)}`,
    `depth:${Math.floor((place / Math.max(1, of - 1)) * AT_MOST)}`,
    `words:${Math.min(LENGTHS, Math.floor(words / WORDS_A_STEP))}`,
  ];
}

/** Whom it talks to, whose opinion it is, and its topics, each and every two of them. */
function aboutOf({ words, asks }: MailSentence, language: MailLanguage): string[] {
  const plain = words.map((word) => word.text);
  const topics = [...topicsIn(plain, language)];
  const you = plain.some((word) => YOU[language].has(word));
  const we = plain.some((word) => WE.has(word));
  return [
    ...(you ? ['you'] : []),
    ...(we ? ['we'] : []),
    ...(asks ? ['asks'] : []),
    ...topics.flatMap((topic, place) => [
      topic,
      ...(you ? [`you+${topic}`] : []),
      ...topics.slice(place + 1).map((other) => `${topic}+${other}`),
    ]),
  ];
}
