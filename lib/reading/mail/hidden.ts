/** Elements whose words no mail program shows. */
export const NEVER_SHOWN: ReadonlySet<string> = new Set(
  'script style head title template object iframe svg math video audio canvas map select textarea'.split(' '),
);

const LONGEST_STYLE = 2_000;

/** A line for the list of mails, words for a machine: what is there and not seen, in the ways mails hide it. */
const HIDING =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0*(?:\.0*)?(?:;|$|!)|mso-hide:all|font-size:(?:0*(?:\.\d*)?|1)(?:px|pt|em|rem|%)?(?:;|$|!))/;
const FLAT = /(?:^|;)(?:max-)?height:0*(?:\.0*)?(?:px|pt|em)?(?:;|$|!)/;
const CUT_OFF = /(?:^|;)overflow(?:-y)?:hidden/;

/** Whether an element says that it is not to be seen. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden']?.toLowerCase() === 'true') return true;
  const style = (attributes.style ?? '').slice(0, LONGEST_STYLE).toLowerCase().replace(/\s+/g, '');
  return style !== '' && (HIDING.test(style) || (FLAT.test(style) && CUT_OFF.test(style)));
}
