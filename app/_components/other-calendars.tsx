import { buttonClass } from '@/app/_ui/button';
import { googleLink, type LinkedEvent, outlookLink } from '@/lib/rules/calendar-links';

/** Leads to the forms of calendars on the web, filled in; `file` is the same as a file that a calendar opens. */
export function OtherCalendars({ event, file }: { event: LinkedEvent; file?: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-small text-soft">
      {file && (
        <a href={file} download className={buttonClass('link')}>
          Add to your calendar
        </a>
      )}
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
