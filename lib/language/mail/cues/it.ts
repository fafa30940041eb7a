import type { MailCues } from '../cues';

/** What mails in Italian say, by the kind of mail it speaks for. */
export const IT: MailCues = {
  rejection: {
    sure: `
      non ... selezionato|selezionata|scelto|scelta|proseguire|proseguirà|proseguiremo|procedere|procederemo|procedono|avanti|dare_seguito|dato_seguito|seguito|idoneo|idonea|esito_positivo|esito_favorevole|accogliere|accolta|proporre|offrirle|offrirti|rientra|rientrato|rientri|corrisponde|superato|superata|continuare|continuerà|andata_a_buon|buon_fine|passato|passare|ammesso|ammessa|assumer*|linea|coerente|in_linea|la_persona|convinto
      non .. possiamo|potremo|è|sei|siamo|abbiamo|sarà|ha|hai|intendiamo|andremo|risulta|rientra ... proseguire|procedere|selezionat*|scelt*|andare_avanti|avanti|offrir*|dare|possibile|stato|stata|accogliere|seguito|assumer*|idone*|linea|convint*
      altro|altra|altri|altre .. candidato|candidata|candidati|candidature|candidatura|profilo|profili|persona|persone|risorsa
      scelto|scelta|deciso|decisione|optato|preferito|preferire|selezionato|orientati|orientato|orientata|caduta|ricaduta|puntare|andare|proseguire|procedere|privilegiare|avanti ... altro|altra|altri|altre|interno|interna|qualcun|diverso|diversa
      deciso|decisione|scelto ... di .. non
      purtroppo|dispiace|spiace|rammarico|spiacenti|dispiaciuti|rincresce ... non|comunicar*|informar*|altro|altra|altri|negativo|esito
      esito .. negativo|sfavorevole|non_positivo
      candidatura|profilo|domanda ... non|scartat*|respint*|rifiutat*|esclus* ... stata|stato|selezionat*|idone*|accolta|linea|risult*|corrisp*|avuto|proseg*|andra|risponde|accettata
      respinta|respinto|scartata|scartato|rifiutata|esclusa|escluso|rifiuto ... candidatura|selezione|dalla|domanda|sua|tua
      candidatura ... respinta|scartata|rifiutata|esclusa
      concludere|concluso|conclude|chiudere|fermarci|fermiamo|interrompere|termina|finisce ... qui|percorso|candidatura|iter|con_lei|con_te|il_suo|il_tuo
      ritirare|ritiriamo|ritirata|revocare|revocata|annullare|revoca ... offerta|proposta
      offerta|proposta ... ritirata|revocata|annullata|decaduta|non_più_valida
      non_idoneo|non_idonea|non_selezionat*|non_andremo_avanti|non_è_andata|non_ce_l_ha|non_ce_l_hai|questa_volta_no|non_questa_volta|non_se_ne_fa|al_secondo_posto|non_passa_il|fuori_dalla_rosa|fuori_dalla_selezione|non_fa_per_noi|non_fai_parte|non_farà_parte|non_rientra|non_rientrava|non_proseguire|non_procedere
      posto|posizione|incarico|ruolo ... assegnat*|andat*|affidat*|dato|offert* ... altro|altra|altri|qualcun
      dato|data|scelto|scelta|messo|trovato|preferito|premiare|nominando|nominato|assunto|preso|affidato|assegnato|proposto|proposta|composta|individuato ... altro|altra|altri|figlio|studentessa|uno_che|una_che|qualcun|vicaria|candidati_che|collega|persona_che|interno|interna|nomina
      altra|altro|altri|qualcun .. nomina|candidat*|persona|profilo|risorsa ... ratificata|proposta|scelt*|prefer*|individuat*|assunt*|nominat*
      tra .. i|le ... non .. ci .. sei|è
      non .. ci|sei|c .. sei|è .. tu|lei|stavolta|questa
      non .. risulta|sono|è|siete|sei .. inserit*|state|stata|stati|ammess*|favorevol*|tra|present*|idone*
      soglia|punteggio|punteggio_minimo ... non|idoneità|inferiore|fronte
      non .. favorevol*|prosecuzione
      prosecuzione .. dell|della ...
      l_ho_trovato|l_abbiamo_trovat*|ho_trovato_uno|abbiamo_trovato_una|mi_serve_uno|ci_serve_una|rincresce|non_se_ne_farà|hanno_messo|abbiamo_dato_a|lo_abbiamo_dato|l_abbiamo_dato|ci_vorrebbero_mesi|premiare_la_continuità
      dato|diamo|daremo|darò ... posto|lavoro|incarico ... altr*|chi|ragazz*
      posto|lavoro|incarico ... daremo|diamo|dato|darò .. a .. un_altro|un_altra|altr*|chi
      prendiamo|teniamo|prenderemo|terremo .. un_altro|un_altra|il_ragazzo|la_ragazza|altr*
      stralciat*|depennat* .. dall|dalla|dagli
      non .. risulta|risultat* .. vincitor*|vincitric*|tra_i_vincitori|in_graduatoria
    `,
    likely: `
      purtroppo|dispiace|spiace|rammarico|spiacenti|deludere|delusione
      altro|altra|altri .. candidat*|profili|persona
      decisione|scelta|deciso
      in_bocca_al_lupo|buona_fortuna|migliori_auguri|le_auguriamo|ti_auguriamo|auguriamo|successo
      elevato|gran|numerose|tante|molte .. numero|candidature|qualità
      difficile|sofferta|combattuta
      database|archivio|futur*|prossime .. opportunità|selezioni|posizioni|ricerche
      ringraziamo|grazie|ringraziarla ... interesse|tempo|disponibilità|partecipazione
      dopo .. attenta|aver|un_attento|lunga ... valutazione|analisi|valutato|riflessione|analizzato
      più_in_linea|maggiormente_in_linea|più_aderent*|più_vicin*|più_esperienza|maggiore_esperienza|più_adatt*
      però|tuttavia|ma|ma_scarsa
      ringraziarla|ringraziandola|la_ringraziamo|ti_ringraziamo|grazie
      esito|esiti
      in_gamba|altissimo_livello|gratitudine
      cordialità|in_bocca
      valutazione_dei_titoli|riflessione|seduta|delibera
    `,
  },
  filled: {
    sure: `
      posizione|posto|ruolo|selezione|ricerca|offerta|annuncio|incarico ... coperta|coperto|chiusa|chiuso|annullata|annullato|sospesa_definitivamente|congelata|congelato|ricoperta|assegnata_internamente|ritirata|cancellata|non_più|assegnata|soppressa|soppresso|revocata|archiviata
      coperta|coperto|ricoperta|ricoperto|copert* .. internamente|interna|da|con|già|nel
      già .. coperta|coperto|assegnata|assegnato|chiusa|occupata
      annullare|annullata|annullato|chiudere|chiusa|congelare|congelate|congelamento|bloccare|bloccate|blocco|sospendere|ritirare|interrompere|cancellare|fermato|stop ... assunzioni|assunzione|selezione|posizione|ricerca|ruolo|annuncio|inserimento|organico
      non .. più|verrà|sarà|cerchiamo|assumeremo|copriremo ... coperta|disponibile|ricerca|aperta|assumere|coprire|prevista|necessaria|cerchiamo
      riorganizzazione|ristrutturazione|tagli|taglio|candidatura_interna|risorsa_interna|mobilità_interna|promozione_interna|budget_non|mancanza_di_fondi|motivi_di_budget
      budget|fondi|finanziamento|progetto|commessa|appalto ... non|perso|persa|tagliat*|approvat*|revocat*|rinnovat*|annullat*
      senza .. esaminare|valutare|aver ... candidature|restanti
      bando|avviso|concorso|selezione ... revocato|revocata|annullato|ritirato|autotutela|sospeso
      non .. saranno|verranno|sarà|è ... valutat*|esaminat*|oggetto
      revocato|autotutela|oggetto_di_valutazione
      posto|posizione|incarico ... assegnat* .. mobilità|interna|interno|internamente
      annuncio ... ritirato|rimosso
      non .. prendiamo|assumiamo|prendo|assumo .. più? nessuno|nessun
      non .. sono|è .. in_corso|previste|previsti|aperte .. selezioni|assunzioni|ricerche
    `,
    likely: `
      copert*
      interna|internamente
      annullat*|congelat*|chiusa
      budget|riorganizzazione
    `,
  },
  interview: {
    sure: `
      colloquio|incontro|videochiamata|videocall|chiamata|call|appuntamento|intervista|prova ... fissare|fissato|confermare|confermato|confermiamo|confermo|spostare|spostato|rimandare|rimandato|rinviare|rinviato|annullare|annullato|previsto|prevista|programmato|lunedì|martedì|mercoledì|giovedì|venerdì|anticipare|si_terrà|sarà|organizzare|disponibilità|invitare|invitarla|invitarti|domani
      invitare|invitarla|invitarti|invitiamo|convocare|convochiamo|convocata|convocato|convocarla|convocazione|invito ... colloquio|incontro|prova|test|conoscerla|conoscerti|videochiamata|giornata|assessment|sede|presentarsi
      spostare|spostato|rimandare|rinviare|riprogrammare|annullare|anticipare|posticipare|posticipato ... colloquio|incontro|appuntamento|call|chiamata|videochiamata|prova
      vorremmo|piacerebbe|desideriamo|farebbe|lieti|volentieri|vorrei|saremmo ... conoscerla|conoscerti|incontrarla|incontrarti|colloquio|sentirla|sentirti|parlare|fissare|approfondire|invitarla|invitarti
      è|sarebbe|saresti|sei|avrebbe .. disponibile|disponibili|libera|libero ... lunedì|martedì|mercoledì|giovedì|venerdì|settimana|per|alle|ore|domani
      disponibilità ... lunedì|martedì|mercoledì|giovedì|venerdì|settimana|colloquio|incontro|orari|giorni|date|call
      quando|quale|quali|che .. è|sarebbe|sei|potrebbe|giorno|orario|giorni ... disponibile|libero|libera|comodo|preferisce|preferisci|disponibilità
      le|ti .. andrebbe|va|andrebbe_bene|farebbe|torna|verrebbe|tornerebbe ... bene|lunedì|martedì|mercoledì|giovedì|venerdì|comodo|alle
      prova_tecnica|test_tecnico|prova_pratica|caso_pratico|case_study|prova_scritta|test_online|assessment|giornata_di_prova|turno_di_prova|secondo_colloquio|primo_colloquio|ultimo_colloquio|colloquio_conoscitivo|colloquio_telefonico|colloquio_tecnico|colloquio_finale|colloquio_online|prova_orale|esercizio
      prossimo|prossima|secondo|seconda|ultimo|ultima|fase .. fase|step|passo|passaggio|colloquio|successiva ... colloquio|incontro|prova|prevede|consiste|test|call|con
      link ... teams|zoom|meet|videochiamata|call|collegarsi|collegarti|colloquio
      presentarsi|presentati|portare|porti|reception|portineria|chiedere ... reception|documento|portineria|identità|di|ingresso
      alle_ore|ore .. lunedì|martedì|mercoledì|giovedì|venerdì|del|di
      vediamo|vedersi|vederci|sentiamoci|sentirci|passare|passi|venire ... lunedì|martedì|mercoledì|giovedì|venerdì|domani|alle|trovarci|ufficio|negozio
      rifacciamo|facciamo|vediamoci|ci_vediamo|mi_dà_conferma|mi_dai_conferma|confermo|desidera_conoscerti|scegli_orario|scegli_un_orario|slot|chieda_del|chieda_di|porta_i_tuoi|confronto_tecnico|è_convocata|è_convocato|convocat*
      prova|colloquio|incontro ... salta|saltato|rifacciamo|sabato|domani|convocat*
      lo|la .. metterei|sposterei|farei ... martedì|lunedì|mercoledì|giovedì|venerdì|alle
      seleziona|scegli ... slot|orario|data
    `,
    likely: `
      colloquio|incontro|appuntamento
      lunedì|martedì|mercoledì|giovedì|venerdì
      ore|alle
      videochiamata|zoom|teams|meet|telefono|call
      disponibil*
      conoscer*
    `,
  },
  acknowledgement: {
    sure: `
      ricevuto|ricevuta|ricevute|pervenuta|pervenuto|registrata|arrivata|ricezione ... candidatura|domanda|cv|curriculum|documentazione|correttamente|conferm*
      candidatura|domanda|cv|curriculum|documentazione ... ricevut*|pervenut*|registrat*|arrivat*|inviata|acquisit*|corrett*|buon_fine
      confermiamo|conferma|confermare ... ricezione|ricevuto|ricevimento|candidatura|ricevuta
      abbiamo_ricevuto|ho_ricevuto|è_stata_ricevuta
      esaminare|esamineremo|esaminando|valutare|valuteremo|valutando|valutata|esaminata|analizzare|analizzeremo|leggere|visionare|visioneremo|esame|vaglio|lettura ... candidatura|candidature|profilo|cv|attenzione|curriculum|curricula|domande
      candidatura|cv|profilo ... esaminat*|valutat*|vaglio|esame|valutazione|visionat*|lett*
      se|qualora|nel_caso|in_caso .. il|la|non|sua|tuo|suo|dovesse|fosse ... linea|contatt*|ricontatt*|interesse|riceve|ricevesse|sentire|notizie|riscontro|positivo|idone*
      contatteremo|ricontatteremo|faremo|ricontattarla|ricontattarti|contatterà|risponderemo|aggiorneremo ... sapere|presto|breve|possibile|giorni|settimane|eventuale|avanti|prossimi
      la|ti|vi .. contatteremo|ricontatteremo|aggiorneremo
      scadenza|chiusura .. del|dei|delle|bando|termini
      codice|numero .. candidatura|pratica|riferimento|domanda
      cv|candidatura|mail|domanda ... arrivat*|giunt*|destinazione|inoltriamo|visione
      confermo|confermiamo .. che
      inoltriamo|prenderemo_visione|giunta_a_destinazione|è_arrivato|al_completo|diversamente_consideri|diversamente
      prendiamo|preso|presa .. nota
      raccogliendo|raccogliamo|raccolgo .. le? candidature|domande|curriculum
      le|vi|ti .. farò|faremo|faccio .. sapere
      acquisit* .. al? .. protocollo
    `,
    likely: `
      grazie|ringraziamo .. per .. la|aver|l .. candidatura|inviato|interesse|candidat*
      ricevut*|pervenut*
      valutazione|esame
      breve|prossimi_giorni
      candidatura
    `,
  },
  'on-hold': {
    sure: `
      ancora|tuttora|stiamo|siamo ... decisione|deciso|decidere|valutando|valutazione|attesa|attendendo|corso|aspettando|concluso|definito|definitiva|terminato|colloqui|scelto|sciolto|lizza|gioco
      decisione|processo|selezione|risposta|iter|scelta|riscontro|inserimento|avvio ... rinviat*|rimandat*|ritard*|slittat*|slitta|sospes*|pausa|posticipat*|più_tempo|più_del_previsto|allungat*|attesa|stand_by|tempi|ferma|fermo|congelat*
      in_attesa|in_sospeso|in_pausa|in_stand_by|stand_by|standby|lista_d_attesa|lista_di_attesa|graduatoria|riserva|momentaneamente|temporaneamente|in_forse
      ritardo|ritardi|attesa|silenzio|tempi ... scus*|dispiace|scusarci|processo|lung*
      scusa|scusarci|ci_scusiamo|chiediamo_scusa|mi_scuso ... ritardo|attesa|silenzio|tempi
      pazienza|pazientare ... grazie|ringraziamo|chiediamo|ancora|un_po|qualche|di
      grazie|ringraziamo|chiediamo ... pazienza|attesa|pazientare
      serve|servirà|occorre|occorrerà|abbiamo_bisogno|richiede|richiederà|bisogno .. ancora|di|più|un_po|qualche ... tempo|giorni|settimane|settimana|giorno
      sentiremo|ricontatteremo|aggiorneremo|faremo|riscontro|notizie|risposta|riprenderemo|riparleremo|riaggiorniamo|risentiamo|torneremo ... gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|settimana_prossima|mese_prossimo|prossimo|anno|inizio|fine|ferie|feste|natale
      fino|entro|dopo|prima .. a|al|di|del|le ... gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|anno|feste|ferie ... decisione|decidere|sapere|risposta|riscontro|ripres*
      aspettiamo|attendiamo|attesa|aspettando|attendendo ... approvazione|budget|conferma|direzione|via_libera|risposta|firma|benestare|decisione
      non_ci_siamo_dimenticati|non_l_abbiamo_dimenticat*|ancora_in_lizza|ancora_in_corsa|ancora_in_gioco
      sospeso|terrei|tenere_in_sospeso|fino_a_metà|solo_allora|rimane_attiva|non_appena|torneremo_a_scriverti|più_tempo|non_è_stata_respinta|capiremo
      siamo fermi
      aspettando|attendiamo|attesa .. autorizzazione|via_libera|delibera
      ne riparliamo
    `,
    likely: `
      ancora
      attesa|pazienza
      ritard*|rinvi*|slitt*
      gennaio|prossimo_mese|prossima_settimana|nuovo_anno
      aggiornamento|aggiornamenti
      appena
    `,
  },
  offer: {
    sure: `
      offrirle|offrirti|offrire|offriamo|proporle|proporti|proporre|proposta|offerta ... posizione|posto|contratto|lavoro|ruolo|assunzione|impiego|collaborazione|indeterminato|allegat*|formale
      lettera|proposta|contratto|offerta .. di .. assunzione|impegno|lavoro
      lettera_di_assunzione|proposta_di_assunzione|contratto_di_lavoro|lettera_d_impegno|lettera_di_impegno|offerta_di_lavoro|offerta_formale|proposta_contrattuale|proposta_economica
      lieti|felici|piacere|lieto|lieta|contenti|entusiasti|gioia ... offrir*|propor*|comunicar*|annunciar*|accoglier*|team|squadra|assum*|benvenut*|scelt*|selezionat*|averla|averti
      è_stato|è_stata|sei_stato|sei_stata|abbiamo_scelto|scelta .. scelto|scelta|selezionato|selezionata|lei|te|assunto|assunta
      vorremmo|vogliamo|desideriamo|intendiamo ... assumerla|assumerti|averla|averti|inserirla|inserirti|con_noi|nel_nostro_team|a_bordo
      contratto ... allegato|firmare|firmato|firma|restituire|inviamo|pronto|controfirmat*|indeterminato|determinato
      firmare|firma|firmato|restituir* ... contratto|copia|proposta|lettera|offerta
      congratulazioni|complimenti|benvenuto_in|benvenuta_in|benvenuto_nel|benvenuta_nel|benvenuto_a_bordo|benvenuta_a_bordo|il_posto_è_suo|il_posto_è_tuo|è_tuo|prima_scelta|benvenut*
      ral|stipendio|retribuzione|lordi|lorda|lordo ... euro|annui|annua|mensili|mese|anno
      data_di_inizio|inizio_il|iniziare_il|prendere_servizio|presa_di_servizio|periodo_di_prova|decorrenza|primo_giorno|entrata_in_servizio|inizierà|inizierai|a_partire_dal
      vorremmo_assumerti|assumerti|assumerla|tempo_indeterminato|firma_e_rimanda|bonus|in_allegato_trovi_la_proposta|niente_giri
    `,
    likely: `
      offerta|proposta
      contratto
      stipendio|retribuzione|ral
      congratulazioni|lieti|felici
      assum*|assunzione
    `,
  },
  'auto-reply': {
    sure: `
      fuori_ufficio|fuori_sede|risposta_automatica|messaggio_automatico|risponditore|assente|assenza|in_ferie|in_maternità|congedo|in_malattia|non_sono_in_ufficio|mail_automatica|email_automatica
      sono|sarò ... assente|ferie|fuori|congedo|maternità|viaggio|trasferta ... 
      non .. lavoro|lavora|fa|faccio|opera ... più .. 
      lasciato .. l|la|azienda|società|il
      casella|indirizzo|mail|account ... non ... monitorat*|presidiat*|lett*|controllat*|attiv*|utilizzat*|presidia|più
      urgenze|urgente|urgenza|urgenti ... contattare|contatti|rivolgersi|scrivere|chiamare|può|collega|prego
      rivolgersi|contattare|contatti|scrivere ... collega|assenza|segreteria|sostitu*
      ticket|segnalazione|richiesta ... aperto|creato|numero|registrat*|presa_in_carico|aperta|assegnat*
      ticket
      al_mio_rientro|al_rientro|mio_rientro|rientrerò|rientro_il|di_rientro|tornerò_il|il_suo_messaggio_è|la_sua_richiesta_è|il_tuo_messaggio_è|messaggio_non_recapitato|impossibile_recapitare|mancato_recapito
      leggerò_le_mail|sono_in_ferie|al_rientro|segnalazione|presa_in_carico|preso_in_carico|tempo_di_lavorazione|è_stata_aperta|solleciti
    `,
    likely: `
      automatic*
      assenz*|assente
      rientro
      urgent*|urgenz*
    `,
  },
  request: {
    sure: `
      inviare|inviarci|inviarmi|mandare|mandarci|trasmettere|trasmetterci|fornire|fornirci|allegare|compilare|caricare|indicare|indicarci|comunicare|comunicarci|far_pervenire|farci_avere|farmi_avere|restituire|integrare|confermare|confermarci|produrre|inoltrare ... documento*|documenti|documentazione|certificato*|diploma|laurea|copia|modulo|questionario|referenze|cv|curriculum|permesso|retribuzione|ral|disponibilità|portfolio|codice_fiscale|identità|dati|attestat*|lettera|pretese|contatti|iban|patente
      chiediamo|chiedo|preghiamo|potrebbe|potresti|può|puoi|servirebbe|serve|servono|servirebbero|abbiamo_bisogno|occorre|necessario|gentilmente|cortesemente|manca|mancano ... inviar*|mandar*|fornir*|allegar*|compilar*|caricar*|indicar*|comunicar*|avere|trasmett*|integrar*|document*|certificat*|copia|modulo|referenze|conferm*|dirci|pervenire|restituir*
      manca|mancano|mancante|mancanti|incompleta|incompleto|integrazione ... document*|certificat*|copia|candidatura|allegat*|dati|firma|lettera|domanda|diploma|ancora
      pretese_economiche|aspettative_economiche|aspettativa_economica|richiesta_economica|preavviso|retribuzione_attuale|ral_attuale|carichi_pendenti|casellario_giudiziale|permesso_di_soggiorno|patente|documento_d_identità|carta_d_identità|codice_fiscale|referenze|contatti_di_due|titolo_di_studio|disponibilità_a|certificato_di|categorie_protette
      qual|quale|quali|quanto|quando .. è|sono|sarebbe|sarebbero|potrebbe ... preavviso|ral|retribuzione|disponibilità|aspettative|iniziare|pretese|stipendio
      modulo|questionario|form ... compilare|compilato|allegato|link|compili|compila
      allegato|file|cv|documento ... non|illeggibile|danneggiato ... apre|aprire|leggibile|legge|arrivato|presente
      è_ancora_interessat*|sei_ancora_interessat*|è_in_possesso|sei_in_possesso|possiede|è_automunit*|sarebbe_dispost*|saresti_dispost*
      compilare|compili ... questionario|modulo|scheda
      ci|mi .. serve|servono|servirebbe|servirebbero .. un|una|il|la|i|le|due|copia
      carica|caricali|caricala|caricalo|mandaci|mandami|inviaci|inviami|mandacelo|compila .. qui|entro|la|il|una|un|i
      avrei|avremmo bisogno .. di
    `,
    likely: `
      cortesemente|gentilmente|potrebbe|preghiamo
      documenti|documentazione|modulo|certificato
      inviare|compilare|allegare
      entro
      manca*
    `,
  },
  newsletter: {
    sure: `
      alert_lavoro|job_alert|offerte_di_lavoro|nuove_offerte|offerte_per_te|annunci_per_te|annunci_di_lavoro|nuovi_annunci|lavori_per_te|offerte_consigliate|nuove_posizioni|posizioni_aperte_per|opportunità_per_te|offerte_della_settimana
      newsletter|webinar|podcast|career_day|open_day|fiera_del_lavoro|talent_community|community|blog|evento|workshop|recruiting_day
      sondaggio|questionario_di_gradimento|questionario_di_soddisfazione|la_sua_opinione|la_tua_opinione|valuta|indagine ... minuti|esperienza|processo|opinione|soddisf*|breve|selezione
      nuove|nuovi|ultime|altre .. offerte|posizioni|opportunità|annunci ... te|lei|zona|profilo|settimana|vicino|interessar*|ricerca
      scopri|scopra|consulta|iscriviti|registrati|leggi|clicca|partecipa|candidati_ora|approfitta ... offerte|posizioni|opportunità|evento|annunci|qui|tutte|consigli|sconto|posti
      sconto|promozione|gratis|gratuito|premium|offerta_valida|codice_sconto|concorso_a_premi
      consigli ... cv|colloquio|curriculum|carriera
      le_offerte_della_settimana|offerte_della_settimana|colloqui_immediati|non_vuoi_più|esci_dalla|bentornata|bentornato|ti_sei_candidata_in|community
    `,
    likely: `
      offerte|annunci
      scopri|iscriviti
      settimana
      evento|fiera
      novità
    `,
  },
  other: {
    sure: `
      fattura|pagamento|ordine|spedizione|bonifico|pacco|prenotazione|ricevuta_di|sollecito|preventivo|rimborso|bolletta|rata
      profilo ... linkedin|notato|visto|interessante|colpito|trovato
      linkedin ... profilo|visto|notato
      mio_cliente|nostro_cliente|un_mio_cliente|per_conto_di|head_hunter|headhunter|cacciatore|nuove_opportunità|nuova_sfida|società_di_selezione|aperto_a_valutare|aperta_a_valutare|sono_un_recruiter|sono_una_recruiter|mi_occupo_di_selezione|consulente
      grazie .. per .. l_aiuto|aiuto|il_caffè|caffè|pranzo|il_pranzo|passaggio|consiglio|il_consiglio|regalo
      compleanno|cena|pranzo|caffè|weekend|fine_settimana|baci|abbraccio|bacio|aperitivo|bambini|pensionamento
      password|codice_di_verifica|accesso|account|affitto|dentista|medico|officina|condominio|padrone_di_casa
      verbale|slide|riunione_di_team|turni|cambio_turno
      richiesta ... cancellat*|eliminat* ... dati
      cancellat*|eliminat* ... dati ... richiesta
      aggiornato|modificato|aggiornata ... informativa|privacy|termini_di_servizio
    `,
    likely: `
      cliente
      collega
      caffè
      profilo
    `,
  },
};
