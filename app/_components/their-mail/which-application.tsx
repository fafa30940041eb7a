import { ChoiceGroup } from '@/app/_ui/choice-group';
import type { OpenApplication } from './proposal';

/** Where open applications are at the company that a mail names, the person says which it is about. */
export function WhichApplication({
  about,
  error,
}: {
  about: readonly OpenApplication[];
  error: string | undefined;
}) {
  return (
    <>
      <input type="hidden" name="asked" value="on" />
      <ChoiceGroup
        label="Which application is this about?"
        name="applicationId"
        options={[
          ...about.map(({ id, company, role }) => ({ value: id, label: `${company} · ${role}` })),
          { value: 'new', label: 'Another one, not here yet' },
        ]}
        error={error}
      />
    </>
  );
}
