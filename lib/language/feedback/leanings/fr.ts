import type { LeaningCues } from './cues';

export const FR: LeaningCues = {
  'too-long':
    "trop (?:long(?:ue)?s?|détaillée?s?|bavarde?s?|de détails)|plus (?:concise?s?|brefs?|brèves?|succincte?s?)|réponses plus courtes|aller (?:plus )?(?:vite |droit )?(?:à l['’]essentiel|au but)|verbeux|verbeuses?",
  'too-short': String.raw`trop (?:courte?s?|brefs?|brèves?|succincte?s?|laconiques?)|(?:plus|manqu\w+|pas assez) (?:de |d['’])(?:détails?|exemples?)(?: concrets?)?|davantage (?:de |d['’])(?:détails?|exemples?)|développer (?:davantage|plus)|plus développées?`,
  'too-fast':
    'trop (?:vite|rapides?|hâti(?:f|ve)s?|pressée?s?|précipitée?s?)|précipitée?s?|prendre (?:plus|davantage) de temps|ralentir',
  'too-slow': String.raw`trop (?:lente?s?|lentement|de temps|longtemps)|manqu\w+ de (?:temps|rapidité)|à court de temps|plus (?:vite|de rythme)|travailler plus rapidement`,
  'too-technical': 'trop (?:techniques?|de jargon|théoriques?)|perdue?s? dans les détails|usine à gaz',
  'not-technical-enough': String.raw`pas assez techniques?|(?:manqu\w+|plus|pas assez) de (?:profondeur|fond)(?: technique)?|techniquement (?:faibles?|légère?s?|insuffisante?s?)|trop (?:superficiel(?:le)?s?|légère?s?)|davantage de profondeur`,
  'too-senior':
    "surqualifiée?s?|trop (?:seniors?|expérimentée?s?|d['’]expérience)|(?:quelqu['’]un|un profil|une personne) (?:de )?(?:plus junior|moins expérimentée?)",
  'too-junior': String.raw`sous-?qualifiée?s?|trop juniors?|pas assez (?:d['’]expérience|expérimentée?s?|seniors?)|manqu\w+ d['’]expérience|plus (?:d['’]expérience|expérimentée?s?)|davantage d['’]expérience|(?:quelqu['’]un|un profil|une personne) (?:de )?plus senior`,
  'too-confident':
    "trop (?:sûre?s? (?:de (?:vous|toi|lui|elle)|d['’]elle)|confiante?s?|directe?s?|assurée?s?|dominante?s?)|arrogante?s?|suffisante? dans|coupé la parole|condescendante?s?",
  'too-quiet': String.raw`trop (?:discret(?:s)?|discrètes?|réservée?s?|timides?|effacée?s?|modestes?|hésitante?s?|nerveux|nerveuses?|stressée?s?)|manqu\w+ (?:de confiance|d['’]assurance|de présence|d['’]aplomb)|(?:plus|davantage) (?:d['’]assurance|de confiance|de présence)|pas assez sûre? de (?:vous|toi)`,
  'asks-too-much': String.raw`(?:prétentions?(?: salariales?)?|attentes?(?: salariales?)?|salaire demandé|rémunération demandée|tarif) (?:étai\w+|est|sont|semblai\w+|dépass\w+) (?:trop (?:élevée?s?|hautes?)|au-dessus|supérieure?s?|notre|le budget)|au-dessus de (?:notre|nos) (?:budget|fourchette|grille)|hors (?:de notre )?budget|trop chère?s?`,
  'asks-too-little': String.raw`(?:prétentions?(?: salariales?)?|attentes?(?: salariales?)?|salaire demandé|tarif) (?:étai\w+|est|sont) (?:trop (?:basse?s?|faibles?)|en dessous|inférieure?s?)|demandé trop peu|en dessous de (?:notre|nos) (?:fourchette|grille|budget)`,
  'too-specialised':
    'trop (?:spécialisée?s?|pointue?s?|étroite?s?|de niche)|plus généralistes?|plus polyvalente?s?|profil plus large',
  'too-broad':
    'trop (?:générales?|généralistes?|larges?|dispersée?s?)|plus (?:spécialisée?s?|pointue?s?)|davantage spécialisée?s?|plutôt (?:un|une) spécialiste',
};
