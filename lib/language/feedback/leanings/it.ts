import type { LeaningCues } from './cues';

export const IT: LeaningCues = {
  'too-long':
    'troppo (?:lung[oahie]+|dettagliat[oaei]|prolix?[oa]|prolisse?|prolissi|verbos[oaei])|prolix?[oa]|prolisso|più (?:concis[oaei]|sintetic[oahi]+|brevi?)|risposte più brevi|troppi dettagli|dilungat[oaei]',
  'too-short':
    'troppo (?:cort[oaei]|brevi?|stringat[oaei]|sintetic[oahi]+)|(?:più|mancavano|mancano|pochi|non abbastanza) (?:dettagli|esempi)(?: concreti)?|(?:approfondire|sviluppare) (?:di più|meglio|maggiormente)|maggiori (?:dettagli|esempi)',
  'too-fast':
    'troppo (?:veloc[ei]|in fretta|frettolos[oaei]|precipitos[oaei]|affrettat[oaei])|frettolos[oaei]|affrettat[oaei]|prendersi più tempo|rallentare',
  'too-slow':
    'troppo (?:lent[oaei]|lentamente|tempo)|(?:a corto di|finito il|mancato il) tempo|più (?:ritmo|rapidità|velocemente)',
  'too-technical': 'troppo (?:tecnic[oahi]+|gergo)|pers[oaie] nei dettagli|troppi tecnicismi',
  'not-technical-enough':
    '(?:poco|non abbastanza) tecnic[oahi]+|(?:mancava|manca|mancanza di|più|poca|scarsa|maggiore) (?:di )?profondità(?: tecnica)?|tecnicamente (?:debol[ei]|carent[ei])|troppo superficial[ei]',
  'too-senior':
    '(?:troppo|sovra|iper)-?qualificat[oaei]|sovraqualificat[oaei]|troppo (?:senior|espert[oaei])|troppa esperienza|(?:qualcuno|un profilo|una figura) (?:più junior|con meno esperienza|meno espert[oa])',
  'too-junior':
    'sottoqualificat[oaei]|troppo (?:junior|inespert[oaei])|(?:più|poca|mancanza di|scarsa|non abbastanza|maggiore) esperienza|(?:qualcuno|un profilo|una figura) (?:con più esperienza|più (?:senior|espert[oa]))',
  'too-confident':
    'troppo (?:sicur[oaei] di (?:sé|te|lei)|dirett[oaei]|assertiv[oaei]|dominant[ei]|aggressiv[oaei])|arrogant[ei]|presuntuos[oaei]|interrotto (?:spesso|più volte)',
  'too-quiet':
    'troppo (?:timid[oaei]|riservat[oaei]|modest[oaei]|silenzios[oaei]|nervos[oaei]|insicur[oaei]|introvers[oaei])|(?:più|poca|mancanza di|scarsa|maggiore) (?:sicurezza|fiducia|presenza|determinazione)|poco sicur[oa] di (?:sé|te)',
  'asks-too-much': String.raw`(?:richiest[ae]|aspettativ[ae]|pretes[ae]|tariffa|ral)(?: economic[ahe]+| retributiv[ae]| salarial[ei])? (?:er[ao]n?o?|è|sono|supera\w*) (?:troppo (?:alt[ae]|elevat[ae])|superior[ei]|al di sopra|sopra|il nostro)|(?:oltre|sopra|fuori) (?:il nostro |dal nostro |dal )?budget|troppo car[oaei]`,
  'asks-too-little':
    '(?:richiest[ae]|aspettativ[ae]|pretes[ae]|tariffa|ral)(?: economic[ahe]+| retributiv[ae]| salarial[ei])? (?:er[ao]n?o?|è|sono) (?:troppo bass[ae]|inferior[ei]|al di sotto|sotto)|chiesto troppo poco|al di sotto (?:della nostra|del nostro) (?:fascia|budget|range)',
  'too-specialised':
    'troppo (?:specializzat[oaei]|specialistic[oahi]+|specific[oahi]+|di nicchia|settorial[ei])|più generalist[ai]|profilo più (?:ampio|trasversale|generalista)',
  'too-broad':
    'troppo (?:generic[oahi]+|generalist[ai]|ampi[oa]?)|più (?:specializzat[oaei]|specialistic[oahi]+)|profilo più (?:specializzato|focalizzato)|piuttosto un[oa] specialista',
};
