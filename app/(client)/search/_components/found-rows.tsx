import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Row } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { Found, FoundDocument, FoundIn, FoundPerson } from '@/lib/features/search/schema';
import { DOCUMENT_KIND_LABELS } from '@/lib/rules/documents';
import { ENDING_LABELS } from '@/lib/rules/stages';

const PART_LABELS: Record<FoundIn, string> = {
  company: 'company',
  role: 'role',
  location: 'location',
  tags: 'tags',
  people: 'people',
  source: 'where you found it',
  industry: 'industry',
  note: 'your notes',
};

export function FoundRow({
  one: { id, role, company, stageName, ending, place, found, excerpt, apart },
}: {
  one: Found;
}) {
  const others = found.filter((part) => part !== 'company' && part !== 'role' && part !== 'note');
  const where = others.length > 0 ? ` · In ${others.map((part) => PART_LABELS[part]).join(' and ')}` : '';
  return (
    <Row
      href={`/applications/${id}`}
      title={<span className="font-semibold">{role}</span>}
      detail={`${company}${apart ? ` · ${apart}` : ''}${excerpt ? ` · “${excerpt}”` : where}`}
      trailing={
        <Tag tone={ending ? 'plain' : 'wait'}>
          {place === 'archived' ? 'Archived' : ending ? ENDING_LABELS[ending] : <bdi>{stageName}</bdi>}
        </Tag>
      }
    />
  );
}

/** Somebody, and which applications they have to do with: each of those is one press away as well. */
export function PersonRow({ one: { id, name, role, applications } }: { one: FoundPerson }) {
  return (
    <Row
      href={`/people/${id}`}
      title={
        <span dir="auto" className="font-semibold wrap-anywhere">
          {name}
        </span>
      }
      detail={
        <>
          {role && (
            <span dir="auto" className="block wrap-anywhere">
              {role}
            </span>
          )}
          {applications.length > 0 && (
            <span className="relative z-10 flex flex-wrap gap-x-4">
              {applications.map((application) => (
                <Link
                  key={application.id}
                  href={`/applications/${application.id}`}
                  className={`${buttonClass('link')} inline-flex min-h-[44px] items-center wrap-anywhere`}
                >
                  {application.role}, {application.company}
                </Link>
              ))}
            </span>
          )}
        </>
      }
    />
  );
}

export function DocumentRow({ one: { id, title, documentKind, companies } }: { one: FoundDocument }) {
  return (
    <Row
      href={`/documents/${id}`}
      title={
        <span dir="auto" className="font-semibold wrap-anywhere">
          {title}
        </span>
      }
      detail={
        companies.length > 0
          ? `${DOCUMENT_KIND_LABELS[documentKind]} · Sent to ${companies.slice(0, 3).join(', ')}`
          : DOCUMENT_KIND_LABELS[documentKind]
      }
    />
  );
}
