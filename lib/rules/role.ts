/** "(m/f/d)", "f/m/x", "(all genders)": who may apply, which does not make another role. */
const GENDER_MARKERS = /\(?\b[mfwdxhi](?:[/|*]\s?[mfwdxhin]){1,3}\b\)?|\(\s*all genders\s*\)/giu;

/**
 * BACK-6, BACK-ADJ: whether two titles name the same role. Case, spaces, punctuation and gender markers make no
 * difference; every word does, so a senior role is another one than the role without the word.
 */
export function isSameRole(one: string, other: string): boolean {
  return roleKey(one) === roleKey(other);
}

/** A title without what makes no difference. Signs that carry meaning stay: C, C++ and C# are three languages. */
function roleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(GENDER_MARKERS, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
}
