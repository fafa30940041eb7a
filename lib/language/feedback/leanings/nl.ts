import type { LeaningCues } from './cues';

export const NL: LeaningCues = {
  'too-long':
    'te (?:lange?|uitgebreide?|wijdlopige?|gedetailleerde?|veel details)|langdradige?|(?:beknopter|bondiger|korter|puntiger)e?|kortere antwoorden|to the point|sneller tot de kern',
  'too-short': String.raw`te (?:korte?|beknopte?|summiere?|weinig (?:details?|voorbeelden|toelichting))|(?:meer|misten|onvoldoende|niet genoeg) (?:details?|(?:concrete )?voorbeelden|toelichting)|uitgebreider\w*`,
  'too-fast': String.raw`te (?:snelle?|gehaaste?|haastige?|overhaaste?)|overhaast\w*|afgeraffeld\w*|meer (?:de )?tijd nemen|rustiger aan`,
  'too-slow':
    'te (?:langza(?:am|me)|trage?|traag|lang over gedaan)|kwam (?:u |je )?tijd tekort|tijd tekort|meer tempo|sneller werken',
  'too-technical': String.raw`te (?:technische?|technisch|veel jargon|vaktechnische?|diep in (?:de )?details?)|verloor (?:u |je )?(?:zich|je) in (?:de )?details?|verzand\w* in (?:de )?details?`,
  'not-technical-enough':
    '(?:niet technisch genoeg|te weinig technische?|onvoldoende (?:technische )?diepgang)|(?:misten|meer|weinig|gebrek aan) (?:technische |inhoudelijke )?diepgang|technisch (?:te )?(?:zwak|mager|licht)|te oppervlakkige?',
  'too-senior': String.raw`overgekwalificeerd\w*|te (?:senior|ervaren|veel ervaring)|iemand (?:met minder ervaring|die meer junior is)|een meer junior`,
  'too-junior': String.raw`ondergekwalificeerd\w*|te (?:junior|onervaren|weinig (?:werk)?ervaring)|(?:onvoldoende|niet genoeg|meer|gebrek aan) (?:werk)?ervaring|niet ervaren genoeg|(?:iemand|een kandidaat) (?:met meer ervaring|die meer senior)|(?:een )?meer (?:ervaren|senior) kandidaat`,
  'too-confident':
    'te (?:zelfverzekerde?|zelfverzekerd|dominante?|stellige?|stellig|assertieve?|directe?|zelfbewuste?)|arrogante?|hooghartige?|viel(?: u| je)? (?:ons |anderen )?in de rede',
  'too-quiet': String.raw`te (?:stille?|stil|verlegen|terughoudende?|bescheiden|zenuwachtige?|zenuwachtig|onzekere?|onzeker|afwachtende?)|(?:meer|gebrek aan|miste\w*|weinig) (?:zelfvertrouwen|overtuiging|présence|uitstraling)|zelfverzekerder\w*|tekort gedaan`,
  'asks-too-much': String.raw`(?:salaris\w*|verwachting\w*|tarief|vraagprijs) (?:was|waren|is|zijn|lag|lagen|ligt|liggen) (?:helaas )?(?:te hoog|boven|ver boven|buiten)|boven (?:ons|het|onze) (?:budget|schaal|range)|te duur`,
  'asks-too-little': String.raw`(?:salaris\w*|verwachting\w*|tarief|vraagprijs) (?:was|waren|is|zijn|lag|lagen|ligt|liggen) (?:te laag|onder|ver onder)|te weinig gevraagd|onder (?:ons|onze) (?:budget|schaal|range)`,
  'too-specialised': String.raw`te (?:gespecialiseerde?|specialistische?|specialistisch|smalle?|smal|specifieke?)|(?:meer|liever|eerder) een generalist|breder (?:profiel|georiënteerd\w*|inzetbaar)|bredere (?:ervaring|achtergrond)`,
  'too-broad': String.raw`te (?:brede?|breed|algemene?|algemeen|generalistische?)|(?:meer|liever|eerder) een specialist|gespecialiseerder\w*|meer (?:gespecialiseerd\w*|focus in)`,
};
