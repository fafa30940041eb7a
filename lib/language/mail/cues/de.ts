import type { MailCues } from '../cues';

/** What mails in German say, by the kind of mail it speaks for. */
export const DE: MailCues = {
  rejection: {
    sure: `
      gegen .. ihre|deine|eine .. bewerbung|einstellung|zusammenarbeit|sie entschieden
      gegen sie|dich entschieden
      für .. andere|anderen|anderer|jemand|internen|interne|mitbewerber|mitbewerberin|kandidaten|kandidatin|bewerber|bewerberin|person|kollegin|kollegen ... entschieden|entscheiden|entschied|ausgesprochen|gefallen|entscheidung|zugesagt
      entschieden|entscheiden|entscheidung|wahl ... für .. andere|anderen|jemand|internen|interne|mitbewerber|mitbewerberin|kandidaten|kandidatin|person|andere_person
      wahl|entscheidung|votum|zuschlag ... auf|zugunsten|an .. andere|anderen|jemand|internen|interne|mitbewerber*|kandidat*|person|bewerber*
      zugunsten|zu_gunsten .. 
      nicht .. weiter .. berücksichtigen|verfolgen|verfolgt|führen|gehen|kommen|im_prozess|im_verfahren|in_betracht|mit_ihnen|mit_dir|mit_ihrer
      nicht .. berücksichtigen|berücksichtigt|weiterverfolgen|weiterverfolgt|weiterführen|fortsetzen|fortführen|weitergehen|zusammenkommen|zusammengekommen
      nicht .. engere|nächste|zweite|weitere|letzte .. auswahl|wahl|runde|kreis|stufe
      nicht ... einladen|einzuladen|eingeladen|anbieten|anzubieten|aufnehmen|besetzen_mit|einstellen|einzustellen|zusagen|zusage|entsprechen|aussprechen|übernehmen|vergeben|zurückgreifen
      keine|keinen|kein ... zusage|angebot|positive|positiven|positives|einladung|zusammenarbeit|platz|stelle|ausbildungsplatz|stelle_anbieten
      leider ... nicht|keine|keinen|kein|absage|absagen|mitteilen|negativ|anders|andere|anderen|ablehn*
      bedauern ... mitteilen|mitzuteilen|nicht|keine|sagen|absagen
      eignung|profil|qualifikation|erfahrung|kenntnisse|unterlagen ... nicht ... übereinstimm*|entsprich*|entspricht|passt|passen|genügen|ausreich*|decken|deckt|reicht|reichen
      nicht ... gewünscht*|erforderlich*|optimal|genug|ausreichend|hundertprozentig|vollständig .. profil|anforderungen|passung|erfahrung|passt|passen|überein
      andere|anderer|anderen|weitere|mehrere .. bewerber|bewerberinnen|bewerbungen|kandidaten|kandidatinnen|mitbewerber|profile|person ... näher|besser|mehr|genauer|stärker|eher|überzeug*|vorgezogen|passender|geeigneter|bevorzugt|passen|passt|vorn|vorne
      vorgezogen|vorzug .. 
      ohne_sie|ohne_dich|anderweitig_vergeben|anderweitig_entschieden|aus_dem_rennen|ausgeschieden|nicht_geklappt|nicht_gereicht|nicht_durchsetzen|nicht_durchgesetzt|nicht_ganz_gereicht|knapp_nicht|nicht_zum_zug|nicht_zum_zuge|kam_nicht_zustande
      bewerbung ... nicht ... erfolgreich|erfolg|berücksichtig*|geführt|überzeug*|weiter
      angebot|zusage|vertragsangebot ... zurückziehen|zurückgezogen|zurücknehmen|zurückgenommen|zurück
      nicht|kein .. der|die|das richtige|passende
      nicht|ohne ... bewertung|wertung|werturteil|urteil|kritik .. ihrer|deiner|person|fähigkeiten|qualifikation
      kein .. match|fit|volltreffer
      bewerbungsverfahren|verfahren|prozess|auswahlverfahren ... beenden|beendet|abschließen|schließen .. ihnen|dir|ihre|deine|hiermit|stelle
      entschieden|entschlossen ... nicht
      müssen .. ihnen|dir .. leider|heute|mitteilen|absagen
      nehmen|genommen|eingestellt|zugesprochen|übertragen|vergeben|angeboten|zugesagt|geeinigt|ausgesprochen|entschieden|entschiden|entscheiden|bevorzugt|gewählt|genommen ... jemand|jemanden|jemandem|andere|anderen|anderer|mitbewerberin|mitbewerber|kollegen|kollegin|burschen|interne|internen
      jemand|jemanden|jemandem|andere|anderen|anderer|kollegin|kollegen|mitbewerberin|mitbewerber|person ... genommen|eingestellt|zugesprochen|übertragen|vergeben|angeboten|zugesagt|geeinigt|ausgesprochen|entschieden|entschiden|bevorzugt|gewählt|besser|zu_übertragen|den_vorzug|vorgezogen|weiterzuführen|weitergehen
      nehmen|haben|hab .. den|die|einen|eine|jetzt .. genommen|burschen|kollegen|andere|anderen
      stelle|position|stunden|platz|auftrag ... anderweitig|jemand|jemandem|jemanden|anderen|andere|intern_vergeben ..
      anderweitig .. besetzen|besetzt|vergeben|vergeben|entschieden
      ohne sie|dich .. fort|weiter|fortsetzen|
      gehörst|gehören|zählst|zählen|bist|sind .. diesmal|dieses_mal|leider|hier|aber|dieses nicht .. dazu|dabei|darunter
      nicht .. dazu|dabei|darunter
      du|sie .. gehörst|gehören|bist|sind .. mal? nicht
      keinen|keine|kein|nicht .. positiven|besseren|positive|besser|günstigeren .. bescheid|bericht|nachricht|antwort
      nicht .. weiter .. berücksichtigt|verfolgt
      wird|werden|wurde|wurden .. nicht .. berücksichtigt|weitergeführt|weiterverfolgt
      punkte|punktzahl|mindestpunktzahl|mindestens ... erforderlich|nötig|erreicht|verfehlt
      mindestpunktzahl|nicht_bestanden|nicht_erreicht|verfehlt|ausreichende_punktzahl|bewerberkonto_wird
      abstand .. zu? nehmen|genommen
      angebot|vertrag|zusage ... abstand|gegenstandslos|hinfällig|nicht_aufrechterhalten|zurückziehen|zurücknehmen
      auswahl ... anderen|andere|weitere|nicht
      gefehlt|fehlte|fehlt .. hat|uns|ist|uns_für
      evaluation|verfahren|gespräche|prozess ... mit .. anderen|zwei|drei|wenigen|weiteren .. kandidaturen|kandidaten|bewerbern|personen|weiter*
      weiterzuführen|weiterführen|fortsetzen|fortzusetzen ... anderen|ohne|zwei
      fällt .. mir|uns .. schwer|diese_mail
      umso_schwerer|schwer_fällt|nix_für_ungut|nichts_für_ungut|die_hände_gebunden|werturteil|rechtsbehelf|vorzug_gegeben|den_vorzug|haben_andere|aus_dem_auswahlverfahren|auswahlteam_hat|diejenigen_ausgewählt|nicht_aufgenommen|nicht_in_frage|nicht_infrage
      müssen|muss ... absagen|absage|ablehnen
      absage_erteilen|abgelehnt|abschlägig*|abgesagt_wird
      nicht .. in_betracht|infrage|in_frage .. kommt|kommen|gezogen|ziehen
      keine .. möglichkeit|möglichkeiten .. zusammenarbeit|einstellung|sehen|ihnen|dir
      zusammenarbeit|einstellung .. sehen|sehe .. keine
      verfahren|bewerbung .. ist .. für_sie|für_dich .. beendet|abgeschlossen
      gegen .. eine|deine|ihre .. einladung|einstellung|weiterführung .. entschieden
    `,
    likely: `
      leider|bedauerlicherweise|bedauern|schade|enttäusch*
      andere|anderen|anderer|mitbewerber*|mitbewerberinnen
      entschieden|entscheidung|wahl
      weiteren|beruflichen|zukünftigen|künftigen .. weg|lebensweg|zukunft|werdegang|suche|karriere
      wünschen ... alles_gute|viel_erfolg|erfolg|glück|weg
      alles_gute|viel_erfolg|viel_glück
      vielzahl|zahlreich*|viele|hohe|große .. bewerbungen|anzahl|resonanz|bewerber
      schwer .. gefallen|gemacht|fiel
      nicht .. leicht
      interesse|engagement|mühe|zeit .. bewerbung
      talentpool|talent_pool|evidenz|vormerken|pool
      erneut|wieder|zukunft ... bewerben|bewerbung
      entmutigen|entmutigt
      sympathisch|gespräch .. gefreut|gefallen|angenehm
      nach .. reiflicher|sorgfältiger|eingehender|gründlicher|langer|intensiver .. überlegung|prüfung|beratung|diskussion
      brauchen|suchen .. wir|allerdings|jemanden|jemand|für
      jemanden|jemand .. der|die
      allerdings|dennoch|jedoch|trotzdem
      probestunde|hospitation|probetag|fallstudie
      danke .. für .. die|deine|den
      diskutiert|beraten|verständigt
      weiterhin .. viel
      gefreut|berührt|geschwärmt
    `,
  },
  filled: {
    sure: `
      stelle|position|vakanz|ausschreibung|platz|plätze|ausbildungsplatz|stellen|posten|rolle ... besetzt|vergeben|zurückgezogen|gestrichen|geschlossen|entfällt|weggefallen|wegfallen|gestoppt|aufgehoben|eingefroren|nicht_mehr|beendet|storniert|entfallen
      nicht_mehr|nicht_länger|nicht_weiter|vorerst_nicht|nicht .. besetzen|besetzt|vakant|ausgeschrieben|verfügbar|nachbesetzt|zu_besetzen|neu_besetzt|nachbesetzen|weiter_ausgeschrieben
      einstellungsstopp|einstellungsstop|bewerbungsstopp|stellenstopp|haushaltssperre|haushaltsgründen|budgetkürzung*|budgetgründen|umstrukturierung|stellenstreichung*|sparmaßnahmen|insolvenz|personalstopp|besetzungssperre|wiederbesetzungssperre
      intern .. besetzt|besetzen|vergeben|nachbesetzt|gelöst
      bereits|inzwischen|mittlerweile|schon|zwischenzeitlich .. besetzt|vergeben
      ausschreibung|verfahren|stellenausschreibung|suche ... aufgehoben|eingestellt|abgebrochen|beendet|zurückgezogen|aufzuheben|gestoppt
      eingefroren|einfrieren|auf_eis_gelegt_und_gestrichen
      projekt|auftrag|mittel|fördermittel|förderung|budget|etat ... gestrichen|gekürzt|weggefallen|nicht_bewilligt|nicht_verlängert|ausgelaufen|verloren|abgelehnt|genehmigt
      keine .. stelle|stellen|neueinstellungen|einstellungen|neuen .. mehr|besetzen|vornehmen
      ersatzlos .. gestrichen
      verfahren|stellenbesetzungsverfahren|ausschreibung|besetzungsverfahren|auswahlverfahren ... aufgehoben|eingestellt|abgebrochen|aufzuheben|beendet_ohne
      auswahl .. hat|nicht .. nicht? stattgefunden
      nicht_mehr .. prüfen|geprüft|gelesen|angesehen|gesichtet
      haushaltsrechtlichen|wirtschaftlichen|betrieblichen|organisatorischen gründen
      suche|besetzung|recherche ... gestoppt|eingestellt|abgebrochen|beendet
    `,
    likely: `
      besetzt|vergeben
      intern
      stelle .. nicht
      budget|haushalt|umstrukturierung
      einstellungen|neueinstellungen
    `,
  },
  interview: {
    sure: `
      lade|laden|einladen|einladung|eingeladen ... gespräch|vorstellungsgespräch|kennenlernen|interview|bewerbungsgespräch|telefonat|probearbeiten|test|assessment|termin|hospitation|schnuppertag|runde
      vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|telefoninterview|videointerview|videogespräch|probearbeit*|probetag|schnuppertag|hospitation|assessment_center|auswahltag|eignungstest|einstellungstest|arbeitsprobe|fachgespräch|zweitgespräch|erstgespräch|probeunterricht|lehrprobe|probeschicht|onlinetest
      termin|gespräch|interview|treffen|telefonat ... verschieben|verschoben|verlegen|verlegt|absagen_und|bestätigen|bestätigt|vereinbaren|vereinbart|stattfinden|findet|umlegen|ausfallen|entfällt|vorverlegen|vorziehen|statt
      verschieben|verschoben|verlegen|verlegt|umlegen ... termin|gespräch|interview|treffen|auf_den|auf_montag|auf_dienstag|auf_mittwoch|auf_donnerstag|auf_freitag
      ersatztermin|alternativtermin|neuer_termin|neuen_termin|ausweichtermin|terminvorschlag|terminvorschläge|terminbestätigung|terminänderung|terminverschiebung|terminabsage
      passt|passen|ginge|geht|klappt|klappen|würde|recht .. ihnen|dir|es|das|der .. montag|dienstag|mittwoch|donnerstag|freitag|termin|uhr|am|um|nächste|kommende|zeitlich|da
      möchten|würden|wollen|freuen|gerne ... kennenlernen|persönlich|sprechen|telefonieren|treffen|unterhalten
      gern|gerne ... kennenlernen|kennen_lernen|persönlich .. sprechen
      wann ... zeit|passt|passen|könnten|können|möglich|erreichbar|hätten|hättest|bist|sind
      hätten|hättest|haben|hast ... zeit|verfügbar|lust ... montag|dienstag|mittwoch|donnerstag|freitag|woche|uhr|vorbeizukommen|telefonieren|gespräch
      kommen|komm|melden|melde ... vorbei|empfang|pforte|rezeption|personalausweis|ausweis|haupteingang|besprechungsraum|raum
      nächste|zweite|dritte|letzte|nächster .. runde|schritt|stufe|gespräch ... gespräch|einladen|interview|kennenlernen|test|aufgabe|präsentation|fachbereich|team
      aufgabe|fallstudie|case|test|präsentation ... bearbeiten|lösen|vorbereiten|einreichen|abgeben|bis|zeit|stunden|tage
      link .. teams|zoom|videocall|gespräch|termin|meeting|einwahl
      buchen|wählen|suchen ... termin|zeitfenster|slot
      dauert|dauer|etwa|ca ... minuten|stunde
      freuen .. darauf|auf .. sie|dich|das .. kennenzulernen|kennenlernen|gespräch|persönlich|begrüßen
      weiter_geht_s|weiter_geht|live_coding|diese_slots|termin_gebucht|termin_ist|slots|antworte_einfach|freue_mich_auf_das_gespräch
      gespräch|termin .. morgen|heute|am ... streichen|absagen|verschieben|ausfallen|nicht_stattfinden|stattfinden
      ersatztermin|neuen_termin|kennenlernen_per_video|per_video|stornieren
    `,
    likely: `
      gespräch|interview|termin|kennenlernen
      uhr
      montag|dienstag|mittwoch|donnerstag|freitag
      teams|zoom|videocall|telefonat|telefonisch
      einladung|einladen
      runde
      passt
    `,
  },
  acknowledgement: {
    sure: `
      eingang|eingangsbestätigung|eingegangen|erhalten|angekommen|eingetroffen|vorliegend* ... bewerbung|unterlagen|bestätig*|bewerbungsunterlagen|dokumente
      bewerbung|unterlagen|bewerbungsunterlagen|dokumente|lebenslauf ... eingegangen|erhalten|angekommen|eingetroffen|vor|registriert|erfasst|gespeichert|übermittelt|vorliegen|bekommen
      bestätigen|bestätigung ... eingang|erhalt|bewerbung
      prüfen|sichten|prüfung|sichtung|durchsehen|anschauen|durchsicht|bearbeitung|lesen ... unterlagen|bewerbung|bewerbungen|profil|sorgfalt|eingehend|ruhe|zeit
      bewerbung|unterlagen ... prüfen|geprüft|sichten|gesichtet|bearbeitet|bearbeiten|weitergeleitet|durchgesehen|gelesen
      melden|kommen|informieren|geben ... uns|wir|auf ... sobald|schnellstmöglich|kürze|baldmöglichst|unaufgefordert|zeitnah|wochen|tagen|zurück|bescheid|zu|frist|bewerbungsschluss
      sobald .. wir|eine|die|der ... melden|informieren|entscheidung|prüfung|gesichtet
      sollten|falls|wenn .. sie|du|wir .. nichts|nicht|innerhalb|keine ... hören|melden|nachricht|rückmeldung
      bitten|bitte ... geduld|nachfragen|abzusehen|rückfragen
      bewerbungsfrist|bewerbungsschluss|ende_der_frist|ablauf_der_frist
      nächsten|kommenden .. schritte|tagen|wochen
      bewerbung|dossier|unterlagen ... liegt|liegen|gelandet|angekommen|ist_da|bekommen|dankend|da
      liegt|liegen .. uns .. vor
      leite|leiten|gebe|geben .. sie|es|ihre .. weiter
      rechnen .. sie|bitte ... mit ... wochen|tagen
      angekommen|gelandet|dankend_erhalten|ist_da|zur_prüfung_übergeben|hören_sie_von_uns|hörst_du_von_uns|antworten_tun_wir_jedem
      bewerbung ... erfolgreich .. übermittelt|eingereicht|abgeschickt|hochgeladen
      liest|lesen|schauen|schaut|sehen|sieht .. alle .. bewerbungen|unterlagen
      danach|dann|anschließend .. hören|rufen|rufe|melden|melde|schreiben|kontaktieren
      gebe|geben|reiche|leite|leiten .. sie|es|alles|diese .. an .. weiter?
      mail|e_mail|unterlagen|lebenslauf|zeichnungen|mappe .. haben|habe|sind .. bekommen|erhalten|da|angekommen
    `,
    likely: `
      vielen_dank|herzlichen_dank|danke .. für .. ihre|deine|die .. bewerbung|interesse
      eingang
      prüfen|prüfung|sichtung
      geduld
      bewerbernummer|kennziffer|referenznummer|vorgangsnummer
      melden
    `,
  },
  'on-hold': {
    sure: `
      noch .. nicht|keine ... entscheidung|entschieden|entscheiden|abgeschlossen|abschließend|getroffen|fertig|final|zusagen|soweit
      noch .. etwas|ein_wenig|ein_bisschen|weitere|mehr|einige|zwei|drei|ein_paar .. zeit|geduld|wochen|tage|gedulden
      entscheidung|besetzung|verfahren|prozess|auswahl|rückmeldung|auswahlprozess|auswahlverfahren|start ... verzögert|verzögern|verzögerung|verschiebt|verschoben|vertagt|pausiert|ruht|zurückgestellt|später|dauert|länger|auf_januar|auf_februar|auf_das
      verzögert|verzögerung|verzögern|verzögerungen|pausiert|pausieren|pause|zurückgestellt|zurückstellen|auf_eis|vertagt|hängt|stockt|in_der_schwebe|hängen
      warteliste|nachrückliste|nachrücker|nachrücken|reserveliste|engeren_auswahl|in_der_engeren|engerer_wahl|noch_im_rennen|weiterhin_im_rennen|weiter_im_rennen|nicht_vergessen
      melden|kommen|hören ... anfang|mitte|ende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|nächsten|neuen_jahr|neuen_jahres|kw|sommerferien|feiertagen|feiertage|urlaub ... 
      bis .. januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahresende|weihnachten|ostern|haushalt|freigabe|klärung|quartal ... gedulden|entscheidung|entscheiden|melden|warten
      warten|abwarten|wartet ... freigabe|genehmigung|budget|betriebsrat|entscheidung|geschäftsführung|zustimmung|rückmeldung|gremium|noch
      gedulden|geduldig|danke_für_deine_geduld|danke_für_ihre_geduld|bitten_um_geduld|um_etwas_geduld|um_geduld
      dauert .. noch|länger|etwas|leider
      länger .. als|dauert|dauern
      immer_noch|weiterhin|nach_wie_vor ... prüfung|prüfen|offen|unentschieden|gespräche|gesprächen|interesse
      vorläufig|vorerst|derzeit|momentan .. gestoppt|pausiert|nicht|keine ... entscheidung|entscheiden
      parallel|weitere|andere|letzte .. gespräche|gesprächen .. laufen|führen|noch|stehen
      nachrückliste|platz_zwei|platz_drei|vertagt|zusammen|tritt_erst|so_lange|daran_festzuhalten|festzuhalten|an_ihrer_bewerbung_festzuhalten|springt|bescheid_sagen|zwischenzeit|noch_im_rennen|zwischenstand
      bescheid ... erst|nach|sobald|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember
    `,
    likely: `
      noch
      geduld
      zwischenstand|stand|update|status
      verzöger*
      januar|neuen_jahr|nächstes_jahr|nächsten_monat
      sobald
    `,
  },
  offer: {
    sure: `
      angebot ... machen|unterbreiten|erhalten|anbei|unterschreiben|annehmen|anhang|beigefügt|vertrag|stelle|schicken|zusenden
      anbieten|anzubieten|bieten ... stelle|position|vertrag|job|ausbildungsplatz|arbeitsvertrag|arbeitsplatz|platz|ihnen|dir
      stelle|position|job|ausbildungsplatz ... anbieten|anzubieten|geben|gehört
      zusage|zusagen|zugesagt ... für|stelle|ihnen|dir|dürfen|können|erteilen|freuen|mitteilen|geben
      arbeitsvertrag|vertrag|anstellungsvertrag|vertragsentwurf|dienstvertrag|ausbildungsvertrag ... anbei|anhang|zusenden|schicken|unterschrieben|unterschreiben|unterzeichnet|beigefügt|zugeschickt|post|zurück|vorbereitet|fertig
      möchten|wollen|würden|freuen ... einstellen|einzustellen|an_bord|im_team|in_unserem_team|verstärken|für_uns_gewinnen|gewinnen|willkommen|begrüßen|kollegin|kollegen|haben_wollen
      herzlichen_glückwunsch|glückwunsch|gratuliere|gratulieren|gratulation|willkommen_im_team|willkommen_an_bord|herzlich_willkommen|willkommen_bei
      für sie|dich entschieden
      entschieden ... für sie|dich
      wahl|entscheidung ... auf sie|dich
      jahresgehalt|bruttogehalt|monatsgehalt|gehalt ... brutto|euro|monat|jahr|eur
      probezeit|urlaubstage|arbeitsbeginn|eintrittsdatum|eintrittstermin|erster_arbeitstag|vertragsbeginn|dienstantritt|startdatum|einstiegsgehalt
      starten|beginnen|anfangen|beginn|start ... 1|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|bei_uns
      du_hast_den_job|sie_haben_die_stelle|du_hast_die_stelle|sie_haben_den_job|wunschkandidatin|wunschkandidat|erste_wahl
      wenn_sie_einschlagen|einschlagen|mache_ich_den_vertrag|vertrag_fertig|unbefristete|unbefristeten|nachtzuschlag|die_stunde|brutto|beginn_1|du_hast_den|willkommen_bei_uns
    `,
    likely: `
      angebot|vertrag|vertragsangebot
      zusage
      freuen .. ihnen|dir
      gehalt
      willkommen
    `,
  },
  'auto-reply': {
    sure: `
      abwesend|abwesenheit|abwesenheitsnotiz|nicht_im_büro|nicht_im_haus|außer_haus|im_urlaub|elternzeit|mutterschutz|in_elternzeit|krankheitsbedingt|nicht_erreichbar|dienstreise|nicht_am_platz|nicht_am_arbeitsplatz
      automatische .. antwort|nachricht|mail|e|bestätigung|eingangsbestätigung
      automatisch .. erstellt|generiert|versendet|erzeugt|beantwortet
      nicht_mehr .. im_unternehmen|für|bei|tätig|beschäftigt|gelesen|aktiv|genutzt|überwacht
      postfach|mailbox|mailadresse|adresse|e_mail_adresse ... nicht|keine ... gelesen|überwacht|bearbeitet|genutzt|aktiv|abgerufen|existiert|betreut
      nicht .. weitergeleitet|weiterleitung
      dringend|dringende|dringenden .. fällen|fälle|angelegenheiten|anliegen|wenden
      wenden .. sich|dich ... an ... vertretung|kollegin|kollegen|kollege|zentrale
      vertretung|vertritt|vertreten .. mich|meine|durch
      ticket|ticketnummer|vorgangsnummer|anfrage|fallnummer ... erstellt|angelegt|eingegangen|nummer|registriert|lautet
      ticket
      zurück .. am|ab|im|bin .. büro|wieder|montag|1
      bin|ab|wieder .. ab|am|vom ... erreichbar|zurück|büro|da|urlaub|abwesend
      nachricht|mail|e_mail ... nach_meiner_rückkehr|nach_rückkehr|meiner_rückkehr|zeitnah_beantwortet|nicht_beantwortet|unzustellbar|nicht_zugestellt
      ihre_nachricht_ist|ihre_e_mail_ist|ihre_nachricht_wurde|ihre_anfrage_ist|ihre_anfrage_wurde
      betriebsferien|im_urlaub|bis_einschließlich|vielen_dank_für_ihre_nachricht|danke_für_ihre_nachricht|der_reihe_nach|ticketnummer|unter_der_nummer|aufgenommen|bearbeitungszeit|service_desk|beantworten_wir_alle_mails|nicht_weitergeleitet|durchwahl
    `,
    likely: `
      automatisch*
      vertretung|rückkehr|abwesen*
      urlaub
      postfach
    `,
  },
  request: {
    sure: `
      senden|schicken|übersenden|zusenden|nachreichen|einreichen|hochladen|mailen|reichen|übermitteln|zukommen|beifügen|laden ... uns|mir|bitte|noch|nach|hoch|lassen|unterlagen|zeugnis*|lebenslauf|nachweis*|dokumente|kopie|anschreiben|referenzen|führungszeugnis
      bitte ... senden|schicken|übersenden|zusenden|nachreichen|einreichen|hochladen|ausfüllen|mitteilen|teilen|nennen|geben|angeben|ergänzen|übermitteln|zukommen|füllen|reichen|bestätigen
      benötigen|brauchen|fehlt|fehlen|bräuchten|erbitten|bitten|benötige|brauche|vermissen ... noch|ihre|dein|deine|von_ihnen|von_dir|zeugnis*|nachweis*|unterlagen|dokumente|lebenslauf|kopie|angaben|informationen|führungszeugnis|referenzen|anschreiben
      gehaltsvorstellung|gehaltsvorstellungen|gehaltswunsch|gehaltsrahmen|eintrittstermin|frühestmöglich*|kündigungsfrist|verfügbarkeit|starttermin
      führungszeugnis|arbeitserlaubnis|aufenthaltstitel|approbation|gesundheitszeugnis|impfnachweis|arbeitszeugnis|arbeitszeugnisse|zeugniskopien|führerschein|personalbogen|personalfragebogen|fragebogen|formular|bankverbindung|steuer|masernschutz*
      ansprechpartner|referenzen|referenzgeber ... nennen|angeben|mitteilen|kontaktieren
      könnten|könntest|können|kannst|würden|würdest|bitte ... nennen|mitteilen|senden|schicken|ausfüllen|bestätigen|verraten|zusenden|nachreichen|ergänzen|zukommen
      anhang|datei|lebenslauf|dokument|anlage|anlagen ... nicht .. öffnen|lesbar|lesen|angekommen|enthalten|beigefügt|dabei
      wie|was|ab_wann|bis_wann|welche ... gehalt|verdienen|vorstellung|verfügbar|anfangen|beginnen|starten|stundenlohn
      unvollständig|ergänzung|vervollständigen|vervollständigung
      noch|weiterhin .. interesse|interessiert|offen ... rückmeldung|mitteilen|antwort|bescheid
      einverständnis|einwilligung|einverständniserklärung|datenschutzerklärung|zustimmen|zustimmung
      schick|schicken|sende|senden|sendet|maile .. mir|uns .. bitte|noch|den|die|das|ihre|deine
    `,
    likely: `
      bitte
      unterlagen|zeugnisse|nachweis|formular|dokumente
      noch
      bis_zum|bis_spätestens|rückmeldung
      fehlt|fehlen
    `,
  },
  newsletter: {
    sure: `
      jobalarm|job_alarm|jobalert|job_alert|job_agent|jobagent|stellenangebote|neue_jobs|neue_stellen|passende_jobs|passende_stellen|jobs_für|stellen_für|jobempfehlung*|stellenempfehlung*|jobletter|jobnewsletter
      newsletter|webinar|podcast|whitepaper|karrieremesse|jobmesse|karrieretag|tag_der_offenen|recruiting_event|infoabend|infoveranstaltung|talent_community|blog|magazin
      umfrage|befragung|bewerten|bewertung ... minuten|teilnehmen|zufrieden|bewerbungsprozess|erfahrung|feedback|sie|du|uns|kununu
      wie_zufrieden|wie_wahrscheinlich|an_unserer_umfrage|nehmen_sie_sich|skala
      rabatt|gutschein|angebot_gilt|jetzt_anmelden|jetzt_bewerben|jetzt_entdecken|mehr_erfahren|jetzt_lesen|kostenlos|premium|gewinnspiel|jetzt_sichern|aktion
      neue|neuen|aktuelle|weitere|passende|offene .. jobs|stellen|stellenangebote|positionen|angebote ... dich|sie|nähe|woche|profil|suche|region|umgebung|entdecken|treffer
      tipps|ratgeber ... bewerbung|lebenslauf|gespräch|karriere
      profil ... aktualisieren|vervollständigen|talentpool|besucht|angesehen
      entdecken|entdecke ... jobs|stellen|karriere|möglichkeiten|chancen
      neue_jobs_für|jobs_für_dich|jobs_für_sie|suchauftrag|sofort_bewerben|umfrage|verlosen|austragen|teilnehmenden|bewerbungserlebnis|ihre_meinung|deine_meinung
    `,
    likely: `
      jobs|stellenangebote
      woche
      abonn*
      veranstaltung|event|messe
      jetzt
      news|neuigkeiten
    `,
  },
  other: {
    sure: `
      rechnung|rechnungsnummer|zahlung|überweisung|bestellung|lieferung|mahnung|betrag|paket|buchung|kontoauszug|lastschrift|zahlungserinnerung|beitrag
      profil|xing|linkedin ... aufmerksam|gestoßen|gesehen|gefunden|interessant|spannend|aufgefallen
      auf_ihr_profil|auf_dein_profil|ihr_profil_auf|dein_profil_auf|aufmerksam_geworden|wechselbereit|offen_für|neuen_herausforderung|neue_herausforderung|personalberatung|personalberater|personalberaterin|headhunter|mandant|mandanten|mandantin|im_auftrag|unseren_kunden|für_unseren_kunden|kunden_suche|suche_ich
      danke .. für .. hilfe|unterstützung|kaffee|mittagessen|referenz|empfehlung|nette|blumen|geburtstag
      geburtstag|mittagessen|kaffee|feierabend|wochenende|grillen|kinder|liebe_grüße|lg|kuss|bussi|abschied|ausstand|einstand|stammtisch
      passwort|anmeldecode|bestätigungscode|konto|anmeldung|sicherheitscode|verifizier*
      protokoll|folien|meeting_notizen|schichttausch|dienstplan|hausverwaltung|miete|zahnarzt|arzttermin|werkstatt
      hab_gehört|mensa|ladekabel|bussi|bedanken|mach_dir_nix|damit_nichts_zu_tun|nichts_zu_tun|webteam
      auf_ihren_wunsch|auf_deinen_wunsch|wie_gewünscht|wunschgemäß ... haben ... daten
      daten ... wunsch|antrag|wunschgemäß ... gelöscht|entfernt
      datenschutzhinweise|datenschutzerklärung|nutzungsbedingungen ... aktualisiert|geändert|angepasst
    `,
    likely: `
      mandant*|kunden
      profil
      kollege|kollegin
      kaffee
    `,
  },
};
