'use client';

import { Kbd } from '@/app/_ui/kbd';
import { Link } from '@/app/_ui/link';
import { COMMANDS } from '../../_components/commands/commands';

/** Where commands are in reach of a thumb. Drawn from what the palette has anyway, so the page sends it once, as HTML. */
export function GoTo() {
  return (
    <nav aria-label="Shortcuts" className="flex min-w-0 flex-col gap-4">
      {(['Do', 'Go to'] as const).map((group) => (
        <section key={group}>
          <h2 className="mb-1 text-label font-semibold">{group}</h2>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-x-4 xl:grid-cols-1">
            {COMMANDS.filter((one) => one.group === group && one.keys && !one.forCoach).map(
              ({ href, label, keys }) => (
                <li key={href}>
                  <Link
                    href={href}
                    className="flex min-h-[44px] items-center justify-between gap-3 rounded-item hover:underline xl:min-h-[36px]"
                  >
                    <span className="min-w-0">{label}</span>
                    <span className="hidden gap-1 xl:flex" aria-hidden="true">
                      {keys?.split(' ').map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </span>
                  </Link>
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
      <p className="hidden text-small text-soft xl:block">
        <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> opens search and commands anywhere, and <Kbd>?</Kbd> lists all keys.
      </p>
    </nav>
  );
}
