import type { ReplyKind } from '@/lib/rules/reply';

type PastReply = {
  company: string;
  kind: ReplyKind;
  to: string;
  subject: string;
  body: string;
  /** Written, in days ago. */
  on: number;
  /** What became of it: left so many days ago, leaves tomorrow, or still lies in the drawer. */
  fate: { sent: number } | 'scheduled' | 'draft';
};

const lines = (...paragraphs: string[]) => paragraphs.join('\n\n');

/** Maya's replies: six that have left, one that leaves tomorrow morning, one that is not finished. */
export const replies: readonly PastReply[] = [
  {
    company: 'Corvane Health',
    kind: 'short',
    to: 'h.brandt@corvane.example',
    subject: 'Thank you, and until another time',
    body: lines(
      'Dear Helene,',
      'Thank you for telling me so clearly. What you are building for outpatient wards stays on my mind, and I would be glad to hear of a role where my insurance work fits.',
      'All the best, Maya',
    ),
    on: 46,
    fate: { sent: 45 },
  },
  {
    company: 'Saltmarsh Robotics',
    kind: 'full',
    to: 'joris.tamm@saltmarsh.example',
    subject: 'Thank you for the weeks with your team',
    body: lines(
      'Dear Joris,',
      'Thank you for writing yourself, and for the care your panel took with my take-home. The talk about what a robot should do when it is unsure was the best hour of my month.',
      'I would still like to work on that question one day. If there is one thing about my hand-over that would have helped your engineers, I would be glad to know it; if not, that is fine too.',
      'Should another role come up in the team, please think of me.',
      'Warm regards, Maya',
    ),
    on: 40,
    fate: { sent: 38 },
  },
  {
    company: 'Wrenfield Bank',
    kind: 'thanks',
    to: 'a.osei@wrenfield.example',
    subject: 'Thank you for thinking of me',
    body: 'Dear Abena, thank you for writing to me in the first place, and for telling me how it ended. Maya',
    on: 36,
    fate: { sent: 35 },
  },
  {
    company: 'Quillmark Press',
    kind: 'short',
    to: 'editors@quillmark.example',
    subject: 'Thank you for the conversation',
    body: lines(
      'Dear Ruth,',
      'Thank you for the news and for an hour that I enjoyed. I remain a viewer, and I would be happy to talk again should the tools team grow.',
      'Kind regards, Maya',
    ),
    on: 32,
    fate: { sent: 30 },
  },
  {
    company: 'Larkspan',
    kind: 'full',
    to: 'tove.ekman@larkspan.example',
    subject: 'Thank you, from the other of the two',
    body: lines(
      'Dear Tove,',
      'Thank you for calling it what it was, and for the five conversations. I keep thinking about the one on how a map should age.',
      'Larkspan is still the place I describe when friends ask what I am looking for. If you can say what would have shown you that I can lead, I would take it to heart.',
      'I would be glad to hear from you if something opens, now or in a year.',
      'Warmly, Maya',
    ),
    on: 23,
    fate: { sent: 21 },
  },
  {
    company: 'Yarrowdale Homes',
    kind: 'full',
    to: 'p.achterberg@yarrowdale.example',
    subject: 'Thank you for being straight with me',
    body: lines(
      'Dear Pieter,',
      'Thank you for ringing before it was in the papers. The afternoon with your site managers told me more about the work than any brief could have.',
      'I would still like to help with the handover app. If the board had doubts about the role itself, I would be grateful for a word about them, whenever it suits.',
      'Please write when hiring opens again; I will be glad to read it.',
      'Best wishes to the team, Maya',
    ),
    on: 7,
    fate: { sent: 5 },
  },
  {
    company: 'Draycott Signals',
    kind: 'short',
    to: '',
    subject: 'Thank you for the afternoon',
    body: 'Dear Omar, thank you for',
    on: 10,
    fate: 'draft',
  },
  {
    company: 'Millrace Commerce',
    kind: 'short',
    to: 'yusuf.demir@millrace.example',
    subject: 'Thank you, Yusuf',
    body: lines(
      'Dear Yusuf,',
      'Thank you for the clear answer, and for asking about the numbers twice. I like what Millrace does for small shops, and I would be glad to be considered when another design role comes up.',
      'Kind regards, Maya',
    ),
    on: 1,
    fate: 'scheduled',
  },
];
