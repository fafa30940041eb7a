/**
 * What became of a form that was posted: `answer` to it, null where none came, and `ask`, which asks whether it was saved
 * by its name and as it reads. No answer says so by itself: it leads on after a save, and to sign in where the session
 * ended meanwhile, and no script is told which. Whoever is not signed in is led on there too when they ask, and it stays
 * for the next time.
 */
export async function whatBecame(
  answer: Response | null,
  ask: () => Promise<Response | null>,
): Promise<'saved' | 'kept' | 'later'> {
  if (!answer || answer.status >= 500) return 'later';
  const told = await ask();
  if (!told?.ok) return 'later';
  return ((await told.json()) as { saved: boolean }).saved ? 'saved' : 'kept';
}
