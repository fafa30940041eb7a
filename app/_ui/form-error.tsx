'use client';

import { useEffect, useRef } from 'react';
import { buttonClass } from './button';
import { classNames } from './class-names';
import { IconAttention } from './icons';

/** One thing to change; `name` is the control's name, so that the summary can lead to it. */
export type Problem = { name?: string; message: string };

export type FormErrorProps = {
  /** What happened, in one sentence. */
  title?: string;
  problems?: readonly Problem[];
};

/**
 * The summary above a form that came back: announced, focused, and each line leads to its field. Nothing to say, nothing
 * shown.
 */
export function FormError({ title, problems = [] }: FormErrorProps) {
  const box = useRef<HTMLDivElement>(null);
  const said = [title, ...problems.map((problem) => problem.message)].filter(Boolean).join('\n');

  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);

  if (!said) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // Once nothing that it leads to is left to change, it is done (app/_components/form/use-mended.ts).
      className={classNames(
        'group/problems flex gap-3 rounded-control border border-dawn bg-dawn-bg px-4 py-3 text-ink',
        problems.length > 0 && '[&:not(:has(li:not([hidden])))]:hidden',
      )}
    >
      <IconAttention className="mt-0.5 size-5 shrink-0 text-dawn" />
      <div className="min-w-0">
        <p className="font-semibold">
          {/* The count is of what came back: once some of it is mended, it counts no more. */}
          <span className="group-has-[li[hidden]]/problems:hidden">{title ?? 'Please check this'}</span>
          <span className="hidden group-has-[li[hidden]]/problems:inline">Please check this</span>
        </p>
        {problems.length > 0 && (
          <ul className="mt-1 flex flex-col gap-1">
            {problems.map(({ name, message }) => (
              <li key={`${name} ${message}`} data-problem={name || undefined} className="[&[hidden]]:hidden">
                {name ? (
                  <button
                    type="button"
                    className={`${buttonClass('link')} text-left`}
                    onClick={() => focusControl(box.current, name)}
                  >
                    {message}
                  </button>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function focusControl(summary: HTMLElement | null, name: string) {
  const scope = summary?.closest('form') ?? document;
  scope.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
}
