import type { ReactNode } from 'react';

/** What stands where nothing is yet: a few kind words and one way on. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  /** One `ButtonLink` or `SubmitButton`. */
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-3 border-y border-line py-9">
      <svg viewBox="0 0 72 28" aria-hidden="true" focusable="false" className="h-7 w-18 text-soft">
        <path
          d="M1 24.5c11-6.5 20-6.5 31-1.5s22 4 39-3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
        <path d="M47.5 3.6a6.5 6.5 0 1 0 6 9 5.6 5.6 0 0 1-6-9Z" fill="currentColor" opacity=".55" />
        <path
          d="M14 8.5h.01M27 4.5h.01M63 8h.01"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </svg>
      <p className="serif-heading text-h2">{title}</p>
      {children && <div className="max-w-[34rem] text-soft text-pretty">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
