import type { InterviewKind } from '@/lib/rules/interview-kinds';

/** What a title calls an interview, the more telling word first. */
const KINDS: readonly (readonly [RegExp, InterviewKind])[] = [
  [
    /\b(?:final|last)[ -](?:round|interview)|\bonsite final\b|\bendrunde\b|\bentretien final\b/iu,
    'final-round',
  ],
  [/\bpanel\b/iu, 'panel'],
  [/\b(?:take[ -]home|hausaufgabe)\b/iu, 'take-home'],
  [/\b(?:presentation|präsentation|présentation|case study)\b/iu, 'presentation'],
  [/\b(?:technical|tech|coding|system design|pair(?:ing)?|technisch\p{L}*|technique)\b/iu, 'technical'],
  [
    /\b(?:phone|recruiter|screen(?:ing)?|telefon\p{L}*|intro(?:ductory)? call|kennenlern\p{L}*)\b/iu,
    'phone-screen',
  ],
  [
    /\b(?:first|1st|erste[sr]?|premier) (?:round |runde )?(?:interview|gespräch|entretien)/iu,
    'first-interview',
  ],
];
const LONGEST_TITLE = 300;

export const kindIn = (title: string): InterviewKind | null =>
  KINDS.find(([says]) => says.test(title.slice(0, LONGEST_TITLE)))?.[1] ?? null;

const ROUND =
  /\b(?:round|runde|stage|ronde)[ #:.]{0,3}([1-9])\b|\b([1-9])(?:\.|st|nd|rd|th|e|ème)?[ -](?:round|runde|stage|ronde|tour)\b/iu;

/** "Gespräch, 2. Runde" is the second. */
export function roundIn(title: string): number | null {
  const [, after, before] = ROUND.exec(title.slice(0, LONGEST_TITLE)) ?? [];
  return after || before ? Number(after ?? before) : null;
}

/** Where people meet by video, by the ends of their hosts. */
const MEETINGS = [
  ...['zoom.us', 'teams.microsoft.com', 'teams.live.com', 'meet.google.com', 'webex.com', 'whereby.com'],
  ...['chime.aws', 'gotomeeting.com', 'goto.com', 'meet.jit.si', 'bluejeans.com', 'around.co', 'hirevue.com'],
];
const LONGEST_TEXT = 20_000;
const LONGEST_LINK = 2_000;

const hostOf = (link: string): string | null => (URL.canParse(link) ? new URL(link).hostname : null);

const isMeeting = (link: string): boolean => {
  const host = hostOf(link);
  return MEETINGS.some((end) => host === end || host?.endsWith(`.${end}`));
};

const linksIn = (text: string): string[] =>
  text
    .slice(0, LONGEST_TEXT)
    .split(/[\s<>"']+/)
    .filter((word) => /^https:\/\//i.test(word) && word.length <= LONGEST_LINK && hostOf(word) !== null)
    .map((word) => word.replace(/[),.;]+$/, ''));

/** The link to join: the one that a field is for, else one of a place where people meet. */
export function meetingLink(
  fields: readonly string[],
  texts: readonly string[],
): { link: string; video: boolean } | null {
  const said = fields.flatMap(linksIn);
  const found = said[0] ?? texts.flatMap(linksIn).find(isMeeting);
  return found === undefined ? null : { link: found, video: isMeeting(found) };
}
