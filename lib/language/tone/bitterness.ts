import type { TextPattern } from '../patterns';

/** ELEMENTS: what reads as bitter, mocking or wounded. */
export const BITTERNESS: readonly TextPattern[] = [
  {
    sign: 'counts the time as wasted',
    weight: 2,
    like: `
      wast* .. my|our|everyone|everybody|all_our|so_much|four|five|three|two|six|weeks|months|hours|days .. 
      what a waste
      you .. wasted|stole|stolen|cost_me|took_from_me
      for nothing
      all .. for this|nothing|that|naught $
      free|unpaid work|labour|labor|consulting|consultancy|advice|ideas|help|project
      used|use|took|stole|steal|taking|using my ideas|work|solution|time|idea|plan
    `,
  },
  {
    sign: 'mocks',
    weight: 2,
    like: `
      thanks|thank_you|thank .. for_nothing|for_wasting|for_stringing|for_leading|for_ghosting|for_showing|for_letting_me_waste|for_finally|for_making_me_feel|for_making_it|for_reminding|for_keeping_me_waiting|for_keeping_me_in|for_taking_three|for_taking_so_long|for_dragging|for_getting_my_hopes|for_confirming
      good luck finding|with_that|with_whoever|with_your_next|to_whoever|getting|keeping|you_will_need|hiring|explaining|to_the_poor
      congratulations|congrats|bravo|kudos|hats_off|well_done on|to|for .. losing|wasting|missing|driving|managing|making|ruining|finding|hiring|choosing|picking|yourselves|whoever|you|your_safe|playing|passing
      how convenient|typical|predictable|classy|unsurprising|cheap
      so_much|too_bad for your|transparency|the|all|being|candidate|values|people|culture|diversity|respect|communication|loyalty|honesty|fairness|family|caring|equal|open|human|those|keeping|putting
      must be nice|lovely|easy|fun|great|wonderful
      hope you .. treat|never_have
      i_guess|i_suppose|apparently|clearly|obviously|evidently|it_seems|seems|turns_out|it_appears|i_see_now|it_is_clear|it_was_clear|it_is_obvious|it_was_obvious|i_gather|of_course|no_doubt ... not|nothing|nobody|never|no|only|cheap|cheaper|worth|count*|matter|matters|prefer|care|connections|loyalty|mean|means|less|rather|more_than|youth|too_much|who_you_know|mistaken_for|beneath|everything|friends|busy|anyone|disposable|worthless|looking_good|good_enough_for_your|optional|mind|decided|sham|just_a|talk
      quality|honesty|experience|talent|loyalty|skill|merit|hard_work|competence|effort|commitment|expertise .. counts|means|matters|count|mean|matter|worth|is|are .. nothing|not|little|wanted|valued|less
      connections|contacts|looks|who_you_know|friends|politics|luck|youth|buzzwords|nepotism .. matter|count|matters|counts|more|everything
      cheap|cheaper .. junior*|labour|candidate*|people|someone|option|hire|graduates
      keep your .. 
      enjoy your|the mediocre|mediocrity|yes_men|echo|new|cheap
      so_called|famous|precious|fancy|celebrated|vaunted|much_praised|glossy|lofty|beloved|legendary
    `,
  },
  {
    sign: 'says that they will be sorry, or have lost',
    weight: 2,
    like: `
      your|company own? loss
      you lost|missed|are_missing|will_miss|are_losing|just_lost|will_never_find|will_not_find|passed_up|let .. out|best|good|great|chance|someone|person|candidate|talent|what|anyone|anybody|on|somebody|opportunity|slip|engineer|employee
      one day you will
      dodged a bullet
      lucky|glad|relieved|fortunate|blessing|just_as_well|thankful .. escape|escaped|not_to_work|not_to_join|not_joining|not_have_to|found_out|dodged|out_of_there|not_working|spared|saw_your_true|i_am_not|never_have
      is_not|not for_me anyway
      mark my words
      leave|leaves|quit|quits|gone|go .. within a|weeks|months|year
      glad i .. never|not|found|saw
      i pity|feel_sorry_for
    `,
  },
  {
    sign: 'calls them names',
    weight: 2,
    like: `
      {them} ... {be} .. {insult}
      what a|an? {insult}|disappointing|sad|poor|cold|strange|unkind|let_down|disappointment|way_to_treat|impersonal|crushing|bunch|lot
      {insult} .. process|company|behaviour|behavior|treatment|interview|interviewers|people|team|way|letter|email|e-mail|message|excuse|excuses|recruiter|recruiters|manager|place|firm|rejection|selection|experience|practice|practices|attitude|conduct|outfit|bunch|hiring|conversation|panel
      your {insult}|excuses|ego|egos|games|mind_games|bureaucracy|cookie_cutter|empty|hollow|fake|false|pretend|half_baked|copy_paste
      rarely|never|seldom .. seen|experienced|met|been|witnessed|dealt|come_across|encountered|felt ... badly|{insult}|poor|poorly|little|cold|so_low|like_dirt|worse|bad|unkind|chaotic|small|undervalued|unwelcome|belittled
      lack|lacking|lacks|absence|total_lack|no|zero|little|without|devoid|bit|shred|ounce|any of? respect|courtesy|decency|professionalism|manners|empathy|humanity|honesty|integrity|backbone|spine|class|communication|consideration|basic|common_courtesy
      basic|common|simple|human|minimum|elementary|bare courtesy|decency|manners|respect|politeness|minimum|humanity .. 
      had|have|has|not the decency|courtesy|guts|courage|nerve|manners|backbone|spine|respect|audacity|cheek|gall
      such arrogance|disrespect|hypocrisy|nonsense|ignorance|rudeness
      just|only|another a? number|statistic|box|name_on_a|line_in
      empty|hollow|meaningless|cheap|pretty|fine words|phrases|promises|platitudes|talk|values|slogans
      form_letter|template|templated|standard|canned|automated|copied|copy_paste|copy_and_paste|boilerplate|generic|impersonal|two_line|one_line|robotic|three_line|mass|auto_generated|stock|computer_generated|cold .. rejection|e-mail|email|letter|message|reply|response|text|line|mail|answer|phrase|note|sentence ... after|all|only|insult*|deserve*|how|instead|what|best|not_even|show*|says|reward|thanks|worth
      after|all|only|more_than|than|just|and ... form_letter|template|templated|canned|automated|copied|copy_paste|copy_and_paste|boilerplate|generic|two_line|one_line|impersonal|stock_phrase*|three_line|noreply|no-reply|auto_generated|bot|machine
      box ticking|ticking_exercise
    `,
  },
  {
    sign: 'feels wronged',
    weight: 2,
    like: `
      i|we am|feel|felt|was|were|have_been|being|have_felt|have_rarely_felt|left_feeling .. {sour}
      disappoint* .. in|with|by you|your|how|company|way|team|people|this|lack|manner|interviewers|organisation|decision|treatment|conduct|behaviour
      no wonder|surprise|surprises
      typical of|for|behaviour|corporate|company|big
      led|strung|leading|stringing|lead|string|strings me .. on|along|believe
      string|stringing|strung .. along
      false|empty|broken hope|hopes|promise|promises|pretences|pretenses
      play|played|playing|toy|toyed|toying with people|me|my|hopes|feelings|emotions|lives
      slap in|across
      bad|bitter|sour|nasty|foul|awful taste
      expected .. better|more from|of|than
      deserve* .. better|more|respect|honesty|decency|than
      could|can not be bothered
      not even bother*|have|care|get|look|read|take|a|one|so_much|worth|deserve|enough|give|know|open|pretend|try|tell|call|remember|show|say|mention|thank|reply|had|worth
      did|do not bother*|care
      never .. stood|had|given .. chance
      obvious|clear .. from_start|from_outset|from_beginning|nobody|you_never|you_had|no_one|now|that_you_do
      should .. have .. known|listened|trusted_my|seen_it|guessed|saved|expected_this
      trusted you|your|and
      believed|trusted|fell_for|bought|fool .. you|your|for|enough
      gave up|turned_down|declined|rejected|cancelled .. for|and .. this|you
      way you .. treat|treated|handle|handled|run|ran .. people|candidates|me|applicants|this
      treat|treating|treated .. people|candidates|applicants|human|me|like|so|this_way|with .. like|this|so|way|badly|poorly|disdain|contempt|little|better
      would have been .. decent|polite|honest|courteous|human|nice|kinder|fair|fairer|right|professional|decency|common|good_manners .. 
      jump* through hoops
      hoops
      show* me the door
      drag* .. me|it|this|on|out .. through|for|rounds|weeks|months|along
      thrown|tossed|cast|brushed away|aside|under|off
      look where|what it|that|you|happened
      speaks volumes
    `,
  },
  {
    sign: 'has an edge',
    weight: 1,
    like: `
      {insult}
      {sour}
      your values|culture|mission|slogan|process
      months|weeks of
      apparently|obviously|evidently
      not surprised
      to be honest
      deserve*
    `,
  },
  {
    sign: 'takes it back, or says it kindly',
    weight: -3,
    like: `
      not|never|no|nothing|hardly|far_from|without .. waste|wasted|lost|joke|bitter*|regret*|hard_feelings|bad_feelings|disrespect
      not .. wasted|waste|regret|joke|angry|bitter
      no_joke|not_a_joke
      thank* for .. time|letting|telling|your|news|quick|kind|clear|honest|taking|considering|chance
      thank_you|thanks .. so_much|very_much|again|sincerely
      grateful|thankful|appreciat*|pleasure|enjoy*|delighted|honoured|valuable|worth_it|worthwhile
      learn* a_lot|much|lot|something|from
      disappointed .. of_course|but|at_first|and|yet|though
      kind letters|words|message|note|way
      respect|admire you|how|your|the
      rest you
      deserve* thanks|rest|credit|praise|success|holiday
      more than i_expected
      expected .. got|received|and_got
      i was wrong|my_own|too_slow
      i wish .. you|team|everyone
      home for|launch
      good luck with|for|to your|the
      so professional|well|kind|kindly|warm|open|fair|clear
      next project|release|steps
    `,
  },
  {
    sign: 'praises what it means to mock',
    weight: 2,
    like: `
      instructive|illuminating|educational|comforting|heartening|reassuring|refreshing|enlightening to know|learn|discover|see|hear|find
      comfort|education|revelation|lesson to|that know|learn|discover|see|be|foundation*|your|famous
      good|nice|interesting|lovely|useful|great to know|learn|discover that ... only|these_days|counts|required|enough|still|more_than|less
      counts|count for|as less|nothing|little|more_than
      shall|will treasure|cherish|frame|remember_that the|this|that lesson|it|letter
      no doubt ... lad|lady|chap|bloke|fellow|gentleman|boy|girl|kid|graduate|nephew|degree .. will|soon|can
      no doubt ... great|big|real comfort|asset|success|hit
      sure|certain|trust|expect|hope|doubt .. young|new|lad|boy|business|bright man|lady|bloke|chap|fellow|thing|things|degree|hire|person ... will|figure|holds|manages|learns|finds
      which end of
      replacement .. uncle|father|family|nephew|friend*
      as open|fair|transparent|thorough|objective|impartial|independent as .. ever|advertised|usual|always|claimed
      more than adequate|enough|sufficient|good_enough .. for .. your|needs|purposes
      funny|curious|strange|odd|remarkable how|that .. until|right_up|always|suddenly|once|big_family|when
      could barely|hardly|scarcely lift|spell|read|tell|find|hold
      will do .. for .. what judgement|judgment|experience|years
      wondered whether|if .. surname|accent|age|face|colour|color|background|name
      so much for
      silly|foolish|naive of me|me_to
      one|you|we lives|live and_learn*
      must be nice|wonderful|lovely|comforting to
      should have known|guessed|realised
      under impression that
      how fortunate|lucky|convenient|nice|touching|quaint
      so called open|fair|transparent|panel|process|inclusive|competition
      need all luck|the_luck
      cheaper|younger|prettier|better_connected|right_surname|right_accent|right_school
      nephew|godson|godfather|old_boys|brother-in-law
      who you|one know|knows
      i see_now|now_see|now_understand|understand_now .. means|counts|matters|worth|only|valued|values
      evidently|apparently|clearly .. counts|matters|no_longer|not_enough|means_nothing
      these days
    `,
  },
  {
    sign: 'leaves little doubt',
    weight: 3,
    like: `
      which end of
      shall|will treasure lesson|the_lesson|that_lesson|that
      as open|fair|transparent|impartial as ever|always|advertised
      no doubt .. will .. soon|quickly|great comfort|learn|hang
    `,
  },
];
