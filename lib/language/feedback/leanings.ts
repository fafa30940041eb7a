import { LEANINGS, type Leaning } from '@/lib/rules/leanings';

/** Words by which feedback asks for more or for less of something, and for what. Only what is hardly said otherwise. */
const CUES: Record<Leaning, RegExp> = {
  'too-long':
    /\b(?:too (?:long|wordy|much detail|detailed)|(?:rambl|long[- ]?winded|verbose)\w*|more concise|more to the point|shorter answers|went on)\b/i,
  'too-short':
    /\b(?:too (?:short|brief|terse)|(?:answers|examples) (?:were|felt) (?:thin|brief|short)|(?:more|not enough|lacked|missed) (?:detail|examples)|expand(?:ed)? (?:more|further)|one[- ]word answers)\b/i,
  'too-fast': /\b(?:too (?:fast|quick|hasty)|rushed|jumped (?:straight )?(?:in)?to|slow(?:ing|ed)? down)\b/i,
  'too-slow': /\b(?:too slow|took too long|ran out of time|slow pace|work(?:ed|ing)? faster|more pace)\b/i,
  'too-technical':
    /\b(?:too technical|too deep into|lost in (?:the )?(?:detail|weeds)|too much jargon|over-?engineered)\b/i,
  'not-technical-enough':
    /\b(?:not technical enough|(?:lacked?|lacking|missed|more|not enough|limited) (?:technical )?depth|technically (?:weak|light|thin)|too (?:high[- ]level|superficial|shallow))\b/i,
  'too-senior': /\b(?:too (?:senior|experienced)|over-?qualified|someone (?:more|rather) junior)\b/i,
  'too-junior':
    /\b(?:too junior|under-?qualified|(?:someone|somebody|a candidate) (?:with more|more) (?:senior|experience)|not (?:senior|experienced) enough|(?:lacked|not enough|more years of) experience)\b/i,
  'too-confident':
    /\b(?:too (?:confident|forward|dominant|assertive|sure)|over-?confident|arrogant|overbearing|talked over|cocky)\b/i,
  'too-quiet':
    /\b(?:too (?:quiet|shy|reserved|modest|hesitant|nervous)|(?:lacked?|more|lacking|not enough) (?:confidence|presence|assertive\w*)|unsure of yourself|undersold)\b/i,
  'asks-too-much':
    /\b(?:(?:salary|pay|rate|expectations?) (?:was|were|is|are) (?:too high|above|beyond|over)|too expensive|above (?:our|the) (?:budget|range|band))\b/i,
  'asks-too-little':
    /\b(?:(?:salary|pay|rate|expectations?) (?:was|were|is|are) (?:too low|below)|asked for too little|below (?:our|the) (?:range|band))\b/i,
  'too-specialised':
    /\b(?:too (?:speciali[sz]ed|narrow|niche)|more of a generalist|broader (?:profile|experience|background))\b/i,
  'too-broad':
    /\b(?:too (?:broad|general|much of a generalist)|more of a specialist|more speciali[sz]ed|more focused (?:profile|background))\b/i,
};

/** READ-1: which way a piece of feedback points, so that another one can be seen to point the other way. */
export const leaningsOf = (feedback: string): Leaning[] =>
  LEANINGS.filter((leaning) => CUES[leaning].test(feedback));
