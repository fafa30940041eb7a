import type { FeedbackTheme } from '@/lib/rules/themes';
import type { TextPattern } from '../patterns';

const cue = (sign: string, like: string): TextPattern => ({ sign, weight: 1, like });

/** READ-3: what tells the themes apart, in the words of any craft; what each cue is worth is learned. */
export const THEME_CUES: Record<FeedbackTheme, readonly TextPattern[]> = {
  'technical-depth': [
    cue(
      'depth of craft',
      `technical|technically|technique|wire|wired|wiring|weld*|joint|joints|drug|dose|dosage|calculation|authority|cited|citing|overruled|overturned|angle|tolerance*|bore|bench|practical|hands-on|depth|dough|knife|blade|stitch*|vat|ledger|query|planner|loop|potassium|warfarin|diuretics|pulse|motor|breaker|electrode|probe|relay|valve|pump|boiler|antibiotic|insulin|judgment|judgement|pleading|statute|frustration|doctrine|deed|depreciation|accrual|balance|discounted|bond|derivative|gradient|mesh|kerning|font|compiler|pointer|thread|memory|regression|assay|titration|solder|plumb|pipe|gasket|mortar|render|plaster|dovetails|heparin|sepsis|cannula|suture|razor|shave|dye|toner|glaze|sauce|pastry|plate|filleting|chord|sight-reading|clutch|gearbox|brake|coupling|crane|hoist|fault_code|lamp|light|rig|dimmer
    know|knew|idea|say|explain|tell .. what|why|how|which .. does|do|is|was|means|measures|happens|for|electrode|might
    could|can not|only|unable .. say|explain|name|tell|go_beyond|remember|offer|value
    no idea .. what|how
    mixed|muddled up
    out by .. factor
    factor of
    wrong angle|way|side|drug|tool|case|formula|size|one|order
    in|at .. practical|trial|test|assessment|bench
    asked|invited|had .. to|me|you .. explain|value|draw|describe|calculate|name|demonstrate
    asked about
    rested|based|relied on
    did|do not .. notice|know|mention|spot|recognise|see
    never .. hung|used|done|built|touched|held|made|written
    one side
    hands-on|practical part|side|work
    tool|craft|material .. second_nature|yet
    sure-handed|so-so|shaky|rusty
    depth|deep|deeper|superficial|surface|surface-level|basics|fundamentals|theory|theoretical|rusty|shallow|textbook|gaps|gap .. in|of|on|knowledge|technical|was
    knowledge|understanding|grasp|command of .. was|not|thin|weak|lacking|basic|limited|law|anatomy|physics|code|materials|tax|grammar
    did|could not .. answer|solve|write|complete|finish|do|build|fix|read|use|perform|identify|name|recall
    wrong|incorrect|outdated|unsafe .. answer|dose|tool|procedure|method|technique|grip|temperature|setting|term|diagnosis|formula
    skills|technique|skill test|were|was|needed|not|need|in
    code|coding|sql|excel|cad|python|java|spreadsheet*|algorithm*|framework|library|test_task|take-home|trial_shift|practical_test
    trial shift|lesson|day|task .. burnt|cut|slow|wrong|mistake*|dropped
    mistake|mistakes|error|errors in .. calculation|code|drawing|test|translation|entry|return
    not .. up_to_date|current|familiar with|on`,
    ),
  ],
  'system-design': [
    cue(
      'plans something large',
      `plan|plans|planning|layout|lay_out|laid_out|whiteboard|diagram|blueprint|timetable|scheme|concept|campaign|architecture|architect*|scal*|stages|staged|sequence|phases|phase|end_to_end|skeleton|red_thread|backbone|overview|proposal|curriculum|programme|merger|rollout|bottleneck|queue|queues|cache|roadmap|capacity|flow|flowchart|stream|streams|bigger_picture|big_picture|on_paper|redesign|design|structure|drawing|operational|logistics
    hang|hung|tie|tied|bring|fit|fitted|come|came|hold|work .. together
    build|built|builds|building upon|on .. other|each|unit
    what comes|has_to|goes|happens .. when|before|first|after|where|if
    order in|of .. which|what|anything
    who does_what
    when .. fails|breaks|busy|down
    where .. would|will|go|turn|pass
    how .. would|will|come|bring|hands|pass .. together|back|through|over|to|from
    each|every lesson|week|unit|branch|stage|month|year
    two|six|forty|five|hundred .. ovens|cooks|covers|branches|sites|files|wards|plants
    worked|work|working backwards
    left out
    made no provision
    school|across year|branches|sites|plants|departments
    moving|move .. ward|archive|library|files|office|wing|warehouse
    one box|job|plan
    big|bigger|whole|overall picture|design|plan|concept|system
    how .. fits|fit|scales|scale|hangs|connects|pieces|parts .. together
    long-term|long_term|year|annual|strategic|business|project|care|lesson|marketing|menu|seating|shift plan|plans|planning
    strategy|strategic|structuring|organis*|coordinat*|prioriti*|logistic*|dependenc*|milestone*|workflow|framework|process|processes|trade-off*|tradeoff*|scalab*|distributed|failover|redundan*|interface*|modul*|deadline*|resourc*|contingenc*
    plan .. lacked|had_no|without|missing|fell|did_not|was|for .. backup|contingency|timeline|budget|detail
    from .. start|beginning to .. end|finish
    what .. if|happens when
    set|setting up .. department|system|process|kitchen|ward|clinic|line
    end to end
    draw|drew|sketch*|mapped|map out|up|the`,
    ),
  ],
  'problem-solving': [
    cue(
      'goes at a problem',
      `problem|problems|puzzle|riddle|guess|guesses|guessed|guessing|assum*|reason|reasoning|logic|hint|hints|hypothes*|systematic*|narrow*|improvis*|troubleshoot*|diagnos*|debug*|stuck|froze|freeze|analysis|analyse|analytical|root_cause|by_luck|trial_and_error|one_at_a_time|alternative|cause|causes|cope|surprise|surprised
    ask|asked|asking|asks .. why|what_had|yourself|what_was
    never|not|without ask|asked|tried|try|check|checked|compare|compared|stop|stopped|test .. why|smaller|what|weight|other|it|whether
    instead|rather of|than .. ticking|looking|asking|narrow*|checking|reasoning|halving|to_reason
    another|other|second|different way|idea|approach|guess|try|explanation
    reset|changed|replaced|swapped|tried|ran|counted .. parts|lines|again|every|one_after|third|all|at_once|random*
    one|each after .. other
    at once
    carried|went|kept|go on|going .. by|without|baking|although|repeating
    did not .. match|add_up|reconcile|work|arrive|tally|light
    numbers|figures|reading|scale|count .. wrong|given|contradict*|match
    first guess|idea|answer|thing|paper
    got|was|going nowhere|lost|stuck
    stood|waited|waiting|sat .. for|still|until
    tackled|tackle|approached .. it|exercise|case|task
    in|about the case|exercise|task|test
    leapt|jumped|rushed to
    word for_word
    how .. approached|solved|tackled|went_about|thought|reasoned|worked_it_out
    approach|approached|method|logic|thinking|reasoning|analysis .. problem|task|case|was|lacked|not
    jump|jumped|jumping|leapt|rush*|dived straight|to|into|at .. conclusion*|solution|answer
    think|thought|thinking .. on_your_feet|aloud|through|critically|outside|step
    step by_step|back
    edge case*|cases
    get|got|gave stuck|up
    stuck|panicked|gave_up|blank|lost_the_thread
    clarifying questions
    when .. went_wrong|changed|unexpected|twist|unforeseen|emergency
    root cause
    work|worked it|through|around .. out|logically
    troubleshoot*|fault-find*|deduc*|brainteaser|case_study|scenario|twist|curveball|estimate|estimation|guesstimate`,
    ),
  ],
  communication: [
    cue(
      'says it clearly',
      `minutes|rambl*|clarity|clear|clearer|unclear|concise|brief|briefly|succinct|interrupt*|slide|slides|deck|presentation|presenting|presented|page|pages|jargon|summary|audience|listen*|mumbl*|voice|monotone|articulat*|story|stories|storytelling|waffl*|long-winded|loops|eye_contact|handwriting|bullet|pitch|leaf|spell*|told
    answer|answered|answers|reply|replies .. question|ran|long|before|another|minutes|short|loops|order
    follow|followed|followable .. it|you|chart|from|thread|anyone|by
    lost|lose .. us|thread|track|listeners|room|me|of
    let .. finish
    could not|nobody|half .. hear|follow|understand|read
    still .. did_not|not know|knew .. what|how|if
    in|out_of order|wrong_order
    how .. ended|end|it_ended
    tell|told|telling .. story|things|it|tale|incident|from_start
    come|came|comes over|across
    explain|explained|explaining
    to the point
    get|got|getting to .. point
    note|notes|letter|report|handover|paper|email .. left|wrote|written|sent|read|could
    look|looking|read|reading .. at|from .. paper|notes|screen|floor
    one|five|nine|eleven page|pages|minutes
    talk|talked|spoke|speaking .. too|over|fast|quickly|quietly|long|across
    too|bit|rather long|wordy|vague|quiet|fast|quick|short|brief|technical|detailed|monosyllabic|general
    answers were|too|ran|stayed|lacked|could|rambled|wandered|short|long
    hard|difficult|easy to follow|understand|hear|interrupt
    get|got|come|came to .. point
    beat|beating around
    talk|talked|talking over|too|at|past|fast|down
    listen|listened|listening .. to|more|well|before
    cut|cutting .. off|across
    example|examples|concrete .. vague|no|lacked|missing|without
    one-word|single-word|monosyllab*|repetitive|repeated_yourself|off_topic|off_point|tangent*|digress*|star_method|structure|structured|unstructured|disorganised|muddled|confusing|confused
    wrote|writing|written .. unclear|long|sloppy|typos|spelling
    eye contact|body_language
    presentation|talk|pitch|lecture|lesson|speech .. was|had|lost|too|lacked|over|without|dragged
    put|putting .. across|into_words
    mumble*|whisper*|hesitant|hesitat*|stutter*|nervous`,
    ),
  ],
  leadership: [
    cue(
      'leading',
      `lead|leading|leader|leadership|delegat*|managing|supervis*|authority|blame|blamed|responsibility|quarrel*|influenc*|persuad*|stakeholder*|mentor*|coach*|hierarchy|in_charge|accountable|command|chair
    do|did|doing|done|complete|carry|carried .. it_all|everything|all|yourself|myself|alone .. yourself|myself|alone
    all yourself|myself
    nobody|no_one else .. right|gets|could
    ask|asked|asking|sought|wait*|rang .. permission|office|boss|supervisor|manager|instructions
    from|came above
    name|names to|next_to|on .. choice|decision|task
    decide|decided|decision|decisions|choice|choices .. who|yourself|own|above|made|took|was|manager|door
    team|crew|people|staff|trainees|aides|cooks|colleagues|constables|probationers|juniors .. stood|waiting|waited|left|without|doing|because|under|report|argue|fight
    bring|brought|win|won .. round|over
    gave|give|giving way|in
    step|stepped|stepping .. in|between|forward|up
    we all|instead|where .. i|you
    hiding behind
    looked|look|turned round|around .. somebody|someone|for
    told|tell|telling .. anybody|somebody|nobody|people|colleague|trainee|what_to_do|hard|off
    people side
    carry|trust|trusted .. house|whole|crew|team|ward|shift|with
    hard|harder|difficult conversation|conversations|things|something
    four old_hands
    would follow
    put .. in_charge
    manage|managed|manages|managing people|staff|team|others|conflict|shift|crew|up
    lead|led|leads .. team|people|by_example|from|group|others|crew|project
    team .. leader|leading|lead
    line management|manager
    take|taking|took charge|control|lead|ownership|responsibility|initiative
    initiative|ownership|gravitas|assertive*|decisive*|presence|backbone|firm|firmness
    hand|hands|handed over|out|down .. task*|work
    say no|stop
    hold|held .. accountable|line|your_own|people
    stand|stood up|back .. to|for
    convince|convinced|sway|rally|motivate|inspire .. others|team|people|board|colleagues
    let|lets .. others|someone_else|them .. decide|do|take
    give|gave|giving .. orders|feedback|instructions|directions|bad_news
    other people .. work|report|do`,
    ),
  ],
  domain: [
    cue(
      'knows the field',
      `industry|sector|market|trade|regulat*|clientele|procurement|tenders|tender|wholesale|retail|ministries|frameworks|unfamiliar|acquainted|domain|field|business|insurers|insurance|reinsurance|marine|cargo|charities|charity|kosher|legacies|lease|landlord|notaries|hospitality|guests|buyers|observant|luxury|consumer|housing_act|act|fund|hospitals|devices|public_sector|logistics|pharma*|bank|banking|property|backpackers|tourists|aviation|automotive|farming|export
    never|not|yet|hardly .. worked|work|dealt|sold|placed|handled|sat|come_across|met .. in|with|under|to|across|for|from|by
    only|mostly|all|mainly .. worked|sold|been|dealt .. in|with|to|for|trade
    all .. mine|yours|his is|are
    new to|for .. you|me
    no|not clue|idea|knowledge|notion of|about|what|that
    know|knew|knows|knowing .. our|world|trade|market|business|field|what|that|rules
    our|this|funny line|world|trade|market|business|kind|clients|guests|buyers|product|old
    with us .. it_is
    had hoped|wanted|needed|looking|after .. someone|somebody .. who|from
    unfamiliar ground
    drawn from
    day one
    line of business
    time to teach|learn|get_into
    background|experience|knowledge|exposure|contacts|network|expertise in|of|with|to|from .. industry|sector|field|area|market|our|this|public|private
    different|other|another industry|sector|field|background|world|market|segment
    our|this|the industry|sector|market|clients|customers|patients|regulations|products|audience|segment
    come|comes|came from .. different|another|other|outside|retail|banking
    outsider|newcomer|sector-specific|industry-specific|regulation*|compliance|legislation|licensing|gdpr|fda|haccp|ofsted|fca|cqc|b2b|b2c|saas|fintech|niche|vertical
    worked|work|working only|mainly|mostly|always|never in|with|for|on
    no|little|without experience|background|exposure|knowledge|contacts in|of|with
    learn|learning|pick_up .. trade|business|industry|market|rules|ropes`,
    ),
  ],
  seniority: [
    cue(
      'level and years',
      `senior|junior|seniority|deputy|promotion|promoted|rank|premature|overqualified|over-qualified|underqualified|age|years|graduate|step|jump|leap|greener|green|seasoned|veteran|scope|level|experience|experienced|young|younger|longer|early|trainee|apprentice|assistant|stripes|miles
    head of|chef
    been around
    years|year|months not_enough|of|in|since|after|as|early|the
    few more|gain years|miles
    largest|biggest|highest|widest budget|team|site|project|ward|kitchen
    until|till|up_to|so_far now|only|you|one
    ever|only .. signed_off|run|managed|had|led|been|looked_after
    run|ran|running|headed|managed .. department|shift|faculty|shop|kitchen|office|store|team|one .. of
    budget|budgets of|up_to|to
    too much|big|great|large|high|low|small|junior|senior|early|far
    climbing the_walls
    bored|under-used|wasted|leave .. soon|after|again|here
    not yet|quite ready|there
    come back_once|back_when|back_in
    line manager
    report|reported to you
    second chair
    straight out_of|from
    far ahead
    more|less|enough|little|lack|lacked|lacking|limited|greater|deeper experience|experienced|years|seniority|standing|track_record
    too|bit|little|rather junior|senior|inexperienced|experienced|green|young|old|early|qualified|light
    over|under qualified|experienced
    someone|somebody|one .. more|with .. experience*|senior|years|seasoned|junior
    first job|post|role|years
    level up|down|above|below|lower|higher|of_responsibility
    step|notch|rung|grade up|down|back|below|above|too
    fresh from|out
    rookie|novice|beginner|newcomer|old_hand|heavyweight|lightweight|grey_hair|track_record|career_stage|stage_of
    not .. responsible|led|managed|run .. anything|large|this_size|of_this|scale
    years of|in .. experience|service|practice`,
    ),
  ],
  motivation: [
    cue(
      'wants it',
      `motivat*|enthusias*|interest|interested|hunger|hungry|spark|lukewarm|passion|passionate|keen|eager|yawn*|curious|curiosity|bothered|prepar*|research|website|homework|heart|glamour|brand|dedication|commitment|clock|phone|energy|excited|excitement|fire|drive
    why .. our|us|this|here|you_want|want|school|goats|hospital|job|role|company|we|them
    want|wants|wanted .. this|it|to_be_here|here|job|role
    not|nothing|no|single|one|only|any .. question|questions
    look|looked|read|opened|open|visited|checked|heard|find|found .. up|press_release|website|strategy|document|report|app|apps|page|menu|out
    know|knew|known what|who|where .. we|they|it|make|do|is
    what we|they .. make|do|stand|sell
    where .. see_yourself
    drawn|attracted you|to|me
    other firm|offer|job
    first choice
    own|an cafe|business|shop
    actually|really want
    which .. you_had|apps
    and|but did_not|didnt .. know|even
    sold|closed|shut .. division|school|hospital|in|years
    nothing thanks|to_ask|for_me
    why|reason|reasons .. apply|applied|applying|wanted|want|join|company|role|us|here
    interest|enthusiasm|passion|excitement|motivation|keenness|commitment .. in|for|about|to|was|did_not
    did|had not .. look*|research|prepare*|read|check|know .. company|us|website|what|products|anything|who
    know|knew .. nothing|little|about .. company|us|our|firm|school|product*
    do|did|done your|my|his homework|research
    any|some|job|job_will_do any|will|other
    just|only|any .. job|stopgap|stop-gap|salary|stepping_stone
    stepping stone
    generic|copied|template|standard letter|application|answer|reasons
    half|heart hearted|not_in_it
    seem|seemed|sound|sounded|came_across|looked|appear* bored|flat|tired|indifferent|disinterested|uninterested|half-hearted|unsure|distracted|reluctant|detached|cool
    bored|indifferent|uninterested|disinterested|half-hearted|apathetic|unprepared|distracted
    questions for|at_the_end|about us|of_us|the|our
    plan to_stay|long
    long term|run`,
    ),
  ],
  culture: [
    cue(
      'fit',
      `fit|match|chemistry|click|clicked|gel|gelled|culture|values|personality|temperament|character|characters|bunch|crowd|humour|humor|lone|soloist|loner|polished|rebel|blend|settle|belong|lonely|friction|planets|joking|irony|solemn|chaos|orderly|independence|independent|vibe|wavelength|dynamic|spirit|alternative|formal|formality|informal|rulebook|tone|manner|briskness|bluntness|gentle|gentler|loud|louder|quiet|quieter|reserved|shy|nature|type|kind_of_person|one_of_us|adjustment|drum|rhythm|tempo|pace
    warm|warmed|take|took to_me|to_you
    way|ways .. we|you|of|our|working|doing|running|being
    way we|you .. work|do|run|are|like|prefer
    feel|felt|be|been|been_so .. at_home|happy|happier|unhappy|natural|lonely|out_of_place|comfortable|welcome|alone
    picture|imagine|see you|me|him .. enjoying|here|among|with|in|happy
    different planets|worlds|world|kind|kinds|theatre|theatres|ground|values|from|one|temper*
    too|bit|touch|rather .. formal|quiet|polished|loud|soft|direct|blunt|city|alternative|corporate|posh|serious|academic|slick|stiff|gentle|keen|much
    prefer|prefers|like|likes|preferred to .. be_left|work_alone|work_to|decide|own|be
    team|people|crew|place|house|office|department|firm|family|community like_this|like_ours|such_as|we_are|here|of_this|as_this|as_gentle
    we|they are .. noisy|bunch|small|family|tight|loud|people|sort|close
    with our|us|them|people|ours
    among us|people|ours
    someone|somebody|person|people who|of|so|more .. prefers|likes|enjoys|thrives|asks|wants|works|would|independence
    oil and water
    right person
    it .. not .. ability|skill|craft|anything_you_said
    sit|sits|jar|grate|chafe .. badly|oddly|awkwardly|with|at
    share|shares|shared .. desk|lunch|room|benches|everything|coffee
    eat|eats|lunch|beer|pub|sang|sing|birthday|birthdays|coffee together|with|and|you`,
    ),
    cue(
      'a picture for fit',
      `racehorse|donkey|wolf|sheep*|spreadsheet|key|lock|jigsaw|marriage|marry|peg|cog|fish|cat|dog|bird|spice|instrument|orchestra|puzzle_piece|glove|shoe`,
    ),
  ],
  pay: [
    cue(
      'money',
      `salary|salaries|pay|paid|wage|wages|figure|euro|euros|pounds|lakh|lakhs|net|gross|bonus|ceiling|commission|increment|stipend|allowance|package|afford|expensive|rate|rates|rupees|dollars|crore|remuneration|compensation|pension|expectation|expectations|conditions|negotiable|costed|hourly
    asked|wanted|quoted|named|hoped .. for|than|a 0|double|more|figure|number
    top|mid-point|middle of .. scale|band|grade|range
    above|over|beyond|north_of|exceed*|under .. scale|band|range|rate|budget|what|ceiling
    can|could|cannot not .. go|stretch|pay|meet|match|reward|find .. beyond|to|that|it|increment|nine
    0 a|per|an year|hour|day|month
    half of what
    what you|i .. draw|earn|asked|wanted|were_after
    too dear|expensive
    housing|car included|allowance
    asking price|salary|figure
    out of our|their budget|range|reach|league
    price|priced yourself|himself|myself|out|too|high
    more than .. can|could|budget|pay|allowed|afford
    higher|lower|less|more than .. offer|budget|pays|range
    holiday pay|allowance
    tips|mileage|bonus|bonuses|piece_rate|overtime_rate|sign-on|equity|shares|perks|benefits|earnings|income|payroll|tariff|fee|fees|invoice|day_rate|sterling|francs|zloty|kroner|peso*|grand|quid|k
    could not .. stretch|match|meet|afford
    pay|salary|wage|rate cut|drop|demand|request|wish
    money|cash was|is|for|side|we`,
    ),
  ],
  availability: [
    cue(
      'time and place',
      `nights|shift|shifts|weekend|weekends|saturday|saturdays|sunday|sundays|rota|notice|visa|permit|relocat*|commute|bus|train|miles|licence|license|part-time|full-time|school_hours|nursery|availability|available|childcare|overtime|holidays|schedule|on-site|onsite|remotely|hybrid|hours|evenings|mornings|night_shift|early_shift|rotation|dates|abroad|term|easter|moving|move
    not|unable|impossible|cannot .. do|start|cover|work|begin|travel|come|make|join|take_up|relocate .. nights|till|until|before|weekends|late|from|on|in|shifts
    start|begin|join|come .. until|till|before|after|by|from|earlier|sooner|may|june|october|september|monday
    months notice
    family reasons
    by|from|until|before|till monday|easter|october|september|january|june|may|autumn|first|summer|spring
    every|each second|other weekend|saturday
    far|miles|distance|live|lives|drive|driving .. from|away
    night rota|shift|work|duty
    how it_would .. practice
    available|free from|only|before|on|at|in|after
    live|lives|living too_far|far|an_hour|in|outside|across
    home|remote|office working|days|week|three|two|from
    work from home|abroad
    hours did_not|do_not|you_could|you_can|that|needed|wanted|suit
    could not|can_not .. early|late|evening*|morning*|mornings|night*|weekend*|christmas|travel|overtime
    three|two|four|six|one month|months|weeks notice|before|off
    willing|able|prepared to .. travel|move|relocate|work|start|drive|stay
    away .. from home|nights|week
    driving|drivers licence|license
    sponsor*|sponsorship|work_permit|residence|right_to_work|papers
    already booked|holiday
    maternity|paternity|leave|caring|carer|childminder|school_run|pick_up|pick-up
    immediate|sooner start|starter
    fixed|days|day off|week
    time zone|difference`,
    ),
  ],
  language: [
    cue(
      'a language by name',
      `english|german|french|spanish|dutch|polish|italian|portuguese|hindi|japanese|mandarin|chinese|arabic|swedish|norwegian|danish|irish|welsh|russian|turkish|greek|czech|catalan|gaelic|tagalog|urdu|tamil|korean|finnish|hungarian|romanian|ukrainian|hebrew|cantonese|flemish|basque|punjabi|bengali|marathi`,
    ),
    cue(
      'command of a language',
      `fluent|fluency|fluently|accent|grammar|vocabulary|prepositions|translat*|interpreter|native|mother_tongue|bilingual|second_language|pronunciation|dialect|tongue|tense|tenses|verbs|idiom*|b1|b2|c1|c2|a2|ielts|toefl
    second nature
    read|repeat|repeated|asked .. twice|three_times|again|himself|herself|everything
    written|spoken|your|my|his|speaking english|german|french|spanish|dutch|polish|italian|welsh|irish|japanese|swedish
    how you .. speak|sound
    speak|speaking|understand|understood .. it|well|english|german|me
    switch|switched|slipped|fell|back .. into|to english|french|german|spanish|tagalog|hindi
    a sentence behind
    order dinner
    words for|in
    say pardon|again
    language|languages|linguistic*|wording|spoken|oral|verbal* .. skills|level|test|barrier|not|too|enough|command|limited|needs|would
    understand|understood|follow .. patients|customers|clients|guests|callers|phone|radio|accent
    foreign|heavy|thick|strong accent
    level of|in english|german|french|spanish|dutch|welsh|italian
    speak|speaks|spoke|write|writes|read .. fluent*|well_enough|slowly|haltingly|natively|like_a
    mistakes|errors|slips|typos in|per .. english|german|french|letter|email|text|written|line
    words|word .. failed|missing|did_not_know|looked_up|wrong
    conversational|beginner|intermediate|basic|rusty|broken`,
    ),
  ],
};
