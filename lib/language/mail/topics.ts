import type { MailLanguage } from '@/lib/rules/mail-kinds';
import { folded } from './fold';

/**
 * What a sentence is about, by the beginnings of its words in every language: weak signs, which mean something together.
 * `*` stands for any ending; `_` for a space. One line a language: en, de, fr, es, nl, it, pt.
 */
const TOPICS = {
  not: `not no nor never without unable cannot neither none nobody nothing wont dont isnt arent
    nicht kein* ohne weder nie niemand nichts ned
    pas ne n aucun* sans jamais ni impossible plus_de
    no ningun* sin nunca tampoco ni nadie imposible
    niet geen zonder nooit niemand niets
    non nessun* senza mai ne neppure impossibile
    nao nenhum* sem nunca nem ninguem`,
  other: `another other others someone somebody else different internal internally elsewhere
    andere* ander* jemand* anderweitig mitbewerber* intern* externe*
    autre* quelqu interne* ailleurs
    otr* alguien intern* compañer*
    ander* iemand intern*
    altr* qualcun* intern*
    outr* alguem intern*`,
  people: `candidate* applicant* person people finalist* colleague* individual* contender* man woman girl* boy* guy someone_who
    kandidat* bewerber* person* kolleg* frau herr* bursche*
    candidat* personne* profil* collegue* confrere femme homme concurrent*
    candidat* persona* aspirante* profesional* chico* chica* perfil* compañer* hoja
    kandida* sollicitant* persoon collega* man vrouw heer
    candidat* persona* risorsa collega ragazz* profil* figlio studentess*
    candidat* pessoa* profissional* moça menina rapaz colega perf*`,
  choose: `choose* chose chosen select* decid* decision* appoint* prefer* opt opted hire* hired hiring pick* settled pass passed went go gone going gave given took taken landed backed invite*d vote*
    entsch* wahl gewahlt ausgewahl* genommen nehmen vorzug bevorzug* zusage zugesagt geeinigt vergeben ubertrag* zugesproch* ausgesproch* eingestellt verstandigt berucksicht*
    choisi* choix retenu* decid* decision prefer* opt* recrut* confi* selection* attribu* embauch* privilegi* donn* arret*
    elegi* elecci* seleccion* decid* decisi* opt* escog* inclin* contrat* recae* recay* adjudic* propon* propues* prefier* prefer* asign* fuimos quedamos
    gekoz* kiez* keuze besl* besluit* aangenom* voorkeur geselecteer* benoem* toegewez* aangesteld* toewij* gegaan gevallen
    scelt* scegl* selezion* decis* prefer* optat* assunt* affidat* assegnat* nomin* individuat* dato trovat* ammess*
    escolh* selecion* seleccion* decid* decis* opt* contrat* prefer* aprovad* recai* ficou ficar ficamos ficaram atribu* nomead*`,
  onward: `proceed* forward further progress* pursue* continu* next onward advance* ahead stage round shortlist* longlist
    weiter* fortsetz* fortfuhr* nachste* runde stufe engere* auswahlrunde
    suite poursui* loin continu* avant etape* tour lice
    continu* segui* sigue* avanz* adelante proseg* fase etapa siguiente
    verder doorgaan vervolg* ronde voortzet* fase volgende
    prosegu* proced* avanti continu* fase step seguito passo
    prossegu* avanc* segui* segue* continu* adiante fase etapa frente`,
  regret: `unfortunately regret* sorry sadly afraid disappoint* alas apolog* gutted hard difficult hate shame
    leider bedauer* schade leid enttausch* schwer* entschuldig*
    malheureu* regret* desol* navre* decev* decu* helas difficile
    lamenta* lament* desgraci* desafortunad* siento sentimos pena triste* decepcion*
    helaas spijt* jammer teleur* sorry betreur* moeilijk*
    purtroppo dispiac* spiac* rincresc* rammaric* sfortunat* delus* spiacent*
    infelizmente lament* pena desculp* trist* desilus* dificil`,
  wish: `wish* luck success best endeavours endeavors career hunt search future onwards cross paths
    wunsch* erfolg gute glück gluck zukunft* weg werdegang
    souhait* succes reussite continuation chance courage recherche* poursuite avenir
    dese* suerte exito* futur* camino animo
    succes wens* sterkte geluk zoektocht toekomst*
    augur* bocca fortuna success* futur* percorso
    desej* sucesso* sorte felicidades futur* percurso`,
  crowd: `many volume competitive calibre hundreds hundred number field strong pool quality high standard interest replies
    viele zahlreich* vielzahl resonanz hohe* anzahl
    nombre* nombreu* qualite niveau eleve*
    muchas numeros* volumen nivel alt* cantidad gran
    vele veel aantal groot hoge kwaliteit
    numeros* tant* elevat* livello molt*
    muit* numero elevad* nivel grande quantidade`,
  keep: `file database pool talent profile keep kept retain stored
    talentpool pool gespeichert aufbewahr* datenbank vormerk* evidenz
    vivier conserv* base garder* garde*
    base guardar* conserv* tendremos bolsa
    bestand bewar* portefeuille talentpool
    database archivio conserv* terremo
    banco base guard* mant*`,
  praise: `impress* enjoyed loved lovely pleasure great wonderful excellent impressive warm pleased glad liked brilliant
    beeindruck* gefreut gefallen freude sympathisch* herzlich* tolle* schon* begeister*
    apprecie* agreable* plaisir superbe* excellent* impressionn* touch* solide*
    encant* gusta* gusto impresion* agradable* excelente* placer excelent*
    leuk* fijn* prettig* mooi* indruk* plezier* goed
    piaciut* piacere apprezza* ottim* colpit* bell* complimenti
    gost* prazer excelente* impression* agradav* ador* lind*`,
  lacking: `however but although though lack* missing less enough insufficient* short below too wonder* deeper depth improve* concern* weaker needs
    allerdings aber jedoch fehl* mangel* wenig* unzureichend* unterschatz* vermisst* gewunscht hatten
    cependant mais toutefois revanche manqu* insuffis* moins trop contre inquiet*
    aunque pero embargo falt* falta* poco* menos insuficien* echam* echaron cambio
    maar echter wel onvoldoende mist* miste* weinig* gemist ontbr*
    pero ma tuttavia manc* scars* poc* meno insufficient* carenz*
    porem mas contudo falt* pouc* menos insuficient* embora`,
  skill: `experience* skill* qualification* background* expertise knowledge fit match requirements criteria level training
    erfahr* kenntnis* qualifikation* profil anforder* eignung fahigkeit* passung
    experience* competence* qualification* parcours exigence* besoins connaissance* profil
    experiencia* habilidad* requisito* perfil formacion conocimiento* competencia*
    ervaring* kennis vaardig* profiel eisen achtergrond
    esperienz* competenz* requisit* profilo conoscenz* familiarita
    experiencia* competencia* requisit* perfil conheciment* formac*`,
  score: `score* points threshold ranked ranking results marks placed list
    punkt* rang* liste platz ergebnis
    points classement seuil cote note liste rang
    puntos puntuacion lista orden baremo nota
    punten score ranglijst uitslag
    punteggio graduatoria soglia esito punti
    pontos pontuacao classific* lista nota resultado`,
  filled: `filled cancel* closed withdrawn froze* freeze budget funding headcount exist* absorbed redeploy* pulled restructur* reorganis* taken off axed scrapped redundant*
    besetzt gestrichen einstellungsst* aufgehoben haushalt* budget* umstruktur* eingefroren entfall* wegfall* ersatzlos zuruckgezogen
    pourvu* annul* ferme* gel abandonn* supprim* budget* existe* restructur* economies attribu* cloture*
    cubiert* cancelad* anulad* congelad* supres* suprim* presupuest* ajuste desierta cerrad* amortiz*
    vervuld ingevuld ingetrokken wegbezuinigd vacaturestop bezuinig* reorganis* vervallen herplaats* bestaat
    copert* annullat* revocat* congelat* chius* budget soppress* riorganizz* bloccat* sospes*
    preenchid* cancelad* encerrad* congelad* orcament* extint* reestrutur* suspens*`,
  none: `nobody none anyone anybody no_one all everyone
    niemand* keine* alle*
    aucun* personne tous
    ningun* nadie todos ninguna
    niemand geen_enkele alle iedereen
    nessun* tutti tutte
    ninguem nenhum* todos`,
  interview: `interview* meeting call chat conversation test task trial assessment visit audition panel talk exercise presentation
    gesprach* interview termin kennenlern* vorstellungsgesprach* probearbeit* test aufgabe hospit* telefonat probetag vorstellung*
    entretien* entrevue* rendez rdv rencontre* echange* essai test epreuve* visite visio*
    entrevista* llamada reunion cita prueba charla videollamada dinamica
    gesprek* kennismak* interview proef* afspraak assessment opdracht
    colloqui* incontr* prova videochiamat* chiamata appuntamento selezione convocat*
    entrevista* reuniao conversa chamada prova videochamada teste bate dinamica`,
  meet: `meet see come join attend invite* speak visit pop drop bring ask reception floor office room
    kennenlern* treffen komm* einlad* lade* sehen sprechen empfang raum
    rencontr* recevoir venir invit* convi* demandez accueil passer presentez
    conocer* ver venir pasar* invit* convoc* acudir recepcion traer trae traiga
    ontmoet* langskom* uitnodig* nodig* kom kennismaken receptie meenemen
    conoscer* incontrar* venire invit* convoc* passare vediamo portare porti
    conhec* vir convid* encontr* passe venha traga apresent* compare*`,
  slot: `slot* available availability free suit* convenient works reschedul* instead confirm* moved move postpone* calendar booked book zoom teams link video online
    slot* zeit verfugbar passt verschieb* verleg* ersatz* statt bestatig* link video* teams zoom gebucht uhr
    disponib* libre convient conviendr* irait report* deplac* confirm* creneau* lien visio teams zoom heure*
    disponib* libre vendria bien reprogram* aplaz* confirm* enlace teams zoom hora hueco
    beschikba* schikt uitkomt verzet* verplaats* bevestig* link teams zoom uur
    disponib* liber* andrebbe rimand* spost* conferm* link teams zoom ore slot
    disponib* livre jeito reagend* adia* remarc* confirm* link teams zoom horas as`,
  day: `monday tuesday wednesday thursday friday saturday mon tue tues wed thu thurs fri tomorrow tmrw
    montag dienstag mittwoch donnerstag freitag samstag morgen mo di mi
    lundi mardi mercredi jeudi vendredi samedi demain
    lunes martes miercoles jueves viernes sabado mañana manana
    maandag dinsdag woensdag donderdag vrijdag zaterdag morgen
    lunedi martedi mercoledi giovedi venerdi sabato domani
    segunda terça terca quarta quinta sexta sabado amanha`,
  month: `january february march april june july august september october november december
    januar janner februar marz juni juli oktober dezember
    janvier fevrier mars avril juin juillet aout septembre octobre decembre rentree
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    januari februari maart juni juli augustus
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro`,
  received: `received receipt arrived registered submitted acknowledg* landed submission safely reached logged
    eingegangen eingang erhalten angekommen vorliegen vor eingetroffen gelandet registriert
    recu* reception enregistre* parvenu* arrive* transmis*
    recibid* recibim* registrad* recepcion acuse acuso llegado inscri*
    ontvangen ontvangst binnen binnengekomen geregistreerd
    ricevut* pervenut* arrivat* giunt* ricezione registrat*
    recebid* recebem* rececao registad* registrad* inscric* cadastro`,
  review: `review* assess* read reads examine* consider* sift looks look panel evaluate* screening process
    pruf* sicht* durchseh* lesen bearbeit* weiterleit*
    examin* etudi* etude lire analys* trait*
    revis* estudi* analiz* valor* evalu* comite
    bekijk* beoordel* lezen bestud* onderzoek* kijkt
    esamin* valut* legger* vision* inoltr*
    analis* avali* apreci* analise ler`,
  reply: `hear contact touch reply days weeks soon within shortly back
    melden hören horen bescheid ruckmeldung wochen tagen informier*
    contacter* recontact* reviendr* reponse semaines jours delai* nouvelles
    contact* respuesta dias semanas plazo breve noticias comunic* avis*
    horen contact laten weten dagen weken reactie bericht
    contatt* ricontatt* risposta giorni settimane breve riscontro
    contact* contat* resposta dias semanas breve retorno`,
  wait: `wait* patien* still yet until till delay* hold pause* postpone* parked later update once stuck reserve standby board approval
    noch warte* geduld* verzog* vertagt zuruckgestellt pause bis spater nachruck* zwischen* sobald
    encore toujours patien* attend* attente retard* suspen* pause jusqu report* des_que
    todavia aun esper* pacien* retras* aplaz* pausa hasta pendient* mientras
    nog wacht* geduld vertrag* uitgesteld geparkeerd pauze tot voorlopig zodra reserve
    ancora attes* attend* pazien* ritard* sospes* rinvi* fino appena
    ainda esper* aguard* pacien* atras* adia* suspens* ate pendente enquanto`,
  offer: `offer* contract* sign* salary start starting congratulations welcome delighted thrilled hourly paperwork accept* yes hr bonus benefits pension
    angebot* vertrag* unterschr* unterzeichn* gehalt glückwunsch gluckwunsch willkommen beginn brutto unbefristet* einschlag*
    offre proposition contrat* sign* salaire felicitations bienvenue brut cdi embauch* commence* remuneration
    oferta contrato* firm* salario enhorabuena felicidades bienvenid* bruto* incorpor* indefinido condiciones
    aanbod contract* teken* arbeidsovereenkomst salaris gefeliciteerd welkom bruto schaal voorwaarden
    offerta proposta contratt* firm* assum* stipendio congratulazioni benvenut* indeterminato ral
    proposta oferta contrato* assin* salario parabens bem_vind* brutos subsidio aceit*`,
  away: `office leave holiday vacation absence automatic* automated return* ticket case mailbox inbox monitored urgent ooo autoreply undeliverable
    abwesen* urlaub* automatisch* ticket* postfach ruckkehr dringend* vertretung elternzeit mutterschutz buro betriebsferien erreichbar
    absen* conge* automatique* retour ticket boite urgen* deplacement maternite bureau
    ausen* vacaciones automatic* ticket buzon urgen* regreso vuelta baja oficina
    afwezig* vakantie automatisch* ticket mailbox dringend spoed terug verlof kantoor
    assen* ferie automatic* ticket casella urgen* rientro maternita ufficio segnalazione
    ausen* ferias automatic* ticket caixa urgen* regresso licença licenca chamado protocolo escritorio`,
  papers: `document* certificate* copy copies reference* referee* form passport licence license proof transcript* portfolio registration salary expectation* notice visa cv resume signed
    unterlagen zeugnis* nachweis* kopie* referenz* formular fuhrungszeugnis gehaltsvorstellung* kundigungsfrist ausweis lebenslauf iban
    document* diplome* copie* attestation* piece* formulaire casier pretention* preavis cv justificatif* reference*
    documento* documentacion certificad* copia* titulo* referencia* formulario carnet expectativa* pretension* cv dni
    document* diploma* kopie* referent* formulier* vog bewijs salaris* cv motivatie* rijbewijs
    document* certificat* copia* diploma* referenz* modulo* cv pretese preavviso permesso curriculum
    document* certificad* copia* comprovativ* referencia* formulario* registo criminal pretensao cv diploma* comprovante*`,
  ask: `send upload complete fill provide need* please could kindly missing tell
    senden schick* nachreich* ausfull* benotig* brauch* bitte fehlt fehlen konnten mitteil*
    envoy* transmet* complet* rempl* fourn* besoin merci_de manqu* pourriez indiquer faire_parvenir
    envi* mand* adjunt* complet* rellen* necesit* podrias falta* indica* facilit* aport*
    stur* stuur* invul* aanlever* nodig graag kunt kun ontbr* vragen upload*
    invi* mand* compil* forn* allega* serve* servono manca* potrebbe puo indicar*
    envi* mand* preench* anex* precis* falta* poderia indique* consegue* responde*`,
  adverts: `jobs alert* matches newsletter webinar discount community subscribe* subscribed survey tips event* explore discover browse edition roles_near daily weekly rsvp free_ticket %
    jobs jobalarm stellenangebote newsletter webinar rabatt umfrage tipps messe entdecke* suchauftrag sofort veranstaltung gutschein
    offres alerte newsletter webinaire reduction enquete conseils salon decouvr* inscri* rabais communaute notez
    ofertas alerta* boletin newsletter webinar descuento encuesta consejos feria descubr* inscrib* vacantes comunidad
    vacatures alert nieuwsbrief webinar korting enquete tips beurs ontdek* schrijf resultaten
    offerte alert newsletter webinar sconto sondaggio consigli fiera scopri iscriv* community annunci
    vagas alerta newsletter webinar desconto inquerito dicas feira descubr* inscrev* clube edição`,
  private: `mum dad love hey xx see_you saturday sunday cake coffee dinner lunch party invoice payment laptop casserole birthday thanks_for
    mensa bussi mama papa kaffee wochenende geburtstag feier rechnung küsschen grillen
    bisous maman papa café anniversaire facture dejeuner apero tata
    beso* abrazo mama papa cafe cumple factura finde cena
    kus groetjes mama papa koffie verjaardag factuur borrel
    baci abbraccio mamma papa caffe compleanno fattura cena zia
    bjs beijo* beijinhos mae pai cafe aniversario fatura jantar churrasco`,
  approach: `profile linkedin client opportunity confidential search looking_for recruiter mandate headhunt* came_across network
    profil* xing linkedin mandant* kunde* headhunt* wechsel* aufmerksam herausforderung
    profil linkedin client cabinet opportunite confidentiel mandat
    perfil linkedin cliente confidencial oportunidad grupo red dosier
    profiel linkedin opdrachtgever klant vertrouwelijk uitdaging
    profilo linkedin cliente riservat* opportunita sfida
    perfil linkedin cliente confidencial oportunidade desafio`,
  job: `role position post job vacancy place placement internship opening work apprenticeship
    stelle* position job platz* vakanz praktikum ausbildung*
    poste* emploi place* stage mission offre apprentissage
    puesto plaza vacante trabajo posicion practicas cargo
    functie vacature baan positie stage plek job
    posizione posto ruolo lavoro stage tirocinio incarico
    vaga* posicao lugar cargo funcao estagio emprego`,
  application: `application* candidacy cv applied applying submission
    bewerbung* unterlagen mappe dossier
    candidature* dossier* cv
    candidatura* solicitud* postulacion cv curriculum
    sollicitatie* kandidatuur brief cv
    candidatur* domanda cv curriculum
    candidatura* curriculo inscricao cv`,
  you: `you your yours yourself
    sie ihr ihre ihren ihrem ihrer ihnen du dich dir dein deine deinen deinem deiner
    vous votre vos tu te toi ton ta tes
    tu tus te ti usted su sus contigo vos le
    je jij jou jouw u uw ge
    lei la suo sua suoi sue tu ti te tuo tua tuoi tue
    voce seu sua seus suas tu te ti teu tua teus tuas lhe consigo contigo`,
  we: `we us our ours team panel committee board
    wir uns unser unsere unserer unserem unseren team
    nous notre nos equipe comite on
    nosotros nos nuestro nuestra nuestros equipo hemos
    wij we ons onze team
    noi ci nostro nostra nostri team abbiamo
    nos nosso nossa nossos equipa equipe`,
  they: `they them their he she him her his client manager boss
    er sie kunde chef leitung
    il elle ils elles client directeur directrice
    el ella ellos cliente jefe director directora
    hij zij ze klant baas directeur
    lui lei loro cliente capo direttore
    ele ela eles cliente chefe diretor diretora`,
  thanks: `thank thanks grateful appreciate* cheers
    dank* danke vielen
    merci remerci*
    gracias agradec*
    bedankt dank* danken
    grazie ringrazi*
    obrigad* agradec*`,
  will: `will shall going gonna ll
    werde wird werden wirst
    sera serons aurons ferons allons va vont
    sera seran vamos va van
    zal zullen gaat gaan word
    sara saranno andremo verra
    sera serao vamos vai irao iremos`,
  would: `would could might may can
    konnte konnten konntest wurde wurden mochten mochte darf durfen kann
    pourriez pourrais seriez serais aimerions souhaitons pouvez peux
    podrias podria puedes seria gustaria quisieramos puede
    zou zouden kunt kun graag willen kan
    potrebbe potresti sarebbe vorremmo puo puoi
    poderia podia pode podes seria gostariamos gostava`,
  begin: `start* begin* join* monday_start onboard* sworn
    beginn* anfang* start* antret* einstieg
    commenc* debut* demarr* rejoin* entre
    empez* empiez* comienz* incorpor* entra
    begin* start* aantred*
    inizi* cominci* parti* entra
    comec* inici* entra* admiss*`,
  passed: `congratulations successful success through passed made_it well_done yes
    glückwunsch erfolgreich bestanden geschafft ja
    felicitations bravo reussi reussite oui
    enhorabuena felicidades superado preseleccion* si
    gefeliciteerd geslaagd gelukt ja
    congratulazioni complimenti superato si
    parabens aprovad* passou sim`,
} as const;

export type Topic = keyof typeof TOPICS;
export const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];

const ORDER: readonly MailLanguage[] = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'];

type Words = { whole: ReadonlyMap<string, Topic[]>; stems: ReadonlyMap<string, Topic[]> };

const PREPARED = new Map<MailLanguage, Words>();

function wordsOf(language: MailLanguage): Words {
  const known = PREPARED.get(language);
  if (known) return known;
  const whole = new Map<string, Topic[]>();
  const stems = new Map<string, Topic[]>();
  for (const topic of TOPIC_NAMES) {
    const line = TOPICS[topic].split('\n')[ORDER.indexOf(language)] ?? '';
    for (const word of line.trim().split(/\s+/)) {
      const stem = word.endsWith('*');
      const shelf = stem ? stems : whole;
      const key = folded(word.replaceAll('*', ''));
      shelf.set(key, [...(shelf.get(key) ?? []), topic]);
    }
  }
  const prepared = { whole, stems };
  PREPARED.set(language, prepared);
  return prepared;
}

const LONGEST_STEM = 14;
const SHORTEST_STEM = 2;

/** What a sentence's words are about, each topic once. The words are folded. */
export function topicsIn(words: readonly string[], language: MailLanguage): Set<Topic> {
  const { whole, stems } = wordsOf(language);
  const found = new Set<Topic>();
  const add = (topics: readonly Topic[] | undefined) => {
    for (const topic of topics ?? []) found.add(topic);
  };
  for (const [place, word] of words.entries()) {
    add(whole.get(word));
    add(whole.get(`${word}_${words[place + 1] ?? ''}`));
    for (let length = SHORTEST_STEM; length <= Math.min(LONGEST_STEM, word.length); length += 1)
      add(stems.get(word.slice(0, length)));
  }
  return found;
}
