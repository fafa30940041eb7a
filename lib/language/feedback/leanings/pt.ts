import type { LeaningCues } from './cues';

export const PT: LeaningCues = {
  'too-long':
    '(?:muito|demasiado|demasiadamente) (?:long[oa]s?|extens[oa]s?|detalhad[oa]s?|prolix[oa]s?)|(?:long[oa]s?|extens[oa]s?) demais|prolix[oa]s?|mais (?:concis[oa]s?|objetiv[oa]s?|sucint[oa]s?)|respostas mais curtas|alongou-se|direto ao ponto|demasiados detalhes|detalhes demais',
  'too-short': String.raw`(?:muito|demasiado) (?:curt[oa]s?|breves?|sucint[oa]s?|lacónic[oa]s?|lacônic[oa]s?)|(?:curt[oa]s?|breves?) demais|(?:mais|falt\w+|poucos|falta de) (?:detalhes?|exemplos?)(?: concretos?)?|(?:aprofundar|desenvolver) mais`,
  'too-fast':
    '(?:muito|demasiado) (?:rápid[oa]s?|depressa|apressad[oa]s?|precipitad[oa]s?)|(?:rápid[oa]|depressa) demais|apressad[oa]s?|precipit(?:ou-se|ad[oa]s?)|com mais calma',
  'too-slow':
    '(?:muito|demasiado) (?:lent[oa]s?|devagar)|(?:lent[oa]|devagar) demais|(?:faltou|ficou sem|falta de) tempo|demorou (?:muito|demasiado)|mais (?:ritmo|agilidade|rapidez)',
  'too-technical':
    '(?:muito|demasiado|excessivamente) técnic[oa]s?|técnic[oa]s? demais|demasiado jargão|jargão demais|perdeu-se nos (?:detalhes|pormenores)|se perdeu nos detalhes',
  'not-technical-enough': String.raw`(?:pouco|não suficientemente) técnic[oa]s?|(?:falt\w+|mais|falta de|pouca) (?:de )?profundidade(?: técnica)?|tecnicamente (?:frac[oa]|fraco)|(?:muito|demasiado) superficia(?:l|is)|superficial demais`,
  'too-senior':
    '(?:sobre|super)-?qualificad[oa]s?|(?:muita|demasiada) experiência|experiente demais|demasiado (?:sénior|sênior|experiente)s?|(?:alguém|um perfil) (?:mais júnior|com menos experiência)',
  'too-junior': String.raw`(?:muito|demasiado) (?:júnior|junior|inexperiente)s?|júnior demais|(?:mais|falt\w+|falta de|pouca|não (?:suficiente|bastante)) (?:de )?experiência|(?:alguém|um perfil|um candidato) (?:com mais experiência|mais (?:sénior|sênior|experiente))`,
  'too-confident':
    '(?:muito|demasiado|excessivamente) (?:confiante|segur[oa] de si|diret[oa]|assertiv[oa]|dominante|agressiv[oa])s?|confiante demais|arrogantes?|prepotentes?|interrompeu',
  'too-quiet': String.raw`(?:muito|demasiado) (?:calad[oa]s?|tímid[oa]s?|reservad[oa]s?|modest[oa]s?|nervos[oa]s?|insegur[oa]s?|introvertid[oa]s?)|(?:tímid[oa]|calad[oa]|reservad[oa]) demais|(?:mais|falt\w+|falta de|pouca) (?:de )?(?:confiança|segurança|presença|iniciativa)`,
  'asks-too-much': String.raw`(?:expectativas?|pretensão|pretensões|salário|tarifa)(?: salaria(?:l|is))? (?:era\w*|é|são|está\w*|estava\w*|ficou|ultrapassa\w*) (?:(?:muito|demasiado) (?:alt[oa]s?|elevad[oa]s?)|acima|muito acima|o nosso)|acima d[oa] (?:nosso|nossa) (?:orçamento|faixa|budget)|fora do (?:nosso )?orçamento|(?:muito|demasiado) car[oa]s?`,
  'asks-too-little': String.raw`(?:expectativas?|pretensão|pretensões|salário|tarifa)(?: salaria(?:l|is))? (?:era\w*|é|são|está\w*|estava\w*|ficou) (?:(?:muito|demasiado) baix[oa]s?|abaixo|muito abaixo)|pediu (?:muito |demasiado )?pouco|abaixo d[oa] (?:nosso|nossa) (?:orçamento|faixa)`,
  'too-specialised':
    '(?:muito|demasiado) (?:especializad[oa]s?|específic[oa]s?|de nicho)|(?:especializad[oa]|específic[oa]) demais|mais generalista|perfil mais (?:amplo|abrangente|generalista)',
  'too-broad':
    '(?:muito|demasiado) (?:genéric[oa]s?|generalista|ampl[oa]s?|abrangente)|(?:genéric[oa]|generalista) demais|mais (?:especializad[oa]s?|focad[oa]s?)|perfil mais (?:especializado|focado)|antes uma? especialista',
};
