import type { Metadata } from 'next';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { openOperations, operations } from '@/lib/api/registry';
import { env } from '@/lib/platform/env';
import { VERSION } from '@/lib/platform/version';

export const metadata: Metadata = { title: 'API' };

const REFUSAL = `HTTP/1.1 409 Conflict
content-type: application/problem+json

{
  "type": "about:blank",
  "status": 409,
  "code": "HOLD-2",
  "title": "Not yet",
  "detail": "You can send this reply from Thursday 26 November at 16:20. ...",
  "until": "2026-11-26T16:20:00Z"
}`;

/** The API described for people, from the same list that answers the requests. */
export default function ApiPage() {
  const { REBOUND_URL } = env();
  const all = [...operations, ...openOperations];
  const tags = [...new Set(all.map((one) => one.tag))];
  return (
    <Page width="wide" centred>
      <PageHeader
        kicker="API"
        title="Everything the pages do, over HTTP."
        lede="The same rules apply. A refusal names its rule and, if it ends, when."
      />
      <Stack gap="large" className="sided">
        <nav aria-label="On this page">
          <ul className="flex flex-wrap gap-x-5">
            {tags.map((tag) => (
              <li key={tag}>
                <a
                  href={`#${placeOf(tag)}`}
                  className="inline-flex min-h-[44px] items-center font-medium underline underline-offset-3"
                >
                  {tag}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Section title="Get started">
          <p className="text-pretty">
            Create a personal token in{' '}
            <Link href="/settings/security#tokens" className="font-medium underline underline-offset-3">
              settings
            </Link>{' '}
            and send it with every request. A token can read, or read and write. You can revoke it in
            settings.
          </p>
          <Sample label="A first request">{`curl ${REBOUND_URL}/api/v1/today \\\n  -H "Authorization: Bearer rbd_..."`}</Sample>
          <p className="mt-4 text-pretty">
            The full OpenAPI 3.1 description is at{' '}
            <a href="/api/v1/openapi.json" className="font-medium underline underline-offset-3">
              /api/v1/openapi.json
            </a>
            . This is Rebound {VERSION}.
          </p>
        </Section>
        <Section title="Use it safely">
          <p className="text-pretty">
            Send an <code>Idempotency-Key</code> with a POST, and sending it again within a day changes
            nothing. Send the <code>ETag</code> of what you read as <code>If-Match</code> with a change, and
            nobody’s change is overwritten.
          </p>
        </Section>
        <Section title="Use it with an assistant">
          <p className="text-pretty">
            Assistants that speak the Model Context Protocol connect to the address below with the same token.
            Each tool says whether it reads, writes or sends. Give a token that can only read if that’s
            enough.
          </p>
          <Sample label="The address for assistants">{`${REBOUND_URL}/api/mcp`}</Sample>
        </Section>
        {tags.map((tag) => (
          <Section key={tag} id={placeOf(tag)} title={tag} className="scroll-mt-6">
            <RowList>
              {all
                .filter((one) => one.tag === tag)
                .map((one) => (
                  <li key={one.name} className="border-b border-line py-3">
                    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <code className="min-w-0 text-label font-medium wrap-anywhere">
                        {one.method} {one.path}
                      </code>
                      <Tag tone="wait">{one.needs ?? 'no token'}</Tag>
                    </div>
                    <p className="mt-1 text-small text-soft text-pretty">{one.summary}</p>
                  </li>
                ))}
            </RowList>
          </Section>
        ))}
        <Section title="When a request is refused">
          <p className="text-pretty">
            Problems follow RFC 9457. <code>code</code> is the rule that refused, or a plain word such as{' '}
            <code>invalid</code> or <code>not-found</code>. Something that isn’t yours looks the same as
            something that doesn’t exist.
          </p>
          <Sample label="A refusal">{REFUSAL}</Sample>
        </Section>
      </Stack>
    </Page>
  );
}

const placeOf = (tag: string) => tag.toLowerCase().replaceAll(/\W+/g, '-');

function Sample({ label, children }: { label: string; children: string }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="mt-3 overflow-x-auto rounded-card border border-line bg-raised p-4"
    >
      <pre className="text-small">
        <code>{children}</code>
      </pre>
    </section>
  );
}
