import { env } from '@/lib/platform/env';
import { SetupError } from '@/lib/platform/errors';
import { seedDemo } from '@/prisma/seed';

/** `npm run seed`: the demo data, where it is not there yet; local mode only. */
export async function main(): Promise<void> {
  if (env().REBOUND_MODE !== 'local') throw new SetupError('Demo data is for local mode only.');
  const { made } = await seedDemo();
  console.log(made ? 'Made the demo data.' : 'The demo data is there already.');
}
