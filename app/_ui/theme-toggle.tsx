'use client';

import { IconHalf, IconMoon, IconSun } from './icons';
import { THEME_COOKIE, THEMES, type Theme } from './theme';

const LOOK = {
  system: { label: 'Device', Icon: IconHalf },
  light: { label: 'Light', Icon: IconSun },
  dark: { label: 'Dark', Icon: IconMoon },
} as const satisfies Record<Theme, unknown>;

const A_YEAR_IN_SECONDS = 31_536_000;

/** Chooses the theme at once and for the next visit. `current` is what the server read from the cookie. */
export function ThemeToggle({ current, name = 'theme' }: { current: Theme; name?: string }) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Theme</legend>
      <div className="inline-flex max-w-full flex-wrap gap-1 rounded-control border border-line bg-sunken p-1">
        {THEMES.map((theme) => {
          const { label, Icon } = LOOK[theme];
          return (
            <label
              key={theme}
              className="flex min-h-[38px] items-center gap-2 rounded-item px-3 text-small text-soft has-checked:bg-raised has-checked:font-semibold has-checked:text-ink has-checked:ring-1 has-checked:ring-edge has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-[44px]"
            >
              <input
                type="radio"
                name={name}
                value={theme}
                defaultChecked={theme === current}
                onChange={() => choose(theme)}
                className="sr-only"
              />
              <Icon className="size-4.5" />
              {label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function choose(theme: Theme) {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  const age = theme === 'system' ? 0 : A_YEAR_IN_SECONDS;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser this has to work in.
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${age}; samesite=lax`;
}
