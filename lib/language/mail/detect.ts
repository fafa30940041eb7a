import { MAIL_LANGUAGES, type MailLanguage } from '@/lib/rules/mail-kinds';
import { folded } from './fold';

/** Words that are in every mail of a language and in few of another, without their marks. */
const COMMON: Record<MailLanguage, string> = {
  en: 'the and you your we to of for with our have is are this that from will not be has been thank hi dear regards on application interview role an it as by was another candidate selected decided position unfortunately chosen were but who someone else been',
  de: 'und sie wir ihre ihnen ihr der die das fur mit nicht haben ist zu auf eine einen im den dem uns sehr bewerbung leider freundlichen grussen ich du dir deine bei vielen dank nach sich stelle hallo liebe lieber wurde kandidaten kandidatin person entschieden stelle heute oder aber jemand anderen',
  fr: 'et vous votre nous de la le les des pour est que pas avons dans une un sur cordialement candidature bonjour vos ce du au aux avec ne je madame monsieur poste merci entretien qui autre candidat candidate choisi malheureusement retenu mais par cette',
  es: 'y usted su que de la el los para por con no hemos una un en le tu es se nos las gracias saludos hola candidatura puesto del lo al te estimada estimado proceso entrevista otro otra candidato candidata elegido lamentablemente pero esta',
  nl: 'en je u uw de het een wij we van voor met niet hebben is dat op jouw aan zijn sollicitatie groet beste bij te helaas ons dit jij ik vriendelijke naar om gesprek functie bedankt andere kandidaat gekozen functie maar deze iemand',
  it: 'e la il per di che non con una un del le gli ci abbiamo sua suo lei tuo tua candidatura cordiali saluti gentile alla della in sono grazie posizione al ti colloquio nostra buongiorno ciao altro altra candidato scelto purtroppo ma questa',
  pt: 'e a o de que para com nao uma um em sua seu os as do da voce nos foi vaga candidatura obrigado obrigada cumprimentos ola ao na no pela por processo temos entrevista atenciosamente cara caro mais outro outra candidato escolhido infelizmente mas esta decidimos',
};

const WORDS = new Map(
  MAIL_LANGUAGES.map((language) => [language, new Set(COMMON[language].split(' '))] as const),
);

/** What only one of two languages that are alike writes. */
const TELLING: readonly (readonly [RegExp, MailLanguage])[] = [
  [/[äöüß]/giu, 'de'],
  [/[ãõ]|ção|ções|nh[ao]/giu, 'pt'],
  [/ñ|¿|¡|ción/giu, 'es'],
  [/[êèœ]|\b[ldnqcsj]['’](?=[aeéèhiou])/giu, 'fr'],
  [/\b(?:dell|nell|all|un|l)['’](?=[aeiou])|[ùò]|zione/giu, 'it'],
  [/ij|aa|oe[rnkt]|\bsch/giu, 'nl'],
];

const LONGEST = 6_000;
const WORDS_AT_LEAST = 2;
/** So many of its words have to be known ones, or one in so many. */
const LEAST = 1;
const LEAST_SHARE = 12;
/** A second language with as much of the first one's share is looked for too. */
const ALSO = 0.8;

/** The languages that a mail may be in, the likeliest first; none where too little of it is in one that the reader knows. */
export function mailLanguages(text: string): MailLanguage[] {
  const beginning = text.slice(0, LONGEST);
  const words = folded(beginning).match(/\p{L}{1,20}/gu) ?? [];
  if (words.length < WORDS_AT_LEAST) return [];
  const scores = MAIL_LANGUAGES.map((language) => {
    const telling = TELLING.filter(([, of]) => of === language).reduce(
      (sum, [letters]) => sum + (beginning.match(letters)?.length ?? 0) / 2,
      0,
    );
    return { language, score: telling + words.filter((word) => WORDS.get(language)?.has(word)).length };
  }).toSorted((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < Math.max(LEAST, words.length / LEAST_SHARE)) return [];
  return second && second.score > first.score * ALSO ? [first.language, second.language] : [first.language];
}
