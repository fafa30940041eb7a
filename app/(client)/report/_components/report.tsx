import type { ReportPage } from '@/lib/features/reports/loaders';
import type { Reported } from '@/lib/features/reports/schema';
import { REPORT_WORDS, type ReportIn, reportDay, reportHistory, reportResult } from '@/lib/rules/report';
import { FilledIn } from './filled-in';

const CELL = 'py-2 pr-3 align-top last:pr-0 max-sm:block max-sm:py-0.5 [overflow-wrap:anywhere]';

/** The sheet itself, in the language of the office. */
export function Report({ items, from, to, language, name, viewer }: ReportPage) {
  const words = REPORT_WORDS[language];
  const { applied, company, role, history, result } = words.columns;
  return (
    <article lang={language} className="flex flex-col gap-5">
      <header className="flex flex-col gap-3">
        <h2 className="serif-heading text-h2">{words.title}</h2>
        <p>
          {words.period(reportDay(from, language), reportDay(to, language))} · {words.count(items.length)}
        </p>
        <div className="flex flex-wrap gap-x-8 gap-y-2">
          <FilledIn label={words.name} name="report-name" value={name ?? ''} />
          <FilledIn label={words.reference} name="report-reference" value="" />
        </div>
      </header>
      {items.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <table className="w-full border-collapse text-small max-sm:block">
          <caption className="sr-only">{words.title}</caption>
          <thead className="max-sm:sr-only">
            <tr className="border-b border-edge text-left">
              {[applied, `${company}, ${role}`, history, result].map((label) => (
                <th key={label} scope="col" className={`${CELL} font-semibold`}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {items.map((item) => (
              <Line key={item.id} item={item} language={language} naming={viewer} />
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-10 hidden w-72 border-t border-edge pt-1 text-small print:block">{words.signature}</p>
    </article>
  );
}

function Line({ item, language, naming }: ReportIn & { item: Reported }) {
  const { through } = REPORT_WORDS[language].columns;
  return (
    <tr className="border-b border-line max-sm:block max-sm:py-2">
      <td className={`${CELL} sm:w-36 sm:whitespace-nowrap print:w-24`}>
        {reportDay(item.appliedOn, language)}
      </td>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <bdi className="font-semibold">{item.company}</bdi>
        <br />
        <bdi>{[item.role, item.location].filter(Boolean).join(', ')}</bdi>
        {item.source && (
          <span className="block text-soft">
            {through}: <bdi>{item.source}</bdi>
          </span>
        )}
      </th>
      <td className={`${CELL} whitespace-pre-line`}>{reportHistory(item.events, { language, naming })}</td>
      <td className={`${CELL} font-semibold sm:w-40 print:w-28`}>{reportResult(item.ending, language)}</td>
    </tr>
  );
}
