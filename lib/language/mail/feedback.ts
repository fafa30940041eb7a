import type { MailLanguage } from '@/lib/rules/mail-kinds';
import { folded } from './fold';
import { type MailSentence, mailSentences, unwrappedLines } from './sentences';
import { topicsIn } from './topics';
import type { KindWeights } from './weights';

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
/** Two thirds sure: a sentence of no consequence is worse than one that the person adds. */
const CLEAR = 0.6;
/** Where its words are hardly said otherwise, only what is clearly none is left out. */
const CLEAR_IF_SAID = 0.12;

/** The sentences of a mail that tell this person about their own application, interview or fit, word by word. */
export function feedbackIn(text: string, language: MailLanguage, weights: KindWeights): string[] {
  const whole = unwrappedLines(text);
  return feedbackSigns(whole, language)
    .filter(({ start, end, signs }) => {
      const words = folded(whole.slice(start, end));
      const said = SAID[language].test(words) && !STOCK.test(words);
      return SURE.test(words) || chanceOf(signs, weights) >= (said ? CLEAR_IF_SAID : CLEAR);
    })
    .map(({ start, end }) => text.slice(start, end).trim());
}

/** Each sentence of a text that is long enough to say something, with what speaks for its being feedback or against it. */
export function feedbackSigns(
  whole: string,
  language: MailLanguage,
): { start: number; end: number; signs: string[] }[] {
  const sentences = mailSentences(whole).slice(0, MOST_SENTENCES);
  return sentences.flatMap((sentence, place) => {
    const { words, start, end } = sentence;
    if (words.length < SHORTEST || end - start > LONGEST) return [];
    return [{ start, end, signs: signsOf(sentence, language, place / Math.max(1, sentences.length - 1)) }];
  });
}

function signsOf({ words, asks }: MailSentence, language: MailLanguage, depth: number): string[] {
  const plain = words.map((word) => word.text);
  const topics = [...topicsIn(plain, language)];
  const you = plain.some((word) => YOU[language].has(word));
  const we = plain.some((word) => WE.has(word));
  return [
    'fb:start',
    ...(you ? ['fb:you'] : []),
    ...(we ? ['fb:we'] : []),
    ...(asks ? ['fb:asks'] : []),
    ...(depth < 0.2 ? ['fb:first'] : depth > 0.75 ? ['fb:last'] : []),
    ...(plain.length > 24 ? ['fb:long'] : plain.length < 9 ? ['fb:short'] : []),
    ...topics.flatMap((topic, place) => [
      `fb:${topic}`,
      ...(you ? [`fb:you+${topic}`] : []),
      ...topics.slice(place + 1).map((other) => `fb:${topic}+${other}`),
    ]),
  ];
}

/** Of the row of a sign of feedback the first number counts, in hundredths. */
export function chanceOf(signs: readonly string[], weights: KindWeights): number {
  const points = signs.reduce((sum, sign) => sum + (weights.get(sign)?.[0] ?? 0) / 100, 0);
  return 1 / (1 + Math.exp(-points));
}
