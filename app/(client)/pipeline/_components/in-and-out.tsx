import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Fold } from './fold';
import { type InView, isAllInSight, takenFrom } from './in-view';

const FILES = [
  { format: 'xlsx', label: 'Excel workbook', of: 'Opens in Excel, Numbers, LibreOffice and Google Sheets' },
  { format: 'csv', label: 'CSV', of: 'For any spreadsheet, or to bring back here' },
  { format: 'json', label: 'JSON', of: 'For a program, or to bring back here' },
];

/**
 * The way in for a list from elsewhere, and what a view shows, on all of its pages, as a file to save, or all there is. It
 * stands above what it is about, so that nobody scrolls past a board on a phone. `query` is the address of the table with that
 * view. `shown`: how many that is, where the page knows, and of how many in sight; archived ones are none of those.
 */
export function InAndOut({ query, shown }: { query: string; shown?: InView }) {
  const all = shown ? `All ${shown.all}` : 'All';
  const isAll = shown !== undefined && isAllInSight(shown);
  return (
    <Fold summary="Import or export" open={false}>
      <div className="flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-x-3">
          <Link href="/import" className={LINK}>
            Bring your list
          </Link>
          <span className="text-small text-soft">From a spreadsheet or another tracker</span>
        </p>
        <p className="text-small text-soft">
          To take with you, with their notes and the history of their stages: {takenFrom(query, shown)}.
        </p>
        <ul className="flex flex-col">
          {FILES.map(({ format, label, of }) => (
            <li key={format} className="flex flex-wrap items-center gap-x-3">
              {/* A file is no page: nothing is to be fetched ahead, and the browser saves it. */}
              <a href={`/pipeline/export?format=${format}&${isAll ? ALL : query}`} download className={LINK}>
                Download {label}
              </a>
              {!isAll && (
                <a href={`/pipeline/export?format=${format}&${ALL}`} download className={LINK}>
                  {all}
                  <span className="sr-only"> as {label}</span>
                </a>
              )}
              <span className="text-small text-soft">{of}</span>
            </li>
          ))}
          <li className="flex flex-wrap items-center gap-x-3">
            <Link href="/report" className={LINK}>
              Report for the employment office
            </Link>
            <span className="text-small text-soft">By date, to print or as CSV, in English or German</span>
          </li>
        </ul>
      </div>
    </Fold>
  );
}

/** What is in sight: open and closed ones. */
const ALL = 'shown=all';

const LINK = `${buttonClass('link')} inline-flex min-h-[44px] items-center`;
