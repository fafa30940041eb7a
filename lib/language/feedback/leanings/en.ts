import type { LeaningCues } from './cues';

export const EN: LeaningCues = {
  'too-long': String.raw`too (?:long|wordy|much detail|detailed)|(?:rambl|long[- ]?winded|verbose)\w*|more concise|more to the point|shorter answers|went on`,
  'too-short':
    'too (?:short|brief|terse)|(?:answers|examples) (?:were|felt) (?:thin|brief|short)|(?:more|not enough|lacked|missed) (?:detail|examples)|expand(?:ed)? (?:more|further)|one[- ]word answers',
  'too-fast': 'too (?:fast|quick|hasty)|rushed|jumped (?:straight )?(?:in)?to|slow(?:ing|ed)? down',
  'too-slow': 'too slow|took too long|ran out of time|slow pace|work(?:ed|ing)? faster|more pace',
  'too-technical':
    'too technical|too deep into|lost in (?:the )?(?:detail|weeds)|too much jargon|over-?engineered',
  'not-technical-enough':
    'not technical enough|(?:lacked?|lacking|missed|more|not enough|limited) (?:technical )?depth|technically (?:weak|light|thin)|too (?:high[- ]level|superficial|shallow)',
  'too-senior': 'too (?:senior|experienced)|over-?qualified|someone (?:more|rather) junior',
  'too-junior':
    'too junior|under-?qualified|(?:someone|somebody|a candidate) (?:with more|more) (?:senior|experience)|not (?:senior|experienced) enough|(?:lacked|not enough|more years of) experience',
  'too-confident':
    'too (?:confident|forward|dominant|assertive|sure)|over-?confident|arrogant|overbearing|talked over|cocky',
  'too-quiet': String.raw`too (?:quiet|shy|reserved|modest|hesitant|nervous)|(?:lacked?|more|lacking|not enough) (?:confidence|presence|assertive\w*)|unsure of yourself|undersold`,
  'asks-too-much':
    '(?:salary|pay|rate|expectations?) (?:was|were|is|are) (?:too high|above|beyond|over)|too expensive|above (?:our|the) (?:budget|range|band)',
  'asks-too-little':
    '(?:salary|pay|rate|expectations?) (?:was|were|is|are) (?:too low|below)|asked for too little|below (?:our|the) (?:range|band)',
  'too-specialised':
    'too (?:speciali[sz]ed|narrow|niche)|more of a generalist|broader (?:profile|experience|background)',
  'too-broad':
    'too (?:broad|general|much of a generalist)|more of a specialist|more speciali[sz]ed|more focused (?:profile|background)',
};
