import { builtInTheme } from '@/lib/rules/themes';

/** A theme in the middle of a sentence: ours in small letters, the person's own as they write it. */
export const themeInSentence = ({ theme, label }: { theme: string; label: string }): string =>
  builtInTheme(theme) ? label.toLowerCase() : label;
