import { Temporal } from 'temporal-polyfill';
import { ActButton } from '@/app/_components/act-button';
import { TemplateLetter } from '@/app/_components/template-letter';
import { Disclosure } from '@/app/_ui/disclosure';
import { Section } from '@/app/_ui/page';
import { restoreVersionAction } from '@/lib/features/templates/actions';
import type { VersionView } from '@/lib/features/templates/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** All versions of a template, newest first. Restoring one makes it the newest. */
export function Versions({
  id,
  versions,
  viewer,
  archived,
}: {
  id: string;
  versions: readonly VersionView[];
  viewer: Viewer;
  archived: boolean;
}) {
  const [newest, ...earlier] = versions;
  if (!newest || earlier.length === 0) return null;
  return (
    <Section
      title="Earlier versions"
      lede={`The newest is version ${newest.version}. Restoring an earlier one keeps them all, but you lose changes you haven’t saved.`}
      className="max-w-[40rem]"
    >
      {earlier.map(({ version, savedAt, restoredFrom, subject, body }) => (
        <Disclosure
          key={version}
          summary={
            <>
              Version {version}
              <span className="block text-small font-normal text-soft">
                {formatMoment(Temporal.Instant.from(savedAt), viewer)}
                {restoredFrom !== null && `, restored from version ${restoredFrom}`}
              </span>
            </>
          }
        >
          <div className="flex flex-col gap-3">
            <TemplateLetter subject={subject} body={body} />
            {!archived && (
              <ActButton
                action={restoreVersionAction}
                fields={{ templateId: id, restore: String(version), version: String(newest.version) }}
                label="Restore"
                about={`version ${version}`}
              />
            )}
          </div>
        </Disclosure>
      ))}
    </Section>
  );
}
