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
