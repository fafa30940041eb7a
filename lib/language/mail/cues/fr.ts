import type { MailCues } from '../cues';

/** What mails in French say, by the kind of mail it speaks for. */
export const FR: MailCues = {
  rejection: {
    sure: `
      ne|n|pas ... donner|donnerons|donnons|donné .. suite|une_suite
      pas ... retenu|retenue|retenus|retenir|retiendrons|sélectionné|sélectionnée|sélectionner|donné_suite|suite_favorable|suite_positive|favorable|favorablement|poursuivre|poursuivrons|convenir|aboutir|abouti|aller_plus_loin|correspond|correspondait|correspondent|donner_suite|été_choisi|été_choisie|réponse_positive
      ne .. pouvons|pourrons|sommes|souhaitons|pouvoir|peut|serez|êtes|irons|allons|ferez|avez ... retenir|retenu|retenue|suite|poursuivre|proposer|favorable|offrir|accéder|aller|partie|répondre|continuer|été|plus_loin|donner
      réponse|suite|avis|issue .. négative|défavorable
      candidature|profil|dossier|parcours ... pas|plus|écarté|écartée|rejeté|rejetée|refusé|refusée|déclinée ... retenu|retenue|retenus|correspond|suite|sélectionné|adéquation|abouti|répond|prioritaire|été|être|poursuivre|convaincu
      autre|autres|d_autres|un_autre|une_autre .. candidat|candidate|candidats|candidature|candidatures|profil|profils|personne ... retenu|retenue|retenir|choisi|choisie|sélectionné|correspond*|plus|mieux|davantage|proche|proches|été|préféré|emporté|convaincu|a|ont|dont|disposant|ayant
      choix|décision|préférence|décidé|choisi|retenu|privilégié|opté|retenir|poursuivre|privilégier|avancer|continuer|préféré|préférer|recruter|pencher|penché|tourné|porter|porté ... autre|autres|interne|quelqu_un_d_autre|concurrent
      décidé|choisi|décision|choix .. de_ne_pas|de_ne_plus|ne_pas|n_est_pas|contre
      regret|regrettons|regrette|regrets ... informer|annoncer|pas|faire_part|apprendre|dire|vous
      sommes|suis .. au_regret
      malheureusement|hélas ... pas|plus|autre|autres|négative|négatif|refus|refuser|ne|négativement
      plus .. en_lice|dans_la_course|en_mesure_de_poursuivre|partie_des
      refus|refusée|refusé|rejet|rejetée|écartée|écarté|décliner|déclinons|déclinée ... candidature|offre|votre
      candidature .. écartée|refusée|rejetée|déclinée|non_retenue
      non_retenue|non_retenu|pas_retenue|pas_retenu|réponse_négative|une_réponse_négative|pas_donné_suite|mettre_fin|met_fin|mettons_fin|mettons_un_terme|mettre_un_terme|s_arrête_ici|s_arrêtera_là|s_arrête_là|arrêter_là|arrêtons_là|en_rester_là|en_restons_là|sans_vous
      pas|plus ... parmi|partie|liste .. finalistes|candidats|présélection|retenus|retenues
      retirer|retirons|retirée|retirer|annuler|annulons|annulée|revenir_sur|revenons_sur ... offre|proposition|promesse
      offre|proposition|promesse_d_embauche ... caduque|retirée|annulée|plus_valable|plus_maintenue
      ne .. remet|remettent|préjuge|préjugent|constitue|constitue_pas|reflète ... qualité|qualités|compétences|valeur|jugement
      n_avez_pas_été|n_a_pas_été|n_ont_pas_été|n_avons_pas_été|n_êtes_pas ... retenu|retenue|choisi|sélectionné|sélectionnée|convaincus|retenus
      conserv*|conservons|garderons|garder ... candidature|cv|dossier|coordonnées|vivier
      autre|autres|quelqu_un|collègue|interne|une|un ... rejoindra|rejoint|retenu|retenue|choisi|choisie|acceptée|signée|signé|commence|préféré|confié|confier|meilleur|harmonisent|nommé
      préféré|préférons|décidé|choisi|confié|confier|retenu|attribué|attribuer|proposé|proposée|proposer|partie|allée|arrêtés|arrêté|porté|opté|sélectionné|aller|avant|y_aller ... autre|autres|quelqu_un|interne|personnes_dont|profils_dont|candidates_dont|candidats_dont|collègue|personne_déjà|profils
      retenu|sélectionné|convié|choisi|privilégié ... des ... profils|personnes|candidats|candidates|candidatures .. dont|disposant|ayant|déjà|plus
      dossier|vous|votre|tu|y .. n|ne|n_en|n_êtes|n_y .. en? fait|faites|figure|êtes|es|faisait|figurez .. pas
      n_en_fait_pas|n_en_faites_pas|pas_partie|n_y_êtes_pas|pas_versée|n_êtes_pas_versée|ne_figure_pas|ne_figurez_pas
      prendra|donnera|donnerons|prendrons|donne|irons|ira .. pas|point .. suite
      on|nous ... pas .. suite|plus_loin
      pas .. suite|position_d_aller|plus_loin|en_mesure
      réserver|réservons|poursuivre|poursuivra|poursuivons|continuer|continuons ... autre|autres|d_autres|elles_seulement|eux_seulement|seulement
      processus|échanges|suite ... avec .. elles|eux|d_autres|autres|seulement
      fermé|clos|clôturé|fermons|clôturons .. ton|votre .. dossier
      ne .. concordent|concorde|correspondent|correspond|convient|permettent .. pas
      offre|poste|place|mission ... partie|allée|attribuée|donnée|confié|revenue|revenu .. à ... autre|quelqu|une
      deuxième|troisième|second ... bourse|place|poste|classement|position|liste
      minimum_requis|points_requis|seuil|note_requise|cote_de
      promesse|offre|proposition ... caduque|retirée|annulée|plus
      pesé|pencher .. la? balance
      il .. vous|te|nous manque .. en|revanche|toutefois|cependant|encore_une
      un_désaveu|désaveu|reprenons_notre_liberté|n_y_voyez_pas|pas_un_jugement|rien_à_voir_avec_toi|pas_toi_comme_personne|aller_de_l_avant_avec|irons_de_l_avant|on_s_est_arrêtés_sur|le_courant_est_passé
      sera|serait|va_être pas possible
      pas .. de .. place|poste|suite|contrat .. à .. vous|te .. proposer|donner
      dit|dire oui à .. autre
      ne .. pourrons|pouvons|pourrai|peux pas .. cheminer|vous_proposer|te_proposer|vous_recevoir|te_prendre|vous_prendre
    `,
    likely: `
      malheureusement|hélas|regret|regrettons|désolé|désolée|désolés|navré|déception|décevoir|décevante|déçu|déçue
      autre|autres .. candidat*|profil|profils|candidature|candidatures
      décision|choix|choisi|décidé
      poursuite|suite .. recherches|carrière|projets|projet|parcours
      souhaitons|souhaite ... succès|réussite|bonne|meilleur|plein|continuation
      bonne_continuation|bonne_chance|plein_de_succès|pleine_réussite|bon_courage
      nombreuses|nombre|nombreux|qualité .. candidatures|candidats|candidature|reçues|dossiers
      intérêt|confiance|temps .. porté|témoigné|consacré|manifesté
      vivier|base_de_données|conserver|conservons
      après .. étude|examen|réflexion|mûre|délibération|attentif|attentive|analyse
      difficile|serré|serrée
      n_hésitez_pas ... postuler|candidater|nouveau
      en_revanche|par_contre|cependant|toutefois|bien_que|quand_bien_même|malgré
      superbe|superbes|solide|solides|agréable|apprécié|touchés
      belle_poursuite|lâche_pas|je_vous_souhaite|bonne_route
      examen|étude_approfondie|étudié|débriefé|reparlé
      au_plaisir
      level|niveau .. général|élevé
      vous_prévenir|vous_le_dire|réponse_franche
    `,
  },
  filled: {
    sure: `
      poste|offre|recrutement|mission|stage|place|emploi|annonce ... pourvu|pourvue|annulé|annulée|supprimé|supprimée|suspendu|suspendue|gelé|gelée|clôturé|clôturée|fermé|fermée|plus_disponible|plus_à_pourvoir|abandonné|abandonnée|retirée|clos|close|plus_d_actualité|vacant
      pourvu|pourvue|pourvus .. en_interne|par|interne|depuis|entre|ce|déjà
      gel .. des|du|de|embauches|recrutements|budgétaire
      pourvu|pourvue|pourvoir_en_interne|mobilité_interne|reclassement|réorganisation|restructuration|contraintes_budgétaires|coupes_budgétaires|raisons_budgétaires|budget_non
      annul*|annulons|annuler|suspend*|fermer|fermons|clôturons|geler|supprimer|abandonner|interrompre|renoncer|renoncé|stopper ... recrutement|poste|embauche|embauches|offre|création
      ne|plus ... recrutons|recruter|recrutera|pourvoir|embaucher|embauchons ... plus|poste|cette|pas|finalement|personne|moment
      financement|budget|subvention|projet|chantier|contrat ... pas|perdu|coupé|supprimé|refusé|accordé|obtenu|annulé|réduit
      sans .. examiner|examen|étudier|avoir_étudié ... candidatures|candidature|dossiers
      poste|recrutement|offre|mission|demande|apprentissage|place ... pourvu|abandonné|fermé|attribué|supprimé|n_existe|n_existent|annulé|déménage|retirée
      n_existe|n_existent|n_existent_donc|plus_de_poste .. plus?
      pas_eu_à_examiner|n_a_été_évaluée|n_a_été_examinée|aucune_candidature|oublié_de_retirer|plan_d_économies|affecté_un|avant_que_votre
      retirer .. l|la .. annonce
      n_a|n_ont plus lieu
      aucun|aucune|pas_de .. recrutement|embauche ... aura|sera|prévu|prévue|lieu|cette_année
      gelé|gelées|suspendu|suspendues|stoppé ... embauches|recrutements
      pourvu|pourvue|repourvu|repourvue .. interne|l_interne
    `,
    likely: `
      pourvu|pourvue
      interne
      annulé|annulée|gel|suspendu
      budget|réorganisation
    `,
  },
  interview: {
    sure: `
      entretien|entrevue|rendez_vous|rdv|échange|visio|visioconférence|rencontre|journée|créneau|appel ... proposer|propose|proposons|convenir|inviter|invitons|confirmer|confirmons|confirme|prévu|fixé|reporter|reporté|déplacer|déplacé|décaler|décalé|annuler|annulé|avancer|aura_lieu|lundi|mardi|mercredi|jeudi|vendredi|prochain
      invit*|inviter|invitons|convier|convions|convie|invite|convoquer|convoquons|convocation|convoqué|convoquée ... entretien|entrevue|rencontrer|échanger|échange|journée|test|épreuve|visite|essai|rdv|venir|présenter|participer
      reporter|reporté|déplacer|déplacé|décaler|décalé|décalons|annuler|avancer|repousser|repoussé|reprogrammer|replanifier|changer ... entretien|rendez_vous|rdv|rencontre|échange|visio|créneau|appel
      souhaitons|souhaiterions|aimerions|aimerais|voudrions|serions|ravis|ravi|heureux|plaisir|souhaite|souhaiterais ... rencontrer|échanger|entretien|recevoir|connaître|discuter|parler|voir
      êtes|seriez|es|serais|seras|serez ... disponible|disponibles|libre|dispo ... lundi|mardi|mercredi|jeudi|vendredi|semaine|pour|h|heures|demain
      quelles|quand|quel .. sont|seraient|seriez|êtes|est|serait|serais|créneau ... disponibilités|disponible|dispo|créneau|moment|dates
      vos|tes .. disponibilités|dispos
      créneau|créneaux|horaire ... convient|conviendrait|choisir|réserver|proposer|lundi|mardi|mercredi|jeudi|vendredi|suivant|suivants|disponible
      convient|conviendrait|irait|arrange .. il|elle|vous|te|t ... 
      test_technique|exercice|cas_pratique|étude_de_cas|mise_en_situation|essai|épreuve|journée_d_essai|période_d_essai_pratique|test_de ... réaliser|rendre|envoyer|heures|jours|préparer|avant|faire|passer|lien|préparation
      test_technique|cas_pratique|étude_de_cas|mise_en_situation|entretien_téléphonique|entretien_en_visio|second_entretien|deuxième_entretien|premier_entretien|dernier_entretien|prochain_entretien|journée_d_immersion|demi_journée_d_essai|essai_professionnel
      prochaine|deuxième|seconde|dernière|étape .. étape|sera|consiste|suivante ... entretien|échange|test|rencontre|visio|avec
      lien .. visio|teams|zoom|meet|connexion|réunion
      présenter|présentez|munir|munissez|apporter|accueil ... accueil|pièce_d_identité|pièce|identité|vous
      au_plaisir|hâte|impatience|plaisir .. de .. vous|te|rencontrer|échanger
      seriez|serais|est_ce_que|pouvez|pourriez ... libre|irait|disponible|venir|passer|convenir
      vous|te .. irait|irait_aussi|conviendrait|va
      confirme|confirmons .. lundi|mardi|mercredi|jeudi|vendredi|samedi|le|la|notre
      en_visio|au_programme|invitation_d_agenda|demandez|même_endroit|nouvelle_date|visite_guidée|donné_envie_d_en_savoir
      entrevue|entretien|rencontre ... annulée|annulé|déplacé|reportée|reporté|maintenue
      impossible .. de .. vous|te recevoir|voir|rencontrer
    `,
    likely: `
      entretien|rendez_vous|rencontre|échange
      lundi|mardi|mercredi|jeudi|vendredi
      visio|teams|zoom|téléphone|téléphonique
      disponibilités|disponible|créneau
      h30|h00|heures
      rencontrer
    `,
  },
  acknowledgement: {
    sure: `
      accus*|accuser|accusons|accuse ... réception
      bien .. reçu|reçue|réceptionné|réceptionnée|enregistré|enregistrée|parvenu|parvenue|arrivée|arrivé ... candidature|cv|dossier|documents|pièces|éléments
      candidature|dossier|cv ... bien .. reçue|reçu|enregistrée|enregistré|parvenue|parvenu|transmise|transmis|arrivée|prise
      avons .. bien? reçu|enregistré
      bonne_réception|réception_de_votre|réception_de_ta|confirmons_la_réception|accusé_de_réception
      étudier|étudions|étudiée|étudié|examiner|examinons|examinée|examen|étude|analyse|lire|lecture|analyser|traitement|traitée ... candidature|candidatures|dossier|attention|profil|soin
      candidature|dossier ... étudiée|étudié|examinée|examiné|traitée|étude|traitement|examen|analysée|transmise
      si .. votre|vous|nous|sans|profil|ton ... correspond|retenu|retenue|contacter|contacterons|recontacter|réponse|nouvelles
      sans .. réponse|nouvelle|nouvelles|retour ... délai|semaines|jours|part|considérer|considérez
      reviendrons|reviendra|revenir|recontacter|recontacterons|contacterons|contactera|tiendrons|informerons ... vous|délais|prochainement|semaines|rapidement|dès|informé|suite|meilleurs
      vous .. contacterons|recontacterons|tiendrons|répondrons|reviendrons
      date_limite|clôture_des|fin_des_candidatures
      pris|prenons|prends .. bonne? note
      merci .. pour|de .. l_envoi|votre_envoi|ton_envoi
      on .. regarde|lit|étudie .. tout|ça|cela
      on|nous .. te|vous .. tient|tenons|tiens|tiendrons|tiendrai .. au? courant|informé|informée
    `,
    likely: `
      merci|remercions|remercie .. pour|de|d_avoir .. votre|candidature|postulé|intérêt
      candidature
      étude|examen
      prochainement|meilleurs_délais|bref_délai
      numéro|référence .. dossier|candidature
    `,
  },
  'on-hold': {
    sure: `
      pas_encore|toujours|encore ... décision|décidé|tranché|arrêté|arrêtée|réflexion|choix|attente|finalisé|terminé|pris|prise|étudions|examinons|délibér*|statué|arbitr*|cours|entretiens
      décision|réponse|processus|recrutement|procédure|choix|retour ... retard|retardé|retardée|repoussé|repoussée|reporté|reportée|suspendu|pause|différé|différée|ajourné|plus_de_temps|plus_longtemps|plus_long|pas_encore|prévu|tarder|tarde|encore|attente
      en_pause|mis_en_pause|en_attente|en_suspens|mettre_en_pause|mettons_en_pause|mise_en_attente|liste_d_attente|liste_complémentaire|sur_liste|standby|stand_by|temporairement
      retard|retardé|retardée|contretemps|délai|délais .. processus|recrutement|supplémentaire|plus|prévu|pris
      patience|patienter|patiente ... encore|remercions|merci|quelques|semaines|jours|jusqu
      merci|remercions|remercie .. de|pour .. patience|patienter
      besoin|prendra|prend|faudra|prendre|demande .. encore? d|de|plus|un_peu|davantage|quelques ... temps|semaines|jours|délai
      reviendrons|reviens|revenons|reviendrai|recontacterons|tiens|retour|reparle|reparlons|réponse|nouvelles ... janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|rentrée|fêtes|prochain|vacances|semaine_prochaine|mois_prochain|début|fin
      attendons|attends|attendre|attente ... validation|budget|feu_vert|accord|décision|direction|retour|arbitrage
      n_avons_pas_oublié|ne_vous_avons_pas_oublié|pas_oublié|toujours_en_lice|encore_en_lice|toujours_en_course|encore_dans_la_course
      reviens .. vers .. vous ... vides|mains
      restez|reste|êtes .. dans|en|toujours .. duo|lice|tête|course
      liste .. d|de .. attente|réserve
      gèle|gelé_jusqu|gèle_toute|jusqu_au_closing|à_la_rentrée|planer|silence|inscrite_en|inscrit_en|dès_lors_qu_un|petit_point|dès_qu_un_poste
    `,
    likely: `
      encore|toujours
      patience|patienter
      attente
      janvier|rentrée|prochain
      point|avancement
      retard
    `,
  },
  offer: {
    sure: `
      proposer|proposons|offrir|offrons|propose|propos*|offre .. le|vous|un|ce|formellement|d ... poste|embauche|contrat|cdi|cdd|stage|emploi
      plaisir|heureux|ravis|ravie|ravi|joie|enchantés ... proposer|offrir|annoncer|accueillir|confirmer|embauche|compter|rejoindre|retenu|retenue
      candidature|profil .. a|est|bien .. été? retenue|acceptée|retenu
      êtes|avez_été|est .. retenu|retenue|choisi|choisie|sélectionné|embauché|embauchée|pris|prise .. pour|au|le|comme
      offre_d_emploi_ferme|promesse_d_embauche|proposition_d_embauche|contrat_de_travail|lettre_d_engagement|offre_d_embauche|proposition_de_contrat|projet_de_contrat|offre_ferme
      contrat ... signer|signé|ci_joint|pièce_jointe|retourner|joint|signature|préparé|envoyer
      signer|signé|signature|retourner ... contrat|exemplaire|offre|proposition
      félicitations|bienvenue_parmi|bienvenue_chez|bienvenue_dans|bienvenue_à_bord|bienvenue_au_sein|bravo
      embaucher|embauchons|vous_recruter|recruter ... vous|souhaitons|aimerions|ravi
      souhaitons|aimerions|voulons ... vous .. recruter|embaucher|engager|voir_rejoindre|compter|avoir_parmi
      rémunération|salaire|brut|brute ... euros|annuel|annuelle|mensuel|€|an|mois|k
      prise_de_poste|date_d_entrée|date_de_début|période_d_essai|début_le|commencer_le|commencerez|démarrer_le|entrée_en_fonction
      tu_commences|vous_commencez|feu_vert|chèques_repas|le_contrat_suit|contrat_suit|cdi_temps|temps_plein|à_l_unanimité|brut
      on|nous .. te|vous .. prend|prenons|embauche|embauchons|engage|engageons
    `,
    likely: `
      offre|proposition
      contrat
      salaire|rémunération
      félicitations|ravis|heureux
      rejoindre
    `,
  },
  'auto-reply': {
    sure: `
      absent|absente|absence ... jusqu|bureau|jusqu_au|du|de|actuellement|retour|message
      actuellement|congé|congés .. en? absent|absente|congé|congés|indisponible|déplacement|maternité|parental|maladie
      en_congé|en_congés|en_congé_maternité|hors_du_bureau|absence_du_bureau|pas_au_bureau|message_d_absence|de_retour_le|mon_retour|de_mon_retour
      réponse|message|courriel|mail .. automatique|automatiquement
      ne .. travaille|fais|fait|travaillons|suis|consulte ... plus .. 
      quitté .. l|la|le|société|entreprise
      boîte|adresse|messagerie ... pas|plus|n_est ... consultée|relevée|lue|surveillée|active|utilisée|valide|suivie
      urgence|urgent|urgente|urgents ... contacter|contactez|adresser|joindre|appeler|merci|vous
      contacter|contactez|adresser|adressez ... collègue|accueil|secrétariat|remplaçant|remplaçante
      ticket|demande|numéro ... créé|créée|enregistrée|enregistré|prise_en_compte|numéro|ouvert
      ticket
      ne_pas_répondre_à_ce_message_automatique|votre_message_a_bien|votre_demande_a_bien|votre_mail_a_bien|votre_message_ne|non_remis|non_distribué|échec_de_la_remise
    `,
    likely: `
      absence|absent|absente
      automatique
      retour
      urgence|urgent
    `,
  },
  request: {
    sure: `
      envoyer|transmettre|faire_parvenir|fournir|adresser|communiquer|joindre|retourner|renvoyer|compléter|remplir|déposer|préciser|indiquer ... nous|me|merci|cv|lettre|diplôme*|justificatif*|attestation*|référence*|copie|pièce|pièces|document*|formulaire|prétentions|disponibilités|rib|casier|permis|dossier|permis|questionnaire
      merci|pourriez|pouvez|pourrais|peux|veuillez|prions|prie|besoin ... envoyer|transmettre|faire_parvenir|fournir|adresser|communiquer|joindre|retourner|renvoyer|compléter|remplir|déposer|préciser|indiquer|confirmer
      manque|manquent|besoin|manquant|manquante|manquantes|incomplet|incomplète ... document*|pièce|pièces|copie|justificatif*|diplôme|dossier|lettre|cv|attestation|informations|votre|encore
      dossier|candidature ... incomplet|incomplète|manque|compléter
      prétentions|prétention .. salariales|salariale|de_salaire
      prétentions_salariales|préavis|date_de_disponibilité|extrait_de_casier|casier_judiciaire|permis_de_conduire|titre_de_séjour|pièce_d_identité|carte_vitale|rib|attestation|coordonnées_de|personnes_de_référence|personne_de_référence|références_professionnelles|permis_de_travail
      coordonnées|noms|contacts ... références|référents|employeurs|personnes|anciens
      quel|quelle|quelles|quels|combien .. est|sont|serait|seraient .. votre|vos|ta|tes ... préavis|prétentions|salaire|disponibilité|rémunération|permis
      formulaire|questionnaire ... remplir|compléter|joint|lien|retourner|ci_joint
      fichier|pièce_jointe|cv|document ... pas|illisible .. ouvrir|lisible|s_ouvre|jointe|joint|lire
      avez_vous|êtes_vous|as_tu|disposez_vous ... permis|toujours|intéressé|intéressée|titulaire|diplôme|véhicule|mobile
      il .. nous|me manque
      auriez|auriez_vous|avez ... amabilité|obligeance|gentillesse ... indiquer|envoyer|transmettre|fournir
      merci .. de .. compléter|nous|renvoyer|remplir|envoyer|fournir|transmettre
      tes_dispos|vos_dispos|cv_en|monte_ton_dossier|délai_de_congé|sans_ces_pièces|à_défaut|formulaire
      il|nous|me .. nous|me|faut|faudrait .. encore|faut|faudrait|manque .. une|un|votre|ta|ton|la|le .. copie|pièce|photo|vidéo|justificatif|attestation|diplôme|rib
    `,
    likely: `
      merci_de|veuillez|pourriez_vous|pourrais_tu
      documents|pièces|justificatif*|formulaire
      compléter|fournir|transmettre
      avant_le|retour
      manque*
    `,
  },
  newsletter: {
    sure: `
      alerte .. emploi|emplois|offres|job
      alerte_emploi|offres_d_emploi_pour|nouvelles_offres|offres_correspondant|offres_pour_vous|offres_du_jour|offres_de_la_semaine|dernières_offres|sélection_d_offres|offres_susceptibles|nos_offres|toutes_nos_offres
      newsletter|lettre_d_information|webinaire|webinar|podcast|salon|forum|job_dating|journée_portes|portes_ouvertes|communauté_de_talents|communauté|livre_blanc|blog|infolettre
      enquête|sondage|questionnaire_de_satisfaction|votre_avis|votre_expérience ... minutes|avis|candidat|satisfaction|compte|répondre|participer|note
      nouvelles|nouveaux|dernières|autres .. offres|postes|opportunités|emplois ... vous|près|profil|semaine|recherche|attendent|découvrir
      découvrez|découvrir|consultez|voir|parcourez|profitez|inscrivez_vous|abonnez ... offres|offre|jobs|postes|opportunités|événement|conseils|atelier|programme
      promo|promotion|réduction|remise|code_promo|gratuit|gratuitement|premium|essai_gratuit|jeu_concours
      conseils|astuces ... cv|entretien|candidature|carrière|recherche
      notez_la|notez|tentez_de_gagner|carte_cadeau|nous_dire_comment|votre_expérience_nous|rabais|circulaires
    `,
    likely: `
      offres|alerte
      découvrez|inscrivez
      semaine
      événement|salon
      actualités
    `,
  },
  other: {
    sure: `
      facture|paiement|commande|livraison|virement|colis|réservation|prélèvement|relance|cotisation|devis|remboursement
      profil ... linkedin|remarqué|tombé|tombée|attiré|repéré|intéressant|retenu_mon
      linkedin|cabinet|chasseur|chasseuse|chasse ... profil|recrutement|client|têtes|poste
      pour_mon_client|mon_client|notre_client|mes_clients|à_l_écoute|nouvelles_opportunités|opportunité_pour|cabinet_de_recrutement|je_recrute_pour|je_me_permets_de_vous_contacter|ouvert_à|ouverte_à|consultant|consultante
      merci .. pour|de .. aide|café|déjeuner|recommandation|accueil|cadeau|message|soutien|gentillesse
      anniversaire|déjeuner|café|week_end|bisous|bises|à_bientôt_pour|apéro|pot|vacances_entre|enfants|pot_de_départ|covoiturage
      mot_de_passe|code_de_vérification|compte|connexion_inhabituelle|identifiant|loyer|dentiste|médecin|garage|propriétaire
      compte_rendu|réunion_d_équipe|planning|diapos
      demande|souhait ... données|informations ... supprim*|effac*
      supprimé|effacé ... données|informations ... demande
      politique_de_confidentialité|conditions_d_utilisation ... mis_à_jour|mise_à_jour|modifi*
      mis_à_jour|modifié|mise_à_jour ... politique_de_confidentialité|conditions_d_utilisation
    `,
    likely: `
      client
      collègue
      café
      profil
    `,
  },
};
