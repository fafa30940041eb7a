/** Who may apply, which does not make another role: "(m/f/d)", "m / w / d", "(f,m,x)", "(gn)", "(all genders)". */
const GENDER_MARKERS =
  /\(?\b[mfwdxhi](?:\s?[/|*,]\s?[mfwdxhin]){1,3}\b\)?|\(\s*(?:gn|all genders|all gender|any gender)\s*\*?\)/giu;

/**
 * BACK-6, BACK-ADJ: whether two titles name the same role. Case, spaces, punctuation and gender markers make no
 * difference; every word does, so a senior role is another one than the role without the word.
 */
export function isSameRole(one: string, other: string): boolean {
  return roleKey(one) === roleKey(other);
}

const roleKey = (title: string): string => roleWords(title).join(' ');

/** The words of a title without what makes no difference. Signs that carry meaning stay: C, C++ and C# are three languages. */
export function roleWords(title: string): string[] {
  return title
    .normalize('NFKC')
    .replace(GENDER_MARKERS, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}+#]+/u)
    .filter((word) => word !== '');
}

/** How senior a role is makes no other search of it; nor do these words tell one role from another. */
const LEVELS = new Set(
  (
    'senior sr junior jr lead leading principal staff head chief associate assistant deputy acting interim intern ' +
    'trainee apprentice graduate entry level mid experienced expert freelance contract temporary part full time remote ' +
    'hybrid i ii iii iv v of the and a an for in at'
  ).split(' '),
);

/** What of a title says which search it belongs to: before a comma, a bracket, a dash or a bar, without how senior it is. */
export function coreOf(title: string): string[] {
  const [first = ''] = title.split(/\s[-–—|/]\s|[,(|[:]/u);
  const words = roleWords(first).filter((word) => !LEVELS.has(word));
  return words.length > 0 ? words : roleWords(first);
}

/**
 * BACK-OWN: whether two titles are of one kind of role: how senior it is and what comes after a comma make no difference.
 * "Engineer" is of the kind of every engineer, as in doubt the longer wait counts.
 */
export function isSameKind(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)];
  const ends = (long: string[], short: string[]) =>
    short.length > 0 && ` ${long.join(' ')}`.endsWith(` ${short.join(' ')}`);
  return ends(a, b) || ends(b, a);
}
