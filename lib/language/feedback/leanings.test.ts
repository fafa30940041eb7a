import { describe, expect, test } from 'vitest';
import { areOpposite, LEANINGS, type Leaning } from '@/lib/rules/leanings';
import { leaningsOf } from './leanings';

describe('which way feedback points', () => {
  test.each([
    [
      'Your answers were too long, and we lost the thread.',
      'too-long',
      'Your answers were too brief for us.',
      'too-short',
    ],
    [
      'You rushed through the second case.',
      'too-fast',
      'You ran out of time on the second case.',
      'too-slow',
    ],
    [
      'The talk was too technical for our board.',
      'too-technical',
      'We missed technical depth.',
      'not-technical-enough',
    ],
    ['We felt you were overqualified.', 'too-senior', 'We chose someone with more experience.', 'too-junior'],
    ['You came across as arrogant.', 'too-confident', 'You undersold what you did.', 'too-quiet'],
    [
      'Your expectations were above our budget.',
      'asks-too-much',
      'You asked for too little.',
      'asks-too-little',
    ],
    [
      'Your profile is too narrow for a small team.',
      'too-specialised',
      'We need someone more specialised.',
      'too-broad',
    ],
  ])('%s / %s', (one, leaning, other, opposite) => {
    const [these, those] = [leaningsOf(one), leaningsOf(other)];
    expect(these).toContain(leaning);
    expect(those).toContain(opposite);
    expect(areOpposite(these, those) && areOpposite(those, these)).toBe(true);
  });

  test.each([
    'We went with another candidate.',
    'Thank you for the long conversation and for your time.',
    'The salary for this role is fixed.',
    '',
  ])('says nothing of: %s', (text) => expect(leaningsOf(text)).toEqual([]));

  test('gives every way its opposite, and none to itself', () => {
    for (const leaning of LEANINGS) {
      expect(areOpposite([leaning], [leaning])).toBe(false);
      expect(LEANINGS.filter((other) => areOpposite([leaning], [other]))).toHaveLength(1);
    }
  });
});

describe.each([
  [
    'German',
    [
      ['Ihre Antworten waren zu ausführlich.', 'too-long', 'Ihre Antworten waren uns zu knapp.', 'too-short'],
      ['Die zweite Aufgabe war überhastet gelöst.', 'too-fast', 'Sie waren leider zu langsam.', 'too-slow'],
      [
        'Der Vortrag war zu technisch.',
        'too-technical',
        'Uns fehlte die fachliche Tiefe.',
        'not-technical-enough',
      ],
      [
        'Sie sind für die Stelle überqualifiziert.',
        'too-senior',
        'Wir haben jemanden mit mehr Erfahrung gewählt.',
        'too-junior',
      ],
      ['Sie wirkten etwas überheblich.', 'too-confident', 'Sie wirkten zu zurückhaltend.', 'too-quiet'],
      [
        'Ihre Gehaltsvorstellung liegt über unserem Budget.',
        'asks-too-much',
        'Sie haben zu wenig verlangt.',
        'asks-too-little',
      ],
      ['Ihr Profil ist zu spezialisiert.', 'too-specialised', 'Ihr Profil ist uns zu breit.', 'too-broad'],
    ],
    [
      'Ihre Antworten waren nicht zu lang.',
      'Danke für das lange Gespräch.',
      'Wir suchen einen Spezialisten.',
    ],
  ],
  [
    'French',
    [
      ['Vos réponses étaient trop longues.', 'too-long', 'Vos réponses étaient trop brèves.', 'too-short'],
      ['Vous êtes allée trop vite.', 'too-fast', 'Vous avez été trop lent.', 'too-slow'],
      [
        'La présentation était trop technique.',
        'too-technical',
        'Il a manqué de profondeur technique.',
        'not-technical-enough',
      ],
      [
        'Vous êtes surqualifiée pour ce poste.',
        'too-senior',
        'Nous avons retenu un profil plus expérimenté.',
        'too-junior',
      ],
      [
        'Vous avez paru un peu arrogant.',
        'too-confident',
        'Nous vous avons trouvée trop réservée.',
        'too-quiet',
      ],
      [
        'Vos prétentions salariales sont trop élevées.',
        'asks-too-much',
        'Vous avez demandé trop peu.',
        'asks-too-little',
      ],
      [
        'Votre profil est trop spécialisé.',
        'too-specialised',
        'Votre profil est trop généraliste.',
        'too-broad',
      ],
    ],
    [
      'Vos réponses n’étaient pas trop longues.',
      'Merci pour ce long entretien.',
      'Plus personne ne recrute ici.',
    ],
  ],
  [
    'Spanish',
    [
      ['Tus respuestas fueron demasiado largas.', 'too-long', 'Faltaron ejemplos concretos.', 'too-short'],
      ['Te precipitaste en el segundo caso.', 'too-fast', 'Fuiste demasiado lento.', 'too-slow'],
      [
        'La charla fue demasiado técnica.',
        'too-technical',
        'Faltó profundidad técnica.',
        'not-technical-enough',
      ],
      [
        'Estás sobrecualificada para el puesto.',
        'too-senior',
        'Elegimos a alguien con más experiencia.',
        'too-junior',
      ],
      ['Sonaste un poco arrogante.', 'too-confident', 'Te vimos muy nerviosa.', 'too-quiet'],
      [
        'Tus expectativas salariales están por encima de nuestro rango.',
        'asks-too-much',
        'Pediste demasiado poco.',
        'asks-too-little',
      ],
      [
        'Tu perfil es demasiado especializado.',
        'too-specialised',
        'Tu perfil es muy generalista.',
        'too-broad',
      ],
    ],
    [
      'Las respuestas no fueron demasiado largas.',
      'Gracias por la larga conversación.',
      'Buscamos un especialista.',
    ],
  ],
  [
    'Dutch',
    [
      ['Je antwoorden waren te uitgebreid.', 'too-long', 'We misten concrete voorbeelden.', 'too-short'],
      ['De tweede opdracht was te gehaast.', 'too-fast', 'Je was te langzaam.', 'too-slow'],
      ['De presentatie was te technisch.', 'too-technical', 'We misten diepgang.', 'not-technical-enough'],
      ['U bent overgekwalificeerd.', 'too-senior', 'We kozen iemand met meer ervaring.', 'too-junior'],
      ['Je kwam arrogant over.', 'too-confident', 'Je kwam wat te bescheiden over.', 'too-quiet'],
      ['Je salariswens was te hoog.', 'asks-too-much', 'Je verwachtingen lagen te laag.', 'asks-too-little'],
      ['Je profiel is te specialistisch.', 'too-specialised', 'Je profiel is te breed.', 'too-broad'],
    ],
    ['Je antwoorden waren niet te lang.', 'Bedankt voor het lange gesprek.', 'We zoeken een generalist.'],
  ],
  [
    'Italian',
    [
      ['Le risposte erano troppo lunghe.', 'too-long', 'Le risposte erano troppo brevi.', 'too-short'],
      ['È andata troppo in fretta.', 'too-fast', 'È stato troppo lento.', 'too-slow'],
      [
        'La presentazione era troppo tecnica.',
        'too-technical',
        'Mancava profondità tecnica.',
        'not-technical-enough',
      ],
      [
        'Lei è sovraqualificata.',
        'too-senior',
        'Abbiamo scelto un profilo con più esperienza.',
        'too-junior',
      ],
      ['È sembrato arrogante.', 'too-confident', 'Ci è sembrata troppo timida.', 'too-quiet'],
      [
        'La richiesta economica era troppo alta.',
        'asks-too-much',
        'Ha chiesto troppo poco.',
        'asks-too-little',
      ],
      ['Il profilo è troppo specializzato.', 'too-specialised', 'Il profilo è troppo generico.', 'too-broad'],
    ],
    [
      'Le risposte non erano troppo lunghe.',
      'Grazie per la lunga conversazione.',
      'Cerchiamo uno specialista.',
    ],
  ],
  [
    'Portuguese',
    [
      ['As suas respostas foram demasiado longas.', 'too-long', 'Faltaram exemplos.', 'too-short'],
      ['Foi rápido demais no segundo caso.', 'too-fast', 'Você demorou muito.', 'too-slow'],
      [
        'A apresentação foi técnica demais.',
        'too-technical',
        'Faltou profundidade técnica.',
        'not-technical-enough',
      ],
      [
        'Você é superqualificado para a vaga.',
        'too-senior',
        'Escolhemos alguém com mais experiência.',
        'too-junior',
      ],
      ['Pareceu um pouco arrogante.', 'too-confident', 'Achamos que estava muito nervosa.', 'too-quiet'],
      [
        'A sua pretensão salarial está acima da nossa faixa.',
        'asks-too-much',
        'Pediu muito pouco.',
        'asks-too-little',
      ],
      [
        'O seu perfil é muito especializado.',
        'too-specialised',
        'O seu perfil é muito generalista.',
        'too-broad',
      ],
    ],
    ['As respostas não foram muito longas.', 'Obrigado pela longa conversa.', 'Procuramos um especialista.'],
  ],
] as [string, [string, Leaning, string, Leaning][], string[]][])('in %s', (_, pairs, neither) => {
  test.each(pairs)('%s / %s: %s / %s', (one, leaning, other, opposite) => {
    const [these, those] = [leaningsOf(one), leaningsOf(other)];
    expect([these, those]).toEqual([[leaning], [opposite]]);
    expect(areOpposite(these, those)).toBe(true);
  });

  test.each(neither)('says nothing of: %s', (text) => expect(leaningsOf(text)).toEqual([]));
});

test.each([
  ['Your answers were not too long.', []],
  ['It wasn’t too technical at all.', []],
  ['Not too long, but too technical.', ['too-technical']],
  ['Your ANSWERS were\n too   long.', ['too-long']],
  ['Le prolixe'.normalize('NFD'), []],
  ['Trop réservée'.normalize('NFD'), ['too-quiet']],
])('reads %s as %j', (text, leanings) => expect(leaningsOf(text)).toEqual(leanings));

test('hears people of two languages say the opposite', () =>
  expect(areOpposite(leaningsOf('Vos réponses étaient trop longues.'), leaningsOf('Too brief for us.'))).toBe(
    true,
  ));
