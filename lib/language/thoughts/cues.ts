import type { TextPattern } from '../patterns';

const cue = (sign: string, like: string): TextPattern => ({ sign, weight: 1, like });

/** DISTORT: what tells the ways of thinking apart, in plain words; what each is worth is learned. */
export const THOUGHT_CUES: readonly TextPattern[] = [
  cue(
    'ought to have',
    `should|ought have|never_have|not_have|at_least
    shoulda|oughta|should_of|woulda|coulda
    ought|oughtn|oughtnt to|not
    i should be_able|have_been|never|not|at_least
    must have|be|know|not|do .. better|stronger|further|by_now|already|known
    must i_must|must
    bound|needed|duty|obliged to .. and|have|was|take
    supposed|meant to
    had to .. not_i|know|smile|be|say|sell|better|act|negotiate|nod
    had i .. kept|done|gone|known|taken|asked|listened|stayed|said
    should have|not_have|never_have|have_just|know|be
    shouldn have|t
    why did|do not_i|i
    i had|have to|got_to .. better|harder|more|try|been
    it was my|was_on job|duty|responsibility
    i was|am supposed|meant|expected to
    anyone|everyone|everybody else .. would|could|manages`,
  ),
  cue(
    'if only',
    `if only
    only i had|would|i_would|could
    why did|do|could not|i|not_i .. just|do|take|let|go|ask|say|keep
    why in|on god|earth|hell
    no business|right|excuse|excuses|forgiving
    no excuse|excuses|forgiving
    wish i had|would|was|were|could
    i could|might have .. if|but|and
    if i had .. just|only|not|done|said|been|got|spent
    kicking|kick myself
    could have .. prepared|practised|said|done|studied|tried`,
  ),
  cue(
    'what a grown person would do',
    `grown|decent|proper|normal|sensible|real|sane man|woman|person|adult|manager|worker|nurse|teacher|advocate|guy
    woman|man|person|someone|anyone|guy|adult with .. sense|modesty|brain|backbone|decency
    at my|your age|grade|time|level
    at fifty*|forty*|sixty*|thirty*
    by thirty*|forty*|fifty*|my_age|my_time
    kind|sort of man|woman|person|mother|father|nurse
    child|idiot|monkey|blind_man|fool|anyone could|would|can
    one does|gets|takes|must|has|is not|what|no|supposed|know
    like a normal|person|grown`,
  ),
  cue(
    'beats itself',
    `beating|hitting|kicking|belting|blaming|punishing|cursing myself|my
    idiot|stupid|fool|clown|dumb|daft|ashamed|shame
    stupid|lazy|pathetic|useless|disgrace|weak|coward of|me|enough|again|to
    no excuse|excuses
    serves me right`,
  ),
  cue(
    'plans and facts',
    `next time
    lesson learned|learnt
    should be|get|have|hear .. home|back|by|tomorrow|friday|six|nine|answer
    must get|be_at|remember|go .. car|to|for|the
    fair enough
    booking|practise|practice|looking_up|looked_it_up|signed_up|sit_exam|will_practise|asking
    i have asked|emailed|rung|written
    on_me|my_own_doing|cost_me
    do_not|not|can_not|cannot tell|know|say why|what|from
    no idea
    maybe|might .. maybe|might
    told|wrote|said|says me|that|they .. wanted|needed|thought|think|thinks|why|no
    i believe them|her|him`,
  ),
  cue(
    'every and none',
    `every single|blessed|damn|bloody|last|time|thing|place|one|whiteboard|body
    each time
    every_time|all_the_time|any_of_them|all_of_them|last_one_of
    nobody|no_one|noone|none|no_employer|no_school|no_place|no_firm|not_one|not_a|nothing wants|want|wanted|hires|takes|care*|like|likes|gives|will|ever|has|would|pick*|needs|on|in|i|person|soul
    not|is not .. soul|one_person|single|honest|fair
    in my whole|life|entire
    my whole|entire life
    ever|never again|once|ever|yet
    everything i|else|always|ever|anyone
    everyone|everybody|people|nobody always|ever|never
    all like|same|rotten|rigged|alike|sides
    everywhere|anywhere|nowhere|wherever|whenever
    everyone|everybody else|but_me|gets|has|is|knows
    no matter .. what|how
    all|every of them|interview|application|time|boss|company|employer|recruiter|job|school
    nobody|no_one|none ever|wants|will|would|is|hires|cares|needs
    nothing .. ever|works|good|changes|goes|helps
    any job|where|of_these
    not a single
    zero|no point|chance|luck`,
  ),
  cue(
    'always and never',
    `i never .. get|win|am|have|make|come
    never .. pick|picked|get|gets|chosen|win|works|come|came|have|once|been|am|goes|me|for|not
    always .. pick|ends|end|happens|decide|the_same|lose|fail|choose|get|been|be|like|me|going|always|that
    always been|be|going|me|ends|the
    invariably|forever|constantly|perpetually|normally
    once again
    third|fourth|second|nth time|no|letter|one
    i always|never .. mess|fail|lose|end|get|screw|blow|choke|come_second|am|do
    never|not going|gonna to .. happen|get|be|find|change
    it always|never .. me|happens|ends|works|goes|is
    always .. bridesmaid|second|me|same|someone_else
    every|each damn|fucking|sodding|stinking|time|year
    again and again
    ever since|again
    as usual|always
    same old|again|every
    yet another|again`,
  ),
  cue(
    'how it goes',
    `story of my
    how it|things|everything goes|is|works|went|turns|ends
    what i do $
    rule|law of my|nature|life|universe
    end of $
    cursed|doomed|fated|rigged
    men|women|people|girls|lads|folk|foreigners|mothers like me|us|over
    same story|thing|result everywhere|again|every|at
    startups|companies|recruiters|managers|firms|employers|panels|committees|academia|schools|interviews|shops only|want|always|never|do_not|just|are|laugh|eat*|steal
    on this|earth|god|gods earth|planet
    that is|was you|me|england|life|it told|for|always
    anyone|anybody|those with|over|without|like|who
    so it_goes|obviously|effort
    that is|this_is|it_is just|what|how|always|how_it .. me|life|it|goes|happens|get
    typical|classic me|of
    people like|over me|us|my_age
    they are all|always|never
    this country|industry|town|city|market|world .. is|does|hates|never|wants
    must be|just unlucky|cursed|me
    luck like|with me|mine
    i am just|simply not|someone .. who|never|always|the_type
    i .. cannot|can_not|do_not do interviews|people|tests|this`,
  ),
  cue(
    'ruin',
    `bridge|homeless|street|streets|tent|gutter|workhouse|poorhouse|bailiff*|evict*|repossess*|bankrupt*|soup|begging|beg|penniless|destitute|starv*|debt|debts|dole|bedsit|sofa|box_room|park_bench|launderette|cardboard|jobcentre|default|frostbite|pigeons|camp_bed|benefits
    die|dies|dying|dead|death|funeral|grave|buried|bury|burying|coffin|bones|tombstone|unmarked|rot|rotting|sepsis|heart_attack|hospital_bed
    finished|ruined|done_for|unemployable|destroyed|doomed|blacklisted|barred|burned|burnt|radioactive|toast|washed_up|ballgame|wrecked|wreck|mud|poor|sickness|shame
    disaster|catastroph*|apocalypse|dominoes|avalanche|landslide
    ruin|ruined|over|doomed|screwed|fucked|sunk|kaput|hopeless|pointless|wasted
    streets|sleeping_rough|food_bank|hostel|couch|basement|parents|benefits|bankruptcy|foodbank|prison|jail|deported|deport*
    lonely|alone|forgotten|broke|divorce*|sick
    never recover|again|retire|own|afford|work
    career suicide|over|dead|finished|done
    my life|career|future|marriage|family|kids .. over|ruined|done|finished|gone|starve|suffer`,
  ),
  cue(
    'one loss after the other',
    `lose|lost|losing|loses .. house|flat|home|everything|wife|kids|cat|savings|marriage|visa|licence|lot
    house|flat|home|mortgage|rent|savings|marriage|pension|visa|wife|girlfriend|career|dignity|registration|wedding|shop|land|loan is_gone|gone|goes|go|lapses|bounce|then|next|finished|will_close|close|break|over
    no rent|visa|job|offer|teeth|money|flat|work|degree|insurance .. no|means|then
    then i|we|the|my|it|nothing|that .. lose|then|goes|gone|after|go
    which|that means
    after that .. nothing|street|it|there
    so that is .. gone|over|finished|the
    there goes
    so the .. so
    from here|now_on .. out
    one no|refusal|mail|interview|company|test .. and|is|from
    first|next .. then|after
    lose|losing my|our|the|everything
    cannot|can_not|not pay|afford|keep|feed .. rent|mortgage|loan|kids|house|bills
    then what|comes|it|the|i|we|everything
    end up|of .. on|in|with|like|as
    and then .. we|i|it|the
    before long|you_know_it
    spiral|downhill|slippery|snowball|domino*|collapse*|crumbl*|unravel*`,
  ),
  cue(
    'foresees the worst',
    `by christmas|spring|summer|winter|june|autumn|march|next_year|monday .. i|will|we|bank|have|selling
    in a|six|ten year|months|years .. i
    give it
    never|not|nobody .. work|nurse|teach|find|get|hire .. again|ever
    will not .. work again|survive|ever
    rest of my
    see|picture|foresee|know .. whole|old_age|it_all|already|dominoes|burying
    end|finish|ending|finishing|see up|out|in|my_days
    will|shall end|finish|be|die .. up|in|one_of
    until|till i|we|the .. die|go|drop|rot|am|sun|bailiffs
    word goes|will_go|gets round|around|out
    follow me
    on my file|record
    nothing after|left|of_me
    is it|that .. over|done|the_end
    that is it|that
    career .. over|falling|gone
    closes over|off
    no one|nobody will|would ever|again .. hire|want|take|touch|look
    i will never|not .. get|find|work|be|have|recover|again
    never going|gonna to .. work|find|get|recover
    rest of .. life|days|career
    for good|life|ever
    that was|is my .. last|only .. chance|shot|hope
    no future|way|hope|chance|coming_back|going_back
    might as_well
    it is all|game|completely over|downhill|gone|pointless
    from now|here on|it|out
    what is .. point|left
    years from|of now|this`,
  ),
  cue(
    'can live with it',
    `manage|managed|cope|fine|cover*|tight|boring|worst_case|may_have_to|can_live|another_year|not_a_tragedy|let_us|skip
    might|may|maybe|perhaps|could`,
  ),
  cue(
    'it was me',
    `it was|is me|my|because_of_me|what_i_am
    it me
    me|i am|was .. problem|reason|fault|cause
    because of me|what_i|who_i
    because i am|was|have
    my fault|doing|manner|character|whole_way|face
    wrong|off with|about me|you|the_way
    something|fault|nothing|thing|quality in|about|wrong|to|of|i .. me|pick|have|wrong
    not|never good|clever|likeable|warm enough
    i .. broke|jinxed|sank|spoiled|spoil|ruined|failed|poisoned|put_them_off|shut
    put .. off
    said no to_me
    brought this on
    being me
    less me
    made|make .. job|money|them|budget|post|it .. stop|shut|close|vanish|last|look|find
    my|me fault|doing|own_fault|problem|failure
    because of|i me|my|was|am|did|said
    i .. must|have be|been|done .. something|wrong|awful|terrible|off|put|problem
    something|what about|is|did me|wrong|i
    if i .. was|were|had .. better|smarter|younger|prettier|good|enough|normal
    i let|failed .. everyone|them|down|my|family
    they rejected|saw|did_not_want me
    it is|was .. me|personal|my
    i am|was the .. reason|problem|common|one`,
  ),
  cue(
    'worth as a person',
    `better man|woman|person|solicitor|scholar|nurse|somebody|one would|makes|than_me
    somebody|someone|anyone better
    verdict|review|judgment|judgement|comment|punishment on|of|for .. me|my|character|kind|sort|mother|man
    i take|read|hear it|as|is|in_it
    feel|feeling|feels .. me|person|weighed|small|punishment|something|as|not
    i|me|am|just|not|a|bit .. thick|rubbish|second_rate|worthless|waste|inadequate|dim|dud|failure|loser|useless|lacking|minor|small|nothing|weak|not_enough
    bit|sort|kind|type|waste of .. nothing|rubbish|person|chair|man|woman|space|human
    worth anything|less|nothing|much
    as a|me person|human|man|woman|human_being
    what i am|it_is
    me that|who .. is|was|lacking|not
    actual|real me
    not|never good|smart|clever|young|pretty|interesting|enough enough|for
    i am|am_i|feel .. failure|fraud|loser|nobody|worthless|useless|stupid|joke|embarrassment|burden|unlovable|unwanted|unemployable|broken|defective|too
    who|what .. am|would .. i|want .. me
    says|proves|shows|tells .. about_me|what_i|everything|who|me|all
    kind|sort|type of .. person
    deserve|deserved|worthy|unworthy|worthless
    waste of`,
  ),
  cue(
    'another cause',
    `budget|freeze|frozen|froze|restructur*|merger|internal|inside|funding|hundred|hundreds|ballot|lots|quota|withdrew|cancelled|numbers|pulled|odds|headcount|closing|closed|administration|redundancy|cuts|money|contract|ad|nephew|mate|grant|scheme|timing|places|paused|drawn|drew|names|applied|applicants|lives
    eight|forty|twelve|five|two of us|for one
    went for|to six|one|acting|inside`,
  ),
  cue(
    'and yet',
    `still i|it|the|what|my|comes|say|here
    and yet|still|i_still
    but i|in_my_case|me|it_will|all|what|my .. keep|think|feel|hear|am|gut
    only i|explanation
    yet i|what
    all i can|hear
    i still|keep|go|lie|blame|reckon|feel|am_sure|bet|say
    convinced|sure that|i|some|it
    come on
    my gut
    somehow i`,
  ),
  cue(
    'reads a mind',
    `they|she|he|panel|boss|professor|sir|madam|lady|chef|manager|matron|people|girls|lot|both|one|consultant|principal|lead .. thought|thinking|wondering|deciding|decided|hated|pitied|pity|despised|laughed|laughing|bored|comparing|judged|judging|took_me|had_me|took_against|gone_off|disliked|dying|preferred|relieved|sussed|embarrassed|counting|adding
    could|can see|tell|hear|feel|read|smell .. them|they|she|he|her|his|it|that|from|the|matron|chef|two
    i could hear|feel|see|read|tell
    you|one could|can|just tell|see|know
    i know|saw|watched|felt|knew that|it|what|them|him|her|smile|exactly
    i saw|watched them|him|her|it .. think|write|go
    saw me|it|my|i .. and|thought|was
    thought|think|thinking me|i_was|they|council|trouble|what|bless|who|this|why|drink|flake
    they|she|he|everyone|panel|interviewer|manager|recruiter|boss .. must|probably|clearly|obviously|just|all .. think|thought|hate*|felt|laugh*|knew|decided|wanted|saw
    they|she|he|hr|boss|panel .. did_not|never .. like|liked|want|wanted|rated|trust|believe|take .. me|a|my|from
    i bet .. they|she|he|it
    bet they|she|he|everyone
    probably laughing|thinking|thought|think|laughed|hated
    they .. see|saw|smelled|smelt|spotted|noticed .. me|desperation|through|old|nervous|my
    knew|decided .. already|before|from|soon|moment
    could|can see|tell|feel .. disappoint*|bored|boredom|contempt|judg*|dislike|thinking|pity`,
  ),
  cue(
    'signs of a mind',
    `over .. face|faces
    in|inside|on .. head|mind|heads|minds|face
    inside he|she|they
    had|has|have me|i down|pegged|marked|written
    took|take|takes me for|as
    one look at
    look|looked|looking at me|up
    made|making up .. mind
    eyes|face|eyebrow|eyebrows|smile|voice|nod|pen|tone|eyebrow went|said|told|dead|finished|was
    counting minutes|down|my|just
    second|moment|minute|instant i
    wrote|write me off
    once .. door
    to my face
    meaning i|they|he
    pity|pitied|pitying|pleasure|typed
    relieved|embarrassed|bored|ashamed .. me|it|she|to
    what .. mind|meant|head|after was|is|were|knowing
    straight off|away
    behind my
    rather not
    so clearly|evidently|obviously|bored
    the way|look .. she|he|they|on|looked|said|face
    that look|smile|smirk|sigh|pause|silence|glance|tone
    rolled|rolling|narrowed .. eyes
    smirk*|sneer*|grimac*|yawn*|frown*|glanc*|sigh*
    polite|fake|thin|tight smile|laugh|nod
    exchanged|swapped looks|glances|a_look
    wrote me|us off
    went cold|quiet|stiff|blank
    from the .. moment|start|second|minute|off`,
  ),
  cue(
    'praise',
    `compliment|compliments|praise|praised|glowing|lovely|brilliant|beautiful|beautifully|best|top|great|congratulat*|runner|runner-up|finalist|last_two|last_three|last_four|shortlist|offer|award|passed|pass|first_class|reference|referee*|won|medal|distinction|round|marks|cleanest|strong|voted|petition|card|headhunted|published|results|appraisals|energy|marvel|rapport|salesman|accepted|complaint|liked|loved|luminous|degree|kind|kindness|skill|good
    well|did well
    got to|down|through|into .. last|final|round
    wrote me
    said i|my|it .. was|is|had
    without one|single complaint
    nice|good|kind|positive|great|lovely things|feedback|words|comment|comments|review|message
    told|said|says|called .. me|i .. was|great|good|talented|impressive|best|strong|excellent|lovely
    they|she|he .. liked|loved|praised|complimented|thanked|impressed
    out of .. hundred*|applicants|candidates|people
    made it|final|to|second .. final|round|last|through|shortlist
    impressed|impressive|talented|excellent|outstanding|favourite|highest|perfect|promoted|bonus|thanked|scholarship|first_place|honours`,
  ),
  cue(
    'waves it away',
    `does|do|did|is|has not|hardly .. count|mean|prove|matter|tell|worth|go|anything
    doesnt|dont mean|count|prove|matter
    means nothing|only
    hardly counts|count
    so what
    big deal
    only|just|merely because|being|kind|nice|polite|luck|manners|minimum|means|needing|them|people|first|fond
    that is|was|be manners|luck|politeness|just|what|easy|charity|not|nothing|only|people|them
    it is|was luck|charity|template|easy|nothing|just|only|breath|what
    fluke|luck|lucky|easy|charity|cheap|template|minimum|filler|turnstile|flattery|soft|desperate|polite|politeness|manners|sympathy|consolation|scraps|crumbs|breath|free|clerical
    he|she|they|people|customers|students|patients|would|will|have say|give|hire|take|taken|hired|sign|says|like .. that|anyone|anything|to|plant|cat|mould|parrot|broom|coat|everyone|stickers|free
    child|parrot|monkey|broom|dog|anyone|anybody|whos could|can|worked
    say|says|write|writes that|yes to|for|about
    nothing more
    not counting|putting|hanging|keeping|having
    not|is not .. achievement|skill|win|near|anything
    what does|do .. know|is
    not tell me
    well|sure|please|apparently|fine|ok|yes
    of course they|he|she
    nice to|being
    they say|have_to|tell|always .. that|say|everyone|to
    say that|it|things .. to|because|when
    just|only .. being|because|to|luck|a|nice|polite|pity|kind
    anyone|anybody|everyone|everybody .. could|can|would|gets|does|passes|have
    does not|doesn .. mean|count|matter|change|help|pay
    not .. like|as_if|really|exactly .. hard|anything|special|achievement|real
    was|is .. easy|nothing|fluke|luck|pity|joke|formality|low_bar|because
    who cares
    whatever|meh|pff|lol|yeah|yay
    second place|best is|just|the .. loser|first
    close .. no|but|does
    pity|participation|consolation vote|trophy|prize|offer|invite
    low|small bar|pool|firm|field
    lucky|luck|fluked|fluke`,
  ),
  cue(
    'keeps it',
    `keeping it
    proud|pleased|relieved|happy|glad
    good|nice to read|hear|know
    i believe
    that is not_nothing|something_i_did`,
  ),
];
