import type { TextPattern } from '../patterns';

/** PUSH-3: threats, and consequences in the air. */
export const THREAT: readonly TextPattern[] = [
  {
    sign: 'brings in a lawyer or a court',
    weight: 3,
    like: `
      my|our {lawyer} .. will|has|have|is|are|says|said|thinks|would|and_i|advises|advised|agrees|tells_me|finds|shall|may|be
      {will} .. contact*|consult*|hire|hiring|instruct*|involve|involving|speak*|talk*|call|calling|get|getting|see|seeing|turn*|ask*|seek*|engage|retain|bring*|pass*|hand*|forward*|send*|take|let|go|visit .. {lawyer}
      {will} .. get|getting|bring|take|seek .. legal
      am|have_been|are|already contacting|consulting|hiring|instructing|involving|speaking|talking|seeing|seeking|taking|getting|considering|looking_for|spoken|in_touch|consulted|contacted|hired|instructed|engaged|retained .. {lawyer}|legal
      {lawyer} will|is_looking|is_going|has_been|are_looking|is_now|will_be|will_look|has_my
      hear|hearing from my|our|{lawyer}
      legal action|steps|proceedings|consequences|route|options|recourse|remedies|claim|means|measures|case|complaint|avenues|battle|grounds
      {will}|would|to|and|you sue|suing you|your|this|company|them|for|if|over|and
      {will} sue
      sue you|your
      see|meet you in court|tribunal
      take|taking|bring|bringing|drag|dragging|haul you|your_company|this|it|matter|company .. court|tribunal|judge|employment|ombudsman|union|board|authorit*|regulator|press|media|papers|law|lawyer*|hr
      file|filing|lodge|lodging|submit|submitting|raise|raising|make|making|bring|bringing|launch .. complaint|lawsuit|claim|grievance|charge|suit|petition .. {authority}|against|with|about|over|if|you|to
      {will} .. file|lodge|submit|raise|bring|start|launch .. complaint|lawsuit|claim|grievance|charge|suit|case
      reserve .. right|rights
      discrimination .. claim|case|complaint|suit|law|laws|lawsuit
      union .. will|has|may|knows|would|is .. contact|write|touch|hear|look*|involved|informed|tell|write|interested|contact
    `,
  },
  {
    sign: 'will tell an authority, the press or the boss',
    weight: 3,
    like: `
      {will} .. report* .. you|this|it|your|company|them|matter|incident|behaviour|practice*
      will_be|am|be reporting you|this|it|your|company
      report* you|this|your_company to
      {will} .. contact*|go|turn*|write|writing|speak|talk|complain*|tell|inform|notify|alert|call|approach|involve|take|taking|bring|forward|hand|pass|send|escalat* .. {authority}
      have forwarded|sent|given|passed|informed|contacted|notified|told|written ... journalist|press|union|regulator|authorit*|lawyer|solicitor|board|newspaper|ombudsman|tribunal|commission
      {will} .. complain*
      complain* about you|this|your|how
      {authority} .. will|would|might|may|should|could .. hear|know|interested|look|love|want|like|happy|learn|see|be
      your boss|superiors|superior|ceo|board|management|investors .. will|should|would|might|may .. hear|know|learn|interested|informed
    `,
  },
  {
    sign: 'will make it public',
    weight: 2,
    like: `
      {will} .. {publish} .. this|it|about_this|about_it|about_you|about_how|about_company|about_your|you|experience|story|what_happened|everything|exchange|e-mails|emails|screenshots|how_you|review|message|letter|names|reply|correspondence|all|whole ... {public}
      {will} .. {publish} .. this_experience|this_exchange|this_story|whole_story|story|what_happened|screenshots|our_exchange|our_correspondence|your_e-mail|your_email|your_message|your_letter|about_your_practices|how_you|my_experience_with_you|about_this|about_how_you|everything
      {will} .. {publish} .. this|it
      {will} .. {publish} .. about_it
      leave|leaving|write|writing|post|posting|submit|publish|expect|get|see .. bad|negative|honest|frank|scathing|damning|terrible|one_star|1_star|critical|detailed|public|unfavourable|brutally_honest|candid|zero_star|no_star|nasty|devastating|harsh|bitter review|reviews|rating|stars
      one|1|zero star|stars
      review .. on|to glassdoor|kununu|google|indeed|trustpilot|linkedin ... warn*|deserve*|accordingly|honest*|truth|you|what
      {will} .. leave|write|post|give|publish|add .. review|rating
      {will} .. go public
      {will} .. make|making .. public
      make this|it|your|these public
      name and shame
      with names
      screenshots|recordings|recorded|recording .. will|of_all|to_prove|and|ready|keep|kept|go
      read|reading|see about this|it|yourself|yourselves|your_company in|online|on|soon
    `,
  },
  {
    sign: 'will tell everybody',
    weight: 2,
    like: `
      {will} .. tell|warn|inform|let|advise|alert|notify|discourage|show|make_sure|ensure|see_to_it .. {everyone} .. about_this|about_you|about_how|about_your|how_you|know|to_avoid|to_stay|against|not_to|never|what|hear*|hears|knows|learn*|finds|find|of|away|from|stay|exactly|apply*
      {will} .. warn|warning
      warn|warning {everyone}|every|my|the|against|off .. you|about|of|your|not
      {will} .. make_sure|ensure|see_to_it .. {everyone}|no_one|nobody|every|all|whole|word|that_you|other .. 
      make_sure|ensure|see_to_it .. {everyone}|nobody|no_one|all|whole ... know|knows|hear|hears|learn*|find|finds|apply*|applies|read|reads|works|work
      {everyone} ... will|should|shall|must|is_going_to|are_going_to .. know|hear|learn|find_out|see|read|be_told|remember|soon
      word .. gets|travels|spreads|will_get|will_spread
      tell .. network|everyone|everybody|friends|world|candidates|people .. never|not_to|to_avoid|stay_away|avoid|what_you|about_this|how_you_treat
      your customers|clients|competitors|competitor|investors|partners|users|reputation|brand .. will|would|should|might|may|could|suffer*|know|interested
      {will} .. damage|ruin|hurt|destroy|harm|cost .. you|your|reputation|brand|name
    `,
  },
  {
    sign: 'speaks of consequences',
    weight: 3,
    like: `
      you|they|company|your_company will|are_going_to|shall|may|might|are_about_to|would|will_come_to|will_live_to .. regret|be_sorry|pay|rue|hear_from|hearing_from_my|suffer|wish
      you|they .. will regret
      regret this|it|your_decision|that_decision
      pay for this|it|what
      there|this|that|it|which will|would|may|might|could|is_going_to|has|have .. consequences|repercussions|aftermath|sequel
      consequences .. for_you|for_your|if|will
      not .. heard|seen .. last of|from
      not .. end of .. this|it|matter|story|me
      not over
      you leave|give|left me .. no_choice|no_option|no_other
      be|been|consider_yourself|consider|fair|formal|final|you_are|last warned|warning|notice
      think twice|carefully|hard .. before|about|if|what
      would|will be|hate .. shame|pity|unfortunate|bad|to_see|to_have_to|to_think .. if|reached|found|happen*|involve
      pity|shame|sorry .. if .. reached|got|found|public|press|everyone|people|came_out|hear
      unless .. i|we|you ... will|shall|go|am|expect|be
      if you|i|this|that|nothing|they ... i|we will|shall|am_going_to .. {publish}|go|take|sue|contact|write|warn|inform|involve|escalate|seek|file|make|see|call
      take this|it|matter|things further|higher|elsewhere|to_next|to_top|up_with
    `,
  },
  {
    sign: 'hints at one',
    weight: 1,
    like: `
      {lawyer}
      tribunal|lawsuit|discrimination|journalist|ombudsman|regulator
      glassdoor|screenshots|recordings
      regret it|this
      illegal|unlawful|against_law
      lawyer
      my rights
    `,
  },
  {
    sign: 'says that it is kind, or of another matter',
    weight: -3,
    like: `
      how|so well|kind|kindly|friendly|fair|fairly|warm|warmly|good|nice|much|thoughtful|great|lovely|pleasant|transparent|respectful
      good|kind|positive|five_star|5_star|glowing|warm|nice|great|lovely|friendly|excellent|favourable|happy review|reviews|words|experience|things|impression
      your job|open|opening|vacancy|role|product|post|posts|article|talk|launch|openings|roles|blog|news|work|library .. with|to|on|in|friends|colleagues
      with pleasure
      recommend*|thank*|thanks|proud|admire|impressed|glad
      without names|naming
      bug|typo|typing_error|course|degree
      my work|job|last_job|role|task|project|background|experience .. in|as|was|with
      i worked|work|trained|studied|drafted|wrote_about|used_to|built|read|saw|heard|volunteer*
      not .. regret
    `,
  },
  {
    sign: 'keeps something over them',
    weight: 2,
    like: `
      keep|kept|keeping .. careful|detailed|full|all|every|our|copies|good notes|records|correspondence|record|emails|of|messages|letters
      trust|hope|hoping it|that|this .. never|not .. be|become .. necessary|needed|required
      read|reading|hear|see .. them|it|this .. at .. eeoc
      anyone|someone|somebody|people at {authority}|eeoc
      settle|resolve|sort|keep this|it|that|matter .. amicably|between_ourselves|between_us|quietly|privately|before|without|rather
      before i|we take|bring|refer|pass|go|raise .. it|this|matter|to|public
      than have|see me|us ask|tell|go|write|speak|raise
      i would hate|would_not_like|would_not_want|be_sorry for|to|it ... come_up|come_out|surface|known|read|about|hear
      let us both hope
      expect|suppose|imagine|sure .. will|would remember|recall|regret|feel it|this|that .. if|when
      leave|leaving it|this|that to .. {authority}|council|board|others|professional|readers|public|union .. say|decide|judge|see
      figure|named|mentioned|appear|mention by_name
      labour_inspectorate|labor_inspectorate|labor_board|labour_board|eeoc|acas|monitoring_officer|privacy_officer|ombudsman|data_protection|inspectorate|local_paper|gazette|union_representative|union_rep|works_council|professional_council|forum .. and|if|was|has|ask*|always|about|to|how ... curious|interested|ask*|how|me|us|keep|when|say|something
      think|know|wonder|thinking .. what|how to_say|to_answer|to_tell|to_reply
      not know|knowing how|what .. to .. reply|answer|say|tell
      have|got something|story|plenty|lots|tale to|for .. tell|say|write|share|report|her|him|them
      asks|asking|asked .. me|us|how|about .. how|about|companies|firms|places|company treat*|freshers|jobs|handle*
      as i|we still have .. data|copy|copies|recording|emails|sample|keys|list
      small town|world|industry|community|village|trade|place .. word|people|talk*|everyone
      word|news|these_things|stories travels|travel|spreads|spread|gets_around|gets_about|goes_round
      shame|pity|unfortunate|awkward|regrettable if .. came|got|were|heard|learned|knew|found|read|had
      make|makes .. interesting|good|lively reading|story|article|case
      others|people|candidates|colleagues|parents|customers should|ought_to|deserve_to|have_a_right_to|may_want_to know|hear|be_warned
      daughter|son|wife|husband|brother|sister|friend|neighbour|cousin .. is|works|practises|writes ... solicitor|lawyer|barrister|employment_law|journalist|tribunal|paper|column|inspector*
      honest|full|long|truthful|candid review
    `,
  },
  {
    sign: 'leaves little doubt',
    weight: 3,
    like: `
      settle|resolve|sort this|it|that|matter amicably|between_ourselves|quietly|privately|between_us
      before i take|bring|refer it|this|matter to|further|public
      will|would remember it|this|that if|when|should
      have|got story|something .. for|to tell|her|him|them|say
    `,
  },
];
