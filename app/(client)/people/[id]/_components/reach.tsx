import { buttonClass } from '@/app/_ui/button';
import { type Fact, FactList } from '@/app/_ui/fact-list';
import { Section } from '@/app/_ui/page';
import type { ContactView } from '@/lib/features/people/schema';

/** How to reach somebody, with one press; nothing where nothing is known. */
export function Reach({ contact: { mail, phone, link } }: { contact: ContactView }) {
  const facts: (Fact | null)[] = [
    mail ? { term: 'Email', detail: <Way to={`mailto:${mail}`}>{mail}</Way> } : null,
    phone
      ? { term: 'Phone', detail: <Way to={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</Way> }
      : null,
    link
      ? {
          term: 'Link',
          detail: (
            <a
              href={link}
              rel="noopener noreferrer nofollow"
              target="_blank"
              className={`${buttonClass('link')} break-all`}
            >
              {new URL(link).hostname}
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          ),
        }
      : null,
  ];
  const known = facts.filter((fact) => fact !== null);
  if (known.length === 0) return null;
  return (
    <Section title="Get in touch">
      <FactList facts={known} />
    </Section>
  );
}

function Way({ to, children }: { to: string; children: string }) {
  return (
    <a href={to} className={`${buttonClass('link')} wrap-anywhere`}>
      {children}
    </a>
  );
}
