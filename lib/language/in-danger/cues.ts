import type { MailLanguage } from '@/lib/rules/mail-kinds';

/**
 * How somebody says, in each language, that they want to die or to hurt themselves. `says`: words in small letters and
 * without marks, of one clause. `not`: what turns such words around when it stands before them, with nothing between but
 * `between`. Idioms of work ("the deadline is killing me", "je n’en peux plus d’attendre") are none of them.
 */
export type DangerCues = { says: readonly RegExp[]; not: string; between: string };

/** Up to so many words in between, and none that turns the rest around. */
const gap = (most: number) => String.raw`(?:(?!nicht |nie |niet |nooit |kein)\p{L}{1,30} ){0,${most}}`;
const says = (...sources: string[]) => sources.map((source) => new RegExp(` (?:${source})(?= )`, 'gu'));

const EN_DEAD = String.raw`(?:dead|gone for ever|never born|not alive)`;

export const DANGER_CUES: Record<MailLanguage, DangerCues> = {
  en: {
    says: says(
      `(?:want|wanted|wish|need|ready|going) to (?:just |simply )?(?:die|be dead|stop living|stop existing|not exist|not be alive|never wake up|not wake up)(?! (?:of|from|laughing|trying) )`,
      `wish (?:that )?i (?:was|were|could be) (?:just )?${EN_DEAD}`,
      'wish (?:that )?i (?:could|would) (?:just )?(?:die|not wake up|never wake up|stop existing)',
      'wish (?:that )?i (?:had|was|were) never (?:been )?born',
      'rather (?:be dead|die than (?:live|go on|wake up|be here))',
      'better off (?:dead|if i (?:was|were) (?:dead|gone))',
      `i (?:do|did|would) not (?:really |even )?(?:want|wish) to (?:live|be alive|exist|go on living|wake up|keep living)(?! (?:in|with|at|near|on|off|through|next|by|from|abroad|far|there|here|to|early|before|for) )`,
      'i do not (?:really |even )?want to be (?:here|around) any ?more',
      'i no longer want to (?:live|be alive|be here|exist)(?! (?:in|with|at|near|on|off|through) )',
      'i (?:just |simply |really )?can not (?:just |simply |possibly )?go on(?: (?:any ?more|like this|living|with (?:life|living|this|it|my life)|much longer))?(?= (?:$|and |i |but ))',
      '(?:kill|killing|unalive|hang|drown|shoot) myself(?! (?:for|over|with|laughing|working|trying|at|in) )',
      '(?:end|ending|take|taking) my (?:own )?life',
      'end it all',
      '(?:commit|committing|attempt|attempting|contemplate|contemplating|considering|consider|thinking of|thinking about|think about|think of|thought about|thoughts of) suicide',
      '(?:i am|i feel|feeling|i was|been feeling|i have been) suicidal',
      `(?:want|wanted|need|urge|going|tempted) to (?:hurt|harm|cut) myself(?! (?:off|short|some|loose|out) )`,
      '(?:hurting|harming|cutting) myself(?! (?:off|short|some|loose|out|by|with|at) )',
      '(?:hurt|harm|harmed|cut) myself (?:again|on purpose|tonight|last night)',
      'i (?:self ?harm|am self ?harming)',
      '(?:no (?:reason|point)) (?:to|in) (?:live|living|be alive|being alive|go on living)',
      'nothing (?:left )?to live for',
      'life is not worth living',
      '(?:everyone|everybody|the world|my (?:family|kids|children|parents|wife|husband|partner|friends)) (?:would be |is |are )?better off without me',
      '(?:nobody|no one) would (?:even )?(?:notice|care|miss me) if i (?:was|were) (?:dead|gone)',
      '(?:nobody|no one) would (?:even )?(?:notice|care|miss me) if i died',
    ),
    not: 'not|never|no|without|hardly',
    between:
      'want|wants|wanted|wanting|wish|wishing|to|going|would|will|do|did|am|was|ever|be|even|of|about|planning|think|thinking|thought|thoughts|really|i|actually|intend|about|feeling|feel|considering|longer',
  },
  de: {
    says: says(
      `(?:will|mochte|wollte|wurde|muchte) ${gap(3)}(?:sterben|tot sein)(?! (?:vor|fur) )`,
      `ich ${gap(4)}(?:sterben|tot sein) (?:will|mochte|wollte)`,
      `(?:ich|will|mochte|wollte|kann|mag) ${gap(3)}(?:nicht|nimmer) (?:mehr |langer )?(?:leben|weiterleben|weiter leben|aufwachen|existieren|am leben sein)(?! (?:in|mit|bei|von|auf|ohne|wie) )`,
      `ich ${gap(3)}nicht mehr (?:da|hier) sein (?:will|mochte)`,
      `ich (?:will|mochte) ${gap(2)}nicht mehr (?:da|hier) sein`,
      `(?:ich ${gap(4)}|moglich )?mich (?:selbst )?(?:umzubringen|zu toten|zu erhangen)`,
      `ich ${gap(4)}mich ${gap(2)}(?:umbringen|toten|erhangen|umbringe)`,
      `(?:will|werde|mochte|konnte|kann) (?:ich )?mich ${gap(2)}umbringen`,
      `(?:ich bringe?|bringe? ich) mich ${gap(2)}um`,
      `mir ${gap(2)}das leben (?:nehmen|zu nehmen)`,
      `mir ${gap(2)}(?:etwas|was) (?:antun|anzutun)`,
      `(?:will|mochte|muss|werde) (?:ich )?(?:mir ${gap(2)}(?:wehtun|weh tun)|mich ${gap(2)}(?:selbst verletzen|verletzen|ritzen|schneiden))`,
      `ich (?:ritze|verletze) mich`,
      `ich ${gap(4)}(?:selbstmord|suizid|suizidal|selbstmordgedanken|suizidgedanken)`,
      `(?:selbstmord|suizid) begehen`,
      `(?:ich ware|ware ich) ${gap(3)}tot`,
      `lieber tot`,
      `(?:alle|welt|familie|kinder|eltern|freunde) ${gap(3)}(?:ohne mich besser dran|besser dran ohne mich)`,
      `(?:mein )?leben ${gap(2)}(?:keinen sinn mehr|nicht mehr lebenswert|nicht lebenswert)`,
      `ich kann ${gap(2)}nicht (?:mehr|langer)(?: weiter| weitermachen)?(?= (?:$|und |ich ))`,
    ),
    not: 'nicht|nie|niemals|kein|keine|keinen|ohne',
    between:
      'ich|will|mochte|wollte|werde|wurde|mich|mir|dass|an|daran|je|vor|habe|deswegen|deshalb|wirklich|gleich|jetzt',
  },
  fr: {
    says: says(
      `(?:veux|voudrais|voulais|aimerais|prefere|prefererais|envie de|envie d) (?:juste |simplement )?(?:mourir|crever|etre morte?|me tuer|me suicider|me pendre|en finir)(?! (?:de|d|avec) )`,
      '(?:vais|pense a|songe a|penser a|pensais a|idee de) (?:me tuer|me suicider|mourir|en finir|me pendre)(?! (?:de|d|avec) )',
      '(?:mettre|mets|met) fin a (?:mes jours|ma vie)',
      '(?:me faire du mal|me scarifier|me blesser expres)',
      '(?:idees|pensees|envies) (?:suicidaires|de suicide)',
      'je suis suicidaire',
      `(?:ne |n )?(?:veux|ai) plus (?:envie de |vraiment )?(?:vivre|exister|etre en vie|me reveiller)(?! (?:a|en|dans|avec|chez|la|ici|au|aux|sans|de|ca|sur) )`,
      'plus (?:de )?(?:raison|gout) (?:de|a) vivre',
      '(?:je serais|serait) mieux (?:morte?|sans moi)',
      'j en ai marre de (?:la vie|vivre)',
      `n en peux (?:vraiment )?plus(?= (?:$|et |je ))`,
    ),
    not: 'pas|jamais|sans|aucune',
    between: 'de|d|je|ne|vraiment|envie|du|tout|veux|vais|a|pense|pour',
  },
  es: {
    says: says(
      '(?:quiero|quisiera|querria|prefiero|deseo|ganas de) (?:solo )?(?:morir|morirme|estar muert[oa]|matarme|suicidarme|desaparecer para siempre|dejar de vivir)(?! (?:de|por) )',
      '(?:me quiero|me quisiera|me voy a) (?:morir|matar|suicidar)(?! (?:de|trabajando) )',
      '(?:pienso en|pensado en|pensando en|voy a|podria) (?:matarme|suicidarme|morir)(?! (?:de|a trabajar) )',
      '(?:quitarme|quitar me) la vida',
      '(?:acabar|terminar) con (?:mi vida|todo esto y morir)',
      '(?:hacerme dano|lastimarme|cortarme las venas)',
      '(?:pensamientos|ideas) (?:suicidas|de suicidio)',
      'no (?:quiero|tengo ganas de) (?:seguir |ya )?(?:vivir|viviendo|existir|despertar)(?: mas)?(?! (?:en|con|aqui|alli|sin|de|lejos|asi en) )',
      'ya no quiero (?:vivir|existir|estar aqui|seguir viviendo)(?! (?:en|con|sin|de|lejos) )',
      '(?:ojala|mejor) (?:estuviera|estaria|estar) muert[oa]',
      'estarian? mejor sin mi',
      'no puedo (?:seguir )?mas(?= (?:$|y |yo ))',
    ),
    not: 'no|nunca|jamas|sin|ni',
    between: 'que|yo|me|a|voy|quiero|pienso|en|he|realmente|tampoco|por|esto|eso',
  },
  nl: {
    says: says(
      `wil ${gap(2)}(?:dood|dood zijn|sterven|doodgaan)(?! (?:van|aan) )`,
      `ik ${gap(2)}(?:dood|sterven|doodgaan|dood zijn) wil`,
      `(?:ik|wil|kan) ${gap(3)}niet (?:meer |langer )(?:leven|verder leven|wakker worden|bestaan)(?! (?:in|met|bij|van|op|zonder) )`,
      `ik wil (?:er )?niet meer (?:zijn|er zijn)`,
      'niet meer wil leven',
      `(?:mezelf|mijzelf|me) ${gap(2)}(?:van kant maken|iets aandoen|iets aan te doen|doden|ophangen|verwonden|pijn doen|snijden)`,
      `ik ${gap(4)}(?:zelfmoord|suicidaal|suicide)`,
      'zelfmoord (?:plegen|gedachten)',
      'een einde (?:aan mijn leven|maken aan mijn leven)',
      `was ik maar ${gap(1)}dood`,
      'liever dood',
      'beter af zonder mij',
      `ik kan ${gap(1)}niet (?:meer|langer)(?: verder)?(?= (?:$|en |ik ))`,
    ),
    not: 'niet|nooit|geen|zonder',
    between: 'ik|wil|ga|aan|te|zal|om|meteen|daarom|echt|heb|denk',
  },
  it: {
    says: says(
      '(?:voglio|vorrei|volevo|preferirei|preferisco|voglia di|desidero) (?:solo |soltanto )?(?:morire|essere mort[oa]|uccidermi|ammazzarmi|suicidarmi|farla finita|sparire per sempre|smettere di vivere)(?! (?:di|dal|con) )',
      '(?:mi voglio|mi vorrei) (?:uccidere|ammazzare|suicidare)(?! di )',
      '(?:penso a|penso di|pensato di|pensando di|potrei) (?:uccidermi|ammazzarmi|suicidarmi|morire|farla finita|al suicidio)(?! (?:di|dal|con) )',
      '(?:togliermi|togliere mi) la vita',
      'mi (?:ammazzo|uccido|tolgo la vita)(?! (?:di|per) )',
      'porre fine alla mia vita',
      '(?:farmi del male|farmi male apposta|tagliarmi le vene)',
      '(?:pensieri|idee) (?:suicidi|suicide|di suicidio)',
      'non (?:voglio|ho voglia di|ho piu voglia di) (?:piu )?(?:vivere|esistere|svegliarmi)(?: piu)?(?! (?:a|in|con|qui|da|di|senza) )',
      'starebbero meglio senza di me',
      'non ce la faccio (?:davvero )?piu(?= (?:$|e |io ))',
    ),
    not: 'non|mai|senza|ne',
    between: 'io|mi|certo|mica|voglio|di|a|penso|ho|davvero|per|questo',
  },
  pt: {
    says: says(
      '(?:quero|queria|gostaria de|prefiro|preferia|vontade de) (?:so )?(?:morrer|estar mort[oa]|me matar|matar me|me suicidar|suicidar me|sumir para sempre|deixar de viver)(?! (?:de|por) )',
      '(?:vou|pensei em|penso em|pensando em|quero|podia) (?:me matar|matar me|me suicidar|suicidar me|morrer)(?! (?:de|por|trabalhando|a trabalhar) )',
      'tirar a (?:minha |propria )?(?:propria )?vida',
      '(?:acabar|terminar) com a minha vida',
      '(?:me machucar|magoar me|me cortar|fazer mal a mim)',
      '(?:pensamentos|ideias) (?:suicidas|de suicidio)',
      'nao quero (?:mais )?(?:viver|existir|acordar)(?: mais)?(?! (?:em|com|no|na|aqui|longe|sem|de) )',
      'ja nao quero (?:viver|existir)(?! (?:em|com|no|na|aqui|sem) )',
      'melhor sem mim',
      'nao (?:aguento|posso) mais(?= (?:$|e |eu ))',
    ),
    not: 'nao|nunca|jamais|sem|nem',
    between: 'eu|me|vou|quero|de|em|penso|que|realmente|por|isso',
  },
};
