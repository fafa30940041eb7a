import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import { findPerson } from '@/lib/features/sign-in/mutations';
import { SetupError } from '@/lib/platform/errors';

/** The person an operator means by an address. Throws a SetupError where nobody has it. */
export async function personNamed(address: string): Promise<{ id: string }> {
  const email = address.trim().toLowerCase();
  const person = await inScope(identityScope(), (tx) => findPerson(tx, email));
  if (!person) throw new SetupError('Nobody here has this address.');
  return person;
}
