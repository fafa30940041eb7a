import type { MailCues } from '../cues';

/** What mails in Spanish say, by the kind of mail it speaks for. */
export const ES: MailCues = {
  rejection: {
    sure: `
      no ... seleccionado|seleccionada|elegido|elegida|continuar|continuaremos|continuarás|continúas|continuas|seguir|seguiremos|avanzar|avanzaremos|avanzas|proseguir|contar_contigo|contar_con_usted|adelante|pasar|pasas|pasado|pasa|finalista|superado|ofrecerte|ofrecerle|incorporarte|encaja|encajas|ajusta|ajustaba|encajaba|corresponde|cumple|resultado|prosperar|prosperado|favorable|progresar|has_sido|ha_sido
      no .. vamos|hemos|podemos|podremos|será|es|ha|has|se|te|le|fue|sigue|sigues|contaremos ... contar|seguir|continuar|avanzar|ofrecer|seleccionado|seleccionada|elegido|elegida|posible|adelante|incorporar|contratar|proceso|tu_perfil|su_perfil|candidatura|siguiente|fase
      otro|otra|otros|otras .. candidato|candidata|candidatos|candidatas|candidatura|candidaturas|perfil|perfiles|persona|personas|aspirante|aspirantes
      decidido|decidimos|optado|optamos|elegido|elegimos|decantado|decantarnos|decantamos|seleccionado|apostar|apostado|escogido|escoger|inclinado|decisión|elección|preferido|contratar|continuar|avanzar|seguir ... otro|otra|otros|otras|interno|interna|alguien|más_afín
      decidido|decisión|decidimos|optado ... no .. continuar|seguir|avanzar|contar|ofrecer|proceder|incorporar
      lamentamos|lamento|sentimos|siento|lamentablemente|desgraciadamente|desafortunadamente ... no|otro|otra|descartad*|comunicar|informar|decir
      descartado|descartada|descartar|descartamos|desestimado|desestimada|desestimar|rechazado|rechazada|rechazar|denegada ... candidatura|solicitud|perfil|tu|su|hemos|sido
      candidatura|solicitud|perfil|postulación ... descartad*|desestimad*|rechazad*|no .. ha|sido|encaja|fue|seleccionad*|continúa|continuará|continua|sigue|ajusta|avanza|avanzará|prospera
      no .. eres|es|fuiste|ha_sido|has_sido .. la persona|elegido|elegida|seleccionado|seleccionada|candidato|candidata|perfil
      poner|ponemos|cerrar|cerramos|finalizar|finaliza|concluir ... fin|candidatura|tu_proceso|participación|su_proceso
      retirar|retiramos|retirada|anular|rescindir|sin_efecto ... oferta|propuesta
      oferta ... retirada|anulada|sin_efecto|retirar|no_sigue
      fuera_del_proceso|quedado_fuera|te_quedas_fuera|quedas_fuera|no_has_pasado|no_superaste|no_has_superado|no_pudo_ser|no_podrá_ser|esta_vez_no|en_esta_ocasión_no|por_esta_vez_no|no_ha_podido|no_contaremos|sin_ti|finalizada_tu_participación|no_fue_seleccionad*|no_resultó|no_resultaste|no_seguir|no_continuar|no_avanzar|no_proseguir
      puesto|plaza|vacante ... para|a|ofrecido|adjudicado|adjudicada|asignado|dado ... otra_persona|otro_candidato|otra_candidata|otra
      otra|otro|otros|otras|alguien|compañera|compañero|chico|chica .. persona|profesional|fisioterapeuta|aspirante|candidat*|chico|chica|hoja|que_ya|que|más|en
      propuesto|propuesta|ofrecido|hicimos|oferta|optó|optamos|inclinado|recaerá|recaído|recae|fuimos|fue|incorporar|contratación|contratado|lleve|prefiere|prefieren|prefirió|elegimos|quedamos|entra|cogido|coge|elegida|centrarnos|asignado|asignada|propone ... otra|otro|otros|alguien|compañera|una_hoja|uno_que|una_que|quienes|quien|la_aspirante|el_aspirante|interna|más
      nos_fuimos_con|fuimos_con|se_ha_inclinado|optó_por|hemos_optado|recaerá_en|recaerá_finalmente|llega_hasta_aquí|llega_hasta_acá|hasta_aquí|hasta_acá|dejamos_tu_solicitud|dejamos_tu_candidatura|dejamos_aquí|damos_por_finalizada|finalizada_tu|no_seguimos|no_sigues|de_momento_no|no_propuesta|no_propuesto|no_seleccionado|no_seleccionada|no_apta|no_apto|no_admitida|no_superada|suerte_en
      no .. seguimos|seguiremos|va|vamos|avanzaremos|continuamos|propuest*|seleccionad*|apt*|admitid*|superad* .. contigo|con|a_salir|adelante|en|contar
      al_final .. entra|entró|va|cogemos|se_queda|elegimos|optamos|contratamos
      prefieren|prefiere|prefirió .. seguir|uno|una|a|otro|otra|alguien
      ya .. la aceptó
      aceptó|acepta|aceptado .. ya|esta_mañana|otra
      hicimos|hemos_hecho|hemos_propuesto|se_la .. la? oferta|propuesto
      quedó|queda|quedado .. cubierta|cubierto|para|fuera .. ella|él|por|otra|otro
      decidido .. centrarnos|seguir|apostar|continuar
      eso_significa_que|me_sabe_mal|lo_siento|no_es_un_juicio|echamos_en_falta|echaron_en_falta|falta_de|poco_roce|orden_de_mérito|puede_interponer
      chocan|choca|no_encaja|no_cuadra|no_cuadran ... vamos|horarios|perfil
      la_suya|la_tuya|su_solicitud|tu_solicitud|su_candidatura|tu_candidatura .. ha? .. resultado|sido|queda|quedado .. desestimad*|descartad*|excluid*|rechazad*
      no .. figura|figuras|aparece|apareces|consta .. relación|lista|listado|entre ... seleccionad*|admitid*|aprobad*|aptos
      no .. podemos|podremos|vamos_a .. incluirte|incluirle|cogerte|contratarte|contratarle
      se_lo|se_la|lo_hemos|la_hemos .. dimos|dado|quedado|quedó .. a|con|otra|otro
    `,
    likely: `
      lamentamos|lamento|sentimos|lamentablemente|desgraciadamente|desafortunadamente|pena|tristeza|decepción|decepcionante
      otro|otra|otros .. candidat*|perfil|perfiles|persona
      en_esta_ocasión|esta_vez|por_el_momento|en_este_momento
      decisión|decidido|elección
      deseamos|deseo|desearte|desearle ... suerte|éxito|éxitos|mejor|exitos
      mucha_suerte|mucho_éxito|lo_mejor|muchos_éxitos
      gran|elevado|alto|numerosas|muchas .. número|nivel|candidaturas|volumen|solicitudes
      difícil|reñida|complicada
      base_de_datos|futuras|futuros|futuro|próximas .. vacantes|procesos|oportunidades|ofertas|procesos
      agradec*|agradecemos|gracias ... interés|tiempo|participación|esfuerzo
      tras|después .. valorar|analizar|estudiar|revisar|deliberar|considerar|evaluar
      mejor_se_ajusta|más_se_ajusta|se_ajusta_más|se_ajustan_mejor|se_ajusta_mejor|encajan_mejor|más_experiencia|más_alinead*
      aunque|sin_embargo|en_cambio|pero|si_bien|dicho_esto|a_pesar
      gracias .. por .. venir|acercarte|participar|tu|su|el
      agradezco|agradecemos|le_agradezco|te_agradezco
      impecable|agradables|rigurosa|gran_impresión|encantado|gustado
      suerte|éxito|ojalá_coincidamos|nos_crucemos|próxima
      en_esta_ocasión|de_momento|por_ahora
      concluida|concluido|resolución|estatus
      comité|socios|dirección|panel
    `,
  },
  filled: {
    sure: `
      puesto|plaza|vacante|posición|posicion|oferta|proceso|convocatoria ... cubierto|cubierta|cubrir|cubrió|cancelado|cancelada|anulado|anulada|suprimido|congelado|congelada|cerrado|cerrada|desierto|desierta|eliminado|suspendida|suspendido_definitivamente|retirada|ocupada
      cubierto|cubierta|cubrir|cubierta_ya|cubrirá|cubriremos .. internamente|interna|interno|por|con|promoción|ya|antes
      cancelar|cancelado|cancelada|cancelamos|anular|congelar|congelado|congelación|cerrar|paralizar|suspender|suprimir|retirar ... contratación|contrataciones|puesto|vacante|selección|plaza|proceso|convocatoria|posición|búsqueda|nuevas
      ya_no .. buscamos|necesitamos|existe|está|cubriremos|contratar|contrataremos|disponible|se_va
      no .. se_va_a_cubrir|se_cubrirá|cubriremos|cubrir|contratar|contrataremos|va_a_cubrirse|vamos_a_cubrir ... puesto|vacante|plaza|nadie|posición|finalmente
      promoción_interna|movimiento_interno|reestructuración|recortes|recorte|presupuesto_no|falta_de_presupuesto|sin_presupuesto|reorganización|cobertura_interna|restricciones_presupuestarias|candidato_interno_antes
      presupuesto|financiación|proyecto|contrato|subvención ... no|perdido|cancelado|recortado|aprobado|denegada|suspendido|renovado|concedido
      sin .. revisar|valorar|evaluar|entrevistar ... candidaturas|resto|solicitudes
      vacante|plaza|proceso|puesto ... cancelada|cancelado|sin_objeto|suprimid*|supresión|anulan|queda_sin
      supresión|ajuste_presupuestal|sin_objeto|se_anulan|ninguna_de_las|será_evaluada|ninguna_candidatura
      ya .. cubrimos|ocupamos|cubierto|cubierta|dimos
      no .. necesitamos|buscamos .. nadie|más
      retirado|retirada|bajó|bajado|baja|quitado ... oferta|anuncio|publicación|vacante
      publicación|anuncio .. se? bajó|retiró|eliminó|retirado|retirada
    `,
    likely: `
      cubiert*
      interna|internamente
      vacante .. cerrad*
      presupuesto|reestructuración
      cancelad*|congelad*
    `,
  },
  interview: {
    sure: `
      entrevista|videollamada|llamada|reunión|cita|prueba|charla|encuentro ... confirmar|confirmada|confirmamos|agendar|agendada|concertar|coordinar|programar|programada|reprogramar|aplazar|aplazada|mover|cambiar|cancelar|cancelada|será|tendrá|prevista|lunes|martes|miércoles|jueves|viernes|mañana|adelantar|posponer|invitar|invitarte|invitarle|disponibilidad
      invitar|invitarte|invitarle|invitamos|invitación|citar|citarte|citarle|citamos|convocar|convocamos|convocarte|convocado|convocada ... entrevista|prueba|llamada|reunión|videollamada|conocerte|conocerle|dinámica|fase|venir|assessment
      reprogramar|aplazar|posponer|mover|cambiar|adelantar|retrasar|cancelar|trasladar ... entrevista|reunión|cita|llamada|videollamada|hora|prueba
      gustaría|encantaría|queremos|quisiéramos|queríamos|querríamos|interesa|encantará|gustaria ... conocerte|conocerle|hablar|entrevistar*|charlar|reunirnos|verte|verle|conversar|llamarte|invitarte|citarte|concertar
      te|le|os .. viene|vendría|iría|va|parece|encaja|cuadra ... bien|lunes|martes|miércoles|jueves|viernes|mañana|hora|a_las
      disponibilidad|disponible|disponibles|hueco|huecos|libre ... lunes|martes|miércoles|jueves|viernes|semana|entrevista|llamada|hora|horario|mañana|tarde|agenda
      cuándo|qué_día|qué_hora|cuando ... disponible|podrías|puedes|viene|podría|vendría|disponibilidad|libre
      podrías|puedes|podría|puede|pasarte|acercarte|venir|venga|ven ... venir|pasar|pasarte|acercarte|lunes|martes|miércoles|jueves|viernes|mañana|conectarte|conectarse|oficina|tienda
      prueba_técnica|caso_práctico|prueba_práctica|prueba_de|ejercicio|test_online|prueba_online|dinámica_de_grupo|día_de_prueba|segunda_entrevista|primera_entrevista|última_entrevista|entrevista_final|entrevista_telefónica|entrevista_presencial|entrevista_con|turno_de_prueba
      siguiente|próxima|segunda|última|final .. fase|etapa|entrevista|paso|ronda ... entrevista|prueba|consiste|será|con|videollamada|llamada
      enlace .. teams|zoom|meet|videollamada|conexión|reunión
      presentarse|preséntate|preséntese|traer|trae|traiga|recepción|pregunta|pregunte ... recepción|dni|documento|por|original
      a_las|hora .. lunes|martes|miércoles|jueves|viernes|horas|h
      ganas|deseando .. de .. conocerte|verte|conocerle|hablar
      te_vendría_bien|le_vendría_bien|nos_viéramos|dime_tú|turno_de_prueba|te_das_una_vuelta|tu_cita_está|cita_está_confirmada|cancela_o_reprograma|assessment_center|preseleccionada|preseleccionado|elige_turno|nueva_fecha|qué_pena|avisando|misma_hora
      no .. podré|podremos|puedo ... atenderte|verte|recibirte|quedado
      cita|entrevista ... cancelar|confirmada|nueva|avis*|jueves|viernes|lunes|martes|miércoles
    `,
    likely: `
      entrevista
      lunes|martes|miércoles|jueves|viernes
      videollamada|zoom|teams|meet|llamada
      disponibilidad|disponible
      a_las
      cita|reunión
    `,
  },
  acknowledgement: {
    sure: `
      hemos|recibido|recibida|recibimos|confirmamos|confirmo|acusamos|acuse ... recibido|recibida|recepción|recibo|tu_candidatura|su_candidatura|cv|currículum|solicitud|candidatura|postulación|documentación
      candidatura|solicitud|cv|currículum|curriculum|postulación|inscripción|documentación ... recibid*|registrad*|llegado|correctamente|enviada|éxito|ha_entrado
      revisar|revisaremos|revisando|revisará|estudiar|estudiaremos|analizar|analizaremos|valorar|valoraremos|valorando|evaluar|evaluaremos|evaluando|revisión ... candidatura|candidaturas|solicitud|solicitudes|perfil|cv|detenidamente|atención|currículum
      si .. tu|su|encaja|no|eres|resultas|cumples|en ... perfil|contactaremos|encaja|ajusta|recibes|noticias|contacto|seleccionad*|respuesta|plazo
      contactaremos|pondremos|contactará|informaremos|comunicaremos|avisaremos|diremos|responderemos|escribiremos ... contacto|contigo|usted|próximos|brevedad|semanas|días|novedades|plazo|cuanto
      te|le|nos .. contactaremos|pondremos|avisaremos|informaremos|responderemos
      número|código .. de .. candidatura|solicitud|referencia|registro
      cierre|fin .. de|del .. plazo|convocatoria|candidaturas
      no_hace_falta|no_es_necesario|no_necesitas_hacer
      registrad*|registrado_correctamente|quedó_registrada|en_nuestro_sistema|acuso_de|número_de_registro|folio|se_ha_registrado|está_en_nuestro|los_revisa|no_se_extrañe|se_publicará
      tomamos|tomo|tomado .. nota
      candidatura|solicitud|postulación|inscripción|cv ... ingresad*|ingresó|exitosamente|recepcionad*|cargad*
      te|le|os notificaremos|contestaremos
      contestaremos|responderemos|escribiremos .. todas|todos|cada
      nos .. ha? .. llegado|llegó ... solicitud|candidatura|cv|currículum|correo
      pasado|trasladado|remitido|enviado|reenviado ... candidatura|solicitud|cv|currículum ... responsable|departamento|equipo|encargad*|jefe|jefa
      te|le|os .. diremos|digo|decimos|diré .. algo
      lo|la|las|los .. mirará|miraremos|miro|valorará|valoraremos|revisará|veremos ... semana|días|cuanto|próximamente
      se .. realizado|completado|registrado .. con_éxito|correctamente
    `,
    likely: `
      gracias .. por .. aplicar|inscribirte|enviar|tu_candidatura|su_candidatura|postular*|interés|inscribirse|presentar
      candidatura|inscripción
      revisión|revisar
      próximos .. días|semanas
      recibid*
    `,
  },
  'on-hold': {
    sure: `
      todavía|aún|aun|seguimos|sigue|siguen|continuamos ... decisión|decidido|decidir|valorando|evaluando|deliberando|pendiente|pendientes|proceso|abierto|esperando|espera|analizando|resuelto|cerrado|entrevistando|entrevistas|tomado
      decisión|proceso|respuesta|resolución|selección|contratación|inicio|vacante ... retrasado|retrasada|retraso|retrasando|aplazado|aplazada|pospuesto|pospuesta|pausa|pausado|pausada|paralizado|suspendido|suspendida|stand_by|demorado|demorando|demora|alargando|más_tiempo|más_de_lo|hasta|standby
      en_pausa|en_espera|lista_de_espera|lista_de_reserva|bolsa_de_reserva|stand_by|standby|en_el_aire|en_suspenso|reserva|suplente|parado|temporalmente
      retraso|demora|retrasos|tardanza|silencio|espera ... disculpa|disculpas|perdona|sentimos|lamentamos|proceso
      disculpa|disculpas|perdona|perdón|sentimos|lamentamos ... retraso|demora|espera|tardanza|silencio|tardar
      paciencia ... gracias|agradecemos|pedimos|rogamos|pedirte|un_poco|tu
      gracias|agradecemos|pedimos|rogamos ... paciencia|espera
      necesitamos|llevará|tomará|tardaremos|necesitaremos|hace_falta|requiere .. más|algo|unos|unas|un_poco ... tiempo|días|semanas
      diremos|escribiremos|contactaremos|volveremos|retomaremos|decimos|avisaremos|sabremos|noticias|retomar|volver ... enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana|mes|próximo|año|vacaciones|navidad|trimestre|verano
      hasta .. enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|año|próximo|nuevo|después|que ... decisión|decidir|presupuesto|aprobación|apruebe|año|confirme
      esperando|esperamos|pendiente|pendientes|a_la_espera ... aprobación|presupuesto|confirmación|dirección|visto_bueno|decisión|firma|respuesta
      no_nos_hemos_olvidado|no_te_hemos_olvidado|sigues_en|sigue_en_el_proceso|sigues_en_carrera|entre_los_finalistas
      no_se_resuelve|no_puedo_confirmar|vuelvo_a_ti|con_un_sí|un_no|hasta_después|con_un_poco_de_vergüenza|sigues_en_el|mientras_tanto
    `,
    likely: `
      todavía|aún|aun
      paciencia|espera
      retras*|demora
      enero|próximo_mes|próximo_año|próxima_semana
      actualización|novedades
      pendiente*
    `,
  },
  offer: {
    sure: `
      ofrecerte|ofrecerle|ofrecemos|ofrecer|oferta|ofrecemos_el ... puesto|contrato|plaza|posición|trabajo|incorporación|formal|firme|adjunta|condiciones
      oferta .. de .. trabajo|empleo|incorporación|contrato|formal
      oferta_formal|oferta_en_firme|carta_oferta|propuesta_de_contrato|propuesta_económica|contrato_de_trabajo|carta_de_oferta|oferta_económica|precontrato
      alegra|complace|encanta|encantados|felices|placer|alegría|satisfacción|ilusión|contentos ... ofrecer*|incorpor*|equipo|seleccionado|seleccionada|elegido|elegida|contar_contigo|bienvenida|bienvenido|puesto|eres
      has_sido|ha_sido|fuiste|eres|eres_la|eres_el .. seleccionado|seleccionada|elegido|elegida|escogido|escogida|persona_elegida|candidato_elegido|candidata_elegida|nuestra_primera|persona
      queremos|queríamos|gustaría|nos_encantaría ... contratarte|contratarle|incorporarte|incorporarle|que_te_incorpores|que_formes|que_te_unas|contar_contigo|que_trabajes|que_se_incorpore
      contrato ... adjunto|firmar|firmado|firma|adjuntamos|enviamos|preparado|listo|devolver|indefinido
      firmar|firma|firmado|devolver ... contrato|oferta|copia|carta
      felicidades|enhorabuena|felicitaciones|bienvenido|bienvenida ... puesto|equipo|seleccionad*|a|al|por|es_tuyo
      el_puesto_es_tuyo|la_plaza_es_tuya|es_tuyo|es_tuya|bienvenido_al_equipo|bienvenida_al_equipo|bienvenido_a_bord*|bienvenida_a_bord*|formar_parte_de_nuestro_equipo_a_partir|primer_día
      salario|sueldo|retribución|bruto|brutos ... euros|anual|anuales|mensuales|año|mes|brutos
      fecha_de_incorporación|incorporación_el|empezar_el|empezarías|comenzar_el|comenzarías|período_de_prueba|periodo_de_prueba|incorporarte_el|incorporarás
      buenas_noticias|visto_bueno|empezarías|si_te_encaja|me_la_devuelve_firmada|firmada|arrancamos|nos_pone_muy_contentos|que_se_una|las_condiciones|contrato_es_indefinido|brutos|salario_integral
    `,
    likely: `
      oferta
      contrato
      salario|sueldo|bruto*
      enhorabuena|felicidades
      incorpor*
    `,
  },
  'auto-reply': {
    sure: `
      fuera_de_la_oficina|fuera_de_oficina|respuesta_automática|mensaje_automático|contestación_automática|contestador|correo_automático|ausente|de_vacaciones|de_baja|baja_médica|baja_maternal|permiso_de|ausencia|respuesta_automatica
      estoy|estaré|encuentro|me_encuentro ... fuera|ausente|vacaciones|baja|viaje|permiso|hasta
      ya_no .. trabajo|trabaja|formo|forma|pertenece|está|estoy|pertenezco ... empresa|compañía|aquí|equipo|en|parte
      dejado|abandonado .. de|la|mi|su .. trabajar|empresa|compañía|puesto
      buzón|dirección|correo|cuenta ... no|ya_no ... monitorizado|atiende|atendido|revisa|lee|activo|activa|existe|utiliza|supervisado|gestionado
      urgente|urgencia|urgentes ... contacta|contacte|contactar|llame|llamar|diríjase|escriba|escribe|póngase
      contacta|contacte|diríjase|escriba|escríbele|póngase|dirígete ... compañer*|mi_ausencia|con|ausencia
      ticket|incidencia|solicitud|consulta ... creado|creada|registrado|registrada|número|asignado|abierto|abierta
      ticket|tique
      a_mi_vuelta|a_mi_regreso|mi_regreso|mi_vuelta|volveré_el|regreso_el|vuelvo_el|no_se_pudo_entregar|no_ha_podido_entregarse|hemos_recibido_su_mensaje|hemos_recibido_tu_mensaje|su_mensaje_ha_sido|tu_mensaje_ha_sido|su_consulta
    `,
    likely: `
      automátic*
      ausencia|ausente
      regreso|vuelta
      urgente
    `,
  },
  request: {
    sure: `
      enviar|envíes|envíe|enviarnos|envíanos|envíenos|mandar|mándanos|mandarnos|adjuntar|aportar|aportes|aporte|facilitar|facilitarnos|facilítanos|remitir|remitirnos|completar|rellenar|rellena|cumplimentar|subir|indicar|indicarnos|indícanos|confirmar|confirmarnos|hacer_llegar|hacernos_llegar|proporcionar|responder ... documentación|documentos|documento|título|títulos|certificado*|referencias|cv|copia|dni|nie|formulario|cuestionario|pretensiones|expectativas|salariales|carta|permiso|datos|disponibilidad|portfolio|incorporación|vida_laboral|foto|cuenta|nos|contacto
      podrías|podría|puedes|puede|necesitamos|necesitaríamos|rogamos|agradeceríamos|te_pedimos|le_pedimos|pedimos|solicitamos|precisamos|por_favor|necesito ... enviar*|mandar*|adjuntar|aportar|facilitar*|remitir*|completar|rellenar|cumplimentar|indicar*|confirmar*|llegar|envíes|envíe|copia|documentación|certificado*|referencias|proporcionar*|decirnos|subir|título
      falta|faltan|faltaría|necesitamos|incompleta|incompleto|echamos_en_falta ... documentación|documento*|certificado*|título|copia|datos|carta|firma|cv|referencias|candidatura|expediente|adjunto|tu|su
      expectativas|pretensiones|expectativa|rango|banda|aspiraciones .. salarial|salariales|económicas|económica
      expectativas_salariales|pretensiones_salariales|pretensión_salarial|expectativa_salarial|preaviso|certificado_de|permiso_de_trabajo|permiso_de_residencia|carnet_de_conducir|carné_de_conducir|antecedentes_penales|delitos_sexuales|vida_laboral|titulación|cartas_de_recomendación|dos_referencias|contacto_de_referencia|fecha_de_disponibilidad|número_de_la_seguridad
      cuál|cuáles|cuánto|cuándo|qué .. es|sería|serían|son|podrías|tienes ... expectativa*|preaviso|salario|disponibilidad|incorporarte|incorporación|pretensiones|banda
      formulario|cuestionario ... rellenar|completar|adjunto|enlace|cumplimentar|rellene
      archivo|adjunto|cv|documento ... no|dañado ... abre|abrir|legible|adjuntado|lee|llegado|abrirse
      sigues_interesad*|sigue_interesad*|tienes_carnet|dispones_de|dispone_de|estarías_dispuest*|estaría_dispuest*
      nos .. hacen falta
      me_apoyas|apoyas_con|hacen_falta|hace_falta|puedes_mandarlo|expectativa_económica|referencias_laborales|sin_ese_dato|sin_eso|certificado
      requerimos|requiere|requieren ... soportes|soporte|documentos|diploma|certificaciones|certificados|copia
      continuar|proseguir|seguir .. tu|su|el|postulación|proceso ... requerimos|necesitamos|pedimos|envíe|envíes|enviar
      prueba .. corta|cortita|breve|escrita|de_redacción|de_traducción
      devolvérnos*|devolverla|devolverlo|haznos|háganos|hazme|compart*_los|comparta_los
      necesito|preciso|ocupo .. que_me|que_nos .. mandes|mande|envíes|envíe|digas|diga|pases|pase
      nos .. comparta|compartas|remita|remitas|facilite|facilites|haga|hagas
    `,
    likely: `
      por_favor|podrías|podría|rogamos
      documentación|documentos|certificado|formulario
      enviar|adjuntar|completar
      antes_del|plazo
      falta|faltan
    `,
  },
  newsletter: {
    sure: `
      alerta .. de .. empleo|trabajo|ofertas
      alerta_de_empleo|nuevas_ofertas|ofertas_para_ti|ofertas_de_empleo|empleos_para|ofertas_recomendadas|ofertas_que|trabajos_para|ofertas_de_la_semana|nuevos_empleos|vacantes_de_la_semana|empleos_recomendados
      newsletter|boletín|boletin|webinar|podcast|feria_de_empleo|jornada_de_puertas|comunidad_de_talento|blog|evento_de|taller|masterclass|puertas_abiertas
      encuesta|cuestionario_de_satisfacción|valora|valorar|tu_opinión|su_opinión|puntúa ... minutos|experiencia|proceso|opinión|satisfacción|breve|del|1
      nuevas|nuevos|últimas|otras .. ofertas|vacantes|empleos|oportunidades|puestos ... ti|zona|perfil|semana|cerca|esperan|interesar
      descubre|descubra|consulta|mira|apúntate|inscríbete|regístrate|suscríbete|aprovecha|echa ... ofertas|vacantes|oportunidades|evento|empleos|webinar|aquí|todas|plaza|descuento
      descuento|promoción|oferta_limitada|gratis|gratuito|premium|sorteo|cupón|rebajas
      consejos|trucos ... cv|entrevista|currículum|carrera|búsqueda
    `,
    likely: `
      ofertas|alerta
      descubre|inscríbete
      semana
      evento|feria
      novedades
    `,
  },
  other: {
    sure: `
      factura|pago|pedido|envío|transferencia|reserva|recibo|cuota|presupuesto_de|paquete|cargo|reembolso|importe
      visto|encontrado|llamado ... perfil|linkedin
      perfil ... linkedin|interesante|atención|encontrado|gustado
      mi_cliente|nuestro_cliente|uno_de_mis_clientes|consultor|consultora|headhunter|cazatalentos|empresa_de_selección|nuevos_retos|nuevo_reto|estás_abiert*|estaría_abiert*|abierto_a|abierta_a|me_dedico_a|selecciono_para
      gracias .. por .. ayuda|café|comida|recomendación|todo|carta|favor|charla|acompañarnos
      cumpleaños|cena|comida|café|fin_de_semana|besos|abrazo_fuerte|un_beso|despedida|cañas|niños|barbacoa
      contraseña|código_de_verificación|cuenta_bancaria|inicio_de_sesión|acceso_a_tu_cuenta|alquiler|dentista|médico|taller_mecánico|casero
      acta|diapositivas|reunión_de_equipo|cuadrante|cambio_de_turno
      no_nos_conocemos|he_dado_con|si_te_pica|borro_tus_datos|soy_nico|me_enteré|le_reenvié|les_alegró|buen_finde|muchas_gracias_a_ti|le_hablo_de_vos|te_paso_el_mail|dosier
      petición|solicitud|solicitado|pediste|pidió ... eliminado|borrado|suprimido ... datos
      eliminado|borrado|suprimido ... datos ... petición|solicitud|pediste|pidió|solicitado
      cambiar|restablec*|recuper* ... contraseña
      actualizado|cambiado|modificado ... política_de_privacidad|aviso_de_privacidad|términos_de_uso
    `,
    likely: `
      cliente
      compañer*
      café
      perfil
    `,
  },
};
