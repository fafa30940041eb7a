import type { TextPattern } from '../patterns';

/** CHANNEL: asking for a call, a video call or a meeting. */
export const CALL_REQUEST: readonly TextPattern[] = [
  {
    sign: 'asks for a call or a meeting',
    weight: 2,
    like: `
      {ask} ... {call}
      {ask} ... hop|jump|get|hopping|jumping|getting|go on .. {call}
      {ask} ... schedule|arrange|set_up|book|organise|organize|plan|fix|have|do|make|find|scheduling|arranging|setting_up|grab|fit_in|squeeze_in|offer|spare|invite ... {call}
      schedule|arrange|set_up|book|organise|organize|request|propose|suggest|invite_you_to|invite_you_for .. {call}
      {will} .. schedule|arrange|set_up|book|send_you .. {call}|invite|invitation
      hop|jump|get|hopping|jumping on .. {call}
      let_me|let_us|shall_we|can_we|why_do_not_we .. {call}
      {call} .. would|might|could|may .. be|help|work|suit|make|clear|do|mean|allow|give|solve
      would .. {call} .. be|work|suit|possible|help|do|fit ??
      up_for|open_to|available_for|free_for|time_for|game_for|room_for|willing_to .. {call}
      available|free|around .. for|to .. {call}|talk|speak|meet|discuss|this_week|next_week ??
      are you .. free|available|around|reachable ??
      would you be .. free|available|around
      {call} .. this_week|next_week|tomorrow|later_today ??
      {minutes} .. for|on|over .. {call}
      a quick|short|brief|five_minute|ten_minute|fifteen_minute|15_minute|10_minute {call} ??
      i prefer|would_rather .. {call}|talk|speak
      prefer .. {call}
      drop_by|stop_by|swing_by|come_by|pop_in|come_in .. office|to_talk|to_discuss|talk|discuss
      meet|meeting|talk|speak|chat|sit_down|discuss .. in_person|face_to_face|over_coffee|over_lunch|person_to_person
    `,
  },
  {
    sign: 'asks to be rung, or says that they will ring',
    weight: 3,
    like: `
      {can} you|we|i|somebody|someone|manager .. call|ring|phone|telephone|dial|facetime|skype me|you|her|him|them|back|your|manager
      {can} i|we .. call|ring|phone|telephone you|your|her|him|somebody|someone|manager
      ^ call|ring|phone me
      please call|ring|phone|telephone|facetime me
      call|ring|phone me back|when|whenever|at|on|any|if|so|today|tomorrow|this|instead|anytime
      give|giving me .. call|ring|bell|buzz|callback
      my number|phone|mobile|cell .. is|below|above|attached|below|in_signature
      let_me_know|tell_me|when .. reach you|your .. phone|call|telephone
      put me through
      good|best|convenient|better|right|suitable time .. call|talk|speak|ring|phone|reach|meet|chat|discuss
      callback|call_back
    `,
  },
  {
    sign: 'asks to talk it over',
    weight: 2,
    like: `
      {ask} .. talk|speak|chat|meet|converse|talking|speaking|meeting|discuss|debrief|catch_up .. about|with|this|briefly|today|tomorrow|{day}|{by-voice}|over|through|minutes|for|to|you|it
      {can} we|i .. talk|speak|chat|meet|discuss ??
      ^ let_us|let_me .. talk|speak|chat|meet|discuss|catch_up
      like|love|prefer|want|wish|hope|rather|hoping|appreciate|welcome|grateful|keen .. talk|speak|meet|discuss|chat|talking|speaking|go_over|go_through|walk_through .. {by-voice}|with_you|directly|live|in_detail|it_over|this_over|this_through
      talk|speak|discuss|chat|go_over|go_through|walk|hear|explain|debrief|clarify|connect|share|give|cover|do_this|continue|sort ... {by-voice}
      easier|better|best|quicker|simpler|faster|nicer .. talk|speak|discuss|say|explain|hear|meet .. than|{by-voice}|this|it
      would|might .. be .. easier|better|quicker|simpler .. {by-voice}|talk|speak
      rather|prefer* .. talk|speak|hear|discuss|do .. {by-voice}|about|than|it|this
      {by-voice} ??
      {by-voice} .. if_you|if_that|instead|rather
      instead_of|rather_than|not_by|more_than_by .. writing|e-mail|email|e_mail|mail|typing
      perhaps|maybe we|i .. talk|speak|meet|chat
      we .. speak|talk|meet|chat .. {day}|briefly|soon|about_this|about_it|about_decision ??
      connect .. live|briefly|phone|call|zoom|teams|week
    `,
  },
  {
    sign: 'asks for minutes or a slot',
    weight: 2,
    like: `
      {ask} ... {minutes} .. of_your_time|to_talk|to_speak|to_discuss|for_call|to_chat|to_go|with_you|on_phone|on_zoom|to_walk|to_connect|to_meet|for_quick|with_hiring|of_your_day|of_hiring
      spare|give|lend|grant|offer|get|steal|borrow|need|take|have me? .. five|ten|fifteen|twenty|thirty|10|15|20|30|5|few|couple|half .. {minutes} ??
      spare|give|lend|grant|offer|steal|borrow me? .. five|ten|fifteen|twenty|thirty|10|15|20|30|5|few|couple|half_an_hour|half_hour|quarter
      five|ten|fifteen|twenty|thirty|10|15|20|30|5|few minutes .. {by-voice}|to_talk|to_speak|to_discuss|on_calendar|in_your_calendar|is_all|would_be_enough|would_do
      pick|choose|book|grab|select|find|name|suggest|propose|offer|reserve|block .. slot|slots|time|times|date|dates|window
      my|your calendar|calendly|diary
      calendar|calendly|scheduling|booking|zoom|meeting|doodle link|invite|invitation|poll
      what|which|when day|days|time|times|slot .. suit*|work*|good|best|convenient|you ??
      when .. are|would|could|can|is|might|may we|you|i|be|it .. available|free|talk|speak|call|meet|good|convenient|chat|reach|suit ??
      does|would|will {day} .. work|suit|be|do ??
      invite you to|for .. {call}
      let_me_know .. when|what_time|if_you .. available|free|talk|speak|suit*|time|work* 
      let_me_know .. time|times|slot|availability
    `,
  },
  {
    sign: 'gives thanks for a talk that was',
    weight: -3,
    like: `
      thank*|thanks|enjoyed|grateful|loved|liked|appreciated|pleasure|remember|glad_that|glad_we|glad_to_have|after|during|since|on_our|in_our|from_our|was_good|was_lovely|was_nice|was_great|memorable|highlight .. {call}|calling|talk|talking|speak|speaking|meet|meeting|time|conversation|minutes
      had|was|were|has|have_had .. {call} .. with|yesterday|last|about|on|in|and|was
      it_was .. {call}|talk|speak|meet
      we|you|i spoke|talked|met|discussed|called|phoned|rang
      our {call} .. was|were|about|last|on|yesterday|stayed|made|gave|left|has
      as she|he|they|you suggested
      as agreed|planned|arranged|scheduled
    `,
  },
  {
    sign: 'means another time',
    weight: -3,
    like: `
      if|should|when|once|whenever ... role|position|opening|opportunity|vacancy|roles|team_grows|comes_up|opens|something|fitting|suitable
      another|future|new|different|other|similar|next role|opening|position|opportunity|vacancy|team|roles|openings|opportunities
      talk|speak|meet|chat|cross_paths again
      one|some day
      at|in|during .. conference|meetup|meet_up|fair|event|festival
      in_future|down_line|some_time_later|next_year|later_on|in_year|years_time
      say_hello
      call_centre|call_center|close_call|talk_you_gave|your_talk|phone_app|coffee_machine|on_call_rota|on_call_rotation|on_call_duty|on_call_system|last_call|meeting_room|calling_card
    `,
  },
  {
    sign: 'asks for a little time aloud',
    weight: 2,
    like: `
      half_an_hour|an_hour|hour|ten_minutes|fifteen_minutes|five_minutes|twenty_minutes|quarter_of_an_hour of your time .. by|on|over|to|for|in
      take|walk|talk|run|guide|lead me through .. how|what|where|why|decision|reasons|feedback|result|scores
      explain|say|tell|discuss|hear|go_through|go_over .. by_phone|over_the_phone|on_the_phone|face_to_face|in_person|by_telephone|in_your_own_words
    `,
  },
];
