import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { MAIN_ID } from './skip-link';

const WIDTHS = {
  narrow: 'max-w-[30rem]',
  reading: 'max-w-[44rem]',
  wide: 'max-w-[84rem]',
  full: '',
} as const;

/**
 * The main landmark of a screen, exactly one of them. narrow: a form or a single question. reading: text and lists.
 * wide: two columns, or headings beside what is under them; a little less where nothing stands at its left. full: as wide as
 * the window.
 */
export function Page({
  width = 'reading',
  centred = false,
  children,
}: {
  width?: keyof typeof WIDTHS;
  /** In the middle of the window: for screens without the frame of `AppShell`. */
  centred?: boolean;
  children: ReactNode;
}) {
  return (
    <main
      id={MAIN_ID}
      tabIndex={-1}
      className={classNames(
        'w-full px-5 pt-6 pb-14 outline-none md:px-12 md:pt-10 print:max-w-none print:p-0',
        centred && width === 'wide' ? 'max-w-[72rem]' : WIDTHS[width],
        centred && 'mx-auto',
      )}
    >
      {children}
    </main>
  );
}

/** How a screen begins: where we are (kicker), what is to be said (title), and at most a sentence more. */
export function PageHeader({
  kicker,
  title,
  lede,
  actions,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  lede?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="mb-7 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0 max-w-[40rem]">
        {kicker && <p className="mb-1.5 text-small text-soft">{kicker}</p>}
        <h1 className="serif-heading text-h1">{title}</h1>
        {lede && <p className="mt-3 text-base text-pretty">{lede}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}

/** A part of a screen under a serif heading. `id` makes it a place to link to. */
export function Section({
  title,
  lede,
  actions,
  id,
  className,
  children,
}: {
  title: ReactNode;
  lede?: ReactNode;
  actions?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className={classNames('min-w-0', className)}>
      <div className="mb-2.5 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="serif-heading min-w-0 text-h2">{title}</h2>
        {actions}
      </div>
      {lede && <p className="mb-3 text-soft text-pretty">{lede}</p>}
      {children}
    </section>
  );
}

const GAPS = { small: 'gap-2.5', medium: 'gap-4.5', large: 'gap-8' } as const;

/** Things one under the other with the same space between them. */
export function Stack({
  gap = 'medium',
  className,
  children,
}: {
  gap?: keyof typeof GAPS;
  className?: string;
  children: ReactNode;
}) {
  return <div className={classNames('flex min-w-0 flex-col', GAPS[gap], className)}>{children}</div>;
}
