/**
 * What became of a form that was posted: `answer` to it, null where none came, and `ask`, which asks by its name. No answer says
 * by itself that it was saved: it leads on after a save, and to sign in where the session ended meanwhile, and no script is
 * told which. Whoever is not signed in is led on there too when they ask, and it stays for the next time.
 */
export async function whatBecame(
  answer: Response | null,
  ask: () => Promise<Response | null>,
): Promise<'saved' | 'kept' | 'later'> {
  if (!answer || answer.status >= 500) return 'later';
  const told = await ask();
  if (!told?.ok) return 'later';
  return ((await told.json()) as { sent: boolean }).sent ? 'saved' : 'kept';
}
