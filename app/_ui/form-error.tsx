'use client';

import { useEffect, useRef } from 'react';
import { buttonClass } from './button';
import { IconAttention } from './icons';

/** One thing to change; `name` is the control's name, so that the summary can lead to it. */
export type Problem = { name?: string; message: string };

export type FormErrorProps = {
  /** What happened, in one sentence. */
  title?: string;
  problems?: readonly Problem[];
};

/** The summary above a form that came back: announced, focused, and each line leads to its field. Nothing to say, nothing shown. */
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
      className="flex gap-3 rounded-control border border-dawn bg-dawn-bg px-4 py-3 text-ink"
    >
      <IconAttention className="mt-0.5 size-5 shrink-0 text-dawn" />
      <div className="min-w-0">
        <p className="font-semibold">{title ?? 'Please check this'}</p>
        {problems.length > 0 && (
          <ul className="mt-1 flex flex-col gap-1">
            {problems.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
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
