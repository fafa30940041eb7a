import { nameOfInterview } from '@/app/_components/interview-words';
import { buttonClass } from '@/app/_ui/button';
import type { InterviewView } from '@/lib/features/interviews/schema';
import { googleLink, outlookLink } from '@/lib/rules/calendar-links';

/** Leads to the forms of calendars on the web, filled in with the facts of an interview and nothing of its notes. */
export function OtherCalendars({ interview, page }: { interview: InterviewView; page: string }) {
  const { company, startsAt, endsAt, place, link } = interview;
  const event = {
    ...{ startsAt, endsAt, page },
    title: `${nameOfInterview(interview)}: ${company}`,
    place: place ?? link,
  };
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-small text-soft">
      {[
        { label: 'Add to Google Calendar', href: googleLink(event) },
        { label: 'Add to Outlook', href: outlookLink(event) },
      ].map(({ label, href }) => (
        <a key={label} href={href} rel="noopener noreferrer" target="_blank" className={buttonClass('link')}>
          {label}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
      ))}
    </p>
  );
}
