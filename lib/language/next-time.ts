const SHOULD_HAVE = /\bi\s+(?:really\s+)?should(?:\s+have|['’]ve|\s+of)\s+(not\s+)?/iu;
const SHOULD_NOT_HAVE = /\bi\s+should(?:n['’]t|\s+not)(?:\s+have|['’]ve)\s+/iu;

/**
 * DISTORT: "I should have asked about the team" becomes "Next time I will …", for the journal. The words after it stay
 * as they were written, behind a dash, since a verb cannot be turned around by rule in every sentence. Null where the
 * line has no such beginning, or ends with it.
 */
export function nextTime(line: string): string | null {
  const negative = SHOULD_NOT_HAVE.exec(line);
  const match = negative ?? SHOULD_HAVE.exec(line);
  if (!match) return null;
  const rest = line.slice(match.index + match[0].length).trim();
  if (!/\p{L}/u.test(rest)) return null;
  const not = negative !== null || match[1] !== undefined;
  return `Next time I will ${not ? 'not ' : ''}${presentOf(rest)}`;
}

/** The first word from its participle to its plain form, where that is known or regular; the rest as it is. */
function presentOf(rest: string): string {
  const [word = ''] = /^[\p{L}]+/u.exec(rest) ?? [];
  return plainForm(word.toLowerCase()) + rest.slice(word.length);
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'been be|begun begin|brought bring|built build|bought buy|chosen choose|come come|done do|drawn draw|felt feel|' +
    'found find|got get|gotten get|given give|gone go|had have|held hold|heard hear|kept keep|known know|led lead|' +
    'left leave|let let|made make|meant mean|met meet|paid pay|put put|read read|said say|seen see|sent send|set set|' +
    'shown show|slept sleep|spoken speak|spent spend|stood stand|taken take|taught teach|told tell|thought think|' +
    'understood understand|worn wear|written write|tried try|studied study|applied apply|replied reply|used use|' +
    'prepared prepare|practised practise|practiced practice|rehearsed rehearse|researched research|arrived arrive|' +
    'shared share|named name|closed close|described describe|explored explore|framed frame|noticed notice|' +
    'rephrased rephrase|structured structure|summarised summarise|acknowledged acknowledge|asked ask|agreed agree|' +
    'challenged challenge|changed change|included include|outlined outline|paused pause|planned plan|stopped stop|' +
    'mentioned mention|negotiated negotiate|demonstrated demonstrate|stated state|argued argue|liked like|moved move'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

function plainForm(participle: string): string {
  const known = IRREGULAR.get(participle);
  if (known !== undefined) return known;
  const [, stem] = /^(\p{L}{2,}\p{L})ed$/u.exec(participle) ?? [];
  if (stem === undefined) return participle;
  if (/[cgvuz]$|[iu]r$|is$|bl$/u.test(stem)) return `${stem}e`;
  return stem.replace(/([bdgmnprt])\1$/u, '$1');
}
