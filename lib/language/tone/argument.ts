import type { TextPattern } from '../patterns';

/** ASK-3: arguing with a decision, or with feedback. */
export const ARGUMENT: readonly TextPattern[] = [
  {
    sign: 'disagrees',
    weight: 2,
    like: `
      i|we|must|have_to|to|would disagree|object|dispute|contest|challenge|refute|protest|differ|question|reject|take_issue|take_exception|rebut|deny .. with|to|that|this|the|your|it|claim|idea|point|criticism|decision|verdict|feedback|strongly|any|how|whether $
      disagree with|on|about|that|entirely
      beg to differ
      object to
      not .. accept|agree|believe|buy|think|see|share|follow|recognise|recognize|concur .. {verdict}|with|that|this|your|fair|right|how|as|i .. 
      not .. accept|agree_with|share|buy|follow .. {verdict}|your|this|that|it|panel
      not .. agree .. that|with|at_all
      not .. think|believe|feel|see|find|consider .. {verdict}|this|it|you|that .. fair|right|correct|justified|accurate|just|reasonable|deserved|true|understood|convincing|gave|saw|considered|read|fairly|properly|made|know
      not .. think|believe .. fair|right|correct|justified|accurate|just|reasonable
      refuse .. to|accept|believe
      do|can not understand|see|comprehend|fathom|grasp how .. you|anyone|anybody|they|panel|someone|that|this|it
      how can|could|dare you|anyone|i|they|anybody|someone|a_panel .. possibly|say|claim|judge|call|reject|be|think|come|conclude|reach|consider|not|too|lack|write|decide|know|tell ... 
      with all due
      to say|claim|suggest|imply|call|state|conclude|pretend|describe .. i|me|my|that .. {wrong}|not|lack*|too|insufficient|unfair
    `,
  },
  {
    sign: 'calls the decision wrong',
    weight: 2,
    like: `
      {verdict} .. {be} .. {wrong}
      {verdict} ... {be} .. {wrong}
      {verdict} .. of .. {be} {wrong}
      your|this|that {verdict} .. not|does_not|do_not|makes|make|can_not|contradict*|lack*|ignore*|miss*|fails|misses|rests .. make_sense|hold|stand|reflect|match|fair|correct|convince|convincing|add_up|sense|accurate|true|right|no|represent|justif*|do_me|take|consider|correspond|account|on|my|point|basis|itself|fact*
      make|makes|made|making no sense|little_sense
      not hold_up|hold_water|stand_up|add_up|hold|reflect|do_justice|do_me_justice|do_my|match .. 
      {wrong} {verdict}|candidate|person|call|hire
      the wrong choice|decision|person|call|candidate|conclusion|impression|hire
      that|this|it is|was .. {wrong}
      find .. {verdict}|it|this|that .. {wrong}|hard_to|difficult_to
      you|they|he|she|panel|team|interviewer|interviewers|manager|company|recruiter {be} .. {wrong}
      you|they|he|she|panel|team|interviewer|interviewers|manager|someone .. made|make|making|have_made .. mistake|error|misjudgement|misjudgment|wrong|big|huge|poor|bad|serious
      you|they|panel|team|interviewer|interviewers|manager|he|she|one .. misjudg*|misunderst*|misread|misinterpret*|misheard|mistook|overlook*|ignor*|underestimat*|undervalu*|dismiss*|twist*|misrepresent*|neglect*|disregard*|miss|missed|got_wrong|get_wrong|fail*|mischaracteri* .. my|me|that|how|what|to|point|half|entire|whole|fact|everything|all|years|experience|it|this|completely
      got .. wrong
      got|get|have|gets .. it|me|this|that|facts|things|wrong_end .. wrong|stick
      overlook*|ignor*|disregard*|misjudg*|misread|undervalu*|underestimat* .. my|me|that|fact|years|everything|what
      you|they|panel|team|interviewer|interviewers .. did_not|failed_to|never|can_not_have|could_not_have|have_not .. understand|understood|read|consider|considered|see|saw|listen|listened|look|looked|take|took|give|gave|appreciate|appreciated|recognise|recognize|notice|grasp|get|got|ask|asked|let|bother|evaluate|weigh|assess|count|check
      unfair|unjust to|that|of|on|for|towards|judge*|decision|treatment
      contrary to
      on the contrary
      can not|could_not|hardly .. be .. right|correct|true|fair|serious|judged|based|due|reason|real
      not what i|you_said|happened|we_agreed
      never said|claimed|told|wrote
      i never|did_not .. said|claimed|say|claim|told
      that|which|this is .. not .. true|what|how|case|correct|accurate|fair|so|reason|right
      simply|just|plainly|factually|demonstrably not_true|untrue|wrong|false|incorrect|inaccurate|not_so|not_correct
      nobody|no_one|anyone|anybody|any .. who|engineer|reviewer|manager|professional|expert|person ... could|would .. see|agree|say|come|tell|know|conclude|that|think
      based|rests|rest|built|founded .. on .. misunderstanding|wrong|false|error|mistake|misconception|incorrect|nothing|one|assumption*|prejudice|single|hearsay|outdated
      misunderstanding|misjudgement|misjudgment|misconception|misrepresentation|mischaracterisation .. 
      contradict*|inconsistent|at_odds|incompatible .. {verdict}|with|what|yourself|my|everything|own|your
      speak*|spoke|argue*|stand* against your|this|that
    `,
  },
  {
    sign: 'asks for it to be reconsidered',
    weight: 2,
    like: `
      reconsider|rethink|reassess|re-evaluate|reevaluate|revisit|reverse|overturn|revise|reopen|re-examine .. {verdict}|application|this|my_case|case|it|candidacy|file|rejection
      prove .. wrong|otherwise|opposite|mistaken
      set .. record|straight
      correct .. {verdict}|your|record|few|some|misunderstanding|several|two|impression|picture
      defend|justify .. myself|my
    `,
  },
  {
    sign: 'weighs itself against the decision',
    weight: 2,
    like: `
      by|clearly far the? best|strongest|most|better|more
      i|my .. more|better|stronger|longer|deeper .. experience|years|qualified|skill*|qualifications|knowledge|results|suited|results ... than|and|yet
      more .. years|experience|qualifications|projects .. than .. anyone|anybody|most|whoever|your|person|you|candidate|half|whole|that|all
      i .. meet|met|fulfil|fulfill|fulfilled|tick|ticked|match|matched|satisfy|satisfied|exceed|exceeded|cover .. every|all|each|requirement*|criteria|box*|single|everything|point
      {self} .. results|result|record|work|experience|cv|portfolio|resume|references|numbers|code|degree|history|years|track|test|score* .. prove*|show*|speak*|contradict*|say*|demonstrate*|disprove*|tell*|refute*|clearly|leave|confirm .. otherwise|opposite|that|i|different|clearly|against|for|no_doubt|contrary|you|beyond
      you|they .. would .. have .. known|seen|noticed|hired|realised|realized|understood
      too junior|senior|inexperienced|quiet|old|young|expensive|experienced|academic|technical .. ridiculous|absurd|when|but|not|although|wrong|is|makes|given|i_have|i_led|i_managed|even
      lack|lacked|lacking .. {wrong}|when|but|although|given|makes|despite|even_though|is|i_have|not
      but|yet|although|when|whereas|while|even_though|despite .. i .. have|led|built|managed|showed|explained|did|answered|delivered|ran|passed|scored|solved|worked|spent|made .. exactly|years|all|every|ten|twelve|five|teams|clearly|twice|whole|that|team|times|such|correctly|it|this
      you should|ought have .. hired|chosen|picked|given|asked|looked|considered|taken|known|let|seen|offered|selected|tested|judged
    `,
  },
  {
    sign: 'has doubts about it',
    weight: 1,
    like: `
      disagree*
      unfair|incorrect|unjustified|mistaken|misjudged|ridiculous|absurd|false
      your feedback|assessment|decision|reasoning|conclusion|verdict
      not .. fair|right|true|accurate|justified
      i do_not|can_not understand
      best candidate
      too junior|senior
    `,
  },
  {
    sign: 'agrees, or speaks of itself',
    weight: -3,
    like: `
      i .. misunderst*|misread|overlooked|missed|made_a
      disagree with nothing|none|nobody
      not .. disagree|wrong|mistaken|unfair|question|want|mean|asking|contest|dispute|challenge|argue|dispute|contest|misjudge
      you were .. right|fair|very_fair|clear|kind
      {verdict} .. {be} .. right|fair|fine|hard|clear|close|understandable|helpful|useful|spot_on|good|kind|well
      right|fair|good|hard|difficult|close|sensible|understandable|sound decision|choice|verdict|call|point
      makes|made sense
      at first
      thank*|thanks|grateful .. for .. {verdict}|your|telling|honest|explain*|clear
      not .. want .. reconsider
      when .. reopens|opens
      considered|consider me
      in future|next_time
      no doubt
    `,
  },
  {
    sign: 'sets a record straight',
    weight: 2,
    like: `
      mistook|misread|misheard|misjudged|misunderstood|mixed_up|confused .. my|me|what|with|for
      panel|committee|you|they|reviewer*|interviewer*|assessor*|board|jury simply|seem*|may|must|had|have .. missed|overlooked|wrong|misread|opened|mistaken|forgotten|seen_another
      panel|committee|board|jury|reviewer*|interviewer*|assessor* who .. wrong
      must|should|would|want_to|have_to|feel_bound_to|cannot_but|only_to|may|might mention|point_out|observe|note|remark|add|clarify|correct|stress .. that .. correct*|did|in_fact|was|not_the|as_per|contrary
      would|must|should|only|i observe|point_out|note|remark .. though|only|however .. that
      the record .. my|i|that|was|were|is
      closer|careful|fuller|second|proper|attentive reading|look .. would|will|might .. show*
      one|only|sole|small reservation|objection|quarrel|quibble|disagreement
      sits .. oddly|uneasily|badly|strangely|awkwardly
      difficult|hard|not_easy to_follow|to_square|to_reconcile|to_recognise|to_recognize
      surprised|surprises|puzzled|puzzles|astonished me|to|us .. read|hear|learn|see .. that|because|since|when
      remark|comment|claim|note|statement|point ... made_without|written_without|without_checking|without_having|cannot_be|is_not_borne
      as .. page|cv|resume|résumé|reference*|referee*|certificate*|portfolio|testimonial* .. shows|show|states|confirm*|noted|attest*|proves
      was|were done|answered|quoted|given|made|solved correctly
      contrary to
      nobody|no_one|never|not_once asked|was_asked|invited|gave
      in fairness|my_defence|my_defense to_myself|i|my
      advert*|job_description|posting|specification said|stated|asked_for|listed|never|made_no
      as i .. explained|said|showed|set_out|told .. in|at|on|during|you|twice
      not quite|entirely|wholly follow|see|recognise|accept|agree|right
      had thought|assumed|understood|imagined .. count|counted|enough|mattered|weigh
    `,
  },
  {
    sign: 'leaves little doubt',
    weight: 3,
    like: `
      mistook|misread|misheard|misjudged my|what_i
      had law|facts|figures|dates|it wrong
    `,
  },
];
