import type { Metadata } from 'next';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { PLAYBOOK } from '@/lib/rules/playbook';
import { anchorOf } from '@/lib/rules/playbook/chapter';

export const metadata: Metadata = { title: 'How it works' };

/** Every rule in plain words, from the same list that the code is checked against. */
export default function HowItWorksPage() {
  return (
    <Page centred>
      <PageHeader
        title="The rules Rebound follows."
        lede="These are all of them. Each has a short code in grey, which you’ll also see when a rule says no. The numbers are the ones in use."
        actions={<ButtonLink href="/what-now">Check your own case</ButtonLink>}
      />
      <nav aria-label="On this page" className="mb-10 print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-2.5">
          {PLAYBOOK.map(({ key, title }) => (
            <li key={key}>
              <a href={`#${key}`} className={buttonClass('link')}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Stack gap="large">
        {PLAYBOOK.map(({ key, title, rules }) => (
          <Section key={key} id={key} title={title} className="scroll-mt-6">
            <ul className="border-t border-line">
              {rules.map(({ id, says }) => (
                <li
                  key={id}
                  id={anchorOf(id)}
                  className="scroll-mt-6 border-b border-line py-3.5 break-inside-avoid target:bg-dawn-bg sm:grid sm:grid-cols-[minmax(0,7rem)_minmax(0,1fr)] sm:gap-4"
                >
                  <span className="block text-small text-soft tabular-nums sm:pt-0.5">{id}</span>
                  <div className="min-w-0">
                    <p className="text-pretty">{says}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <p className="text-small text-soft text-pretty">
          When two rules meet, the longer wait wins. What’s private stays private, even when sharing it would
          be more convenient.{' '}
          <Link href="/privacy" className={buttonClass('link')}>
            Privacy
          </Link>
        </p>
      </Stack>
    </Page>
  );
}
