import type { ReplyElement } from '@/lib/rules/reply-shape';
import type { TextPattern } from '../patterns';

const thanks = 'thank_you|thanks|grateful|thankful|appreciate|obliged';
const told =
  'letting_me_know|telling_me|let_me_know|informing_me|your_message|your_note|your_mail|your_e-mail|your_email|your_reply|your_letter|your_answer|your_news|your_update|your_word|your_response|your_honesty|your_decision|news|update|message|note|answer|e-mail|email|reply|letter|writing|getting_back|getting_in_touch|reaching_out|following_up|taking_time_to_write|taking_time_to_tell|taking_time_to_let|taking_time_to_get|taking_time_to_inform|keeping_me|sharing_the_outcome|sharing_your_decision|sharing_the_decision|coming_back|outcome|closing_the_loop|being_open|being_honest|being_clear|being_straightforward|quick|prompt|wrote|told_me|you_let_me|replying|responding|tell_me|write_to_me|where_things_stand';
const valued =
  'enjoyed|liked|loved|appreciated|valued|learned|learnt|treasured|admired_how|was_struck|struck_by|fascinated|impressed|inspired';
const met =
  'interview|interviews|conversation|conversations|process|talk|talks|discussion|discussions|discussing|talking|speaking|meeting|chance_to|getting_to_know|learning|hearing|session|call|calls|time|day|visit|task|exercise|case|pairing|questions|rounds|round|tour|team|seeing|opportunity|insight|insights|exchange|thoughtful|care|topic|chat|everyone|challenge|walk';
const place =
  'team|company|work|product|products|mission|what_you|culture|organisation|organization|firm|school|museum|hospital|you_are_building|way_you|vision|platform|role|place|you_all|approach|field|research|lab|project|projects|values|kitchen|studio|agency';
const better =
  'better|improve|improved|improvement|work_on|strengthen|differently|stronger|feedback|advice|advise|hint|hints|tip|tips|suggest|suggestion|suggestions|pointer|pointers|learn|develop|grow|growth|next_time|focus_on|prepare';
const role =
  'role|roles|opening|openings|position|positions|opportunity|opportunities|job|jobs|vacancy|vacancies|post|posts|something|anything';

/** ELEMENTS: what each part sounds like, in the notation of ../patterns. */
export const ELEMENT_PATTERNS: Record<ReplyElement, TextPattern> = {
  thanks: {
    sign: 'thanks for the news',
    weight: 2,
    like: `
      ${thanks} .. for|you_for .. ${told}
      ${thanks} ... ${told}
      ${thanks} .. ${told}
      good|kind|nice|thoughtful of_you .. to .. tell|write|let|get_back|inform
      means|meant a_lot .. you .. wrote|told|let
    `,
  },
  appreciation: {
    sign: 'values the time, the process or a topic',
    weight: 2,
    like: `
      ${valued} ... ${met}
      i|we .. ${valued}
      ${thanks} ... time_you|time_and|your_time|for_the_time|their_time|time_everyone|time_the_team|time_spent|everyone_time|everybody_time|effort|efforts|conversations|conversation|interviews|interview|process|care|patience|opportunity_to|chance_to|consideration|considering_me|insights|insight|warm|thoughtful_questions|discussion|everyone_who|taking_the_time|hospitality|generous
      ${thanks} ... time .. everyone|everybody|team|panel|put|gave|took|invested|spent
      pleasure|privilege|joy|delight|honour .. meeting|speaking|talking|getting|learning|to_meet|to_speak|to_talk|to_get|to_learn|talk|meet
      was|were .. highlight|favourite|favorite|memorable|pleasure|joy|insightful|thoughtful|inspiring|fascinating|useful|enjoyable|delight
      highlight|favourite|favorite .. was|part|of
      care went_into
      stayed|stays|stuck|staying with_me
      made me_think
      gave me .. think|lot|food|ideas
      taught me
      i could .. tell|see|feel how_much|how_carefully|care
      came away|left .. impressed|inspired|with|thinking|having
      process .. was|felt .. thoughtful|fair|well|organised|organized|friendly|clear|respectful|kind|one_of|smooth|pleasant|great|enjoyable
      i still|often think about
      thinking|think about .. discussion|conversation|question|talk|what_you
    `,
  },
  interest: {
    sign: 'is drawn to them',
    weight: 2,
    like: `
      follow|following|keep_following|go_on_following|watch|watching .. your|what|how|company|team|progress|work|journey
      interest|interested|enthusiasm|enthusiastic|excited|excitement|passionate|curious|keen|fascinated .. in|about|by|for .. ${place}
      remain|stay|still|am .. interested|excited|enthusiastic|drawn|fan|convinced|impressed|keen
      interest .. remains|in|has|only|grew|is
      admire|admired|admiration|respect .. ${place}|how|what|for
      draws|drew|attracts|attracted|appeals|speaks|drawn .. me|to .. 
      drawn to
      impressed|inspired by .. ${place}|how|what
      like|love|liked|loved .. more|the_way|way|how|what_you|company|your_mission|mission|your_product|product|culture|team_even
      way you|team|your|everyone .. work|works|think|thinks|treat|build|approach|handle|run
      believe in|that .. what|your|mission|company|product|work|company
      what you .. build|are_building|do|are_doing|stand_for|make|have_built|are_working
      your mission|vision|product|approach|culture|work .. is|matters|resonates|appeals|impresses|means|speaks|remains|excites
      resonates|resonated
      big|great|long_time|longtime fan|admirer|supporter
      company i|that
      one of .. companies|teams|places
      would .. have_loved|love_to|have_liked .. work|join|be_part
      exactly|kind .. of? .. team|company|place|work
      ${place} .. is|are|remains .. one|exactly|place|something .. i
    `,
  },
  'feedback-ask': {
    sign: 'asks lightly what could be better',
    weight: 2,
    like: `
      {can} i|you|we ... ${better}|strengthened|shown|done ??
      {can} you .. share|offer|give|tell|spare|name ... ${better}|hint|thought|thoughts|impression|area|areas
      is|are|was|were there ... ${better}|strengthened|done|missing|recommend ??
      anything|something|one_thing|one_area|any_area|any_areas|areas|an_area|skill|thing|point .. i|to|that|you|where|for ... ${better}|strengthened|done|recommend|practise|practice
      any|some|little|brief|bit_of|short|honest|constructive|one|piece_of|word_of feedback|advice|hint|hints|tip|tips|pointers|suggestion|suggestions|thoughts|pointer|insight|guidance ... welcome|help|helpful|glad|grateful|appreciate|appreciated|happy|thankful|useful|valuable|gratefully|mean|treasure|gladly
      feedback|advice|hint|pointer|suggestion|tip|thoughts .. welcome|help|helpful|glad|grateful|appreciate|appreciated|happy|thankful|useful|valuable
      feedback|advice|hint|pointer|suggestion ... would|be|is .. welcome|appreciated|helpful|valuable|grateful|glad|help|useful
      welcome|glad|grateful|appreciate|happy|thankful|love|like|value|curious|treasure|keen ... feedback|hint|hints|advice|pointers|pointer|tip|tips|suggestion|suggestions|work_on|improve|do_better|done_better|differently|strengthen|could_have_done|next_time
      if .. feedback|advice|one_thing|hint|thoughts|time_to_share|tip|pointer|suggestions ... i|glad|share|welcome|grateful|appreciate|mind
      what could|should|would|can|might|is_one .. i|you ... ${better}|thing|advise|recommend|learn ??
      what|which|how could|should|would|can|might .. i .. ${better} ??
      which|what skill|skills|area|areas ??
      do you have any .. ${better}
      have any .. feedback|advice|tips|suggestions|pointers
      what would .. have_made|make|help
    `,
  },
  openness: {
    sign: 'is open to other roles',
    weight: 2,
    like: `
      another|other|different|future|later|new|suitable|similar|right|related|next|further|fitting|any|junior .. ${role.replaceAll('|something|anything', '')}
      if|should|when|whenever|once|as_soon_as ... role|position|opening|opportunity|vacancy|something|anything|roles|openings|positions .. open*|come*|arise*|turn*|fit*|suit*|become*|appear*|right|change*|match*|emerge*|need|could|that
      role|position|something|opening|opportunity|vacancy|anything .. come_up|comes_up|opens|open|opened|arises|arise|turns_up|fits|becomes|crop_up|crops_up|fitting|comes_along
      keep|bear|have|hold .. me|my_details|my_cv|my_profile|my_name|my_resume|my_application .. in_mind|on_file|in_your|on_your|on_record
      stay|keep|be|remain .. in_touch|connected|in_contact
      think|thinking of_me
      paths .. cross
      talk|speak|work|meet|apply|cross .. again
      hear .. from_you
      open|happy|glad|love|welcome|delighted|keen .. to .. hear|considered|be_considered|reapply|apply|revisit|explore|work_together|return|reconnect|future
      consider|considered for|me_for|again
      in|for future|down_line|months_ahead|the_months
      door|doors .. open
      apply|reapply|try again|when|once|later
      some|one day
    `,
  },
};
