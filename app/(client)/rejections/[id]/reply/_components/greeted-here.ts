/** Titles that a name is greeted with, as people type them; the server knows more (lib/rules/templates/greeted-name.ts). */
const TITLED = /^(?:mr|mrs|ms|mx|dr|prof|professor|herr|frau)\b/i;

/** What stands after "Hello" for a name that somebody types: its first word, or all of it after a title. */
export function greetedHere(name: string): string {
  const said = name.trim().replace(/\s+/g, ' ');
  return TITLED.test(said) ? said : (said.split(' ')[0] ?? '');
}
