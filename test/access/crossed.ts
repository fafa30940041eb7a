import type { Fixtures } from '@/test/access/fixtures';

/** Posts whose ids are each somebody's own, or shown to them, and do not belong together. */
type Crossed = {
  by: 'owner' | 'stranger' | 'coach' | 'revoked';
  action: string;
  form: (fixtures: Fixtures) => Record<string, string>;
};

export const CROSSED: readonly (readonly [title: string, Crossed])[] = [
  [
    'showing one’s own entry to the coach of somebody else',
    {
      by: 'stranger',
      action: 'coaching.setSharing',
      form: ({ stranger, coachings }) => ({
        coachingId: coachings.coach,
        entryId: stranger.ids.shownEntry,
        shared: 'yes',
      }),
    },
  ],
  [
    'showing an entry of somebody else to one’s own coach',
    {
      by: 'stranger',
      action: 'coaching.setSharing',
      form: ({ stranger, owner }) => ({
        coachingId: stranger.ids.friendCoaching,
        entryId: owner.ids.shownEntry,
        shared: 'yes',
      }),
    },
  ],
  [
    'a coach showing themselves one entry more',
    {
      by: 'coach',
      action: 'coaching.setSharing',
      form: ({ owner, coachings }) => ({
        coachingId: coachings.coach,
        entryId: owner.ids.keptEntry,
        shared: 'yes',
      }),
    },
  ],
  [
    'a coach’s comment under an entry that only another coach is shown',
    {
      by: 'coach',
      action: 'coaching.addComment',
      form: ({ owner, coachings }) => ({
        coachingId: coachings.coach,
        entryId: owner.ids.keptEntry,
        body: 'May I?',
      }),
    },
  ],
  [
    'a coach’s comment in the name of another coach',
    {
      by: 'coach',
      action: 'coaching.addComment',
      form: ({ owner }) => ({
        coachingId: owner.ids.friendCoaching,
        entryId: owner.ids.shownEntry,
        body: 'May I?',
      }),
    },
  ],
  [
    'a comment of a coach whose consent was taken back',
    {
      by: 'revoked',
      action: 'coaching.addComment',
      form: ({ owner, coachings }) => ({
        coachingId: coachings.revoked,
        entryId: owner.ids.shownEntry,
        body: 'May I?',
      }),
    },
  ],
  [
    'a client’s acceptance of the invitation they sent',
    {
      by: 'owner',
      action: 'coaching.acceptInvitation',
      form: ({ owner }) => ({ coachingId: owner.ids.invitation }),
    },
  ],
  [
    'a client’s comment in the place of their coach',
    {
      by: 'owner',
      action: 'coaching.addComment',
      form: ({ owner, coachings }) => ({
        coachingId: coachings.coach,
        entryId: owner.ids.shownEntry,
        body: 'May I?',
      }),
    },
  ],
  [
    'a client’s template shown to the coach of somebody else',
    {
      by: 'stranger',
      action: 'templates.shareTemplateAction',
      form: ({ stranger, coachings }) => ({
        coachingId: coachings.coach,
        templateId: stranger.ids.template,
        shared: 'yes',
      }),
    },
  ],
  [
    'a coach’s copy of a template that only another coach is shown',
    {
      by: 'coach',
      action: 'templates.copyShownAction',
      form: ({ owner, coachings }) => ({ coachingId: coachings.coach, templateId: owner.ids.template }),
    },
  ],
  [
    'a coach’s copy of a template after the consent was taken back',
    {
      by: 'revoked',
      action: 'templates.copyShownAction',
      form: ({ owner, coachings }) => ({
        coachingId: coachings.revoked,
        templateId: owner.ids.shownTemplate,
      }),
    },
  ],
  [
    'a coach taking back what another coach gave',
    {
      by: 'coach',
      action: 'templates.takeBackTemplateAction',
      form: ({ owner, coachings }) => ({
        coachingId: coachings.coach,
        templateId: owner.ids.givenTemplate,
      }),
    },
  ],
  [
    'a client’s use of a template whose coaching has ended',
    {
      by: 'owner',
      action: 'templates.duplicateTemplateAction',
      form: ({ given }) => ({ templateId: given.revoked }),
    },
  ],
  [
    'a coach’s revocation in the place of the client',
    {
      by: 'coach',
      action: 'coaching.revokeCoaching',
      form: ({ coachings }) => ({ coachingId: coachings.coach }),
    },
  ],
];
