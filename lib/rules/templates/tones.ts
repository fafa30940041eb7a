/** How a letter sounds. */
export const TEMPLATE_TONES = ['formal', 'neutral', 'warm'] as const;
export type TemplateTone = (typeof TEMPLATE_TONES)[number];

export const TONE_LABELS: Record<TemplateTone, string> = {
  formal: 'Formal',
  neutral: 'Neutral',
  warm: 'Warm',
};

/** The tone of whoever has not chosen one. */
export const TONE_UNLESS_CHOSEN: TemplateTone = 'neutral';
