import type { TextPattern } from '../patterns';

const cue = (sign: string, like: string): TextPattern => ({ sign, weight: 1, like });

/** READ-1: what tells apart how much a sentence says about somebody; what each is worth is learned. */
export const READING_CUES: readonly TextPattern[] = [
  cue(
    'others were ahead',
    `others|another|somebody|someone|somebody_else|someone_else|candidate|candidates|person|finalist|profile|field|one|applicants .. stronger|better|ahead|edge|more|preferred|rounded|fuller|further|convinc*|closer|persuasive
    better|stronger|more|another|different .. profile|candidate|feeling|one|fit|person|finalist
    pipped|edged|preferred|outshone|ranked|settled_on|chose|went_for|gone_with|gone_for|went_with
    slight|slightly|little|bit|touch .. better|ahead|more|edge|stronger|below|under|short|longer
    went another|other way`,
  ),
  cue(
    'just short of it',
    `just|narrowly|only_just|nearly|almost|so|very missed|short|not|near|close|there|lost|under|nearly
    whisker|hair|breadth|inch|narrowest|by_a_hair|coin|toss|bridesmaid|runner-up|reserve|second_or_third|came_second|final_three|shortlist
    under|below|short|above .. line|bar|threshold|mark|par|cut
    close|near but|not|enough|thing|run
    not quite|enough|strong_enough|there|sure|convinced|convincing|sufficient|persuaded|blown
    good not|but|without|enough
    fell|narrowly short
    up to .. mark`,
  ),
  cue(
    'says no reason',
    `nothing wrong|negative|that|as_such|bad|in_particular
    put .. finger
    could|can|may|would not .. say|put|explain|tell|give|disclose|say_more|find .. more|finger|exactly|reason|it|further|precisely|big
    no|one|big|single|particular|clear reason|reasons|details|criticism
    something missing|about|was
    general impression|nature|feeling
    one of those
    little|small|many|minor things|reservations|doubts|gap
    mixed picture|feelings
    two minds
    left .. open|foggy|mixed
    how it goes
    more difficult_to
    somehow|hard_to_say|all_in_all|in_the_round|on_balance|overall|in_the_end|as_these_things`,
  ),
  cue(
    'faint praise',
    `decent|fine|ok|okay|alright|solid|respectable|average|ordinary|tidy|competent|creditable|appointable|likeable|pleasant|capable|steady|promising|promise|merit|satisfactory|adequate|so-so|acceptable|passable|middling|nice|lovely|interesting|lukewarm
    liked|rated|enjoyed|thought_highly|warmed .. you|me|meeting
    performance|showing|account|result|interview|score|scores|marks|mark|impression|application .. was|good|respectable|average|ok|day|decent|on|less
    very|quite|perfectly good|nice|strong|close|able|likeable|pleasant|proper
    good candidate|heart|lad|parts|work|day|person
    in your favour|favor
    for you
    voted|vote|discussed|split|moderation|panel_was|jury`,
  ),
  cue(
    'how it goes on, or nothing',
    `thank|thanks|regards|sincerely|wishes|luck|success|farewell
    vacancy|vacancies|applications|applicants|portal|website|mailbox|survey|expenses|documents|data|file|form|certificates|invoice|badge|intake|cohort|budget|restructur*|headcount|freeze|redeployment|automated|automatic|reference_number|policy|correspondence|stock
    withdrawn|cancelled|frozen|filled|closed|postponed|readvertise*|re-advertis*|on_hold|paused|stopped|deleted|retained|erased|collected|refunded|published|announced
    will|shall be .. touch|given|published|announced|deleted|sent|communicated|posted|back|available|held|refunded|returned
    in touch
    post|position|role|place|job .. taken|filled|gone|open|withdrawn|exist|cancelled|hold|advertised
    best|good luck|wishes|all_the_best
    you will|can|may find|hear|reach|reply|request|collect|lodge|change
    please|kindly note|do|complete|send|click|ensure|be_informed|reply|ignore|use|collect
    do not .. ring|telephone|respond|reply|call|comment
    took place
    on leave
    letter|letters|mail|decision|list|lists .. follows|follow|out|by|communicated|portal`,
  ),
  cue(
    'about the firm, or the job in general',
    `we are .. a|proud|committed|family|small|equal|community|friendly|mindful
    our values|culture|people|teams|team|drivers|staff|pay|salaries|consultants|clinic|start|language|newest|policy|senior|leadership|regional|interviews
    prides|proud|pride
    post|role|job|position|vacancy|candidate .. calls_for|requires|leads|needs|is_subject|was_for|expected_to
    look|looking|looks for .. colleagues|people|curiosity|trainee
    every|each year|candidate|applicant|trainee|member
    panel consisted|was|were|made
    whoever joins
    salaries|pay|salary|band|wages .. are|is|set|reviewed|agreed|by|paid
    candidates|applicants .. may|were|wrote|at|give|was
    members of
    in line|accordance|keeping with
    number|hundred|thousand|dozens of .. you|people|applications`,
  ),
  cue(
    'what one did not do',
    `you|i .. did_not|could_not|never|forgot|failed|ignored|skipped|missed|lost|mixed|blamed|froze|stood|waited|read|booked|cited|discounted|carried|counted|changed
    you|i .. asked|answered|said|told|praised|wanted|quoted|took|used|put|leapt|ran|went|gave|made|began|started|trusted|threw|reset
    did|do|does|could|can|would|had not .. say|know|explain|mention|show|tell|see|ask|notice|read|open|look|follow|hear|name
    never .. asked|worked|tried|sold|dealt|met|showed|managed|led|came|got|stepped
    without ask*|checking|noticing|explaining|saying|knowing|looking
    instead|rather of|than
    only|just .. said|had|one|ever|worked|signed|when|much_later
    no .. idea|question|plan|example|mention|second|order|provision|answer
    when|once|asked|on|in .. exercise|role_play|test|case|scenario|trial|in-tray|question|talk|interview|presented|invited|pressed
    when asked|invited|pressed|told|given|presented|i_asked|you_were
    asked|invited .. what|why|how|to|about|which|who|where
    missing was
    because you|i|my|your|of
    since you|i|your|my
    marked .. down
    where .. should|would|might
    should|would have .. been|liked|wanted|wished|needed
    needs|need|needed somebody|someone|a_person
    was|were|is .. tipped|decided|wrong|missing|short|new|late`,
  ),
  cue('speaks to or of one', `you|your|yours|yourself|i|me|my|mine|myself`),
  cue(
    'quotes somebody',
    `he|she|they|recruiter|manager|owner|lady|chef|partner|head|sergeant|director|foreman|boss|consultant|agency|panel|assessors|committee|board|dean|trustees .. said|says|told|wrote|thought|felt|found|noted|mentioned|reckoned|considered|observed|explained|remarked|added|saw|concluded|meant
    it was .. felt|noted|observed|remarked|considered|apparent|suggested|put
    feedback by|from|was`,
  ),
  cue(
    'about how one is',
    `someone|somebody|person|type|sort|kind .. who|of|like|you
    temperament|nature|humour|humor|personality|character|style|manner|formality|bluntness|briskness|independence|tone|chemistry|fit|match|values|click|gel|blend|warm|soloist|polished|formal|quiet|loud|rebel|key|lock|marriage|planets|happy|happier|lonely|unhappy|home|friction|chaos|rulebook`,
  ),
];
