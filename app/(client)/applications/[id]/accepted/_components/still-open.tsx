import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { withdrawAction } from '@/lib/features/applications/actions';
import type { ApplicationView } from '@/lib/features/applications/types';
import { composeLinks } from '@/lib/features/replies/compose-links';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { hasReached } from '@/lib/rules/stages';
import { withdrawalNote } from './withdrawal-note';

/**
 * One application that is still open: a kind note for the person's own mail program, and closing it. Nothing is sent by
 * itself.
 */
export function StillOpen({
  application,
  name,
  viewer,
}: {
  application: ApplicationView;
  name: string | null;
  viewer: Naming;
}) {
  const { id, company, role, stage, furthestStage } = application;
  const note = withdrawalNote({ company, role, met: hasReached(furthestStage, 'phone-screen'), name });
  return (
    <li className="border-b border-line py-4 first:pt-0 last:border-0">
      <h3 className="font-semibold">{company}</h3>
      <p className="text-small text-soft">
        {role} · {nameOfStage(viewer, application)}
      </p>
      <Disclosure summary="A note to send">
        <p className="font-medium" dir="auto">
          {note.subject}
        </p>
        <p className="mt-2 whitespace-pre-line text-pretty" dir="auto">
          {note.body}
        </p>
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
          {composeLinks(note).map(({ label, href }) => (
            <a
              key={label}
              href={href}
              target={href.startsWith('https:') ? '_blank' : undefined}
              rel="noreferrer"
              className={`${buttonClass('link')} inline-flex min-h-[44px] items-center`}
            >
              Open in {label === 'Your email app' ? 'your email app' : label}
              <span className="sr-only"> for {company}</span>
            </a>
          ))}
        </p>
      </Disclosure>
      <div className="mt-1">
        <ActButton
          action={withdrawAction}
          fields={{ id, from: stage }}
          label="Mark as withdrawn"
          about={company}
          pendingLabel="Closing"
        />
      </div>
    </li>
  );
}
