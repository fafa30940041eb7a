import { ActButton } from '@/app/_components/act-button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { deleteTagAction, renameTagAction } from '@/lib/features/tags/actions';
import type { TagView } from '@/lib/features/tags/schema';
import { SavedText } from '../../_components/saved-fields';
import { SavedForm } from '../../_components/saved-form';
import { MergeForm } from './merge-form';

/** One tag: its name, what has it, and what can be done to it. `names` is the id of the list of all names. */
export function TagRow({ tag: { id, name, applications, version }, names }: { tag: TagView; names: string }) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-4 first:pt-0 last:border-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <SavedForm action={renameTagAction} version={version}>
        <input type="hidden" name="tagId" value={id} />
        <SavedText label="Tag" name="name" maxLength={40} autoComplete="off" required defaultValue={name} />
      </SavedForm>
      <div className="flex flex-wrap items-start gap-x-3 sm:pt-[1.6875rem]">
        <Link
          href={`/pipeline/table?${new URLSearchParams({ tag: name, shown: 'all' })}`}
          className="inline-flex min-h-[44px] items-center text-small underline-offset-3 hover:underline"
        >
          {applications === 1 ? '1 application' : `${applications} applications`}
          <span className="sr-only"> with {name}</span>
        </Link>
        <ActButton
          action={deleteTagAction}
          fields={{ tagId: id }}
          label="Delete"
          about={`: ${name}`}
          variant="quiet"
        />
      </div>
      <div className="sm:col-span-2">
        <Disclosure
          summary={
            <>
              Merge<span className="sr-only"> {name}</span> into another
            </>
          }
        >
          <MergeForm id={id} name={name} names={names} />
        </Disclosure>
      </div>
    </li>
  );
}
