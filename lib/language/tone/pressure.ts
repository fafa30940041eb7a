import type { TextPattern } from '../patterns';

/** ASK-3: what presses for an answer. */
export const PRESSURE: readonly TextPattern[] = [
  {
    sign: 'sets a time for the answer',
    weight: 2,
    like: `
      {reply} ... {deadline}
      {deadline} ... {reply}
      {demand} .. {answer}|this|it .. {deadline}
      {ask} .. {deadline}
      please .. {deadline}
      you have .. until|24|48|one_week|days|till|hours|two_days|three_days
      no later than|later_than
      at your earliest
      earliest convenience
      other|another|competing|second|pending offer|offers|company|companies|process|employers .. waiting|deadline|answer|decide|so|expire*|interested|on_table|need|must|will_not_wait|expecting
      can not|not .. wait .. any|longer|much|forever|for_ever|another
      needs|need to be_answered|be_settled|be_sorted|be_resolved|an_answer|happen .. 
      hurry|act .. up|fast|quickly|now|today|soon
    `,
  },
  {
    sign: 'demands',
    weight: 2,
    like: `
      i|we {demand} .. {answer}|you_to|proper|detailed|full|written|know|honest|real|someone|somebody|feedback|further|complete|better|hear
      i|we .. demand|insist
      must|have_to insist|demand
      demand|demanding|insist|insisting
      i|we .. expect|require ... {answer}|{reply}|someone|somebody|written|you|your|from_you|this_to|that|better
      expect you|your|an|answers|nothing_less|to_hear|feedback .. 
      i .. need|want .. {answer} .. from|now|why|about|on|for|to|or
      i want|need answers|answer|reply|response|feedback|explanation|to_know|reasons|clarity|someone_to|somebody_to|you_to|it_in_writing|specifics|concrete|proper|real|straight
      i .. urge
      urge|urging you|your
      entitled to|an
      owe|owes|owed me|us|candidates|applicants|it|an|every
      owe|owed .. {answer}
      have|has|within a|every|the|my full? right|rights to|of_access
      you|they|company .. must|have_to|need_to|ought_to|should|are_obliged_to|are_required_to|are_bound_to|are_obligated_to|had_better|better .. {reply}|give|tell|provide|explain|justify|send|respond|me|get|let|make|forward|treat|take|at_least|be_able|share|show|look_into
      obligation|duty|responsibility|obliged|obligated|legally|morally|gdpr .. to|required|give|explain|answer|provide
      your|company .. obligation|duty|responsibility .. to
      it is|was your job|duty|turn|responsibility|obligation
      only|it_is fair|right|reasonable|decent .. you|that_you|to_give|to_tell|that_i|if_you|for_you|to_get|to_explain|to_expect
      least .. you|company|anyone .. can|could|owe|should .. do|is|give|answer|provide|offer|tell|send|for
      very|bare least|minimum
      i|candidate|candidates|anyone|everyone deserve*|merits .. {answer}|know|to_hear|to_be
      hold you|your|company to
      you promised
      promised .. feedback|reply|answer|response|let_me|get_back|call .. 
      said|told|promised .. you|would .. by|within|and_yet|still
      not .. acceptable|good_enough|sufficient|satisfied|satisfactory|accept .. answer|silence|for_me|to_me|a_no|this_as|no_for|reply|vague|template|standard
      unacceptable|inexcusable .. 
      not take no
      silence|ignoring|delay|no_answer .. is|not|unacceptable|rude|option|speaks
    `,
  },
  {
    sign: 'asks again and again',
    weight: 2,
    like: `
      second|third|fourth|fifth|sixth|nth|umpteenth|last time|e-mail|email|message|reminder|request|mail|attempt|letter|note .. i|and|am|is|without|still|you|this|asking|of_asking|now|about
      third|fourth|fifth|second|final|last|another reminder|attempt|request|notice
      asked|written|wrote|emailed|e-mailed|mailed|called|requested|sent|messaged|reminded|reached_out|chased|followed_up|tried|contacted|phoned|rung .. twice|three|two|four|five|several|many|countless|already|repeatedly|times|second|before|multiple|numerous|number_of
      already .. asked|written|wrote|sent|told|emailed|called|reminded .. you|twice|this|for|about|three|two|times|again
      still .. waiting|no_answer|no_reply|no_response|not_heard|not_received|have_not|have_had_no|nothing|got_no|owe|expect|without|outstanding|pending|unanswered
      am|was|been .. waiting .. for|since|on|here|your|long|week|days
      have not .. heard|received|had|got|answered|replied|responded .. back|from|answer|reply|anything|response|yet|to_my|since|any
      why have|has|are|is you|no_one|nobody|it|there .. answered|replied|responded|ignor*|silent|taking|silence ??
      keep|continue|go_on|carry_on .. writing|asking|calling|emailing|e-mailing|mailing|following|checking|chasing|sending|contacting|pushing|trying|reminding|messaging|knocking|until
      until|till .. i|you|someone|somebody|there|we .. hear|get|receive|have|answer*|reply|replies|respond*|is|satisfied|know|explain
      not|never .. stop|give_up|let_go|let_this|let_it|rest|go_away|drop|leave_it .. until|asking|go|writing|before|matter|without|this|it|rest|here|so_easily|at_that|$
      will not .. stop|give_up|rest|let_this|let_it|go_away|drop|be_ignored|leave_it
      every day|hour|morning|week|monday|few_days|single_day|other_day
      do|please not|stop .. ignor*|leave|keep|make|fob|brush|put|delay .. me|this|message|e-mail|email|us|it|again|off|waiting|wait|hanging|any_longer
      if .. i .. do_not|hear_nothing|get_no|get_nothing|receive_no|not_hear|have_not|no ... will|shall|assume|write|escalate|call|contact
      if|unless .. hear|answer|reply|respond ... will|shall .. write|call|escalat*|contact|assume|come|keep|go|take
      my patience
      escalat*
      forward|pass .. this|it|my|message .. on? to .. manager|ceo|head|director|someone|superior|decision|person_in
      speak|talk|write|turn to .. your .. manager|superior|boss|ceo|director|head|supervisor
      someone|somebody|anyone .. senior|in_charge|responsible|competent|with_authority
      answer|reply_to|respond_to|write_to me|this|my .. now|please|for_once|finally|properly|question|today|at_last|honestly|immediately
      yes or no
    `,
  },
  {
    sign: 'sounds urgent',
    weight: 1,
    like: `
      urgent*|asap|immediate*
      as soon as
      {deadline}
      you must|have_to|need_to
      i expect|want|need
      still waiting
      i am waiting
      answer me
      reminder
    `,
  },
  {
    sign: 'leaves them free, or speaks of itself',
    weight: -3,
    like: `
      no|not_in|without|not .. rush|hurry|pressure|urgency|urgent|obligation|need|obliged|expect*|have_to|must|entitled|owe
      there is no
      need not
      do_not|not feel|think|need|have|worry .. to|you|that|obliged|about
      not feel .. need|have|must|obliged|you
      whenever|when_it|if_it|if_you|only_if|at_your_leisure|take_your_time|in_your_own|if_and_when|if_time
      thank*|thanks|grateful|appreciate* .. for .. answering|answer|reply|feedback|response|prompt|quick|swift|getting|writing|explanation|letting|telling|your
      expect to start|move|finish|be
      more than i|than_most
      you need|have to .. be_proud|be_able|know_that|ask
      as agreed|promised|discussed
      i owe
      than|before i expected|expected
      answered|replied within|so|quickly|in|promptly
      gave|kept .. it|promise|word
      all .. questions|question .. i|so|openly|patiently
      need .. no|nothing
      good|fair|kind|kindly|generous
      apply
    `,
  },
  {
    sign: 'goes on, or round somebody',
    weight: 2,
    like: `
      will|shall|would|going_to drop_in|check_in|call_in|stop_by|look_in|come_by|come_to|ring|give_you|phone|email|write|try|ask ... each|every|until|again_on|daily|to_see|to_hear|tomorrow
      each|every morning|monday|tuesday|wednesday|thursday|friday|day|week|afternoon until
      taken liberty of|to copying|placing|forwarding|sending|asking|writing|copy|place|forward|write|asked
      copying_in|copied_in|copying|have_copied|cc_in|put_in_copy
      promised|offered|agreed|going to mention|speak|put_in|have_a_word|write|raise|take
      mention|put_in|have_a|say|add my|a name|word|good_word .. to|with|for
      written|wrote|spoken|talked|gone|turned|appealed to|with .. chair|director|head|governor*|principal|minister|managing|ceo|boss|mp|dean|headquarters|president|chief|superintendent .. as_well|also|too|in|who|so|and|about|hope
      look|looks|looking|looked .. at|again .. again|papers|application|decision
      another|fresh|second look|view|reading .. at|of|may|be|taken .. my|application|file|taken
      sleep on it
      if you|they flip|change|reverse|overturn|rethink|revise|revisit .. this|it|decision|mind|by
      know by .. {day}
      one|once more time
      before .. appointment|contract|offer|post|decision|position .. is|has|final* signed|finalised|finalized|made|confirmed|ratified|been|sealed
      in case plans|things|anything|something|situation|minds shift*|change*|has|have
      see if|whether anything|something|things|your_mind has|have|had changed
      well known to .. my|me
      still room|time|scope for|to .. look|reconsider|members|change|think|you
      hold|holding|put|putting|held off signing|accepting|answering|starting
      offer .. expires|lapses|runs_out|stands .. by|on|until|in|{day}
      third|fourth|fifth email|message|letter|note|reminder|call|time
      follow|following up .. again|every|until|each
      chance|time|moment to .. think_again|rethink|reconsider|change_your_mind|look_again
      before|until you|they .. sign|finalise|finalize|announce|confirm .. contract|offer|anyone|appointment|it
    `,
  },
  {
    sign: 'leaves little doubt',
    weight: 3,
    like: `
      taken liberty of|to copying|placing|copy|place|forwarding|asking
      sleep on it
      each|every morning|day|evening|monday|week until|till
      if you|they flip|reverse|overturn .. this|it|decision
    `,
  },
];
