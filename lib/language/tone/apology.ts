import type { TextPattern } from '../patterns';

/** ELEMENTS: being sorry for having come at all. */
export const APOLOGY: readonly TextPattern[] = [
  {
    sign: 'is sorry for itself',
    weight: 3,
    like: `
      sorry for|about .. wast*|bother*|troubl*|taking|having|asking|being|writing|disturb*|imposing|rambling|my|me|inconvenien*|disappoint*|letting|not|failing|trouble|mess|everything|how|coming|existing|replying_at|poor|bad|weak|performance|this|all|contacting|making|annoying|pestering|intruding|stumbling|applying|even|messing|mistakes|getting|confusing|burden*|hassle|freezing|blanking|fail*|emailing|pushing|nerves|giving|showing|thinking|costing|using|what_i|way_i|impression|disaster
      sorry to .. bother|trouble|disturb|take|ask|be|intrude|impose|have|write|come_back|waste|inconvenience|disappoint|keep|annoy|add|pester|burden|land|reply|say_this|message|contact|interrupt|drag|let|put
      sorry if|that|for_that i|my|you_had|everyone_had|everybody_had|it_was_so|this_is|this_was|the_interview|this
      sorry i|we .. was|am|did|let|could|wast*|took|bother*|fail*|disappoint*|made|keep|froze|came|even|know|ever|messed|rambl*|talked|blew|have|had|can_not|went|ask
      sorry you|everyone|everybody had .. to|me
      sorry again|once|i
      sorry $
      i .. sorry $
      apologi* .. for .. wast*|bother*|troubl*|taking|having|asking|being|writing|disturb*|my|not|inconvenien*|disappoint*|how|trouble|everything|this|any|letting|poor|performance|such|coming|failing|contacting|imposing|all|existing|making|rambling|falling|weak|lack|mistakes|way|mess|even|intru*|nerves|using
      apologi* if|that i|my|this|it
      i|can_only|must|want_to|to|should|have_to|please_accept_my|my apologi* 
      my .. apologies
      apologies for|if|again
      forgive|pardon|excuse me|my .. for|if|answers|mistakes|poor|nerv*|english|clumsy|weak|being|writing|asking|performance|bad|bothering|insecurity|lack|awkward*|stumbl*|taking|{poor} $
      forgive|pardon me
      please forgive|excuse|pardon me|my
      beg your .. pardon|forgiveness
      hope .. you .. forgive|can_forgive|will_forgive|are_not_angry|are_not_annoyed|are_not_too_annoyed|do_not_mind_me
      regret .. wasting|having_wasted|taking_up|disappointing|letting|not_being|having_taken|having_disappointed
    `,
  },
  {
    sign: 'belittles itself',
    weight: 2,
    like: `
      i|my am|was|were|are|feel|felt|have_been|be|being .. not|never|nowhere_near .. good|smart|clever|strong|worthy|qualified|talented|bright|capable|up_to|experienced|prepared|interesting enough|of|for|to|as|scratch|standard
      not .. good|smart|clever|strong|bright|talented|worthy|cut_out|prepared|fast|quick|senior enough|for|of
      never .. good|smart|clever|worthy enough|of
      am|was|feel|felt .. ashamed|embarrassed|mortified|guilty|stupid|foolish|a_failure|a_fraud|worthless|hopeless|useless|unworthy|an_idiot|idiot|dumb|terrible|awful|humiliated_by_my|like_a_fraud|like_an_idiot|like_failure|like_impostor
      ashamed|embarrassed|mortified of|by|about|that|at|to|how
      feel|felt .. bad|terrible|awful|guilty|stupid|sorry|horrible|foolish .. for|about|that|having|to|taking|asking|how|because
      burden|nuisance|bother|disappointment|inconvenience|pest|imposition|pain|failure|embarrassment|annoyance .. to|for|again|on|sorry|and|in $
      am|was|be|being|such .. burden|nuisance|bother|disappointment|inconvenience|pest|failure|embarrassment|annoyance
      let .. everyone|everybody|you|team|myself|all|them .. down
      disappoint* you|everyone|everybody|the_team|your|all .. 
      waste|wasted|wasting|took|taken|taking|take .. your|everybody|everyone|panel|team|their|up|so_much .. time|afternoon|day|morning|hour|evening|energy|of_your|attention
      i know|realise|realize|understand|am_aware|admit|fear|suspect .. i .. badly|poorly|failed|fail|disappointed|wasted|messed|blew|not|let|annoying|bothering|bad|terrible|awful|weak|worst|below|embarrassed|bombed|screwed|rambled|froze|too|was_not|am_not|probably|should_not|imposing
      i .. did|performed|answered|prepared|presented|spoke|came_across|interviewed .. badly|poorly|terribly|awfully|horribly|so_badly|stupid
      i .. messed|messed_it|screwed|blew|ruined|botched|bombed|failed|flunked|fluffed .. up|it|interview|you|everything|miserably|test|my|chance
      my .. fault|own_fault|stupidity|incompetence|ignorance
      should .. not|never .. have .. applied|bothered|come|wasted|written|tried|asked|taken|thought|expected
      not .. deserve|worthy|merit|belong
      foolish|stupid|silly|naive|presumptuous|arrogant|wrong of_me|to_think|enough_to|for_me|to_apply|to_ask|question|to_hope
      hate to .. bother|trouble|disturb|ask|impose|be
      do_not|not mean|meant|want|wish|like to .. bother|trouble|disturb|impose|intrude|waste|be_a|annoy|take_up|be_annoying|pester|inconvenience
      must|probably|surely .. think|regret|annoyed|sick|tired|wish .. i|me|inviting|having|of_me|you|stupid|idiot|badly
      you .. probably|surely|must regret .. inviting|having|meeting|invit*
      my .. {poor} .. performance|answers|presentation|english|work|interview|skills|preparation|showing|code|nerves|attempt|excuses|self|manner|delivery
      i .. just|simply|am .. too|not .. stupid|dumb|slow|smart|clever|bright|old|boring|weak
      someone|people better_than|like me
    `,
  },
  {
    sign: 'sounds sorry',
    weight: 1,
    like: `
      sorry
      apologi*
      embarrass*|ashamed
      forgive|excuse
      not good_enough
      bother|trouble|disturb
    `,
  },
  {
    sign: 'is sorry for a delay, or with somebody',
    weight: -3,
    like: `
      late|slow|delayed|belated|tardy reply|response|answer|note|thanks
      i was sorry not|to_miss|to_hear|to_leave|that_we|we
      no .. need .. apologi*|sorry|embarrassed
      nothing .. apologi*|sorry|ashamed|forgive
      sorry|apologies about|for your|storm|loss|outage|news|weather|team|cuts|layoffs
      proud
    `,
  },
  {
    sign: 'is sorry for how it was done',
    weight: -3,
    like: `
      sorry|apologies|apologise|apologize to|for|that .. be|being|been|am|is .. slow|late|tardy|so_late|delayed
      sorry|apologies|apologise|apologize .. slow|late|delay|delayed|belated|silence|typo|wrong_number|short|brief|earlier|misspelled|spelling
      sorry to .. read|learn|see|have_missed|say_goodbye|leave
      sorry .. ill|unwell|hospital|illness|accident|bereavement|loss|died|flood|fire
    `,
  },
];
