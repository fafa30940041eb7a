import { access, dataTest } from './access';
import * as feature from './feature';
import type { Names } from './names';
import * as pages from './pages';
import * as table from './table';

/** Every file of a plain noun by its path; `stamp` begins the name of its migration. */
export function filesOf(names: Names, stamp: string): Record<string, string> {
  const lib = `lib/features/${names.folder}`;
  const app = `app/(client)/${names.folder}`;
  const component = pages.fileOf(names.model);
  return {
    [`${lib}/schema.ts`]: feature.schema(names),
    [`${lib}/data.ts`]: feature.data(names),
    [`${lib}/mutations.ts`]: feature.mutations(names),
    [`${lib}/loaders.ts`]: feature.loaders(names),
    [`${lib}/actions.ts`]: feature.actions(names),
    [`${lib}/api.ts`]: feature.api(names),
    [`${lib}/access.ts`]: access(names),
    [`${lib}/${names.folder}.data.test.ts`]: dataTest(names),
    [`${app}/page.tsx`]: pages.listPage(names),
    [`${app}/_components/${component}-form.tsx`]: pages.form(names),
    [`${app}/[id]/page.tsx`]: pages.onePage(names),
    [`${app}/[id]/_components/delete-${component}.tsx`]: pages.deletion(names),
    [`prisma/schema/${names.folder}.prisma`]: table.model(names),
    [`prisma/migrations/${stamp}_${names.table}/migration.sql`]: table.migration(names),
  };
}
