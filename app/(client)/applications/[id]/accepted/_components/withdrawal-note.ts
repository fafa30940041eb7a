/** A kind note with which somebody withdraws who has accepted elsewhere. It names no other company. */
export function withdrawalNote({
  company,
  role,
  met,
  name,
}: {
  company: string;
  role: string;
  /** Whether they have talked to anybody there. */
  met: boolean;
  /** The writer's own; left out where they gave none. */
  name: string | null;
}): { to: string; subject: string; body: string } {
  const thanks = met
    ? `Thank you for the time you and your colleagues at ${company} took to get to know me.`
    : `Thank you for considering me at ${company}.`;
  const body = [
    'Hello,',
    `${thanks} I’ve accepted another offer, so I’d like to withdraw my application for the ${role} role.`,
    'I wish you well in finding the right person, and I hope our paths cross again.',
    ['Best wishes,', name ?? ''].join('\n').trimEnd(),
  ].join('\n\n');
  return { to: '', subject: `${role}: withdrawing my application`, body };
}
