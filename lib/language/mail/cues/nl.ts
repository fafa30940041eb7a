import type { MailCues } from '../cues';

/** What mails in Dutch say, by the kind of mail it speaks for. */
export const NL: MailCues = {
  rejection: {
    sure: `
      afwijzing|afgewezen|afwijzen|afgevallen|afvalt|afvallen|afgewezen
      niet ... verder .. te|gaan|met|in|procedure|meenemen|nemen|meegenomen|bent|zal
      niet ... uitnodigen|uitgenodigd|uit_te_nodigen|geselecteerd|aannemen|aangenomen|aan_te_nemen|gekozen|doorgaan|door_te_gaan|doorgegaan|meenemen|meegenomen|aanbieden|aan_te_bieden|voortzetten|voort_te_zetten|vervolgen|geschikt|geworden|voldoet|voldoen|passend|aansluit|aansluiten|bij_de_laatste|volgende_ronde|in_aanmerking|de_keuze|in_behandeling_nemen
      keuze|voorkeur|beslissing|besluit|gekozen|kiezen|gevallen|besloten|beslist ... andere|anderen|iemand|interne|kandidaat_met|kandidaten_met|medekandidaat
      andere|anderen|ander|iemand_anders|interne .. kandidaat|kandidaten|sollicitant|sollicitanten|persoon|collega ... gekozen|voorkeur|verder|beter|meer|door|gegaan|geselecteerd|aangenomen|sterker|dichter|nauwer|geworden|past|passen|aansluit|aansluiten
      verder|door .. te? gaan|gegaan|ga|gaat ... andere|anderen|iemand|kandidaat|kandidaten|interne
      voorkeur .. gegeven|geven|uit|naar|gaat
      helaas ... niet|geen|teleurstellen|afwijz*|andere|anders|iemand|negatief
      spijt|spijtig|betreuren|jammer ... mededelen|meedelen|niet|geen|laten_weten|afwijz*|andere
      moeten .. we|wij|ik|u|je ... teleurstellen|afwijzen|meedelen|mededelen|nee
      moet .. ik|je|u ... teleurstellen|afwijzen|nee
      teleurstellen|teleur_te_stellen|teleur_stellen|teleurgesteld|nee_zeggen|nee_verkopen
      geen .. match|vervolg|plek|aanbod|aanbieding|baan|positieve|deel|onderdeel|rol|goed_nieuws|uitnodiging|plaats
      profiel|ervaring|achtergrond|cv|sollicitatie ... niet|onvoldoende|minder ... past|aansluit|aan|sluit|overeen|voldoet|match|passen|voldoende|geselecteerd|succesvol
      onvoldoende|te_weinig .. ervaring|aansluiting|match|aansluit
      niet_de_juiste|niet_doorgegaan|niet_gelukt|niet_geworden|net_niet|tweede_geworden|buiten_de_boot|uit_de_procedure|procedure_met_jou|procedure_met_u|hier_stopt|stopt_hier|houdt_het_op|eindigt_hier|nee_geworden|niet_gered|sluiten_we_de_procedure|stoppen_met_de_procedure|afscheid_van
      aanbod|aanbieding|contract ... intrekken|ingetrokken|in_te_trekken|trekken|vervalt|vervallen
      trekken|intrekken ... aanbod|aanbieding|in
      zonder .. jou|u
      niet .. als .. oordeel|waardeoordeel|beoordeling
      andere|iemand|iemand_anders|collega|interne|de_heer|mevrouw ... voor|dragen|voordragen|gekozen|toe_te_wijzen|zee|nemen|aangenomen|begint|beginnen|geworden|voorkeur|gegaan|aangesteld
      dragen|voordragen|kozen|kiezen|gekozen|nemen|namen|gaan|zee|toewijzen|toe_te_wijzen|toegewezen|aangesteld|benoemd|gegund ... andere|iemand|interne|collega|de_heer|mevrouw|kandidaat_met
      gaan .. we|wij ... in_zee|verder ... iemand|andere
      we|wij|zullen .. gaan|zullen|met .. t|het|u|je|niet .. niet .. doen|verder|door
      niet .. verder .. gaan|doen
      gaan .. niet .. doen
      wil|zoekt|zoeken|heb .. toch|iemand|nu .. iemand
      jij|je|u .. zit|zat|staat|bent|zit_daar|hoort .. daar? nu? niet .. bij|tussen
      daar .. niet .. bij
      niet .. opgenomen|opnemen|weerhouden|geslaagd|toegelaten|geselecteerd|bij|behouden
      ronden|rond|sluiten|stoppen|beëindigen .. we|wij ... kandidatuur|procedure|sollicitatie|hierbij .. af|hierbij
      kandidatuur ... af|hierbij|niet|onvoldoende|afgerond|stopgezet
      onvoldoende .. aan|ervaring|aansluit|aansluiting|punten
      mist|miste|missen|misten .. evenwel|echter|nog|wel|we|een ...
      vereist|minimum|minstens ... niet|punten|behaalde
      harde_eis|niet_weerhouden|niet_geslaagd|nee_geworden|niet_opgenomen|andere_kandidaat|een_andere_kandidaat|net_iemand_nodig|begint_volgende_week|toegewezen_aan|toe_te_wijzen_aan
      gaat|ging .. naar .. ander|andere|iemand|collega
      zetten|zet|vervolgen .. procedure|traject|gesprekken ... met .. een_paar|enkele|twee|drie|andere|kandidaten
      keuze ... niet .. op .. jou|u|je .. gevallen
    `,
    likely: `
      helaas|jammer|spijt|spijten|teleurstell*
      andere|anderen .. kandidaten|kandidaat|sollicitanten
      gekozen|keuze|besloten|besluit|beslissing
      veel|heel .. succes|sterkte|geluk
      succes ... zoektocht|loopbaan|carrière|vervolg|verder|toekomst
      wensen .. je|u|jou|wij|we ... succes
      groot|grote|vele|veel .. aantal|sollicitaties|reacties|kandidaten|belangstelling
      moeilijk*|lastig*|lastige .. keuze|beslissing|besluit
      bewaren|portefeuille|talentpool|bestand
      toekomst|toekomstige ... vacatures|solliciteren|functies
      prettig|leuk|fijn|plezierig .. gesprek|kennis
      interesse|moeite|tijd
      na|zorgvuldig .. afweging|overleg|overweging|beraad|zorgvuldig*|afweging
      succes .. verder|nog
      alles_afwegend|na_lang_wikken|niet_licht|paar_avonden|vergaderd
      wel|echter|evenwel|alleen|maar
      proefles|meelopen|proef|assessment
      bekeken|doorgenomen|besproken
      sorry|excuses
      volgend .. jaar|semester|voorjaar
      wensen|hopen
    `,
  },
  filled: {
    sure: `
      vacature|functie|positie|plek|baan|rol|stageplek|opdracht ... vervuld|ingevuld|ingetrokken|vervallen|gesloten|geannuleerd|bevroren|on_hold_gezet_voor|komt_te_vervallen|vergeven|weg|geschrapt|stopgezet|ingevuld|niet_meer
      intern .. ingevuld|vervuld|opgevuld|opgelost
      ingevuld|vervuld|vergeven|opgevuld .. intern|inmiddels|al|reeds|door
      inmiddels|al|reeds .. vervuld|ingevuld|vergeven|gesloten|voorzien
      niet_meer|niet_langer .. beschikbaar|vacant|open|invullen|ingevuld|op_zoek|werven|nodig|vervullen
      vacaturestop|personeelsstop|wervingsstop|bezuiniging|bezuinigingen|reorganisatie|interne_kandidaat_is_al|herstructurering|aannamestop
      trekken|intrekken|sluiten|annuleren|schrappen|stopzetten|bevriezen ... vacature|functie|werving|procedure|positie
      budget|financiering|subsidie|opdracht|project ... niet|weggevallen|ingetrokken|verloren|geschrapt|goedgekeurd|toegekend|vervallen
      zonder .. de|alle|uw|je ... beoordelen|bekijken|behandelen
      niet .. meer ... invullen|werven|aannemen
      wegbezuinigd|bestaat_niet_meer|bestaat_eigenlijk_niet_meer|herplaatsingskandidaat|voorrang
      trekken .. wij|we ... vacature ... in
      baan|vacature|functie ... bestaat|geschrapt|weg|ingetrokken
      vacature|functie|baan|plek ... van_de_baan|van_de_site|vervallen|vergeven|ingetrokken
    `,
    likely: `
      ingevuld|vervuld
      intern
      reorganisatie|budget
      vervallen|ingetrokken
    `,
  },
  interview: {
    sure: `
      uitnodigen|uitnodiging|uitgenodigd|uit_te_nodigen|nodigen|nodig ... gesprek|kennismaking|kennismakingsgesprek|sollicitatiegesprek|interview|proefdag|meeloopdag|test|assessment|ronde|kennis|langs|koffie
      sollicitatiegesprek|kennismakingsgesprek|kennismaking|eerste_gesprek|tweede_gesprek|vervolggesprek|eindgesprek|telefonisch_gesprek|videogesprek|proefdag|meeloopdag|meedraaidag|proefles|proefdienst|praktijkopdracht|case_opdracht|capaciteitentest|assessmentdag|selectiedag|technische_test|casus
      gesprek|afspraak|interview|kennismaking ... verplaatsen|verzetten|verzet|verplaatst|verschuiven|bevestigen|bevestigd|ingepland|gepland|plaats|plannen|inplannen|afzeggen|annuleren|verschoven|op_maandag|op_dinsdag|op_woensdag|op_donderdag|op_vrijdag|staat
      verplaatsen|verzetten|verzet|verplaatst|verschuiven|verschoven|annuleren ... gesprek|afspraak|interview|maandag|dinsdag|woensdag|donderdag|vrijdag|naar
      graag|willen|zouden|wil|leuk ... kennismaken|kennis_maken|kennis_te_maken|ontmoeten|spreken|uitnodigen|leren_kennen|gesprek|bellen|langskomen
      kun|kunt|zou|schikt|past|lukt|komt|kan .. je|jij|u|het|dat|jou ... maandag|dinsdag|woensdag|donderdag|vrijdag|uur|uit|langskomen|uitkomen|morgen|volgende_week
      schikt|uitkomt|komt_het_uit|past_het|wanneer ... je|u|jou|kunt|kun|beschikbaar|uit|schikt
      wanneer|welke ... beschikbaar|kunt|kun|uitkomt|schikt|past|dagen
      beschikbaar|beschikbaarheid|gelegenheid ... gesprek|maandag|dinsdag|woensdag|donderdag|vrijdag|week|dagen|voor
      volgende|tweede|laatste|eerste .. ronde|stap|gesprek ... gesprek|uitnodigen|met|kennismaken|opdracht|is|test|presentatie
      opdracht|case|test|presentatie|casus ... maken|voorbereiden|inleveren|uitwerken|uur|minuten|link|thuis
      meld|melden|neem|meenemen|vraag ... receptie|legitimatie|legitimatiebewijs|balie|identiteitsbewijs|paspoort
      link|teams|zoom ... gesprek|meeting|deelnemen|uitnodiging|teams
      tot .. maandag|dinsdag|woensdag|donderdag|vrijdag|dan
      zien|kijken|uit .. uit|naar .. ernaar|je|u|om|naar ... ontmoeten|gesprek|spreken|komst|kennismaking
      proefdraaien|meedraaien|proefdag|komen_proefdraaien|uitnodiging|herinnering|kennismaking
      kan|kun|kunt|kom|kunnen .. jij|je|u|jullie ... maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|7u|9u|10u|uur|komen
      nodigen .. wij|we ... uit
      locatie|adres|verdieping
    `,
    likely: `
      gesprek|kennismaking|interview|afspraak
      maandag|dinsdag|woensdag|donderdag|vrijdag
      uur
      teams|zoom|telefonisch|bellen
      uitnodig*
      beschikbaar|schikt
    `,
  },
  acknowledgement: {
    sure: `
      ontvangen|ontvangst|binnengekomen|ontvingen|binnen ... sollicitatie|cv|brief|gegevens|bevestig*|goede_orde|documenten|goed
      sollicitatie|cv|brief|documenten|gegevens ... ontvangen|binnengekomen|binnen|ontvangst|geregistreerd|verwerkt|doorgestuurd|in_goede_orde
      bevestigen|bevestiging ... ontvangst|sollicitatie
      ontvangstbevestiging
      beoordelen|bekijken|doornemen|bestuderen|lezen|bekeken|beoordeeld|behandeling|behandelen|behandeld|doorlezen|screenen ... sollicitatie|sollicitaties|cv|zorgvuldig|aandacht|brieven
      sollicitatie ... bekijken|beoordelen|bekeken|beoordeeld|behandeling|behandelen|doorgenomen|lezen
      laten|hoor|hoort|horen|berichten|informeren|nemen|krijg|krijgt|reageren|ontvang|ontvangt ... weten|van_ons|contact|bericht|reactie|zo_snel|spoedig|werkdagen|weken|binnen|uiterlijk
      mocht|als|indien .. je|u|wij|uw|jouw|we ... niets|geen|geselecteerd|past|niet_gehoord|gehoord|contact|uitgenodigd|vragen
      sluitingsdatum|sluiting_van_de|reactietermijn|na_de_sluiting
      binnen .. twee|drie|vier|één|een|2|3|5|10|enkele .. weken|werkdagen|week|dagen
      ligt|is .. op|binnen|geregistreerd .. de|stapel|bij|binnen
      geldig|correct|goed .. geregistreerd|ontvangen|aangekomen
      kijkt|kijken|lezen|leest|bekijkt|onderzoeken .. er|wij|we|alle ... dagen|week|naar|april|na
      uiterlijk ... weten|laat|laten|hoor
      word .. je ... uitgenodigd
      sollicitatie ... succesvol|goed .. verzonden|verstuurd|ingediend
      kan|zal .. even|een|twee|drie|paar .. weken|dagen|tijd .. duren
      geef|geven|stuur|sturen|leg|leggen .. het|hem|alles|je_brief|je_cv|uw_brief .. door|door_aan|voor_aan
    `,
    likely: `
      bedankt|dank .. voor .. je|uw|jouw|de .. sollicitatie|interesse|reactie
      ontvangen
      spoedig|zo_snel_mogelijk
      behandeling
      referentie*|nummer
    `,
  },
  'on-hold': {
    sure: `
      nog .. geen|niet|steeds|altijd|volop|even|in ... besluit|beslissing|beslist|keuze|besloten|afgerond|gesprekken|overleg|behandeling|geduld|bezig|knoop|uitsluitsel|knopen|race|wachten|duren
      besluit|beslissing|procedure|keuze|proces|start|selectie|terugkoppeling ... uitgesteld|vertraging|vertraagd|langer|opgeschoven|verschoven|on_hold|pauze|uitstel|later|doorgeschoven|stil|gepauzeerd|duurt|loopt_uit
      on_hold|in_de_wacht|op_pauze|gepauzeerd|wachtlijst|reservelijst|reserve|in_beraad|tijdelijk_stil|op_een_laag|aangehouden|uitgesteld|parkeren|geparkeerd|even_stil|stil_gelegd|stilgelegd|on_hold_gezet
      vertraging|vertraagd|uitstel|oponthoud|langer_duren|langer_duurt|duurt_langer|duurt_iets_langer|duurt_helaas
      geduld ... nog|even|bedankt|vragen|vraag|hebben|graag|dank
      bedankt|dank|vragen ... geduld
      meer .. tijd .. nodig
      nodig|nog ... meer_tijd|extra_tijd|een_week_extra|paar_dagen|paar_weken|week_nodig|weken_nodig
      kom|komen|laten|hoor|hoort|horen|weten|contact ... januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende_week|volgende_maand|nieuwe_jaar|begin|eind|vakantie|feestdagen|kwartaal
      wachten|wacht|afwachting ... goedkeuring|akkoord|budget|directie|besluit|uitsluitsel|or|bestuur|op
      niet_vergeten|nog_in_de_race|in_de_race|nog_in_beeld|in_beeld
      geparkeerd|doorgeschoven|werfreserve|wervingsreserve_opgenomen|voorlopig|pak_ik_de_draad|pakken_we_de_draad|geen_van_beide|blijft_een_van|eerst|nog_even_wachten|even_wachten|te_lang_vindt
      als .. er ... vrijkomt|plaats
    `,
    likely: `
      nog
      geduld
      vertrag*|uitgesteld|wachten
      januari|volgende_maand|nieuwe_jaar
      update|stand_van_zaken|tussenstand
      zodra
    `,
  },
  offer: {
    sure: `
      aanbieden|aan_te_bieden|bieden|aanbod|aanbieding|arbeidsvoorwaardenvoorstel|voorstel ... functie|baan|contract|positie|arbeidsovereenkomst|plek|dienstverband|doen|je|jou|u|bijlage|salaris
      functie|baan|contract|positie|plek ... aanbieden|aan_te_bieden|bieden
      arbeidsovereenkomst|arbeidscontract|contract|contractvoorstel|concept_contract ... bijlage|bijgevoegd|tekenen|ondertekenen|ondertekend|getekend|sturen|toesturen|opsturen|onderweg|klaar|retour
      tekenen|ondertekenen|ondertekend|getekend|teken ... contract|arbeidsovereenkomst|aanbod|retour|exemplaar
      gefeliciteerd|welkom_bij|welkom_in_het_team|welkom_aan_boord|van_harte_welkom|je_bent_aangenomen|u_bent_aangenomen|bent_aangenomen|je_hebt_de_baan|de_baan_is|is_van_jou|eerste_keus|eerste_keuze
      blij|verheugd|trots|enthousiast|graag|genoegen|plezier|willen ... aanbieden|aan_te_bieden|aannemen|verwelkomen|aan_boord|in_dienst|aanbod|gekozen_voor_jou|team_versterken
      gekozen|keuze|voorkeur .. is|voor|op .. jou|je|u|gevallen
      keuze ... op|voor jou|je|u
      in_dienst .. treden|komen|nemen|treedt|per
      salaris|bruto|brutosalaris ... euro|maand|per|jaar
      proeftijd|startdatum|eerste_werkdag|per_1|ingangsdatum|vakantiedagen|begin_je|start_je|starten_op|beginnen_op
      arbeidsovereenkomst|onbepaalde_duur|getekend_exemplaar|de_papieren_volgen|zodra_je_ja|geweldig_vinden_als|graag_zouden_we_je|schaal|trede|loonschaal|nieuwe_collega_wordt|wordt
    `,
    likely: `
      aanbod|aanbieding|voorstel
      contract
      salaris|bruto
      gefeliciteerd|welkom
      team
    `,
  },
  'auto-reply': {
    sure: `
      afwezig|afwezigheid|niet_aanwezig|automatisch_antwoord|automatische_reactie|automatisch_bericht|automatische_beantwoording|out_of_office|met_vakantie|op_vakantie|met_verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof|automatisch_gegenereerd|automatisch_gegenereerde|automatisch_verzonden
      niet .. op_kantoor|bereikbaar|in_de_gelegenheid|werkzaam
      niet_meer|niet_langer .. werkzaam|in_dienst|actief|werk|gelezen|gebruikt|bij|beschikbaar
      mailbox|postbus|e_mailadres|adres|inbox ... niet|wordt ... gelezen|bekeken|actief|gebruikt|beheerd|gemonitord|gecontroleerd
      spoed|dringend|dringende|urgente|spoedgevallen ... contact|bellen|mailen|opnemen|collega|gevallen
      contact .. opnemen|op ... collega|receptie|vervanger
      collega|vervanger ... waarneemt|vervangt|waarnemen
      ticket|melding|ticketnummer|zaaknummer|vraag ... aangemaakt|geregistreerd|nummer|ontvangen
      ticket
      weer .. aanwezig|bereikbaar|terug|op_kantoor
      na_mijn_terugkeer|bij_terugkomst|mijn_terugkomst|terug_op|terug_ben|uw_bericht_is|je_bericht_is|uw_mail_is|niet_bezorgd|kon_niet_worden
    `,
    likely: `
      automatisch*
      afwezig*
      terug
      spoed
    `,
  },
  request: {
    sure: `
      sturen|stuur|toesturen|opsturen|mailen|aanleveren|uploaden|invullen|doorgeven|doorsturen|overleggen|aanvullen|toezenden|insturen|meesturen|opgeven|retourneren|nasturen ... ons|mij|cv|motivatiebrief|diploma*|kopie|referenties|formulier|documenten|vog|bewijs|gegevens|loonstrook|id|identiteitsbewijs|rijbewijs|lijst|vragenlijst|nog
      kun|kunt|wil|wilt|zou|zouden|graag|gelieve|verzoeken|vragen ... sturen|toesturen|opsturen|mailen|aanleveren|uploaden|invullen|doorgeven|aanvullen|toezenden|insturen|opgeven|laten_weten|bevestigen|doorsturen
      ontvangen|ontvang|ontbreekt|ontbreken|missen|mis|nodig|nodig_hebben ... nog|graag|kopie|diploma*|motivatiebrief|cv|gegevens|documenten|referenties|vog|bewijs|informatie|van_je|van_u
      salarisindicatie|salariswens|salarisverwachting|salariseis|opzegtermijn|beschikbaarheid_per|verklaring_omtrent|vog|bsn|werkvergunning|verblijfsvergunning|rijbewijs|referenten|referenties|identiteitsbewijs|loonstrook|vragenlijst|aanvraagformulier|big_registratie|diplomas|cijferlijst
      gegevens|namen .. van .. twee|referenten|referenties
      wat|wanneer|welk|hoeveel .. is|zijn|kun|kunt ... salaris*|opzegtermijn|beginnen|starten|beschikbaar|verwacht|wens
      formulier|vragenlijst ... invullen|ingevuld|bijlage|link
      bestand|bijlage|cv|document ... niet|leeg ... openen|bijgevoegd|leesbaar|geopend|mee
      onvolledig|incompleet|compleet_maken|aanvullende_informatie|ben_je_nog|bent_u_nog|heb_je_een|beschik_je
      vragen .. wij|we ... kopie|uploaden|documenten|diploma*|gegevens|bewijs|u_om
      wat .. verdien|wil|kost .. je|u
      voordraag|gewaarmerkte|motivatie_van|zonder_die_gegevens|uploaden|toesturen
    `,
    likely: `
      graag|gelieve
      documenten|formulier|diploma|kopie
      nog
      voor|uiterlijk .. maandag|vrijdag
      ontbre*
    `,
  },
  newsletter: {
    sure: `
      jobalert|job_alert|vacature_alert|vacaturealert|nieuwe_vacatures|vacatures_voor|vacatures_die|passende_vacatures|jobs_voor|nieuwe_jobs|vacatures_van_de_week|vacaturemail|banen_voor|nieuwe_banen
      nieuwsbrief|newsletter|webinar|podcast|open_dag|open_avond|banenmarkt|carrièrebeurs|talent_community|talentcommunity|blog|inloopavond|meet_and_greet|kennismakingsavond
      enquête|vragenlijst_over|onderzoek|tevredenheid|beoordeel|hoe_tevreden|mening|ervaring ... minuten|sollicitatieproces|ervaring|invullen|mening|cijfer|deel|ervaren
      nieuwe|laatste|andere|meer .. vacatures|banen|functies|kansen ... voor|jou|buurt|week|profiel|bekijken|passen|regio
      bekijk|ontdek|schrijf|meld|lees ... vacatures|aan|in|meer|alle|banen|kansen
      korting|actie|gratis|premium|aanbieding_geldt|kortingscode|winactie
      tips ... cv|sollicitatie|gesprek|brief|carrière
      nieuwe_resultaten|resultaten_voor|zoeken_een|wervingsmails|zetten_we_de_poorten|reageer_binnen|solliciteer_ter_plekke|schreef_je
    `,
    likely: `
      vacatures|alert
      bekijk|ontdek
      week
      evenement|beurs
      nieuws
    `,
  },
  other: {
    sure: `
      factuur|betaling|bestelling|levering|pakket|overboeking|boeking|reservering|herinnering_betaling|incasso|abonnement|terugbetaling|offerte
      profiel ... linkedin|tegen|gezien|interessant|opgevallen|gevonden
      linkedin ... profiel|tegen|gezien
      mijn_opdrachtgever|onze_opdrachtgever|mijn_klant|recruiter_bij|headhunter|openstaat|opdrachtgever|sta_je_open|staat_u_open|nieuwe_uitdaging|werving_en_selectiebureau|voor_een_klant|intermediair
      bedankt|dank .. voor .. hulp|koffie|lunch|aanbeveling|gezelligheid|tip|fijne|referentie|lift
      verjaardag|borrel|koffie|lunch|weekend|kinderen|groetjes|kus|etentje|afscheid|barbecue|liefs
      wachtwoord|verificatiecode|inloggen|account|inlogcode|huur|tandarts|huisarts|garage|verhuurder
      notulen|presentatie_van_gisteren|rooster|dienst_ruilen|teamoverleg
      lang_geleden|mag_ik_jouw_nummer|hoe_is_het|steun|oud_collega
      verzoek ... gegevens ... verwijderd|gewist
      gegevens ... verzoek ... verwijderd|gewist
      privacyverklaring|privacybeleid|gebruiksvoorwaarden ... aangepast|gewijzigd|bijgewerkt|vernieuwd
    `,
    likely: `
      klant|opdrachtgever
      collega
      koffie
      profiel
    `,
  },
};
