import type { LeaningCues } from './cues';

export const ES: LeaningCues = {
  'too-long': String.raw`(?:demasiado|muy|excesivamente) (?:larg[oa]s?|extens[oa]s?|detallad[oa]s?|enrevesad[oa]s?)|te extendiste|se extendió demasiado|más (?:concis[oa]s?|brev\w+)|respuestas más cortas|ir al grano|demasiados detalles|se enrolló|te enrollaste`,
  'too-short': String.raw`(?:demasiado|muy) (?:cort[oa]s?|brev\w+|escuet[oa]s?|parc[oa]s?)|(?:más|falt\w+|pocos|no suficientes?) (?:detalles?|ejemplos?)(?: concretos?)?|(?:profundizar|desarrollar) más|falta de (?:detalles?|ejemplos?)`,
  'too-fast':
    '(?:demasiado|muy) (?:rápid[oa]s?|deprisa|precipitad[oa]s?|apresurad[oa]s?)|(?:se |te )?precipit(?:ó|aste|ad[oa]s?)|con prisas?|más despacio|tomarse más tiempo',
  'too-slow':
    '(?:demasiado|muy) (?:lent[oa]s?|despacio)|(?:le|te) faltó tiempo|(?:se|te) quedó (?:corto de|sin) tiempo|sin tiempo|tardó demasiado|tardaste demasiado|más (?:ritmo|rapidez|agilidad)',
  'too-technical':
    '(?:demasiado|muy|excesivamente) técnic[oa]s?|demasiada jerga|(?:se perdió|te perdiste|perderse) en (?:los )?detalles',
  'not-technical-enough': String.raw`(?:poco|no (?:lo )?(?:bastante|suficientemente)) técnic[oa]s?|(?:falt\w+|más|falta de|poca) (?:de )?profundidad(?: técnica)?|técnicamente (?:flojo|floja|débil)|(?:demasiado|muy) superficial(?:es)?`,
  'too-senior':
    'sobre-?cualificad[oa]s?|sobre-?calificad[oa]s?|(?:demasiad[oa]|mucha) experiencia|demasiado (?:senior|experimentad[oa]s?)|(?:alguien|un perfil) (?:más|algo más) júnior|alguien con menos experiencia',
  'too-junior': String.raw`(?:demasiado|muy) (?:junior|júnior|inexpert[oa]s?)|(?:más|falt\w+|falta de|poca|no (?:suficiente|bastante)) experiencia|(?:alguien|un perfil|una persona) (?:con más experiencia|más (?:senior|sénior|experimentad[oa]))`,
  'too-confident':
    '(?:demasiado|muy|excesivamente) (?:segur[oa]s? de (?:sí mism[oa]|ti mism[oa])|confiad[oa]s?|directo|directa|dominante|agresiv[oa])|arrogantes?|prepotentes?|soberbi[oa]s?|interrumpi(?:ó|ste)',
  'too-quiet': String.raw`(?:demasiado|muy) (?:callad[oa]s?|tímid[oa]s?|reservad[oa]s?|modest[oa]s?|nervios[oa]s?|insegur[oa]s?|introvertid[oa]s?)|(?:más|falt\w+|falta de|poca) (?:de )?(?:confianza|seguridad|presencia|iniciativa)|poco segur[oa] de (?:sí|ti)`,
  'asks-too-much': String.raw`(?:expectativas?|pretensiones?|aspiraciones?|salario|tarifa)(?: salarial(?:es)?| económicas?)? (?:era\w*|es|son|está\w*|superan?|superaban?) (?:demasiado (?:alt[oa]s?|elevad[oa]s?)|por encima|muy por encima|nuestro)|por encima de (?:nuestro|nuestra|la) (?:presupuesto|banda|rango)|fuera de (?:nuestro )?presupuesto|demasiado car[oa]s?`,
  'asks-too-little': String.raw`(?:expectativas?|pretensiones?|aspiraciones?|salario|tarifa)(?: salarial(?:es)?| económicas?)? (?:era\w*|es|son|está\w*) (?:demasiado baj[oa]s?|por debajo|muy por debajo)|p[ei]d(?:ió|iste) (?:demasiado )?poco|por debajo de (?:nuestro|nuestra|la) (?:banda|rango|presupuesto)`,
  'too-specialised':
    '(?:demasiado|muy) (?:especializad[oa]s?|específic[oa]s?|de nicho)|(?:perfil )?más generalista|perfil más (?:amplio|polivalente)',
  'too-broad':
    '(?:demasiado|muy) (?:general(?:es)?|generalista|amplio|ampli[oa]s?)|más (?:especializad[oa]s?|especialista)|perfil más (?:especializado|centrado)|más bien una? especialista',
};
