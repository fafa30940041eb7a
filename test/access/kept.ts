import { asAdmin } from '@/test/database';

/**
 * Keeps every row of this file's database as it is now, and answers what puts all of them back: a cast as good as new,
 * in a hundredth of the time that it takes to make one. The clock and the queue stay as they are.
 */
export async function keepRows(): Promise<() => Promise<void>> {
  await asAdmin(`DO $$
    DECLARE name text; back text := '';
    BEGIN
      CREATE SCHEMA kept;
      FOR name IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'time_shift')
      LOOP
        EXECUTE format('CREATE TABLE kept.%1$I AS TABLE public.%1$I', name);
        back := back || format('DELETE FROM public.%1$I; INSERT INTO public.%1$I TABLE kept.%1$I;', name);
      END LOOP;
      -- As a replica no trigger and no foreign key looks: the rows were good together when they were kept.
      EXECUTE format(
        'CREATE FUNCTION kept.put_back() RETURNS void LANGUAGE sql SET session_replication_role = replica AS %L', back);
    END $$`);
  return async () => void (await asAdmin('SELECT kept.put_back()'));
}
