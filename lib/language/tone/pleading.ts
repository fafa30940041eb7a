import type { TextPattern } from '../patterns';

/** ELEMENTS: what asks for mercy. */
export const PLEADING: readonly TextPattern[] = [
  {
    sign: 'begs',
    weight: 3,
    like: `
      i beg|plead|implore|beseech
      begging|pleading|imploring|beseeching|on_my_knees|on_bended
      beg|implore|plead|beseech you|with
      please please|i_beg
      have|show|take mercy|pity|heart|compassion|some_compassion
      find it in your
      in your heart*
      mercy
      have .. heart
      please .. do_not .. give_up|close|say_no|turn|leave|let|make|abandon|forget|shut|send .. me|door|this|end|away
      do not .. give_up_on|close|shut|abandon|turn_your_back .. me|door|on
    `,
  },
  {
    sign: 'asks for another chance',
    weight: 2,
    like: `
      second|another|one_more|one_last|last|one_final|final|extra|one_single|tiny|small|real|fair|just_one|just_a|half_a chance|opportunity|shot|try|go|attempt|look_at_me
      {ask} ... second|another|one_more|one_last|final chance|opportunity|shot|try|go|attempt|interview
      {ask} .. give|grant|let|allow .. me .. chance|shot|try|prove|show|opportunity|start
      give|grant|allow me|us .. chance|shot|try|opportunity .. to|please|and|prove|show $
      one|single chance
      i .. do_anything|will_do_anything|would_do_anything|give_anything
      let me .. prove|show|try|work|start|join|in|sit|redo|retake|do_it_again
      please help
      please .. think|look|consider|try|find|make .. again|once_more|something|for_me|way|exception|it_over
      prove myself|to_you|my_worth|you|what_i_can|i_am|it
      make|making .. exception
      exception .. for_me|in_my_case|just|this
      make|find|have|squeeze|create .. room|space|place|spot|corner|something|anything .. for_me|for_one|me|somewhere|in_your
      room|place|space|spot|corner .. for_me|for_one_more
      is|are there .. nothing|anything|something|any_way|no_way|not_anything|no_chance|any_chance|any_possibility|no_possibility|no_other .. do|could|i|you|at_all|left|for_me|change|get|let|in|still ??
      must|has_to be .. something|anything|way|place|room .. i|you|for_me
      not .. close|shut|slam|last .. door
      if you .. only|just .. give|let|knew|gave|could|take
      if only you
      i promise|swear|vow|guarantee .. will|you|to|not|work|never
    `,
  },
  {
    sign: 'speaks of need',
    weight: 2,
    like: `
      need|needed .. {job} .. badly|so|desperately|more_than|much|urgently|to|or|for|because|than|right|like $
      i .. need .. this|your|any|paycheck|paycheque|salary $
      need this|it so|more|badly
      need .. more_than|so_badly|so_much|badly|desperately
      how much|badly|desperately .. i .. need|want|depend|wanted|hoped|means|wish
      you do_not|have_no|can_not idea|know|imagine how|what ... need|means|mean|would_mean|hard|this|it|depends|much
      desperate for|to|and|situation|at|enough|need|now
      i am .. desperate|lost|broken|begging|running_out|at_end|at_my|drowning|falling_apart|scared|terrified
      last|only|final hope|chance|option|resort|plan|way|lifeline|shot|opportunity|chance_left
      all .. hopes|hope|cards|eggs .. on|in|were|was
      pinned|pinning|put|placed all? my|everything
      depend*|depends|depending|relying|rely|counting|counted .. on .. this|it|me|you|job|your|{job}
      no|nowhere|no_one|nobody .. else .. to_turn|to_go|will|would|to_ask|wants|left|turn|take*|hire*
      nowhere else|left
      without this|it|your|{job} ... i|my|we|can_not|lose|will|lost
      lose .. my|our flat|apartment|house|home|visa|everything|permit|status|mind|car|insurance|room
      {hard} .. runs|run|running|expires|expire|expiring|ends|end .. out|next|this|soon|in|without|if|on
      savings|money|benefits .. gone|run*|used_up|left|exhausted|almost|dwindl*|dry
      no|not|without|barely .. income|savings|money_left|salary|money|roof|wage .. 
      pay|afford|cover|make my|the|our|for .. rent|mortgage|bills|food|loan*|debt*|children|medicine|insurance|ends
      can not|hardly|barely .. pay|afford|cover|feed|support|survive|take|bear|face|stand|handle|cope|go_on|carry_on|sleep|eat|live .. rent|another|bills|more|without|mortgage|my|family|this|any|yet|like_this|no|children|rejection|kids|not
      out of work|job
      unemployed|jobless|searching|looking|without_work|without_a_job|without_job .. for|since .. year*|month*|long
      been .. unemployed|jobless|out_of_work|without_work|without_job|searching|rejected .. for|since|everywhere|so_long|months|by_everyone|hundred
      my|sick family|children|kids|wife|husband|mother|baby|daughter|son|parents .. need*|depend*|relies|rely|count*|sick|ill|hungry|suffer*|expect*|going
      i .. do_not_know .. what|how .. i .. do|will|can|pay|tell|turn|survive|cope|go_on|live|else
      not know .. where|what .. to|else .. turn|do|go
      at .. end .. rope|tether|strength|means|line
      have to .. leave|move|sell|give_up|go_back .. country|back|out|flat|apartment|car|parents|home|everything|house|my
      breaking|killing|destroying me|my
      everything depends|to_me|i_have|i_had|riding
      this|it|that|job|role was|is|were|meant|means|would_mean|you_were .. everything|world|dream|life|only_hope|whole_life .. to|for|of
      you were|are .. my .. hope|dream|chance|only|everything|last
      my .. whole|entire .. life|future|family|career|world .. depend*|on|is|was|hang*
      i have .. cried|been_crying|not_slept|wept|sobbed
      cry|cried|crying|tears
      nothing|nobody|no_one .. left|else .. for_me|to|but
      forever|eternally|endlessly grateful|thankful|indebted|in_your_debt
      mean* the world
      can not .. another|one_more
    `,
  },
  {
    sign: 'offers anything for it',
    weight: 2,
    like: `
      do|give|take|accept|try|settle_for|sign|offer|sweep|happy_with|grateful_for|willing_to_do|ready_to_do|consider|agree_to .. anything|whatever|any_salary|any_role|any_job|any_position|any_pay|any_offer|any_terms|any_contract|any_conditions|any_shift|any_task|any_level|any_work|any_hours|anything_at_all|any_kind|absolutely_anything .. 
      any role|job|position|salary|wage|work|pay|contract|shift at_all|you_offer|you_have|whatsoever|you_name|you_give|even|however
      whatever .. it_takes|you_want|you_ask|you_need|you_say|you_offer|you_pay|salary|you_can_pay|terms|conditions
      work|start|begin|join|stay .. for .. free|nothing|half|less|no_pay|no_salary|minimum|lowest|little|quarter|fraction|almost
      without .. pay|salary|payment|wage|being_paid
      half|less|lower|reduced|smaller|lowest|minimum|fraction|part|third|quarter of? my|salary|pay|money|wage|what_you_offered|what_you|than_you
      cut|lower|reduce|halve|drop|forgo|waive .. my|salary|pay|expectations
      work|working .. day_and_night|night_and_day|weekends|nights|around_clock|harder|twice|24|like_crazy|ten_times|seven_days
      sweep|clean|scrub .. floor*
      anything at_all|you_have|for_you|please
      something anything
      settle for
      even .. intern*|unpaid|part_time|temporary|trial|cleaning|receptionist|reception|lower|junior|month|week|day|few
    `,
  },
  {
    sign: 'asks urgently',
    weight: 1,
    like: `
      {hard}
      i need
      desperate*
      my dream|hope
      think again|it_over
      once more
      chance
      anything
    `,
  },
  {
    sign: 'is at ease with it',
    weight: -3,
    like: `
      thank*|thanks|grateful|enjoyed|appreciate* .. for .. chance|opportunity|your|time|letting|having|giving|another|interview
      grateful for
      not .. desperate|need|beg|asking
      no need|rush|hurry|hard_feelings|pressure
      anything i could have|else_i|i_can_do_better|better|improve|differently|you_can_share|you_would
      anything .. better|improve|differently|learn|feedback|wrong
      if|should|when ... comes_up|opens|role|opening|position|opportunity|vacancy|arises
      need .. rest|time|break|to_learn|to_work|to_practise|to_improve|to_look|sleep|holiday
      can afford
      next|new|better chance|opportunity|one
      chance to .. meet|see|present|talk|hear|learn|speak|show|visit|try_your|get_to_know
      accepted|signed .. offer|contract|elsewhere
      hope|wish .. you|for_you|team|everyone|them
    `,
  },
];
