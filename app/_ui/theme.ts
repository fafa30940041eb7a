export const THEMES = ['system', 'light', 'dark'] as const;

/** What a person chose: 'system' follows the device. */
export type Theme = (typeof THEMES)[number];

/** Read on the server so that the first paint already wears the chosen theme. */
export const THEME_COOKIE = 'theme';

/** The browser's own bars, matched to the paper of each theme. */
export const PAPER = { light: '#faf7f2', dark: '#12162a' } as const;

/** The theme a cookie value names; anything unknown, or no cookie at all, is 'system'. */
export function themeFromCookie(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
