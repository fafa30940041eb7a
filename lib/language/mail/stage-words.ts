import type { MailLanguage } from '@/lib/rules/mail-kinds';
import type { LaterLabel, Stage } from '@/lib/rules/stages';

/** A stage in a mail's words, which are in small letters, without marks, and alternatives of a pattern. */
type Named = readonly [Stage, LaterLabel | null, string];

/**
 * How a mail says, in each language, that somebody was at a stage. `after`: words before a stage that say it has been.
 * `at`: words that say so unless `not` stands before them. `between`: what may stand between either and the stage. `and`:
 * what joins one stage to another. `others`: words behind a stage that make it somebody else's, or one to come. `told`:
 * whole phrases, each with the stage that it tells of unless `not` stands before it. Words that name different stages in
 * different houses ("interview", "first round", "letztes Gespräch", "última ronda": the last so far) are left out.
 */
export type StageWords = {
  stages: readonly Named[];
  after: string;
  at: string;
  between: string;
  and: string;
  others: string;
  not: string;
  told: readonly Named[];
};

/** A word that turns nothing around. */
const WORD = String.raw`(?:(?!nicht |kein|not? |niet |geen |non |nao |pas )\p{L}{1,16} )`;

export const STAGE_WORDS: Record<MailLanguage, StageWords> = {
  en: {
    stages: [
      [
        'phone-screen',
        null,
        '(?:(?:tele)?phone|recruiter|recruiting|hr|initial|introductory|intro) screen(?:ing)?(?: (?:call|interview|conversation))?|screening (?:call|interview|conversation)|(?:tele)?phone interview|(?:introductory|intro|recruiter) call',
      ],
      ['first-interview', null, '(?:first|1st|initial)(?: round)? (?:job )?interview'],
      [
        'later-interview',
        'technical',
        '(?:technical|tech|coding|live coding|system design|pair programming) (?:interview|round|session|screen)',
      ],
      ['later-interview', 'panel', 'panel (?:interview|round)|interview panel|(?:panel) conversation'],
      [
        'later-interview',
        'presentation',
        'presentation (?:round|interview)|(?<= (?:your|the|our|a) )(?:case study |final )?presentation',
      ],
      [
        'later-interview',
        'take-home',
        'take ?home(?: (?:assignment|task|test|exercise|project|challenge|case))?|home assignment|homework assignment|coding (?:challenge|assignment)',
      ],
      ['later-interview', null, '(?:second|2nd|third|3rd|fourth)(?: round)? (?:job )?interview'],
      ['final-round', null, 'finals?(?: panel| selection)? (?:round|stage|interview|conversation)s?|finals'],
    ],
    after:
      'after|following|since|further to|completing|completed|attending|attended|thank you for|thanks for|thank you again for|thanks again for|thank you very much for|thanks so much for|reference to|appreciate|appreciated|enjoyed',
    at: 'during|in|at|from|on',
    between:
      'your|our|the|a|an|this|that|his|her|recent|very|time|at|in|on|for|taking|part|attending|completing|coming to|coming|joining|us|with|participating|participation|energy|effort|you|put|into|doing|giving|making|having|made|it|last|week|s|yesterday|today|monday|tuesday|wednesday|thursday|friday',
    and: 'and|and then|then|plus|as well as',
    others:
      'for (?:the )?other|with (?:the |all |several |many )?(?:other|another|candidates|applicants)|of (?:the )?other|scheduled|planned|booked|invitation|slot|next|tomorrow|is cancelled|has been cancelled|was cancelled',
    not: 'not|never|no|nor|without|unable|cannot|will|would|could|invite|invited|other|another|if',
    told: [
      [
        'final-round',
        null,
        '(?:you )?(?:made|making|making it|made it|got|getting|reached|reaching|came|progressed|progressing)(?: through| all the way)?(?: to| into| as far as)? (?:the|our) (?:final (?:round|stage|interviews?)|finals|final(?= $))',
      ],
      [
        'final-round',
        null,
        '(?:one|two) of (?:our|the|only)? ?(?:two|three|four|five|six|final|last)? ?(?:finalists|final candidates)|the other finalist|our other finalist|another finalist|as a finalist|congratulations to our finalists',
      ],
      [
        'offer',
        null,
        `(?:withdraw|withdrawing|withdrawn|withdrew|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|retracted) (?:our|the|this|that|your) ${WORD}{0,2}offer(?! to (?:the other|another))`,
      ],
      [
        'offer',
        null,
        `the ${WORD}?offer ${WORD}{0,8}(?:is|has been|was|must be) (?:off the table|withdrawn|rescinded|revoked)|our offer (?:of employment )?(?:is|has been|was|must be) (?:withdrawn|rescinded|revoked)|the offer lapses`,
      ],
    ],
  },
  de: {
    stages: [
      [
        'phone-screen',
        null,
        'telefoninterviews?|telefonisches? (?:interview|vorstellungsgesprach|bewerbungsgesprach)|telefonischen (?:interview|vorstellungsgesprach|bewerbungsgesprach)s?|phone ?screen|screening (?:call|gesprach|interview)',
      ],
      ['first-interview', null, 'erste[ns]? (?:vorstellungsgesprach|bewerbungsgesprach|interview)s?'],
      [
        'later-interview',
        'technical',
        'fachgesprachs?|fachinterviews?|technische[nrs]? (?:interview|gesprach|runde)s?|coding interviews?',
      ],
      ['later-interview', 'panel', 'panel ?(?:interview|gesprach)s?'],
      [
        'later-interview',
        'presentation',
        '(?:fallstudien|abschluss)prasentation|prasentation (?:ihrer|deiner) fallstudie|(?<= (?:ihrer|ihre|deiner|deine) )prasentation',
      ],
      [
        'later-interview',
        'take-home',
        'take ?home(?: aufgabe)?|testaufgabe|probeaufgabe|hausaufgabe|coding challenge',
      ],
      [
        'later-interview',
        null,
        'zweitgesprachs?|(?:zweite|dritte)[nsr]? (?:vorstellungsgesprach|bewerbungsgesprach|gesprach|interview)s?',
      ],
      [
        'final-round',
        null,
        'endrunde|finalrunde|finale[nrs]? (?:runde|gesprach|interview|auswahlrunde|auswahlgesprach)s?|abschlussgesprachs?|finalgesprachs?',
      ],
    ],
    after:
      'nach|dank fur|danke fur|danken (?:wir )?(?:ihnen|dir|euch) fur|bedanken uns fur|seit|bezug auf|teilnahme an',
    at: 'bei|beim|im|in|wahrend|zum|am|an|aus',
    between:
      'ihrem?|ihrer|ihren?|ihr|deinem?|deiner|deinen?|dein|unserem?|unserer|unser|dem|der|das|die|den|des|einem|ein|eine|einer|diesem|diese|gestrigen|heutigen|netten?|nette|angenehmen?|angenehme|gute[ns]?|spannende[ns]?|zeit|im|am|teilnahme|letzten|vergangenen|montag|dienstag|mittwoch|donnerstag|freitag|muhe|mit|fur|an|die',
    and: 'und|und dann|sowie',
    others:
      'mit (?:den )?(?:anderen|weiteren|ubrigen)|der (?:anderen|ubrigen|weiteren)|einladen|eingeladen|einzuladen|geplant|am kommenden',
    not: 'nicht|kein|keine|keinen|nie|ohne|werden|wird|einladen|falls|wenn|sollten|andere|anderen',
    told: [
      [
        'final-round',
        null,
        `(?:haben|hast) es ${WORD}{0,2}in (?:die|unsere) (?:endrunde|finalrunde|finale runde) geschafft|(?:sie|du) (?:waren|warst|standen|standest) ${WORD}{0,2}(?:in der endrunde|im finale)`,
      ],
      [
        'offer',
        null,
        `(?:unser|das) ${WORD}{0,2}(?:angebot|vertragsangebot|stellenangebot) ${WORD}{0,4}(?:zuruckziehen|zuruckzuziehen|zuruckgezogen|zurucknehmen|zuruckgenommen)|ziehen ${WORD}{0,3}(?:angebot|vertragsangebot|stellenangebot) zuruck`,
      ],
    ],
  },
  fr: {
    stages: [
      [
        'phone-screen',
        null,
        'entretien (?:telephonique|de prequalification|par telephone)|prequalification telephonique|preselection telephonique',
      ],
      ['first-interview', null, '(?:premier|1er) entretien'],
      ['later-interview', 'technical', 'entretien technique|echange technique'],
      ['later-interview', 'panel', 'entretien (?:collectif|devant (?:le )?(?:jury|comite))'],
      ['later-interview', 'presentation', 'presentation (?:de votre|de ton|du|de l) (?:etude de cas|cas)'],
      ['later-interview', 'take-home', 'test technique|etude de cas|exercice a (?:la maison|domicile)'],
      ['later-interview', null, '(?:deuxieme|second|2e|2eme|troisieme|3e) entretien'],
      ['final-round', null, 'entretiens? fina(?:l|ux)|tour final|phase finale|etape finale|finale'],
    ],
    after:
      'apres|suite a|a la suite de|a l issue de|depuis|merci pour|remercions pour|remercie pour|merci d avoir passe|faisons suite a',
    at: 'lors de|lors du|durant|pendant|au cours de|en|du|au',
    between:
      'votre|ton|notre|l|le|la|les|un|une|cet|ce|cette|participation|a|au|aux|temps|consacre|avoir|passe|du|de|d|lundi|mardi|mercredi|jeudi|vendredi|dernier|bel|gros|votre temps lors de',
    and: 'et|puis|ainsi que',
    others: 'avec (?:les |d )?autres|des autres|prevu|planifie|fixe au',
    not: 'pas|jamais|sans|ni|aucun|aucune|non|inviter|convier|si|autre|autres|serons|sera',
    told: [
      [
        'final-round',
        null,
        '(?:etre arrivee?|etes arrivee?|es arrivee?|vous etiez|tu etais|avez atteint|as atteint|parvenue?) (?:jusqu |jusqu a l |en |a l |a la |au |aux )(?:aux )?(?:finale|phase finale|etape finale|tour final|dernier tour|entretiens? fina(?:l|ux))|l autre finaliste|parmi les (?:deux |trois )?finalistes',
      ],
      [
        'offer',
        null,
        '(?:retirer|retirons|annuler|annulons|retractons|retracter) (?:notre|l|cette) (?:offre|promesse) (?:d emploi|d embauche|de poste)|notre offre (?:d emploi |d embauche )?est (?:retiree|annulee|caduque)',
      ],
    ],
  },
  es: {
    stages: [
      [
        'phone-screen',
        null,
        'entrevista telefonica|llamada de (?:preseleccion|filtro|screening)|preseleccion telefonica',
      ],
      ['first-interview', null, '(?:primera|1a) entrevista'],
      ['later-interview', 'technical', 'entrevista tecnica'],
      ['later-interview', 'panel', 'entrevista (?:de|con el) panel'],
      ['later-interview', 'presentation', 'presentacion (?:del|de tu|de su) caso'],
      ['later-interview', 'take-home', 'prueba tecnica|caso practico|reto tecnico|prueba para hacer en casa'],
      ['later-interview', null, '(?:segunda|2a|tercera|3a) entrevista'],
      ['final-round', null, 'entrevista final|ronda final|fase final|etapa final'],
    ],
    after: 'tras|despues de|luego de|gracias por|agradecemos|agradezco|desde',
    at: 'en|durante',
    between:
      'tu|su|la|el|una|un|nuestra|esta|tiempo|en|a|de|participar|participacion|hacer|realizar|asistir|venir|haber|hecho|realizado|participado|dedicado|al|pasado|lunes|martes|miercoles|jueves|viernes|por|el tiempo',
    and: 'y|y a|y la|asi como',
    others:
      'con (?:los |las )?(?:otros|otras|demas)|de (?:los |las )?(?:otros|otras|demas)|prevista|programada|agendada',
    not: 'no|nunca|sin|ni|ningun|ninguna|si|invitar|pasar|pasaras|pasara|pase|avanzar|otros|otras',
    told: [
      [
        'final-round',
        null,
        `(?:has llegado|llegaste|haber llegado|has estado|estuviste|estuvo usted|quedaste) ${WORD}{0,2}(?:a|en|hasta) la (?:fase|ronda|etapa|entrevista) final|(?:otra|otro) finalista|entre (?:los|las) (?:dos |tres )?finalistas`,
      ],
      [
        'offer',
        null,
        '(?:retirar|retiramos|anular|anulamos|revocar) (?:nuestra|la|esta) oferta(?: de (?:trabajo|empleo))?|(?:nuestra|la) oferta (?:de (?:trabajo|empleo) )?queda (?:retirada|anulada|sin efecto)',
      ],
    ],
  },
  nl: {
    stages: [
      [
        'phone-screen',
        null,
        'telefonische? (?:gesprek|interview|screening|intake|kennismaking)|screening ?(?:call|gesprek)',
      ],
      ['first-interview', null, '(?:eerste|1e) (?:gesprek|interview|sollicitatiegesprek)'],
      ['later-interview', 'technical', 'technische? (?:gesprek|interview|ronde)'],
      ['later-interview', 'panel', 'panel ?(?:gesprek|interview)'],
      ['later-interview', 'presentation', 'casepresentatie|(?<= (?:je|jouw|uw) )(?:case )?presentatie'],
      ['later-interview', 'take-home', 'thuisopdracht|take ?home(?: opdracht)?|huiswerkopdracht'],
      ['later-interview', null, '(?:tweede|2e|derde|3e) (?:gesprek|interview|sollicitatiegesprek)'],
      ['final-round', null, 'finale? (?:ronde|gesprek)|eindgesprek|finaleronde|eindronde|slotronde'],
    ],
    after:
      'na|naar aanleiding van|bedankt voor|dank voor|dank je wel voor|dank u wel voor|sinds|terugkomend op|deelname aan',
    at: 'tijdens|in|bij|uit',
    between:
      'je|jouw|uw|ons|onze|de|het|een|deze|dit|leuke|prettige|fijne|goede|open|tijd|in|voor|deelname|aan|deelnemen|je tijd|komst|naar|afgelopen|gisteren|van|maandag|dinsdag|woensdag|donderdag|vrijdag',
    and: 'en|en daarna|en het|en de',
    others:
      'met (?:de )?(?:andere|overige)|van (?:de )?(?:andere|overige)|gepland|inplannen|uitnodigen|uitgenodigd',
    not: 'niet|geen|nooit|zonder|zullen|zal|uitnodigen|als|indien|volgende|andere',
    told: [
      [
        'final-round',
        null,
        `(?:je|u) (?:was|bent|zat|stond|hoorde) ${WORD}{0,3}(?:bij de (?:laatste )?(?:twee|drie|2|3)(?: laatste)?(?: kandidaten)?|in de (?:laatste|finale) ronde)|de andere finalist`,
      ],
      [
        'offer',
        null,
        `(?:ons|het|dit) ${WORD}{0,1}aanbod ${WORD}{0,3}(?:intrekken|in te trekken|ingetrokken|terugtrekken)|trekken ${WORD}{0,3}aanbod in`,
      ],
    ],
  },
  it: {
    stages: [
      [
        'phone-screen',
        null,
        'colloquio (?:telefonico|conoscitivo telefonico)|intervista telefonica|screening telefonico',
      ],
      ['first-interview', null, '(?:primo|1o) colloquio'],
      ['later-interview', 'technical', 'colloquio tecnico|intervista tecnica'],
      ['later-interview', 'panel', 'colloquio (?:di|con il) panel'],
      ['later-interview', 'presentation', 'presentazione del (?:suo |tuo )?caso'],
      ['later-interview', 'take-home', 'prova tecnica|caso studio|esercizio a casa|prova a casa'],
      ['later-interview', null, '(?:secondo|2o|terzo|3o) colloquio'],
      ['final-round', null, 'colloquio finale|colloqui finali|fase finale|round finale|turno finale'],
    ],
    after:
      'dopo|a seguito del|a seguito della|in seguito al|in seguito alla|facendo seguito al|facendo seguito alla|grazie per|ringraziamo per|ringrazio per|ringraziarla per|ringraziarti per|dal',
    at: 'durante|nel|nella|al|alla|nel corso del|nel corso della',
    between:
      'il|lo|la|l|un|una|suo|sua|tuo|tua|nostro|nostra|tempo|dedicato|dedicatoci|al|alla|nel|nella|partecipazione|partecipato|aver|sostenuto|recente|scorso|di|del|lunedi|martedi|mercoledi|giovedi|venerdi',
    and: 'e|e il|e la|nonche',
    others: 'con (?:gli |i )?altri|degli altri|previsto|fissato|programmato',
    not: 'non|mai|senza|ne|nessun|nessuna|se|invitare|invitarla|passare|altri',
    told: [
      [
        'final-round',
        null,
        `(?:e arrivat[oa]|sei arrivat[oa]|essere arrivat[oa]) ${WORD}{0,2}(?:alla|in) (?:fase finale|finale)|l altr[oa] finalista|tra i (?:due |tre )?finalisti`,
      ],
      [
        'offer',
        null,
        '(?:ritirare|ritiriamo|revocare|revochiamo|annullare) (?:la nostra|la|questa) (?:offerta|proposta)(?: di (?:lavoro|assunzione))?|(?:la nostra|la) (?:offerta|proposta) (?:di (?:lavoro|assunzione) )?(?:e ritirata|e revocata|decade)',
      ],
    ],
  },
  pt: {
    stages: [
      ['phone-screen', null, 'entrevista (?:telefonica|por telefone)|triagem telefonica'],
      ['first-interview', null, '(?:primeira|1a) entrevista'],
      ['later-interview', 'technical', 'entrevista tecnica'],
      ['later-interview', 'panel', 'entrevista (?:de|com o) painel'],
      ['later-interview', 'presentation', 'apresentacao do (?:seu |teu )?(?:caso|case)'],
      ['later-interview', 'take-home', 'teste tecnico|desafio tecnico|estudo de caso|case tecnico'],
      ['later-interview', null, '(?:segunda|2a|terceira|3a) entrevista'],
      ['final-round', null, 'entrevista final|fase final|etapa final|ronda final|rodada final'],
    ],
    after:
      'apos|depois da|depois do|no seguimento da|no seguimento do|na sequencia da|obrigad[oa] por|obrigad[oa] pela|obrigad[oa] pelo|agradecemos|agradeco|desde',
    at: 'na|no|durante|em',
    between:
      'a|o|as|os|sua|seu|tua|teu|nossa|nosso|da|do|na|no|em|uma|um|ter|vindo|feito|realizado|participado|participacao|tempo|dedicado|passado|passada|segunda|terca|quarta|quinta|sexta|feira|recente|por',
    and: 'e|e a|e o|e da|e do|bem como',
    others:
      'com (?:os |as )?(?:outros|outras|demais)|d[oa]s (?:outros|outras|demais)|marcada|agendada|prevista',
    not: 'nao|nunca|sem|nem|nenhum|nenhuma|se|convidar|passar|avancar|outros|outras',
    told: [
      [
        'final-round',
        null,
        `(?:voce|tu)? ?(?:chegou|chegaste|ter chegado|esteve|estiveste) ${WORD}{0,2}(?:a|na|ate a) (?:fase|etapa|ronda|rodada|entrevista) final|(?:outro|outra) finalista|entre os (?:dois |tres )?finalistas`,
      ],
      [
        'offer',
        null,
        '(?:retirar|retiramos|cancelar|cancelamos|revogar) (?:a nossa|nossa|a|esta) (?:oferta|proposta)(?: de (?:trabalho|emprego))?|(?:a nossa|nossa|a) (?:oferta|proposta) (?:de (?:trabalho|emprego) )?(?:foi retirada|fica sem efeito|esta retirada)',
      ],
    ],
  },
};
