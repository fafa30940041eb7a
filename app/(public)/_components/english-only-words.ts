/** What is said in a language that the product does not speak, and the button that puts it away. */
export type EnglishOnlyWords = { lang: string; text: string; dismiss: string };

const said = (lang: string, text: string, dismiss: string): EnglishOnlyWords => ({ lang, text, dismiss });

/** By the first part of a language's tag. */
const WORDS: Record<string, EnglishOnlyWords> = Object.fromEntries(
  [
    said('de', 'Rebound gibt es nur auf Englisch.', 'Verstanden'),
    said('fr', 'Rebound n’est disponible qu’en anglais.', 'Compris'),
    said('es', 'Rebound solo está disponible en inglés.', 'Entendido'),
    said('it', 'Rebound è disponibile solo in inglese.', 'Ho capito'),
    said('nl', 'Rebound is er alleen in het Engels.', 'Begrepen'),
    said('pt', 'O Rebound só está disponível em inglês.', 'Entendi'),
    said('pl', 'Rebound jest dostępny tylko po angielsku.', 'Rozumiem'),
    said('cs', 'Rebound je dostupný jen v angličtině.', 'Rozumím'),
    said('sv', 'Rebound finns bara på engelska.', 'Jag förstår'),
    said('da', 'Rebound findes kun på engelsk.', 'Forstået'),
    said('nb', 'Rebound finnes bare på engelsk.', 'Forstått'),
    said('fi', 'Rebound on saatavilla vain englanniksi.', 'Selvä'),
    said('ro', 'Rebound este disponibil doar în engleză.', 'Am înțeles'),
    said('tr', 'Rebound yalnızca İngilizce olarak kullanılabilir.', 'Anladım'),
    said('uk', 'Rebound доступний лише англійською.', 'Зрозуміло'),
  ].map((words) => [words.lang, words]),
);

/** Tags under which browsers ask for a language that is written under another one. */
const SAME: Record<string, string> = { no: 'nb', nn: 'nb' };

/**
 * In the language that a browser asks for first: that the product speaks English alone. Null for English, for a
 * language that nobody has written it in, and where nothing is asked for.
 */
export function englishOnlyFor(acceptLanguage: string | null): EnglishOnlyWords | null {
  const [first] = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const weight = rest.find((one) => one.trim().startsWith('q='))?.split('=')[1];
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}\b/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const language = first?.tag.split('-')[0] ?? '';
  return WORDS[SAME[language] ?? language] ?? null;
}

/** Remembers that it was read. */
export const ENGLISH_ONLY_COOKIE = 'rebound.english-only';
