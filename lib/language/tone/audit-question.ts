import type { TextPattern } from '../patterns';

/** ASK-3: questions that audit a decision, and do not ask how to grow. */
export const AUDIT_QUESTION: readonly TextPattern[] = [
  {
    sign: 'asks why it was decided so',
    weight: 3,
    like: `
      ^ why|how_come ... {reject} ??
      ^ why|how_come ... i|me|my|mine ??
      ^ why|how_come ... {other} ??
      why|how_come did|have|would|were|was|am|has|did_not|was_not|were_not i|you|my|they|panel|team|we ??
      why|how_come i|my was|am|did|have|got|fail*|is|were
      {want-to-know} .. why|how_come ... {reject}|{other}|i|me|my|you|this|decision
      what made|led|caused|drove|prompted|motivated you|them|panel|team|him|her|manager .. {reject}|think|believe|change|rule|drop|say_no|conclude|feel|see ??
      for|what reason|reasons .. did|was|were|have i|you|my|they ??
      what|which reason|reasons ??
      why .. this|decision|rejection|verdict|outcome ??
      what was|is|were|are .. behind .. decision|rejection|choice|this|verdict|it ??
    `,
  },
  {
    sign: 'asks for an account of the decision',
    weight: 2,
    like: `
      explain|justify|defend|account_for|elaborate_on|clarify|substantiate|motivate .. {verdict}|why|how_you|yourself
      {want-to-know} .. {verdict}
      {want-to-know} .. reasoning|rationale|thinking|logic|basis|criteria|grounds|factors|process
      on what|which basis|grounds|criteria|evidence|metric|ground
      what|which .. criteria|criterion|standard|standards|yardstick|benchmark|metrics|factors|requirement|requirements ... i|you|me|my|used|use|applied|decision|decided|fail*|apply|judged|against|meet ??
      what .. your criteria|reasoning|rationale|basis|reasons ??
      what .. real|actual|true|exact|specific|precise|concrete|official|honest|underlying|main|deciding|decisive|ultimate reason|reasons|grounds|factor|cause|explanation|motive|objection|point|argument
      tell|give|know|hear|told|name|state .. real|actual|true|exact|specific|precise|concrete|official|deciding|decisive|underlying reason|reasons|grounds|factor|motive
      what .. deciding|decisive|determining|tipping factor|reason|point|argument|criterion
      what tipped|swung|tilted
      how did|do|could|can|was|were|have|has you|they|panel|this|decision|team|manager|committee|it .. arrive*|come|came|reach*|get|made|make|decide*|conclude*|justify|choose|taken|weigh* ??
      {want-to-know} .. how .. you|they|panel|team|decision .. arrive*|come|came|reach*|get|made|make|decide*|conclude*|chose|weigh*|was
      walk|talk|take|lead me through .. decision|reasoning|evaluation|verdict|scores|scoring|decided|rationale|thinking|deliberations|how|why
      by what|which|whose standard|measure|criteria|criterion|logic|standards
      in what way|ways|respect|sense .. {other}|i|my|better|stronger|they ??
      what evidence|proof|data ??
    `,
  },
  {
    sign: 'asks for the scores or the notes',
    weight: 2,
    like: `
      {ask} ... {scores}
      {ask} ... see|have|get|receive|read|access|look_at|send|show|provide|copy|forward ... {scores}
      send|show|provide|release|disclose .. {scores}
      what|which|how .. my {scores} ??
      {want-to-know} ... {scores}
      how .. i|my|me|interview|answers|solution|test|exercise|presentation|task ... scored|score|ranked|rank|rated|rate|graded|marked|evaluated|assessed|judged|measured|weighed|weighted|compare|compared|stack_up|fare|measure_up|place|placed|scoring ??
      {want-to-know} .. how .. i|my ... scored|score|ranked|rank|rated|graded|marked|evaluated|assessed|judged|weighed|weighted|compare|compared|stack*|fared
      where|what_place|which_place|what_position did|was|do i .. rank|come|place|stand|finish|land|ranked|placed ??
      how many|much points|marks|percent|votes|score ??
      how many .. candidate*|applicant*|people|finalist*|others|were|did ??
      compared|compare to|with .. {other} ??
      what|which .. weight*|weighting ??
    `,
  },
  {
    sign: 'asks about the one who was chosen',
    weight: 2,
    like: `
      what|which ... {other} .. have|has|had|bring|brought|offer*|do|does|did|possess*|that_i|better|know|show* ??
      what ... {other} .. have|has|had|bring|brought|offered|got .. i
      what did|does|do they|he|she have|bring|offer|do .. i ??
      who did|have|was|were|is|got|else .. hire*|choose|chosen|pick*|select*|get|got|job|role|position|running|applied|shortlist*|instead|offer*|appointed|take|preferred ??
      {want-to-know} .. who .. hired|got|chosen|selected|picked|chose|appointed|decided|made|took|beat|voted|was
      was|is|were|are .. {other} .. better|stronger|more|cheaper|younger|internal|friend|related|known|qualified|really|already|male|female|man ??
      {want-to-know} .. {other} .. better|had|has|have|qualifi*|offered|internal|stronger|brought
      what|which qualifications|qualification|experience|skills|skill|strengths|background ... {other}|they|he|she ??
      {other} .. better|more .. than me|i|mine|my ??
      {other} .. have|had|has|bring|brought .. i do_not|did_not|lack*|have_not|do_not
      whose decision|idea|call|vote|opinion|choice ??
      who .. decide*|made|took|vote*|against|reject*|veto*|object*|final_say|last_word|signed|turn*|said_no|blocked|opposed ??
      which|what|who of|on .. interviewer*|panel|team|panellist*|manager*|colleague* .. vote*|against|say|said|reject*|not|object*|doubt*|veto*|decide*|oppose*|had ??
      did anyone|anybody|someone|somebody|one|any .. against|vote*|object*|veto|actually|read|look|argue|speak|advise ??
    `,
  },
  {
    sign: 'asks whether it was settled before, or for another cause',
    weight: 2,
    like: `
      was|were|is|had|has|did ... internal|insider|inside|all_along|beforehand|from_start|from_outset|from_beginning|promised|pre_selected|predetermined|earmarked|favourite|friend|filled|already_decided|already_chosen|foregone ??
      did|have|has you|anyone|anybody|they|panel|team|manager|somebody|someone|interviewers even|actually|really .. read|look*|review*|consider*|watch*|open*|check* ??
      was|is|were it|this|that because|due|down_to|about|based|something ... i|my|me|of ??
      was it|this|that|my my|age|salary|accent|gender|background|degree|nationality|disability|pregnancy|expectations ??
      was|is|were there .. candidate|someone|somebody|person|favourite|friend ??
      had|have you .. made_up your mind*
    `,
  },
  {
    sign: 'asks what was wrong',
    weight: 2,
    like: `
      what|where|when|how .. did i .. wrong|fail|fall_short|lose|go_wrong|mess*|miss|lack|lose_you|disqualify|disappoint|screw*|blow ??
      what .. i did|do|did_do wrong
      {want-to-know} .. what|where .. went|go wrong
      what|which .. was|is|were .. wrong|missing|lacking|problem|issue|matter|trouble|insufficient|objection|not_good ... i|me|my|application|interview|profile|cv|answers|answer|solution|resume|performance|work|presentation|portfolio|test|task ??
      what .. disqualified|ruled_out|ruled_me|cost_me|eliminated|sank|excluded|counted_against|stopped_you|kept_you|held_you|prevented_you|put_you_off
      which|what .. my answer*|answer|reply|part|question|skill|skills|round|requirement|requirements|exercise .. you|cost|fail*|not|wrong|lack*|lose|insufficient|let|count*|did ??
      why .. good_enough|enough|strong_enough
      what .. i lack*|miss*
      how could|can|did|do i .. fail|pass*|not|be|lose|come_second .. and|yet|still|then|turned|rejected|after ??
      how .. is|was it possible ??
      how is it|this .. i|my|that ??
      was|were|is my .. not|wrong|weak|bad|poor|problem|enough|issue|too ??
      was i .. not|too|wrong|weak|bad|problem ??
    `,
  },
  {
    sign: 'asks why',
    weight: 1,
    like: `
      ^ why ??
      why did|have|was|were|am
      ^ who .. decided|made|chose
      how exactly .. decide|decided|decision|was|did ??
      what exactly .. i|my|me ??
      {want-to-know} .. why
    `,
  },
  {
    sign: 'gives thanks for it, or knows it',
    weight: -2,
    like: `
      thank*|thanks|grateful|appreciate*|glad|liked|enjoyed|loved|helped .. explain*|tell*|told|shar*|your|knowing|clarif*
      i|we understand|see|know|understood|saw why|how|what|who
      me understand
      explained .. why|how|reasoning|decision|criteria|what
      i asked|learned|learnt|now_know|remember|wrote|told
      no need to explain|justify|tell
    `,
  },
  {
    sign: 'asks how to grow',
    weight: -3,
    like: `
      improve*|next_time|work_on|differently|strengthen*|develop*|learn_from|get_better|grow|for_next|in_my_place|could_have_done_better|do_better|done_better|do_better|build_on|focus_on|look_at_first|worth_learning|practise|practice|prepare_for|in_future
      better next|prepare*|answer*
    `,
  },
  {
    sign: 'asks for the comparison in passing',
    weight: 2,
    like: `
      made|makes|gave|tipped .. other|fella|her|him|them|one|winner|person|colleague .. better|stronger|ahead|bet|choice|edge|fit|than
      did|does|do|has|had whoever|the_person_who|the_one_who|the_successful|the_appointee
      whoever got|was|is|landed|received|took .. job|offer|chosen|post|selected|it|role|position
      on|in|by which|what parameters|respect*|criteria|criterion|counts|points|grounds|areas|aspects|measures .. selected|chosen|appointed|other|colleague|rated|they|candidate|preferred|stronger|ahead|i|publication
      how|where .. five|four|three|six|all|each|rest of .. us|candidates|applicants|finalists .. ranked|scored|rated|placed|marked|compared|fared
      how near|close|far .. line|cut|top|threshold|mark|first .. i|my|me
      scores|marks|ratings|rankings|results|points of|for ... finalists|candidates|all|others|everyone|applicants
      place|compare|measure|rank my own|mine|myself|my result|score|mark|against|answers
      rated|ranked|scored|placed|marked|put|considered|preferred above|ahead_of|over|before|higher_than me|mine|my
      qualifications|experience|skills .. she|he|they|lady|gentleman|person .. has|have|had|you_appointed|you_chose .. that|which .. i|mine|not
      what .. had|has|have|offered|brought|showed that .. i|mine|my
    `,
  },
  {
    sign: 'leaves little doubt',
    weight: 3,
    like: `
      did|has|had|does whoever
      what made|makes|gave .. other|her|him|them .. better|stronger|edge|ahead
    `,
  },
];
