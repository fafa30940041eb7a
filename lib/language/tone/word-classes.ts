/** Words that only colour a sentence: any of them may stand between two words of a pattern. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an the that really very so just simply please ever even also actually honestly frankly quite truly deeply
  absolutely completely totally entirely clearly obviously kindly perhaps maybe possibly already only briefly quickly
  personally again now then therefore however strongly firmly respectfully sincerely genuinely seriously definitely
  certainly surely fully properly exactly specifically precisely somehow always too much rather pretty such somewhat
  well apparently evidently basically plainly utterly desperately gladly happily further formally directly`
    .trim()
    .split(/\s+/),
);

/** Words that do the same work in a sentence, each class by its name; `_` stands for a space, `*` for any ending. */
export const CLASSES: Readonly<Record<string, string>> = {
  self: 'i me my mine myself we us our',
  am: 'am was feel felt been',
  be: 'is was are were be been seems seemed looks looked feels felt sounds sounded',
  will: `will shall am_going_to are_going_to intend_to plan_to am_planning_to will_have_to may_have_to might_have_to
    might may am_forced_to will_be_forced_to be_forced_to have_no_choice_but_to will_not_hesitate_to am_ready_to
    am_prepared_to am_happy_to would_not_hesitate_to will_make_sure_to mean_to am_about_to could could_easily`,
  can: 'can could may might would shall should',
  ask: `can_you could_you would_you will_you can_i could_i may_i might_i shall_i can_we could_we may_we might_we
    shall_we please let_us would_it_be_possible is_it_possible do_you_have would_you_have is_there_any_chance
    any_chance would_you_be would_you_mind i_would_like i_would_love i_would_appreciate i_would_prefer
    i_would_welcome i_want i_wish i_need i_request i_propose i_suggest i_ask may_i_ask i_am_asking i_insist_on
    hoping_to hoping_for happy_to glad_to i_hope_to i_hope_we how_about what_about why_do_not_we are_you_open_to
    are_you_free are_you_available are_you_willing i_would_be_grateful_for keen_to eager_to`,
  'want-to-know': `can_you_tell could_you_tell would_you_tell will_you_tell please_tell tell_me can_you_explain
    could_you_explain would_you_explain please_explain explain_to_me explain can_you_say could_you_say want_to_know
    would_like_to_know like_to_know love_to_know need_to_know to_understand wish_to_know demand_to_know
    curious wonder wondering wondered ask_myself keep_asking let_me_know interested_to_know interested_in_knowing
    interested_to_hear like_to_hear love_to_hear want_to_hear can_you_clarify could_you_clarify clarify can_you_share
    could_you_share share can_you_elaborate could_you_elaborate elaborate may_i_ask can_i_ask ask_you might_i_ask
    like_to_ask want_to_ask do_not_understand can_not_understand do_not_see fail_to_see can_not_see
    no_idea do_not_get mind_telling mind_explaining mind_sharing like_to_learn wish_to_understand enlighten_me
    walk_me_through talk_me_through take_me_through spell_out`,
  reject: `reject* chose choose chosen choosing pick picked picking select selected hire hired hiring prefer prefer*
    went_with go_with gone_with going_with passed_on pass_on passed_over pass_over passed_me_over turned_me_down
    turn_me_down turned_down turn_down declin* decid* exclud* eliminat* dropped drop cut_me cut failed fail
    ruled_out rule_out ruled_me_out filtered discard* dismiss* good_enough enough_for shortlist* short_listed
    move_forward moved_forward moving_forward move_me_forward moving_ahead advance advanced progress
    made_the_cut make_the_cut a_fit right_fit a_match right_person qualif* considered invited offered get_the_job
    got_the_job get_it get_an_offer get_the_role get_the_position the_offer given_the_job disqualif* let_me_go lost_out
    lose_out taken take_me took fall_short fell_short did_not_make not_me instead_of_me over_me overlooked
    against_me no_offer unsuccessful unsuitable`,
  other: `someone somebody someone_else somebody_else other_candidate* other_person other_applicant* other_finalist*
    other_people another_candidate another_person another_applicant successful_candidate successful_applicant
    successful_person chosen_candidate chosen_one chosen_person selected_candidate selected_person winning_candidate
    preferred_candidate person_you candidate_you one_you who_you whoever_you whom_you person_who candidate_who
    applicant_you people_you hire successful_one
    other_one others internal_candidate external_candidate outsider competitor* outside_candidate new_hire winner
    different_candidate candidate_who_got`,
  scores: `score scores scored scorecard scorecards score_sheet scoring_sheet scoring evaluation evaluations
    evaluation_sheet evaluation_form rating ratings ranking rankings rank grades grade marks points rubric matrix
    notes interview_notes assessment_form score_card interviewer_notes panel_notes raw_feedback assessment_results
    results interview_record hiring_record breakdown scorings benchmark`,
  call: `call calls phone_call telephone_call video_call zoom_call teams_call conference_call video_chat video_meeting
    video_conference phone_conversation meeting zoom_meeting google_meet zoom facetime skype chat phone_chat
    conversation catch_up debrief one_on_one face_to_face coffee sit_down appointment session meet_up talk video
    telephone_conversation teams_meeting hangout dial phone_appointment`,
  'by-voice': `on_phone over_phone by_phone via_phone on_telephone over_telephone by_telephone on_zoom over_zoom via_zoom
    by_zoom on_teams over_teams via_teams on_video by_video via_video over_video by_skype on_skype over_skype
    on_call over_call in_call by_call via_call in_person face_to_face over_coffee live voice_to_voice one_on_one
    on_line_together in_meeting over_lunch on_video_call over_video_call by_video_call via_video_call
    on_quick_call on_short_call over_quick_call in_quick_call on_brief_call in_short_call on_phone_call
    in_video_call on_zoom_call in_real_time over_drink`,
  minutes: `minute minutes min mins half_an_hour half_hour quarter_of_hour hour an_hour moment moments little_time
    some_time some_of_your_time time`,
  day: `monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight this_week next_week this_afternoon
    this_morning this_evening morning afternoon evening noon midday week weekend`,
  lawyer: `lawyer lawyers solicitor solicitors attorney attorneys barrister counsel legal_counsel legal_team legal_advisor
    legal_adviser legal_representative legal_representation law_firm advocate legal_advice legal_aid legal_help`,
  authority: `tribunal court labour_court labor_court ombudsman regulator regulators watchdog eeoc acas union trade_union
    press media newspaper newspapers journalist journalists reporter authorities authority labour_board labor_board
    equality_body equality_commission commission labour_inspectorate works_council data_protection human_rights
    employment_tribunal anti-discrimination discrimination_office ministry police bbc local_paper papers board
    ceo management head_office headquarters shareholders investors professional_body`,
  publish: `post posting publish publishing share sharing write writing blog blogging tweet tweeting expose exposing
    put putting spread spreading tell telling describe describing report reporting talk talking speak speaking
    upload circulate document review`,
  public: `online publicly public linkedin glassdoor twitter reddit facebook instagram tiktok kununu indeed trustpilot
    social_media internet web blog everywhere x youtube forum forums review_site review_sites for_all_to_see
    for_everyone_to_see in_the_open google hacker_news news`,
  everyone: `everyone everybody people anyone anybody others world industry network community candidates
    other_candidates applicants other_applicants every_candidate every_developer all_of_my_contacts my_contacts
    my_followers followers future_candidates colleagues friends your_customers your_clients public professionals
    whole_market market job_seekers jobseekers`,
  wrong: `wrong mistaken unfair incorrect inaccurate false untrue unjust unjustified baseless unfounded absurd ridiculous
    flawed biased nonsense nonsensical misguided short_sighted shortsighted illogical contradictory inconsistent
    mistake error joke misplaced unreasonable unwarranted groundless misinformed subjective superficial far_fetched
    laughable rubbish invalid arbitrary hasty premature misleading ill_informed not_true not_fair not_right
    not_accurate not_correct not_justified not_reasonable not_convincing off_base off_mark way_off wide_of_mark one_sided
    discriminatory oversight no_sense prejudiced skewed preposterous silly questionable bogus lazy`,
  verdict: `decision decisions choice verdict outcome conclusion conclusions assessment judgement judgment judgements
    evaluation feedback reasoning reason reasons rationale opinion view claim claims criticism criticisms criticisms
    comment comments remark remarks statement assertion assessment impression point points argument
    rejection result interpretation characterisation characterization notion idea suggestion explanation perception
    assumption process test exercise panel interviewer interviewers team reviewer reviewers logic ruling standard`,
  reply: `reply replies respond response answer answers answered get_back_to_me get_back come_back_to_me write_back
    hear_back hear_from_you hear feedback explanation explain confirm confirmation revert reaction let_me_know
    getting_back word tell_me write_to_me statement reasons justification acknowledge sort_this`,
  deadline: `today tonight tomorrow asap immediately immediate right_away at_once straight_away urgently urgent promptly
    without_delay without_further_delay as_soon_as_possible as_soon_as_you_can soonest no_later_than at_the_latest at_latest
    by_monday by_tuesday by_wednesday by_thursday by_friday by_saturday by_sunday by_today by_tomorrow by_tonight by_noon
    by_end by_close by_next by_this by_eod by_cob by_5 by_morning by_weekend by_midday by_evening by_then by_lunchtime
    before_end before_weekend before_monday before_tuesday before_wednesday before_thursday before_friday before_noon
    before_close before_tomorrow before_next until_friday until_monday until_tomorrow until_wednesday
    within_24 within_48 within_72 within_next within_day within_two within_three within_hour within_one within_week
    within_five within_seven within_few within_hours within_days in_next_24 in_next_48 end_of_day end_of_week
    end_of_business this_minute this_instant same_day in_24 in_48 before_i this_week latest_by deadline`,
  demand: `demand demanding insist require expect await must_have want need request am_asking_for would_like
    am_requesting am_expecting am_owed am_due count_on call_for`,
  answer: `answer answers response reply explanation statement justification reasons reason feedback clarification
    clarity honest_answer straight_answer real_answer proper_answer reaction decision apology details to_know to_hear
    to_be_told written_confirmation to_respond to_reply to_answer to_explain`,
  insult: `joke farce farcical circus sham shambles shambolic disgrace disgraceful insult insulting pathetic ridiculous
    laughable unprofessional amateur amateurs amateurish incompetent incompetence arrogant arrogance disrespectful
    disrespect rude rudeness cowardly coward cowards clueless heartless dishonest dishonesty hypocrisy hypocritical hypocrites
    shameful appalling disgusting mess nonsense lie lies liars humiliating degrading soulless toxic inhuman
    inhumane cruel shabby shoddy charade pantomime mockery scam sneaky petty unacceptable callous cynical
    fraud snobs spineless gutless fake two_faced outrageous dreadful awful terrible horrible lousy abysmal
    cheap classless despicable dehumanising dehumanizing deceitful insincere tasteless tacky disorganised
    disorganized chaotic lazy ignorant sloppy smug condescending patronising patronizing worthless embarrassing clowns
    clown idiots fools nepotism favouritism favoritism kangaroo_court exploitative exploitation undignified sad_excuse`,
  sour: `disgusted appalled insulted outraged fed_up sick_of sick_and_tired tired_of betrayed cheated fooled used
    humiliated disrespected exploited strung_along misled lied_to ghosted disillusioned furious angry bitter livid
    resentful offended robbed tricked deceived played duped belittled degraded treated_like discarded let_down
    wronged unappreciated hurt_by annoyed frustrated_by frustrated_with frustrated_that taken_advantage
    taken_for_a_ride taken_for_a_fool sour disheartened_by baffled irritated jerked_around led_on messed_around
    mistreated abused brushed_off tossed_aside thrown_away`,
  them: `you your yours they their company process team interview interviews interviewer interviewers panel firm
    recruiter recruiters hr this manager employer place people treatment experience hiring recruitment selection way
    organisation organization management feedback e-mail email message letter decision rejection whole_thing`,
  job: `job role position work offer opportunity chance salary income money break placement internship`,
  hard: `desperate desperately desperation rent mortgage debt debts bills savings evicted eviction homeless visa
    unemployed unemployment jobless breadwinner income money children kids family baby wife husband mother sick
    starving survive redundancy benefits living permit deported broke overdraft groceries landlord depressed hopeless
    exhausted tears crying devastated heartbroken lonely food loan loans`,
  poor: `poor bad weak terrible awful clumsy inadequate stupid silly messy lousy disappointing nervous slow
    rambling confused unprepared incoherent dreadful embarrassing mediocre sloppy shaky pathetic lack lacking nerves
    nervousness inexperience performance mistakes mistake answers shortcomings failings failure english stammering
    stumbling ignorance incompetence`,
};
