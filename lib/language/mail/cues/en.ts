import type { MailCues } from '../cues';

/** What mails in English say, by the kind of mail it speaks for. */
export const EN: MailCues = {
  rejection: {
    sure: `
      decided|chosen|elected|opted|choosing|deciding|decision not to .. proceed|progress|move|go|take|continue|pursue|offer|advance|invite|hire|extend|bring|carry|shortlist|select|appoint|put_you|interview|make_you
      decided|decision|deciding against .. taking|moving|proceeding|progressing|your_application|your_candidacy|offering|you|hiring|inviting
      not|unable_to|no_longer|can_not|nor|neither .. move|moving|proceed|proceeding|progress|progressing|take|taking|taken|continue|continuing|pursue|pursuing|pursued|advance|advancing|carry|carrying|bring|bringing .. forward|further|your_application|your_candidacy|with_you|you_forward|you_further|with_your|you_on|to_the_next
      not|unable_to|can_not .. go|going ahead|further|forward|any_further with .. you|your|application
      not .. be_offering|be_making_you|offer|offering|make|making|extend|extending .. you|an_offer .. role|position|job|post|place|an_offer|offer
      unable|not_able|not_in_a_position|can_not to? offer you .. role|position|job|post|place|interview|contract|employment|a_job
      move|moving|moved|proceed|proceeding|proceeded|progress|progressing|go|gone|going|went|continue|continuing|carry_on|carrying_on|press_on|pressing_on .. forward|ahead? with|for other|another|different|someone|somebody|others|candidates_whose|candidates_who|a_candidate|an_applicant|applicants|the_candidate|the_other
      move|moving|moved|proceed|proceeding|go|gone|going|went with .. other|another|different|someone|somebody|others|candidate|candidates|applicant|internal
      chosen|choose|selected|select|appointed|appoint|hired|picked|preferred|offered|preferring|selecting|appointing|choosing .. another|other|someone|somebody|different|internal|others|candidate_who|candidates_whose|candidate_whose|applicant_who|the_other
      offered .. role|position|post|job|place|it to .. another|other|someone|somebody|else|candidate
      another|other|different|stronger|internal candidate|candidates|applicant|applicants|person|finalist|contender .. was|were|has|have|is|are|who|whose .. selected|chosen|appointed|preferred|successful|offered|accepted|closer|stronger|better|more|hired|ahead
      not|un .. been? successful|shortlisted|selected|chosen|short_listed .. application|occasion|time|candidate|for|this|on
      application .. has|was|is|will|have .. not|unsuccessful .. successful|unsuccessful|progress*|taken|selected|shortlisted|considered|proceed*
      you .. have|were|are|will .. not been? .. successful|shortlisted|selected|chosen|progressing|taken_forward|among|appointed|put_forward
      unsuccessful
      no_longer .. considered|under_consideration|being_considered|in_consideration|considering_you
      reject|rejected|rejecting|rejection .. your_application|you|application
      we regret to inform
      regret .. that|to .. not|unable|unsuccessful|another|decided
      not .. right|best|strongest|ideal|close|closest fit|match|candidate|person
      not .. a_fit|a_match|the_fit|a_good_fit|a_good_match|quite_the|what_we .. for|with|looking|this|at|right|match
      the decision|choice|vote|vote fell|went|came|has_gone|has_gone|tipped .. other|another|someone|somebody|against|else|way
      position|role|job|post|place .. has_been|was|has|will .. offered|given|awarded|gone|go|goes|went to .. another|other|someone|somebody|different|else|candidate
      you|your .. came|come|finished|were .. a_close|very_close? second|runner_up|runner
      part_ways|not_our_choice|not_the_one|not_one_of_the|not_be_you|did_not_make|not_make_the|not_made_the|missed_out|pipped|lost_out|edged_out|edged_you|ended_our_consideration|end_our_consideration|ending_our_consideration|conclude_your_candidacy|concluded_your_candidacy
      not|can_not .. give|giving you .. role|job|position|place|contract
      withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|retract|retracting|revoke .. offer|our_offer|your_offer
      offer .. withdrawn|rescinded|retracted|revoked|no_longer_valid
      candidates|applicants|people|others|those .. whose|who|with .. closer|more_closely|better|stronger|nearer|more_directly|more_relevant|more_experience .. 
      your .. profile|background|experience|skills|application|cv .. does|do|did|is|are|was|were .. not .. match|meet|fit|align|correspond|suit|quite|enough|sufficient|what
      not .. to_invite|inviting|be_inviting|invited .. you|to .. interview|next|second|further|stage|round|final|assessment
      not .. pursue|pursuing .. your|application|candidacy|further|this
      leave|leaving|end|ending|stop|stopping|close|closing .. your_application|your_candidacy|your_process|the_process_here|it_here|it_there|things_here .. here|there|at_this_point
      we|will|have|are .. not .. be .. hiring|employing|appointing|engaging you
      saying_no|say_no|answer_is_no|is_a_no|a_no_from|is_no_from|it_is_a_pass|pass_on_your|passing_on_your|pass_on_this|decided_to_pass|going_to_pass|taking_a_pass|turn_you_down|turning_you_down|turned_down_your|not_a_yes
      decline|declined|declining .. your_application|to_proceed|to_move|your_candidacy|to_take
      will|are|is .. not .. be .. next_step|next_round|next_stage|further_stage|second_interview
      you|your .. not .. on|among|in|make the? shortlist|final|finalists|next_stage|next_round|short_list|those|list
      settled_on|settle_on|leaned_towards|leaning_towards|landed_on|opted_for|opting_for|plumped_for|gone_for|going_for|decided_on|decided_for|decided_in_favour|favour_of|favor_of .. other|another|someone|somebody|candidate|internal|applicant|colleague|person|the_other
      you|yours|your .. is|are|was|were|been not|below|outside .. one_of|among|in|on|the_one|included|part|those|that_group|threshold|shortlist*
      not .. include|including|be_doing_so|among|one_of_them|one_of_the .. you|your|in_your_case|them|those|eight|group|the_ones|that_group
      without you|yours
      go|going|gone|went|gonna_go|ended_up_going|asked|appointed|chose|took|hired|hiring|wants|prefer|preferred|preferring|favour|favoured|favored|picked|seeing|invite|found|elected|backed|lean|leaning with? .. someone|somebody|another|others|a_person|an_applicant|a_colleague|the_other|different_direction|another_direction
      went|goes|going|gone|handed|given|awarded|offered|falls|fell|passed to .. another|someone|somebody|others|other|a_person|a_colleague|an_internal|the_other|a_candidate|her|him
      heart|keys|vote|choice|nod|job|post|role|place|decision|offer|contract .. went|go|goes|are_being|has_gone|was|fell|being .. another|somebody|someone|others|other|a_person
      focus|focusing|concentrate|concentrating|continuing|rolling|continue|moved_ahead|move_ahead|pressing_ahead|proceed|pursue|pursuing|interviewing|progressing|working .. on|with|a|the|those .. them|smaller|small_group|few|candidates|others|applications_of_others|handful|shortlist
      pursuing|pursue .. those|other|others|these|the_applications_of_others
      will|would|shall|are|is not|no_longer .. be extending|inviting|inviting_you|asking|taking|making|offering|hiring|bringing|continuing|progressing|proceeding|pursuing .. you|an_offer|further|it_further
      not .. gonna|going .. take|move|be_able .. further|forward|offer|you
      part_company|part_ways|going_our_separate|call_it_a_day|leave_it_there|leave_it_here|draw_a_line|close_your_file|closed_your_file|closing_your_file|close_your_application|closed_your_application
      only .. one|three|two|few|able|those .. appoint|take|room|place|places|see ..
      could|can only .. appoint|take|offer|hire one|two
      next_step|next_stage|next_round .. is|will|for not|isn .. happening|you
      offer|offers .. is|are|be|hereby|said .. withdraw|withdrawn|rescinded|cancelled|void|null
      withdraw|rescind|revoke|retract .. the? said? offer|job_offer|conditional_offer
      approved|appointed|confirmed|selected|chosen|recommended .. the recommended|successful|preferred|selected individual|candidate|applicant
      tipped_the_balance|swung_it|edged_it|pipped_you|just_missed|narrowly_missed|came_third|placed_third|placed_second|ranked|third_on_the_list
      landed_on|plumped_for|settled_on|decided_on|went_for|agreed_on .. two|another|someone|somebody|the|a|internal
      threshold|minimum|required_score|cut_off|pass_mark|benchmark ... yours|your|you|reached|not|below|short
      yours|your_score|your_result|your_form ... reached|below|short|fell|not
      answer .. is|was .. that|no|they .. seeing|chosen|other|else|not
      asked|told|picked|found .. somebody|someone .. else
      somebody|someone .. else
      hate|hard|sorry|sad|heavy .. email|letter|message|news|decision|heart|write ..
      went_to_others|gone_to_others|others_this_time|went_another_way|a_different_direction|another_direction|different_direction|other_direction
      will_not_be_joining|not_be_joining|will_not_be_you|was_not_you|it_is_not_you|not_you_this_time
      not_selected|not_chosen|not_shortlisted $
      not .. be .. progressing|needing_you|placed_on_the|taking_your_application|taking_you
      gave|given .. it|the_job|the_post|the_role|the_place|the_position|the_slot|the_spot to
    `,
    likely: `
      other|another|different|stronger|internal candidate|candidates|applicant|applicants
      unfortunately|regrettably|sadly|sorry_to_say|sorry_to_tell|afraid|disappointing|disappointment|disappointed
      regret
      disappointing_news|not_the_news|not_the_outcome|not_the_answer|difficult_news|bad_news|not_what_you_hoped|hoping_for|hoped_for
      on_this_occasion|this_time|not_this_time|at_this_time|this_time_round
      wish you .. success|luck|well|best|all
      best_of_luck|every_success|all_the_best|good_luck
      keep .. cv|resume|details|application|profile .. on|file|record
      future|other .. roles|openings|vacancies|opportunities|positions
      apply .. again|in_future|future
      difficult|hard|tough|close decision|choice|call
      strong|high|many|competitive|large .. field|applicants|applications|candidates|calibre|volume|number|standard|pool
      not .. right|fit|match|suitable
      decided|decision|chosen
      feedback
      not .. judgement|judgment|reflection .. 
      job_search|search_elsewhere|your_search|your_career|future_endeavours|future_endeavors|endeavours|endeavors
      door|stay_in_touch|keep_in_touch|other_paths
      after|having .. careful|much|long|thorough|close consideration|thought|review|deliberation|discussion
      enjoyed|pleasure .. meeting|talking|speaking|conversation|interview
      strong|impressed|impressive|lovely|wonderful|pleasure|loved|enjoyed .. your|meeting|you|learning
      our_paths|paths_cross|cross_paths|rooting_for_you|every_good_wish|good_wish|elsewhere|good_luck_with|for_your_courtesy
      closed_the_loop|close_the_loop|closing_the_loop|outcome
      however|although|while|though
      apply_again|apply_for_other|next_year|next_time|when_we_next
      hiring_team|panel|committee|trustees|partners|board|governors
      interviewed|interviewing|read_every|nine_hundred|hundred|replies|portfolios|letters
      grateful|appreciate|huge_thanks|many_thanks
    `,
  },
  filled: {
    sure: `
      position|role|vacancy|post|job|opening|requisition|place|placement|programme|program .. has|have|is|was|been|now|already .. filled|closed|cancelled|canceled|withdrawn|frozen|removed|eliminated|taken|scrapped|discontinued|cut|pulled|no_longer
      no_longer .. recruiting|hiring|filling|looking|available|exists|open|advertising|going_ahead|required|needed
      not .. be|going|longer .. filling|recruiting|hiring|fill|replace|replacing .. this|the|for|position|role|vacancy|post
      hiring|recruitment|recruiting|headcount|search freeze|frozen|stopped|halted|cancelled|canceled|closed|called_off|ended
      froze|frozen|freeze|freezing .. hiring|recruitment|headcount|the_role|all_hiring|all_recruitment
      cancelled|canceled|cancelling|canceling|closed|closing|withdrawn|pulled|scrapped|stopped|shelved|abandoned|dropped .. vacancy|position|role|post|requisition|recruitment|search|opening|hiring|advert|project
      filled .. position|role|vacancy|post|job|internally|before|place|last_place|last_places
      funding|budget|grant .. was|has|not|did|fell|been .. approved|granted|through|cut|lost|withdrawn|secured|come|renewed
      without .. reviewing|looking|review|interviewing|considering|assessing .. application|applications|candidates|anyone|remaining
      lost_the_contract|post_no_longer|role_no_longer|restructur*|reorganis*|reorganiz*|redundan*|all_places_are_taken|every_place_is_taken
      decided not to fill|recruit|hire|replace|go_ahead_with_the_role|appoint_anyone|appoint_anybody|appoint_at_all
      places|two_places|vacancy|role|post|job|position|jobs .. went|gone|off|off_the_market|absorbed|pulled|parked_for_good|removed|deleted
      taken .. down|off .. market|notice
      not .. appointing|take_on|taking_on|hiring .. anyone|anybody|a|at_all|this_year
      decided after_all? not to .. take_on|hire|recruit|fill|appoint
      nobody|no_one|none|anybody|anyone .. was|has|had|were|choosing|from_outside .. considered|looked|chosen|read|opened|choosing
      before .. we|had|they|any ... opened|looked|read|reviewed|seen|started .. applications|cvs|anyone|any
      archived|closed .. without review|reading
      redeployment|redeployed|requisition .. has|is|closed|policy
      client .. has|pulled|cancelled|canceled|withdrawn|closed .. role|contract|vacancy|position|job
      had_not_even_opened|only_just_begun_to|not_got_round_to|had_not_got|nothing_to_do_with_your|nothing_to_do_with_anyone
      posting|announcement|competition|listing|advertisement .. has|have|is|was|been .. filled|closed|cancelled|canceled|withdrawn|removed
      not be filled
      stopped|closed .. going_through|reading|reviewing|accepting .. applications
      no .. longer .. hiring|recruiting|filling_the|filling_this
      opening|openings|post|role|position|vacancy ... shelved|consolidated|withdrawn|scrapped
    `,
    likely: `
      filled
      vacancy|requisition .. closed
      internally|internal_move|internal_transfer
      budget|funding|restructure|merger|headcount
      all|remaining|open applications
      cancel*|frozen|freeze
    `,
  },
  interview: {
    sure: `
      invite|inviting|invited|invitation .. interview|call|chat|conversation|meet|assessment|trial|round|stage|visit|video|assessment_day|to_come
      like|love|keen|happy|pleased|delighted|want to .. invite|meet|interview|speak|talk|chat|arrange|schedule|set_up|book|see_you|have_you_in .. you|interview|call|with|chat
      your .. interview|call|assessment|trial_shift|meeting|slot|appointment .. is|has|will|on|scheduled|booked|confirmed|moved|rescheduled|cancelled|postponed|at|needs|with
      interview|call|meeting|assessment|chat|slot .. scheduled|booked|confirmed|moved|rescheduled|postponed|cancelled|canceled|brought_forward|pushed_back|pencilled
      confirm|confirming|confirmed|confirmation .. interview|call|meeting|appointment|attendance|slot|assessment|trial|time|see_you|chat
      reschedul*|re_schedul*|re_arrang*|rearrang*
      move|moving|moved|shift|push|pushing|swap|postpone|change|cancel .. your|our|the|to|interview .. interview|call|meeting|chat|conversation|slot|appointment|assessment
      book|pick|choose|select|grab a|your|one|any .. slot|time|date|appointment
      next|second|final|first|technical|last|another stage|round|step|interview|conversation .. is|will|would|with|on|involves|takes|consists .. interview|call|task|test|exercise|presentation|panel|meeting|conversation|chat|you
      take_home|coding_challenge|coding_test|technical_test|online_assessment|case_study|skills_test|work_sample|trial_shift|trial_day|trial_lesson|assessment_centre|assessment_center|test_shift|working_interview|video_interview|phone_screen|phone_interview|telephone_interview|on_site
      complete|submit|do|finish|solve|prepare .. task|test|exercise|assessment|challenge|assignment|presentation|case_study .. by|within|before|in|for|minutes|hours|deadline
      would|could|does|can|is|might .. work|suit|possible|free|manage|make_it|come_in|join|do .. you|for_you|instead|on|at|monday|tuesday|wednesday|thursday|friday|o'clock
      are|would|will you .. free|available|around|able .. on|for|at|to|this|next|monday|tuesday|wednesday|thursday|friday|tomorrow
      when .. are|would|could|can|suits|works you .. free|available|come|talk|meet|best
      look|looking forward to .. meeting|seeing|speaking|talking|welcoming you|to
      come|pop|drop in|along|by|over|round for|on|at|to .. interview|chat|trial|monday|tuesday|wednesday|thursday|friday|tomorrow|talk|meet
      join .. zoom|teams|meet|google_meet|call|link|us
      report_to|ask_for .. reception|desk|on_arrival|front|security|gate|when_you_arrive
      bring .. with_you|passport|certificates|id|portfolio|proof|along
      directed|required|requested|asked|invited to .. appear|attend|report|present|sit
      appear before
      fitness_test|bleep_test|identification_test|typing_test|written_test|dictation_test|aptitude_test
      could|can|would .. you|panel|he|she|we .. see_you|join_us|do_teams|spare|make|come|pop_in|meet .. on|at|instead|thurs|fri|mon|tues|wed|friday|monday|tuesday|wednesday|thursday|an_hour|10|11
      fancy .. chat|call|coffee|catch_up
      works_for_me|see_you_on|see_you_then|sit_in|ask_for|whiteboard|my_calendar|heres_my_cal|my_cal|book_a_time|calendar_link
      can not|cannot go ahead|go_ahead .. as planned
      cancel|scrap|move|reschedule|postpone .. our|your|tuesdays|the|tomorrow .. meeting|interview|slot|call|conversation|chat
      fresh|new|another|alternative date|dates|time|slot
      which|what .. morning|day|time|afternoon|slot|date .. convenient|suits|suit|works|best
    `,
    likely: `
      interview|interviews
      monday|tuesday|wednesday|thursday|friday .. at|am|pm|morning|afternoon|or
      zoom|teams|google_meet|calendly|video_call|phone_call|meeting_link|dial|calendar_invite|calendar
      slot|slots|availability|available
      next_stage|next_round|next_step|second_round|final_round
      invite|inviting|invitation
      instead|alternative
      meet|meeting
    `,
  },
  acknowledgement: {
    sure: `
      received|receipt|got|arrived .. your .. application|cv|resume|documents|details|form|submission|materials|papers
      your .. application|cv|submission|form|documents .. has|have|was|been|is|safely .. received|arrived|submitted|reached|logged|registered|with_us|in_our|in_the_system
      confirm|confirming|confirms|acknowledge|acknowledging|acknowledgement .. receipt|received|application|that_we_have|arrived|submission 
      will|shall|going_to|to .. review|look_at|assess|consider|go_through|read|sift|screen .. your|applications|all|it|every
      is_being|being|currently|now|are .. reviewed|reviewing|looked_at|considered|assessed|assessing|processed|read|screened
      if .. suitable|shortlisted|successful|match*|selected|background|profile|interested|take .. 
      if you .. not|nothing hear|heard .. 
      we|will|shall|and .. be_in_touch|get_back_to_you|come_back_to_you|contact_you|hear_from_us|get_in_touch|let_you_know .. if|once|when|within|after|by|in|should|as_soon|shortly|either
      within .. days|weeks|working_days|business_days
      no|nothing .. further|else|more .. action|needed|required|you_need
      application|form|letter|cv .. landed|is_now_with|is_with|safely|came_by|has_come|is_come|submitted|opened_fine|gone_across|gone_over
      have|got .. it|your .. thanks|application|form
      hereby acknowledged
      should_you|if_you|if_your ..
      will|shall .. assess|review|consider|read|look .. all|every|each|your
      looks_at|reads|reviews|considers .. every|each|all .. application|one
      chase_me|lands_safely|safe_receipt|we_have_it|received_your|in_our_system|only_contacts_people|only_contact
      either_way|be_patient|in_due_course|interviews_are_pencilled|invitations_are_sent
      only .. applicants|candidates|those .. selected|shortlisted|invited|successful ... contacted
      passed|forwarded|sent .. everything|your_application|your_cv|your_resume .. on|along to
    `,
    likely: `
      thank|thanks .. applying|application
      thank|thanks .. interest
      reference|application number|no|id|ref
      review|reviewing
      hear_from_us|be_in_touch
      please_be_patient|bear_with|patience
      closing_date|shortlisting
      thank_you_for_applying|thanks_for_applying|thank_you_for_your_application|thanks_for_your_application
    `,
  },
  'on-hold': {
    sure: `
      on_hold|on_ice|on_pause|paused|pausing|pause|put_back|parked|standstill|in_limbo|stalled|delayed|delay|taking_longer|takes_longer|longer_than|slower_than|running_behind|behind_schedule|held_up|dragging
      still .. deciding|deliberating|considering|discussing|interviewing|waiting|reviewing|assessing|undecided|weighing|to_decide|to_meet|to_see|finalising|finalizing|in_the_running|under_consideration|open|working
      not|no|yet .. decision|decided|decide|conclusion|final_decision|made .. yet|until|before|so_far
      not yet|been .. made|reached|come|able .. decision|decide|conclusion|yet
      decision .. has|will|is|been .. not|postponed|delayed|deferred|until|pushed|made_in|taken_in|later|next
      waiting_list|waitlist|wait_list|reserve_list|reserve|waitlisted|waiting_for .. 
      come|get|be|write|call|update .. back|touch|again to? you? in|by|after|before|early|at_the|next|mid|late .. january|february|march|april|may|june|july|august|september|october|november|december|new_year|week|weeks|month|quarter|spring|summer|autumn|christmas|holidays
      bear_with|be_patient|hang_in|hang_tight|hold_tight|patience|thank_you_for_waiting|thanks_for_waiting|your_continued_patience|keep_you_waiting|kept_waiting|keeping_you_waiting|sorry_for_the_wait|sorry_for_the_delay|apologies_for_the_delay|apologise_for_the_delay|apologize_for_the_delay
      postponed|deferred|pushed|pushing|moved .. decision|start|until|to_the_new|recruitment|process|hiring|back
      until .. new_year|january|february|march|budget|next_year|next_quarter|approval|sign_off|board|further_notice
      need|needs|taking|take .. more_time|bit_more_time|little_more_time|another_week|another_few|few_more|a_bit_longer|little_longer
      second_choice|backup|back_up|first_reserve
      have_not_forgotten|not_forgotten|have_not_gone|quiet_because
      no_news|no_verdict|still_two|still_one|still_in_the_running|in_the_running|parked|reserve|our_reserve|keep_you_warm|on_a_reserve|sit_tight|short_delay|where_we_are
      until|till .. board|he|she|back|budget|tuesday|monday|funding|investors|decision|sits|approved|meets .. sits|back|approves|decides|meets
      having_a_think|offered .. to one person
      pick .. up .. once|when|in
      can not say|can_not_say_when|cant_say_when|can_not_say_more
      before .. january|february|march|april|may|june|july|september|october|november|december|second_half|end
    `,
    likely: `
      yet
      still
      update|status
      delay*|postpon*|hold
      patience|patient|wait|waiting
      later|next_month|next_year|new_year|next_quarter|early_january
      as_soon_as
    `,
  },
  offer: {
    sure: `
      offer|offering you .. position|role|job|post|place|contract|full_time|part_time|permanent|the
      pleased|delighted|happy|thrilled|glad|excited|proud|honoured|great_pleasure|pleasure to .. offer|make_you|extend|confirm_our_offer|confirm_that_you|welcome|send_you_your_contract|appoint
      like|love|want|wish to .. offer|hire|have_you|appoint|take_you_on|employ|welcome_you|bring_you_on|make_you_an_offer .. you|on|join|as|board|team
      job_offer|offer_letter|offer_of_employment|formal_offer|written_offer|contract_of_employment|employment_contract|verbal_offer|conditional_offer|unconditional_offer|your_offer|our_offer|letter_of_appointment
      the job|role|position|place|post is|s yours|your
      you .. got|have|got_it .. the job|role|position
      you_got_it|you_re_hired|you_are_hired|you_are_in|you_re_in|congratulations|welcome_aboard|welcome_on_board|welcome_to_the_team|join_our_team_as|first_choice|our_first_choice|our_preferred_candidate|preferred_candidate
      sign|signed|countersign|accept .. contract|offer|return|copy|below|letter|it|attached|by
      contract .. attached|enclosed|follows|is_ready|in_the_post|will_follow|on_its_way
      it_is_a_yes|s_a_yes|a_yes_from|is_there_for_you|if_you_took_it|if_you_would_accept|would_accept_the_post|accept_the_post|accept_the_role|have_your_answer|first_shift|your_first_day
      delighted .. if you .. accept|took|take|join|say_yes
      what .. can_do .. is
      subject to .. references|occupational|checks|medical
      send .. the paperwork|contract
      starting_salary|annual_salary|base_salary|salary_of|pay_of|per_annum|probation*|holiday_allowance
      start|starting|start_date|begin .. on_the|monday|1st|on_monday
      is|s yours .. if_you
      job|post|place|chair|role|position is|s yours
    `,
    likely: `
      offer
      contract
      salary
      start_date|start_on
      congratulations|delighted|thrilled
      onboarding|induction
    `,
  },
  'auto-reply': {
    sure: `
      out_of_office|out_of_the_office|automatic_reply|automated_reply|auto_reply|autoreply|automatic_response|automated_response|auto_response|automatic_answer|away_from_my|away_from_the_office|on_annual_leave|on_leave|on_holiday|on_vacation|on_maternity|on_paternity|on_parental|parental_leave|maternity_leave|sick_leave|currently_away|i_am_away|i_will_be_away|away_until|back_on|back_in_the_office|limited_access
      i .. am|will|be .. away|out|back|off|travelling|traveling|unavailable .. until|from|till|office|on|between
      no_longer .. works|working|with_the_company|employed|at|monitored|monitor|checked|in_use|active .. here|company|mailbox|inbox|address
      has|have|i .. left .. company|organisation|organization|firm|us|business|school|trust
      mailbox|inbox|address|email .. is|not|no_longer .. monitored|unattended|unmonitored|read|checked|in_use|active|exist
      ticket|case|request|reference .. number|id|has_been|created|opened|logged|assigned|#
      ticket
      your .. message|email|e_mail|enquiry|inquiry|request|mail has|was|is .. received|been|logged|assigned|forwarded
      urgent|urgently|emergency|emergencies|pressing .. contact|matters|call|please|write|colleague|enquiries
      for_urgent|if_urgent|in_urgent|if_it_is_urgent|in_my_absence|during_my_absence|my_absence|while_i_am
      will .. reply|respond|answer|get_back|read|deal .. on_my_return|when_i|upon|return|my_return
      do_not_reply_to_this_automated|this_is_an_automat*|this_is_an_auto|automatically_generated_reply|delivery_failed|undeliverable|undelivered|could_not_be_delivered
      looked_at_on|this_inbox|shared_mailbox|was_retired|has_been_redirected|generated_by_a_rule|rule|will_be_slow|at_an_offsite|closed_for|i_shall_return|return_on|with_no_access|will_respond_within|been_logged|logged_under|case .. opened
      thank_you_for_your_email|thank_you_for_your_message|thanks_for_contacting|thank_you_for_contacting
    `,
    likely: `
      automatic*|automated
      return|returning|away|absence
      colleague
      contact .. instead
    `,
  },
  request: {
    sure: `
      send|provide|supply|forward|submit|upload|email|share|let_us_have|give|return|attach .. us|me|a|your|the|copy|copies|over|through|two|names .. cv|resume|certificate*|reference*|referee*|passport|documents|document|proof|id|details|portfolio|transcript*|form|questionnaire|salary|licence|license|permit|visa|dbs|sample*|degree|diploma|p45|number|availability|contact|photo|bank
      need|require|missing|lack|request|ask|asking .. from_you|you|your|a|the|still|following .. documents|certificate*|reference*|referee*|proof|copy|details|information|form|passport|cv|visa|licence|license|permit|transcript*|portfolio|salary|cover_letter|signature
      could|can|would|please|kindly|ask .. you|fill|complete|tell|confirm|let_us_know|let_me_know|advise|indicate|specify .. salary|expectations|notice|form|questionnaire|referee*|right_to_work|start|licence|relocate|visa|whether_you|current|earliest|national_insurance|address|availability
      salary .. expectation*|expectations|range|requirement*|current
      what .. is|are|would your .. salary|notice|notice_period|expectation*|earliest|availability|start
      fill|filling|complete|completing .. in|out|the|this|attached|enclosed|following|form|short|our .. form|questionnaire|declaration|survey_for|application_form|section|profile
      right_to_work|background_check|dbs_check|reference_check|proof_of|work_permit|criminal_record|notice_period|eligibility_to_work
      names .. of|two|contact .. referees|references|people|referee
      before .. we|can|able .. proceed|continue|go_further|next|process|forward|consider .. need
      attachment|cv|file|document|page .. missing|not_open|corrupt|could_not|blank|not_attached|would_not
      are_you_still_interested|still_interested|do_you_have_a|do_you_hold|are_you_willing|would_you_be_willing|how_soon_could
      need .. things|three_things|two_things|a_copy|this_by|back
      return|upload|complete|fill .. the|attached|a .. declaration|form|copy|certificate
      missing .. 1|overseas|your|copy
      give .. me|us .. ballpark|idea|figure|range
      what_you_are_on|what_you_would_want|ballpark|share_code|visa_sponsorship|would_you_still_wish|still_wish_to_be
      ask|asking .. all|every .. candidates|applicants|candidate|applicant ... complete|do|submit|send
      return|send .. both|the|your|all .. files|form|forms|answers .. by
    `,
    likely: `
      please .. send|provide|complete|fill|upload|confirm|reply|return
      documents|certificates|references|referees|form|questionnaire
      could_you|can_you|would_you
      missing|still_need
      asap|by_return|at_your_earliest
      attach|attached
    `,
  },
  newsletter: {
    sure: `
      job_alert|job_alerts|jobs_for_you|new_jobs|recommended_jobs|jobs_matching|jobs_you|jobs_that_match|matching_jobs|latest_jobs|latest_vacancies|new_vacancies|this_week_s|top_jobs|hot_jobs|weekly_digest|monthly_digest|digest|roundup|round_up
      newsletter|webinar|podcast|blog|whitepaper|white_paper|talent_community|talent_network|talent_pool_news|open_day|open_evening|careers_fair|career_fair|job_fair|hiring_event|open_house|virtual_event
      survey|rate .. experience|us|your|minutes|how|feedback_survey|candidate_experience
      how_likely|on_a_scale|take_our_survey|two_minute_survey|short_survey|tell_us_how_we|candidate_survey|how_did_we_do|how_was_your
      discount|sale|% off|offer_ends|free_trial|upgrade_to|premium|sign_up|register_now|subscribe|black_friday|promo|voucher|limited_time|click_here|read_more|learn_more|discover|boost_your
      tips|top .. for|to|cv|interview|your_next
      new|more|fresh|other .. jobs|roles|vacancies|opportunities|openings .. match|near|in|for|added|this|waiting|you
      see|view|browse|explore .. all|more|jobs|vacancies|roles|openings
      refer_a_friend|join_our_community|welcome_to_our_talent|save_the_date|register_your_interest|spread_the_word
      new .. jobs|roles .. matching|for|near
      daily_matches|todays_picks|today_s_picks|job_bulletin|jobs_bulletin|bulletin|edition|talent_network|open_evening|cv_clinic|roles_are_live|see_them_all|see_all|rsvp|you_once_told_us|this_season|this_week
      % off|subscribed
      you .. get|receive this because
      apply_now
    `,
    likely: `
      alert|alerts
      jobs
      subscribe*|subscription
      event|events
      news
    `,
  },
  other: {
    sure: `
      came_across .. profile|linkedin|cv|page
      your .. profile|linkedin .. caught|stood|looks|impressed|seems|came|on
      i .. am a|an|the recruiter|headhunter|consultant|talent_partner|sourcer
      on_behalf_of .. client|company
      my client|clients
      have_a_role|have_an_opportunity|exciting_opportunity|open_to_new|open_to_a_chat|are_you_open|open_to_hearing|looking_for_a_new_challenge|currently_recruiting_for|recruiting_for_a|working_with_a
      thank|thanks .. for .. your_help|help|coffee|lunch|letter|covering|reference|note|kind_message|kind_words|connecting|introduc*
      appointment .. dentist|doctor|garage|landlord|rent
      fyi|minutes_of|attached_the_slides|the_slides|the_deck|quarterly|team_lunch|rota|shift_swap
      see_you_tomorrow|see_you_saturday|see_you_sunday|see_you_at|still_up_for|coming_sunday|mum|dad|casserole|locker|timesheets|cake|laptop|just_a_note_to_say|note_to_say_thank|xx|x$
      caught_my_eye|retained_on|discreet_chat|package
      invoice|your_order|your_parcel|your_booking|refund|direct_debit|balance_due|amount_due
      happy_birthday|wedding|farewell|leaving_do|pub|kids|hugs|xx|lovely|hey_love
      your_password|verify_your|verification_code|sign_in_code|security_alert
      letting_us_know|telling_us .. that_you ... taken|accepted|withdraw|withdrawing|pulling_out|elsewhere|withdrawn
      deleted|erased|removed ... your .. data|details|information ... request|requested|asked|wish
      request|requested|asked|wish ... deleted|erased|removed ... your .. data|details|information
      updated|changed|changes ... privacy_notice|privacy_policy|terms_of_use
    `,
    likely: `
      client
      linkedin
      colleague|mate
      catch_up|coffee
    `,
  },
};
