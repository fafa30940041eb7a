'use client';

import { Button, buttonClass } from '@/app/_ui/button';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { Finding } from '@/lib/language/findings';
import { anchorOf } from '@/lib/rules/playbook/chapter';
import { variablesIn } from '@/lib/rules/templates/variables';

/** What is said elsewhere on the page: beside the length, and about the places of a template. */
const isSaidElsewhere = (code: Finding['code'], words: string) =>
  code === 'too-long' || (code === 'unfilled-variable' && (words === '' || variablesIn(words).length > 0));
const SHOWN_AT_ONCE = 4;

/**
 * ASK-3, CHANNEL, PUSH-3: how the letter may come across, pointed out while it is written. This is advice: it holds
 * nothing back. `onShow` leads to a place in the text.
 */
export function HowItReads({
  findings,
  body,
  onShow,
}: {
  findings: readonly Finding[];
  body: string;
  onShow: (place: { start: number; end: number }) => void;
}) {
  const shown = findings.filter(({ code, start, end }) => !isSaidElsewhere(code, body.slice(start, end)));
  return (
    <section aria-label="How it may come across" aria-live="polite">
      {shown.length > 0 && (
        <div className="rounded-card border border-line bg-raised px-5 py-4">
          <p className="font-semibold">How it may come across</p>
          <ul className="mt-2 flex flex-col gap-3">
            {shown.slice(0, SHOWN_AT_ONCE).map(({ code, rule, start, end, because, suggestion }) => (
              <li key={`${code}:${start}`} className="flex flex-col items-start gap-1">
                {end > 0 && (
                  <Button
                    variant="link"
                    type="button"
                    className="text-left"
                    onClick={() => onShow({ start, end })}
                  >
                    “{short(body.slice(start, end))}”
                  </Button>
                )}
                <span className="text-small text-soft text-pretty">
                  {because} {suggestion}{' '}
                  <a
                    href={`/how-it-works#${anchorOf(rule)}`}
                    target="_blank"
                    rel="noreferrer"
                    className={buttonClass('link')}
                  >
                    Why
                    <VisuallyHidden> (opens a new tab)</VisuallyHidden>
                  </a>
                </span>
              </li>
            ))}
          </ul>
          {shown.length > SHOWN_AT_ONCE && (
            <p className="mt-3 text-small text-soft">There are a few more like this further down.</p>
          )}
        </div>
      )}
    </section>
  );
}

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
};
