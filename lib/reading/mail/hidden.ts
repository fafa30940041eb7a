/** Elements whose words no mail program shows. */
export const NEVER_SHOWN: ReadonlySet<string> = new Set(
  'script style head title template object iframe svg math video audio canvas map select textarea'.split(' '),
);

const LONGEST_STYLE = 2_000;

const NOTHING = String.raw`(?:0+(?:\.0*)?|\.0+)`;
const END = '(?:;|$|!)';
/** A line for the list of mails, words for a machine: what is there and not seen, in the ways mails hide it. */
const HIDING = new RegExp(
  `(?:^|;)(?:${[
    'display:none',
    'visibility:(?:hidden|collapse)',
    'mso-hide:all',
    `opacity:${NOTHING}%?${END}`,
    `font-size:${NOTHING}(?:px|pt|em|rem|%)?${END}`,
    // Of a pixel nobody reads a word; 1em is the usual size.
    String.raw`font-size:(?:1|0?\.\d+)(?:px|pt)${END}`,
  ].join('|')})`,
);
const FLAT = new RegExp(`(?:^|;)(?:max-)?height:${NOTHING}(?:px|pt|em)?${END}`);
const CUT_OFF = /(?:^|;)overflow(?:-y)?:hidden/;

/** Whether an element says that it is not to be seen. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden']?.toLowerCase() === 'true') return true;
  const style = (attributes.style ?? '').slice(0, LONGEST_STYLE).toLowerCase().replace(/\s+/g, '');
  return style !== '' && (HIDING.test(style) || (FLAT.test(style) && CUT_OFF.test(style)));
}
