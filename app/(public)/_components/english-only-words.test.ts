import { describe, expect, it } from 'vitest';
import { englishOnlyFor } from './english-only-words';

describe('what a browser reads in its own language', () => {
  it.each([
    ['de-DE,de;q=0.9,en;q=0.8', 'de', 'Rebound gibt es nur auf Englisch.'],
    ['de-AT', 'de', 'Rebound gibt es nur auf Englisch.'],
    ['fr-CA,fr;q=0.9', 'fr', 'Rebound n’est disponible qu’en anglais.'],
    ['es-419,es;q=0.9,en;q=0.5', 'es', 'Rebound solo está disponible en inglés.'],
    ['nl', 'nl', 'Rebound is er alleen in het Engels.'],
    ['it-IT', 'it', 'Rebound è disponibile solo in inglese.'],
    ['pt-BR,pt;q=0.9', 'pt', 'O Rebound só está disponível em inglês.'],
    ['no', 'nb', 'Rebound finnes bare på engelsk.'],
    // The order is that of the weights.
    ['en;q=0.4,de;q=0.9', 'de', 'Rebound gibt es nur auf Englisch.'],
  ])('%s: %s', (asked, lang, text) => {
    expect(englishOnlyFor(asked)).toMatchObject({ lang, text });
  });

  it.each(['en-GB,en;q=0.9,de;q=0.8', 'en', 'de;q=0.5,en', 'de;q=0', 'tlh', '*', '', null, 'nonsense;;;,'])(
    '%j: nothing',
    (asked) => expect(englishOnlyFor(asked)).toBeNull(),
  );
});
