import type { MailCues } from '../cues';

/** What mails in Portuguese say, by the kind of mail it speaks for. */
export const PT: MailCues = {
  rejection: {
    sure: `
      não ... selecionado|selecionada|seleccionado|seleccionada|escolhido|escolhida|prosseguir|prosseguiremos|prosseguirá|avançar|avançaremos|avançará|seguir|seguiremos|seguirá|continuar|continuaremos|dar_seguimento|dar_continuidade|aprovado|aprovada|possível|oferecer|contratar|passou|passar|corresponde|enquadra|adequa|atende|compatível|bem_sucedida|bem_sucedido|aceite|admitir|integrar|prosseguimento|favorável|considerada|finalista
      não .. foi|será|vamos|iremos|podemos|poderemos|é|conseguimos|foste|vai|irá|ficou ... selecionad*|seleccionad*|escolhid*|prosseguir|avançar|seguir|continuar|oferecer|possível|contratar|aprovad*|adiante|frente|aceite|contar
      outro|outra|outros|outras .. candidato|candidata|candidatos|candidatas|candidatura|candidaturas|perfil|perfis|pessoa|profissional|profissionais|concorrente
      optámos|optamos|optou|decidimos|decidiu|escolhemos|escolheu|selecionámos|selecionamos|seleccionámos|decisão|escolha|recaiu|preferimos|avançar|prosseguir|seguir|contratar|preferência ... outro|outra|outros|outras|interno|interna|alguém
      decidimos|decisão|optámos|optamos|decidiu_se ... não .. 
      infelizmente|lamentamos|lamento|lamentavelmente|pena|pesar ... não|informar|comunicar|outro|outra|negativ*|dizer
      candidatura|perfil|processo ... não|recusad*|rejeitad*|excluíd*|descartad* ... foi|será|selecionad*|seleccionad*|avança*|corresponde|prossegu*|segu*|aceite|aprovad*|enquadra|retida
      rejeitada|rejeitado|recusada|recusado|excluída|excluído|descartada|descartado|reprovado|reprovada ... candidatura|processo|do|da|sua|tua
      candidatura ... rejeitada|recusada|excluída|descartada
      resposta|resultado|parecer .. negativa|negativo|desfavorável
      encerrar|encerramos|terminar|termina|encerrado|concluir|fica_por ... candidatura|aqui|participação|processo_consigo|o_seu_processo|o_teu_processo
      retirar|retiramos|retirada|cancelar|anular|revogar ... proposta|oferta
      proposta|oferta ... retirada|cancelada|sem_efeito|anulada|revogada
      não_foi_desta|desta_vez_não|não_será_desta|ficou_de_fora|ficaste_de_fora|fora_do_processo|não_passou|não_passaste|não_vamos_avançar|não_vamos_seguir|não_vamos_prosseguir|não_iremos|não_seguirá|não_avançar|não_prosseguir|não_seguir|não_dar_continuidade|não_contar|em_segundo_lugar|não_és|não_é_a_pessoa
      vaga|lugar|posição|função ... para|a|atribuíd*|dada|entregue|oferecid* ... outra_pessoa|outro_candidato|outra_candidata|outra
      outra|outro|outros|alguém|menina|colega|professora|candidata|candidatos .. candidat*|pessoa|menina|cujo|que_já|aprovad*|profissional|que
      fiquei|ficou|ficar|ficamos|seguiremos|seguimos|avançamos|escolhemos|optamos|optámos|contratámos|contratamos|vai_ficar|aprovada_para|aprovado_para|ordenado|ocupar|recaiu ... outra|outro|outros|alguém|uma|candidatos|candidata|candidato|primeiro|sobrinha
      não .. aprovad*|reuniu|reunia|classificad*|apt*|admitid*|transit*|selecionad*|escolhid*|classificou|passou|exequibilidade
      não_aprovada|não_aprovado|não_classificada|não_classificado|não_apto|não_apta|não_reuniu|não_admitida|pontuação_necessária|transitar_à_fase|nota_mínima|abaixo_da_nota|encerrado|terceiro_lugar|segundo_lugar|lista_unitária|seguiremos_com|me_desculpa|fiquei_com|a_gente_sentiu_falta|sentimos_falta|inscrição_em_nova_vaga|audiência_dos_interessados|aproveitamento_futuro
      resultado .. não ..
      mandou|mandaram|obrigou ... recuar|cancelar|desistir
      recuar|voltar_atrás|desistir .. na|da .. contratação|proposta|oferta
      aprovada|aprovado|escolhida|escolhido .. para|foi ... a|o .. de|inscrição|outra|candidat*
      vaga|turma|lugar|plantão|posto ... ficar|ficou|vai|ocupar|preench* ... com|uma|outra|outro|candidat*
      encerrada|encerrado|finalizada|reprovada|reprovado .. pelo|pela|por .. recrutador*|empresa|equipa|equipe
      maior|melhor .. aderência|adequação|alinhamento
      não .. está|estás|ficou|ficaste|caiu|consta|figura .. entre|lista|na_lista ... elas|eles|selecionad*|escolhid*|aprovad*|admitid*
      vaga|lugar|posto .. já? .. dei|demos|ficou|foi .. para|pra|a|com ... outra|outro|vizinha|alguém
    `,
    likely: `
      infelizmente|lamentamos|lamento|lamentavelmente|pena|desilusão|decepção|frustrante
      outro|outra|outros .. candidat*|perfil|perfis|pessoa
      neste_momento|desta_vez|nesta_oportunidade|nesta_fase|no_momento
      decisão|decidimos|escolha|opção
      desejamos|desejo|desejar ... sorte|sucesso|melhor|felicidades
      boa_sorte|muito_sucesso|muita_sorte|felicidades|maior_sucesso
      grande|elevado|alto|muitas|número .. número|nível|candidaturas|qualidade|volume
      difícil|renhida|disputad*
      base_de_dados|banco_de_talentos|futuras|futuros|próximas .. oportunidades|vagas|processos|recrutamentos
      agradecemos|agradeço|obrigad* ... interesse|tempo|participação|disponibilidade
      após|depois .. análise|avaliação|ponderação|cuidadosa|analisar|avaliar|reflexão
      mais_alinhad*|mais_adequad*|mais_próxim*|mais_experiência|melhor_se|mais_se_adequa*|mais_aderent*
      porém|mas|contudo|embora|no_entanto|apesar
      obrigad* .. por .. ter|vir|participar|seu|sua
      ficamos_felizes|agradecemos|linda|interesse
      sucesso|sorte|fica_com_deus
      banco_de_talentos|futuro|nova_vaga
      apreciação|júri|deliberação|resultado|retorno
      conversamos|coordenação
      neste_momento
    `,
  },
  filled: {
    sure: `
      vaga|posição|lugar|função|oferta|processo|cargo|concurso ... preenchida|preenchido|cancelada|cancelado|encerrada|encerrado|congelada|congelado|suspensa_definitivamente|fechada|fechado|extinta|extinto|retirada|ocupada|deserto|anulado
      preenchida|preenchido|preencher .. internamente|interno|interna|por|com|já|através
      já .. preenchida|preenchido|fechada|ocupada|encerrada
      cancelar|cancelada|cancelamos|cancelámos|cancelado|encerrar|congelar|congelamento|congeladas|suspender|fechar|extinguir|interromper|retirar ... contratação|contratações|vaga|recrutamento|processo|posição|novas_contratações|seleção|admissões
      não .. vamos|será|iremos|vai ... preencher|preenchida|contratar|recrutar|substituir|avançar_com_a_contratação|abrir
      já_não .. existe|estamos|procuramos|vamos|está|precisamos
      recrutamento_interno|mobilidade_interna|promoção_interna|reestruturação|cortes|corte|corte_orçamental|falta_de_verba|razões_orçamentais|restrições_orçamentais|reorganização|motivos_orçamentais|processo_seletivo_interno
      orçamento|financiamento|verba|projeto|projecto|contrato|subsídio ... não|perdemos|cancelado|cortado|cortada|aprovado|aprovada|suspenso|renovado|perdido
      sem .. analisar|avaliar|rever|entrevistar ... candidaturas|restantes|currículos
      já .. tinha|tem dono
      já_tinha_dono|já_não_precisamos|não_precisamos|nem_cheguei_a|nem_tínhamos|ainda_nem
      precisamos .. de ninguém
      vai .. fechar|encerrar ... vaga|cancelad*
    `,
    likely: `
      preenchid*
      interna|internamente
      cancelad*|congelad*|encerrad*
      orçament*|reestruturação
    `,
  },
  interview: {
    sure: `
      entrevista|videochamada|chamada|reunião|conversa|prova|teste|encontro|bate_papo ... confirmar|confirmada|confirmamos|agendar|agendada|marcar|marcada|reagendar|reagendada|adiar|adiada|mudar|remarcar|remarcada|cancelar|cancelada|será|terá|segunda|terça|quarta|quinta|sexta|amanhã|antecipar|convidar|disponibilidade|remarcação
      convidar|convidá_lo|convidá_la|convidamos|convite|convocar|convocamos|convocado|convocada|convido ... entrevista|conversa|prova|teste|reunião|conhecer|dinâmica|visita|fase|videochamada|etapa
      reagendar|remarcar|adiar|mudar|antecipar|cancelar|alterar|passar ... entrevista|reunião|conversa|chamada|videochamada|prova|horário
      gostaríamos|gostávamos|gostaria|adoraríamos|queremos|queríamos|gostava|adorávamos ... conhecer|conhecê|falar|entrevist*|conversar|convidar|marcar|agendar|encontrar|recebê
      está|estás|estaria|estarias|teria|terias|tem|tens|poderia|pode|podes ... disponível|disponibilidade|livre|vir|passar ... segunda|terça|quarta|quinta|sexta|semana|às|h|amanhã|horas
      disponibilidade|disponível ... segunda|terça|quarta|quinta|sexta|semana|entrevista|conversa|horário|horários|datas|chamada
      quando|qual|que|quais .. é|seria|pode|podes|poderia|dia|hora|horários ... disponível|disponibilidade|melhor|jeito|conveniente|livre
      dá|daria|serve|convém .. lhe|te|jeito|para ... segunda|terça|quarta|quinta|sexta|jeito|às
      teste_técnico|prova_técnica|caso_prático|prova_prática|desafio_técnico|estudo_de_caso|dinâmica_de_grupo|dia_de_experiência|turno_experimental|segunda_entrevista|primeira_entrevista|entrevista_final|entrevista_técnica|entrevista_telefónica|entrevista_presencial|exercício|prova_escrita|teste_online
      próxima|próximo|segunda|última|seguinte .. fase|etapa|passo|entrevista|ronda ... entrevista|teste|consiste|será|com|conversa|videochamada|desafio|prova
      link|ligação ... teams|zoom|meet|videochamada|reunião|acesso|entrevista
      apresentar|apresente|trazer|traga|receção|recepção|portaria ... receção|recepção|documento|cartão|portaria|identificação
      às|pelas .. 9h|10h|11h|14h|15h|16h|horas|h ... segunda|terça|quarta|quinta|sexta|dia
      segunda_feira|terça_feira|quarta_feira|quinta_feira|sexta_feira .. às|pelas|dia|de
      aguardo|ansios* ... conhecer|conhecê|conversar
      confirmo|passe_cá|convite|bate_papo|via_teams|o_convite_segue|queremos_ouvir|traga|dar_uma_volta|conversamos_a_bordo|onde|meet|quando
      passe|venha|apareça .. cá? na? segunda|terça|quarta|quinta|sexta|por|depois
    `,
    likely: `
      entrevista
      segunda_feira|terça_feira|quarta_feira|quinta_feira|sexta_feira|segunda|terça|quarta|quinta|sexta
      videochamada|zoom|teams|meet|chamada
      disponibilidade|disponível
      às
      reunião|conversa
    `,
  },
  acknowledgement: {
    sure: `
      recebemos|recebida|recebido|recebeu|rececionámos|acusamos|confirmamos|receção|recepção ... candidatura|cv|currículo|inscrição|documentação|receção|recepção|recebimento|documentos
      candidatura|inscrição|cv|currículo|curriculum|documentação ... recebid*|registad*|registrad*|submetid*|chegou|sucesso|enviad*|entrou
      analisar|analisaremos|avaliar|avaliaremos|analisada|avaliada|analisado|rever|apreciar|analisando|avaliando|análise|triagem ... candidatura|candidaturas|perfil|cv|currículo|atenção|cuidado|currículos
      candidatura|perfil|currículo ... análise|analisad*|avaliad*|avaliação|apreciação
      caso|se .. o|a|seu|sua|não|teu|for|seja|avance ... perfil|contactad*|contato|contacto|selecionad*|receba|recebas|resposta|notícias|avanc*|enquadr*|correspond*
      entraremos|entrará|contactaremos|daremos|voltaremos|informaremos|responderemos|comunicaremos ... contacto|contato|breve|dias|semanas|feedback|resposta|possível|novidades|consigo
      prazo|encerramento|fim .. de|das|do .. candidaturas|inscrições|prazo|concurso
      número|código .. de|da .. candidatura|inscrição|referência|processo
      não_é_necessário|não_precisa_de_fazer|não_tem_de_fazer
      cadastro|inscrição|candidatura|currículo|envio ... recebid*|confirmamos|confirmad*|agradeço|juntei|registrad*|apreciar
      confirmamos .. a inscrição|candidatura|receção
      agradeço_o_envio|muito_agradeço|juntei_o_seu|guarde_este|comprovante|ligaremos_em|agora_é_com
      tomámos|tomamos|tomei .. nota
      inscrição|candidatura|cadastro ... concluíd*|realizad*|efetuad*|efectuad*|cadastrad*
      recebi|recebemos ... sua_ficha|tua_ficha|candidatura|currículo
    `,
    likely: `
      obrigad*|agradecemos .. por|pela|o .. candidatar|sua_candidatura|tua_candidatura|candidatura|inscrição|interesse|se_candidatar
      recebemos|recebida
      análise|analisar
      breve|próximos_dias
      candidatura
    `,
  },
  'on-hold': {
    sure: `
      ainda|continuamos|continua|permanece ... decisão|decidimos|decidir|decidido|avaliar|avaliação|analisar|análise|aguardar|aguardamos|pendente|aberto|tomada|tomámos|concluíd*|processo|entrevistas|entrevistar|fechad*|deliberar|definição
      decisão|processo|resposta|recrutamento|seleção|contratação|início|retorno|vaga ... atrasad*|atraso|adiad*|adiamento|pausa|suspens*|pendente|mais_tempo|demora*|mais_do_que|parad*|espera|stand_by|até|prolongad*|standby
      em_pausa|em_espera|lista_de_espera|reserva|stand_by|standby|em_suspenso|cadastro_de_reserva|bolsa_de_reserva|suplente|congelad*_temporariamente|temporariamente|em_aberto|pendente
      atraso|demora|espera|silêncio ... desculpa|desculpe|desculpas|lamentamos|processo
      desculpa|desculpe|desculpas|lamentamos|pedimos ... atraso|demora|espera|silêncio|paciência
      paciência|compreensão ... obrigad*|agradecemos|pedimos|um_pouco
      obrigad*|agradecemos|pedimos|agradeço ... paciência|espera
      precisamos|levará|vai_demorar|necessitamos|demorará|precisaremos|demorar .. de|mais|um_pouco|alguns|algumas ... tempo|dias|semanas
      voltamos|voltaremos|daremos|retomaremos|contactaremos|retomar|notícias|resposta|novidades|falamos|saberemos|retorno ... janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|próxima_semana|próximo_mês|próximo|ano|férias|natal|trimestre|semana|início|final
      até .. janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|ano|próximo|à|ao|final ... decisão|orçamento|aprovação|decidir
      aguardamos|aguardar|esperamos|à_espera|aguardando|aguarda ... aprovação|orçamento|confirmação|direção|luz_verde|decisão|administração|validação|retorno|resposta
      não_nos_esquecemos|não_esquecemos|continua_no_processo|continuas_no_processo|ainda_em_jogo|ainda_está_na_corrida|entre_os_finalistas
      segue_no_páreo|continua_no_páreo|modo_espera|travado|assim_que|sinal_de_vida|fica_suspensa|não_tomada|silêncio_dos|não_entenda|destravar|suspensa
      antes .. de .. janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
    `,
    likely: `
      ainda
      paciência|espera|aguardar
      atras*|demora|adiad*
      janeiro|próximo_mês|próximo_ano|próxima_semana
      atualização|ponto_de_situação|novidades
      pendente
    `,
  },
  offer: {
    sure: `
      oferecer|oferecemos|oferecer_lhe|oferecer_te|propor|proposta|oferta ... vaga|contrato|posição|emprego|trabalho|cargo|função|formal|anexo|condições|lugar|trabalho
      proposta|oferta|carta .. de .. emprego|trabalho|contratação|contrato|oferta|admissão
      proposta_formal|proposta_de_trabalho|proposta_de_emprego|contrato_de_trabalho|carta_proposta|carta_oferta|proposta_contratual|proposta_salarial|oferta_de_emprego
      prazer|felizes|satisfação|alegria|contentes|feliz|entusiasmados|gosto ... oferecer|propor|contratar|anunciar|receber|equipa|equipe|informar_que_foi|aprovad*|selecionad*|contar_consigo|contar_contigo|bem_vind*|comunicar
      foi|foste|é|és|você_foi .. o|a|selecionado|selecionada|seleccionado|seleccionada|escolhido|escolhida|aprovado|aprovada|contratado|contratada|admitido|candidato_escolhido|pessoa_escolhida ... para|vaga|função|cargo|lugar|equipa
      queremos|gostaríamos|gostávamos|gostaria ... contratá|contratar|tê_lo|tê_la|ter_te|que_se_junte|que_te_juntes|contar_consigo|contar_contigo|que_integre
      contrato ... anexo|assinar|assinado|assinatura|enviamos|enviar|devolver|pronto|segue|sem_termo
      assinar|assinado|assinatura|devolver ... contrato|cópia|proposta|carta
      parabéns|bem_vindo_à|bem_vinda_à|bem_vindo_ao|bem_vinda_ao|o_lugar_é_seu|o_lugar_é_teu|a_vaga_é_sua|a_vaga_é_tua|é_sua|primeira_escolha|bem_vindo_a_bordo
      salário|vencimento|remuneração|bruto|brutos|ordenado ... euros|reais|mensal|mensais|anual|anuais|mês|ano
      data_de_início|início_a|começar_a|começa_a|período_experimental|período_de_experiência|início_no_dia|data_de_admissão|primeiro_dia|início_de_funções
      por_escrito|tua_aceitação|sua_aceitação|aceitação|subsídio_de_refeição|início_a|a_proposta_caduca|vamos_gostar_muito|anuais|ter_cá
      gostávamos|gostaríamos|queremos|queríamos que .. viesse|venha|venhas|viesses .. trabalhar|integrar
    `,
    likely: `
      proposta|oferta
      contrato
      salário|remuneração|vencimento
      parabéns
      equipa|equipe
    `,
  },
  'auto-reply': {
    sure: `
      resposta_automática|mensagem_automática|fora_do_escritório|ausente|ausência|de_férias|em_férias|licença|de_baixa|licença_maternidade|licença_de_maternidade|email_automático|e_mail_automático|ausência_temporária|fora_da_empresa|resposta_automatica
      estou|estarei|encontro_me ... ausente|férias|fora|licença|viagem|baixa|até
      já_não|não .. trabalho|trabalha|faço|faz|exerce|colaboro|colabora|está ... mais|empresa|parte|aqui|funções
      deixei|deixou|saí|saiu .. de|a|da .. trabalhar|empresa|companhia|organização
      caixa|endereço|email|e_mail|conta ... não ... monitorizad*|monitorad*|lid*|ativ*|utilizad*|consultad*|verificad*|existe|acompanhad*
      urgente|urgentes|urgência|urgências ... contacte|contactar|contate|ligue|ligar|dirija|favor|contato|colega
      contacte|contactar|contate|dirija ... colega|ausência|receção|secretaria
      ticket|chamado|pedido|solicitação ... criado|aberto|registado|registrado|número|atribuído|criada
      ticket|chamado|protocolo
      no_meu_regresso|meu_regresso|regresso_a|regresso_no|meu_retorno|retorno_em|volto_a|volto_no_dia|regressarei|mensagem_não_entregue|não_foi_possível_entregar|recebemos_a_sua_mensagem|recebemos_o_seu_contacto|recebemos_seu_contato|a_sua_mensagem_foi|sua_mensagem_foi
      encontra_se_encerrada|encerrada_para_férias|por_ordem_de_chegada|após_a_reabertura|encontro_me_em|emails_não_serão|não_serão_lidos|prazo_de_resposta|caixa_não
    `,
    likely: `
      automátic*
      ausênc*|ausente
      regresso|retorno
      urgent*|urgênc*
    `,
  },
  request: {
    sure: `
      enviar|envie|enviar_nos|envia|mandar|mande|remeter|anexar|fornecer|facultar|preencher|preencha|carregar|indicar|indique|confirmar|confirme|informar|partilhar|submeter|responder|devolver|completar|encaminhar ... documento*|documentação|documentos|certificado*|diploma|cópia|formulário|questionário|referências|cv|currículo|pretensão|pretensões|expectativa*|carta|dados|disponibilidade|portefólio|portfólio|registo|comprovativo*|comprovante*|cartão|contactos|contatos|nif|cpf|histórico
      poderia|pode|podes|poderias|pedimos|solicitamos|precisamos|agradecemos|agradecíamos|favor|necessitamos|peço|preciso|gostaríamos_que|por_favor ... enviar|envie|mandar|remeter|anexar|fornecer|facultar|preencher|indicar|confirmar|informar|partilhar|cópia|documento*|certificado*|referências|submeter|responder|nos_enviar|dizer|envio|completar|encaminhar
      falta|faltam|faltou|incompleta|incompleto|em_falta|precisamos|pendente ... documento*|documentação|certificado*|cópia|dados|carta|cv|referências|candidatura|diploma|comprovativo|assinatura|ainda
      pretensão_salarial|pretensões_salariais|expectativa_salarial|expectativas_salariais|aviso_prévio|registo_criminal|antecedentes_criminais|carta_de_condução|carteira_de_motorista|cartão_de_cidadão|comprovativo|comprovante|autorização_de_residência|visto_de_trabalho|certificado_de_habilitações|duas_referências|cartas_de_recomendação|carteira_de_trabalho|número_de_contribuinte|disponibilidade_para_iniciar|data_de_disponibilidade|ctps
      qual|quais|quanto|quando .. é|são|seria|seriam|poderia ... pretensão|expectativa*|aviso|salári*|disponibilidade|começar|iniciar|remuneração
      formulário|questionário ... preencher|anexo|link|preenchid*|ligação
      ficheiro|anexo|cv|currículo|arquivo|documento ... não|corrompido ... abre|abrir|legível|chegou|veio|abriu
      continua_interessad*|continuas_interessad*|ainda_tem_interesse|possui|tem_carta|estaria_dispost*|tem_disponibilidade_para
      ficou_a_faltar|ficou_faltando|consegue_enviar|me_responde|responde_por_favor|último_salário|aceita_escala|registo_criminal|consegue_enviar_até|falta
      preciso|precisamos .. que .. me|nos|que .. informe|informes|envie|envies|mande|diga
      favor .. enviar|informar|encaminhar|mandar|preencher
    `,
    likely: `
      por_favor|poderia|solicitamos|favor
      documentos|documentação|formulário|certificado
      enviar|preencher|anexar
      até_ao_dia|até_dia|prazo
      falta|faltam
    `,
  },
  newsletter: {
    sure: `
      alerta .. de .. emprego|vagas|emprego
      alerta_de_emprego|alerta_de_vagas|novas_vagas|vagas_para|vagas_recomendadas|ofertas_de_emprego|vagas_da_semana|empregos_para|novas_ofertas|vagas_que|vagas_perto|novas_oportunidades|oportunidades_para_si|oportunidades_para_você
      newsletter|webinar|podcast|feira_de_emprego|open_day|dia_aberto|comunidade_de_talentos|blog|evento|workshop|feira_de_carreiras|masterclass
      inquérito|pesquisa_de_satisfação|questionário_de_satisfação|a_sua_opinião|sua_opinião|avalie|pesquisa ... minutos|experiência|processo|opinião|satisfação|breve|recrutamento
      novas|novos|últimas|outras|mais .. vagas|ofertas|oportunidades|empregos ... si|você|ti|zona|perfil|semana|região|perto|esperam|pesquisa
      descubra|descobre|consulte|veja|inscreva|inscreve|aproveite|conheça|clique|explore|candidate_se_já ... vagas|ofertas|oportunidades|evento|aqui|todas|dicas|desconto|lugares
      desconto|promoção|grátis|gratuito|premium|oferta_válida|cupão|cupom|sorteio
      dicas ... cv|entrevista|currículo|carreira
      separamos|edição_de|clube_de_talentos|vagas_de|dica_da_semana|cancelar_alerta|inscrições_abertas|já_saiu
    `,
    likely: `
      vagas|alerta
      descubra|inscreva
      semana
      evento|feira
      novidades
    `,
  },
  other: {
    sure: `
      fatura|factura|pagamento|encomenda|entrega|transferência|reserva_de|recibo|boleto|orçamento_para_a|mensalidade|reembolso|encomendas|multibanco
      perfil ... linkedin|encontrei|vi|interessante|chamou|atenção
      linkedin ... perfil|encontrei|vi
      meu_cliente|nosso_cliente|um_cliente|em_nome_de|headhunter|consultor|consultora|novos_desafios|novo_desafio|aberto_a|aberta_a|empresa_de_recrutamento|sou_recrutador*|estou_a_recrutar|nossos_clientes
      obrigad* .. pela|pelo|por .. ajuda|café|almoço|recomendação|boleia|apoio|carta|jantar|força
      aniversário|jantar|almoço|café|fim_de_semana|beijinhos|beijos|abraço_grande|churrasco|miúdos|despedida
      palavra_passe|senha|código_de_verificação|acesso_à_conta|renda|aluguel|dentista|médico|oficina|senhorio|condomínio
      ata|slides|reunião_de_equipa|escala|troca_de_turno
      fatura|vencimento|falei_com_o_meu|jantamos|bjs|aquela_dica|porreiro|parcelamento
      pedido|solicitação ... dados ... apagad*|eliminad*|excluíd*|removid*
      apagámos|eliminámos|apagamos|eliminamos|excluímos|removemos ... dados
      atualizámos|atualizamos|alterámos|alteramos ... política_de_privacidade|termos_de_utilização|termos_de_uso
    `,
    likely: `
      cliente
      colega
      café
      perfil
    `,
  },
};
