import type { Fixtures } from '@/test/access/fixtures';
import { withRow } from '@/test/access/noun';
import { NOUNS } from '@/test/access/nouns';
import type { Member } from '@/test/access/person';
import { challengeFor, GUESTS_CODE } from '@/test/access/person';
import { appCode } from '@/test/app-code';
import { fixtureMailPort } from '@/test/database';
import { formOf } from '@/test/mail-server';
import { makePasskey, registered, shown } from '@/test/passkey';

// What each server action is posted, by whom it is meant for. A new action belongs in its feature's access.ts, or here,
// as `folder.export`.

/**
 * `owner`, `coach`, `guest` (whom the owner invited): about a row of the owner's, and nobody else may. `operator`: nobody
 * of the matrix. `anyone`: about the signed-in person alone, whoever that is. `holder`: the same, and only the owner (or
 * the guest) has what it takes. `public`: signing in and out.
 */
export type ActionSample = {
  by: 'owner' | 'coach' | 'guest' | 'anyone' | 'holder' | 'public' | 'operator';
  /** Whose `holder` it is; the owner unless it says so. */
  ofGuest?: true;
  form: (fixtures: Fixtures) => Record<string, string>;
};

/** Whom the sample is meant for. */
export function holderOf({ by, ofGuest }: ActionSample, { owner, coach }: Fixtures): Member {
  return by === 'coach' ? coach : by === 'guest' || ofGuest ? owner.guest : owner;
}

type Ids = Fixtures['owner']['ids'];

const owner = (form: (ids: Ids, fixtures: Fixtures) => Record<string, string>): ActionSample => ({
  by: 'owner',
  form: (fixtures) => form(fixtures.owner.ids, fixtures),
});
const guest = (form: (ids: Ids) => Record<string, string>): ActionSample => ({
  by: 'guest',
  form: ({ owner: { ids } }) => form(ids),
});
const anyone = (form: Record<string, string> = {}): ActionSample => ({ by: 'anyone', form: () => form });
const holder = (form: (ids: Ids, fixtures: Fixtures) => Record<string, string>): ActionSample => ({
  by: 'holder',
  form: (fixtures) => form(fixtures.owner.ids, fixtures),
});
const open = (form: Record<string, string> = {}): ActionSample => ({ by: 'public', form: () => form });

/** Made by a page of another site: its answer opens nothing here. */
const ELSEWHERE = { origin: 'https://elsewhere.example' };

/** An id that names no row: what is written down of it is nothing. */
const NOBODYS = '0190a000-0000-7000-8000-000000000000';

const letter = { kind: 'short', to: 'recruiter@northwind.example', subject: 'Thank you', body: 'Thank you.' };
const words = {
  name: 'My three sentences',
  purpose: 'three-sentences',
  tone: 'warm',
  spelling: 'en-GB',
  subject: '[role]',
  'blocks.0.element': 'free',
  'blocks.0.text': 'Thank you, [interviewer].',
};
const ofTemplate = owner(({ template }) => ({ templateId: template }));
const ofRejection = owner(({ rejection }) => ({ rejectionId: rejection }));
const ofLetter = owner(({ ready }) => ({ rejectionId: ready, ...letter }));

/** What the nouns say of their own actions. */
const ofNouns = Object.entries(NOUNS).flatMap(([noun, { actions }]) =>
  Object.entries(actions).map(([name, form]): [string, ActionSample] => [
    `${noun}.${name}`,
    typeof form === 'function' ? owner((ids) => form(withRow(noun, ids))) : anyone(form),
  ]),
);

/** What is written under entries: by the owner to a friend who coaches, and by the coach. */
const ofCoach = (form: Record<string, string>): ActionSample => ({
  by: 'coach',
  form: ({ coachings, owner: { ids } }) => ({
    ...{ coachingId: coachings.coach, entryId: ids.shownEntry },
    ...form,
  }),
});
const ofThreads: Record<string, ActionSample> = {
  'coaching.markReviewed': ofCoach({ version: '1', reviewed: 'yes' }),
  'coaching.changeCoachComment': {
    by: 'coach',
    form: ({ coachings, coachComment }) => ({
      ...{ coachingId: coachings.coach, commentId: coachComment, body: 'Say the figure first.' },
    }),
  },
  'coaching.writeToCoach': owner(({ keptEntry, friendCoaching }) => ({
    ...{ coachingId: friendCoaching, entryId: keptEntry, body: 'I will.' },
  })),
  'coaching.changeComment': owner(({ ownComment }) => ({ commentId: ownComment, body: 'I won’t.' })),
  'coaching.removeComment': owner(({ ownComment }) => ({ commentId: ownComment })),
  'coaching.answerSuggestion': owner(({ suggestion }) => ({ commentId: suggestion, answer: 'left' })),
};

export const ACTIONS: Record<string, ActionSample> = {
  ...Object.fromEntries(ofNouns),

  'account.saveProfile': anyone({ name: 'Ana', timeZone: 'Europe/Lisbon', locale: 'en-GB' }),
  'account.saveNudges': anyone({ nudgeHour: '8', nudges: 'on' }),
  'account.saveMailsAction': anyone({ 'come-back': 'on', quietFrom: '22', quietUntil: '7' }),
  'account.startMailsAgainAction': anyone(),
  'account.saveVentHours': anyone({ ventHours: '24' }),
  'account.saveHoldHours': anyone({ holdHours: '48' }),
  'account.saveGhostDays': anyone({ ghostDays: '21' }),
  'account.reportTimeZone': anyone({ timeZone: 'Europe/Lisbon' }),
  'account.signOutBrowser': owner(({ session }) => ({ id: session })),
  'account.signOutOthers': anyone(),
  'account.createToken': anyone({ name: 'notebook' }),
  'account.endToken': owner(({ token }) => ({ id: token })),

  'applications.addToBoardAction': anyone({ company: 'Litware', role: 'Engineer' }),
  'applications.addApplicationAction': anyone({ company: 'Litware', role: 'Engineer' }),
  'applications.snoozeAction': owner(({ going }) => ({ id: going })),
  'applications.moveAction': owner(({ going }) => ({ id: going, stage: 'final-round' })),
  'applications.moveOnDayAction': owner(({ going }) => ({ id: going, stage: 'final-round' })),
  'applications.undoMoveAction': owner(({ going }) => ({ id: going, at: '2099-01-01T00:00:00Z' })),
  'applications.editAction': owner(({ going }) => ({ id: going, company: 'Litware', role: 'Gardener' })),
  'applications.cellAction': owner(({ going }) => ({ id: going, role: 'Gardener' })),
  'applications.boardLimitsAction': anyone({ applied: '12' }),
  'applications.changeWholeViewAction': anyone({ view: 'q=x', change: 'archived:true' }),
  'applications.changeTogetherAction': owner(({ going }) => ({ ids: going, change: 'stage:offer' })),
  'applications.noteAction': owner(({ going }) => ({ id: going, note: 'Call on Friday.' })),
  'applications.addTagsAction': owner(({ going }) => ({ id: going, tags: 'hot, plan c' })),
  'applications.removeTagAction': owner(({ going }) => ({ id: going, tag: 'remote' })),
  'applications.addLinkAction': owner(({ going }) => ({
    id: going,
    label: 'Team',
    url: 'litware.example/team',
  })),
  'applications.removeLinkAction': owner(({ going, link }) => ({ id: going, linkId: link })),
  'applications.endAction': owner(({ going }) => ({ id: going, ending: 'withdrawn' })),
  'applications.withdrawAction': owner(({ going }) => ({ id: going })),
  'applications.searchAgainAction': anyone(),
  'applications.reopenAction': owner(({ ended }) => ({ id: ended })),
  'applications.deleteAction': owner(({ going }) => ({ id: going })),

  'rejections.logRejectionAction': owner(({ going }) => ({
    applicationId: going,
    furthestStage: 'phone-screen',
    when: 'just-now',
  })),
  'rejections.logNewRejectionAction': anyone({
    newId: NOBODYS,
    company: 'Litware',
    role: 'Engineer',
    furthestStage: 'applied',
    when: 'just-now',
  }),
  'rejections.correctRejectionAction': owner(({ rejection }) => ({
    rejectionId: rejection,
    when: 'unchanged',
    decidedBy: 'panel',
  })),
  'rejections.keepTheirWordsAction': owner(({ rejection }) => ({
    rejectionId: rejection,
    feedback: 'It was close.',
  })),
  'rejections.markEmotionalAction': ofRejection,
  'rejections.deleteRejectionAction': ofRejection,
  'replies.dismissReplyAction': owner(({ rejection }) => ({
    rejectionId: rejection,
    reason: 'not-interested',
  })),
  'replies.undismissReplyAction': ofRejection,
  'rejections.saveVentAction': owner(({ rejection }) => ({ rejectionId: rejection, body: 'Unsaid, again.' })),
  'rejections.burnVentAction': ofRejection,

  'rejections.keepRejectionEmailAction': owner(({ rejection }) => ({
    rejectionId: rejection,
    source: 'From: recruiter@northwind.example\nDate: today\n\nNot this time.',
  })),
  'rejections.forgetRejectionEmailAction': ofRejection,

  'answers.answerQuestions': open({
    furthestStage: 'final-round',
    when: 'just-now',
    timeZone: 'Europe/Lisbon',
  }),
  'answers.keepAnswersAction': anyone({ company: 'Litware', role: 'Engineer' }),

  'mailboxes.saveMailboxAction': { by: 'anyone', form: () => formOf(fixtureMailPort()) },
  'mailboxes.tryMailboxAction': anyone(),
  'mailboxes.watchThreadsAction': anyone(),
  'mailboxes.removeMailboxAction': anyone(),

  'replies.saveDraftAction': ofLetter,
  'replies.keepDraftAction': ofLetter,
  'replies.scheduleReplyAction': ofLetter,
  'replies.sendReplyAction': ofLetter,
  'replies.markAsSentAction': ofLetter,
  'replies.replyFormAction': owner(({ ready }) => ({ rejectionId: ready, ...letter, way: 'save' })),
  'replies.writePushbackAction': owner(({ ready }) => ({
    rejectionId: ready,
    ground: 'misunderstanding',
    evidence: 'They read the wrong file.',
  })),
  'replies.askWasDeclinedAction': owner(({ askedReply }) => ({ replyId: askedReply })),
  'replies.askWasNotDeclinedAction': owner(({ askedReply }) => ({ replyId: askedReply })),
  'replies.noteAnswerAction': owner(({ askedReply }) => ({ replyId: askedReply, answer: 'vague' })),
  'replies.sentByHandAction': owner(({ readyReply }) => ({ replyId: readyReply })),
  'replies.notSentAction': owner(({ readyReply }) => ({ replyId: readyReply })),
  'replies.forgetReminderAction': owner(({ readyReply }) => ({ replyId: readyReply })),
  'replies.notAnAnswerAction': owner(({ askedReply }) => ({ replyId: askedReply })),
  'replies.letterReturnedAction': owner(({ askedReply }) => ({ replyId: askedReply })),
  'replies.answerAskedAction': anyone({ replyId: NOBODYS }),
  'replies.replyArrivedAction': owner(({ readyReply }) => ({ replyId: readyReply })),
  'replies.writeReplyAgainAction': owner(({ readyReply }) => ({ replyId: readyReply })),
  'replies.cancelScheduleAction': owner(({ waitingReply }) => ({ replyId: waitingReply })),
  'replies.deleteDraftAction': owner(({ readyReply }) => ({ replyId: readyReply })),

  'notices.seenAbout': anyone({ subjectId: NOBODYS }),
  'notices.seenKind': anyone({ kind: 'coach-accepted' }),
  'coaching.commentsSeen': anyone({ entryId: NOBODYS }),
  'replies.surfacedAction': anyone({ rejectionId: NOBODYS }),
  'notices.dismissNotice': owner(({ notice }) => ({ id: notice })),

  'coaching.inviteCoach': anyone({ email: 'new.coach@example.test' }),
  'coaching.inviteClient': anyone({ email: 'new.client@example.test' }),
  'coaching.resendClientInvitation': owner(({ clientInvitation }) => ({ invitationId: clientInvitation })),
  'coaching.withdrawClientInvitation': owner(({ clientInvitation }) => ({ invitationId: clientInvitation })),
  'coaching.resendInvitation': owner(({ invitation }) => ({ coachingId: invitation })),
  'coaching.cancelInvitation': owner(({ invitation }) => ({ coachingId: invitation })),
  'coaching.revokeCoaching': owner((_ids, { coachings }) => ({ coachingId: coachings.coach })),
  'coaching.setSharing': owner(({ keptEntry }, { coachings }) => ({
    coachingId: coachings.coach,
    entryId: keptEntry,
    shared: 'yes',
  })),
  'coaching.setSharedAction': owner((_ids, { coachings }) => ({
    ...{ coachingId: coachings.coach, kind: 'patterns', shared: 'yes' },
  })),
  ...ofThreads,
  'coaching.acceptInvitation': guest(({ invitation }) => ({ coachingId: invitation })),
  'coaching.declineInvitation': guest(({ invitation }) => ({ coachingId: invitation })),
  'coaching.acceptCoach': guest(({ clientInvitation }) => ({ invitationId: clientInvitation })),
  'coaching.declineCoach': guest(({ clientInvitation }) => ({ invitationId: clientInvitation })),
  'coaching.leaveCoaching': {
    by: 'coach',
    form: ({ coachings }) => ({ coachingId: coachings.coach }),
  },
  'coaching.addComment': {
    by: 'coach',
    form: ({ coachings, owner: { ids } }) => ({
      coachingId: coachings.coach,
      entryId: ids.shownEntry,
      body: 'Well told.',
    }),
  },

  'templates.saveTemplateAction': owner(({ template }) => ({ templateId: template, version: '2', ...words })),
  'templates.restoreVersionAction': owner(({ template }) => ({
    templateId: template,
    restore: '1',
    version: '2',
  })),
  'templates.duplicateTemplateAction': ofTemplate,
  'templates.duplicateBuiltInAction': anyone({
    purpose: 'coffee-chat',
    tone: 'warm',
    spelling: 'en-US',
  }),
  'templates.archiveTemplateAction': ofTemplate,
  'templates.unarchiveTemplateAction': owner(({ archived }) => ({ templateId: archived })),
  'templates.deleteTemplateAction': owner(({ archived }) => ({ templateId: archived })),
  'templates.shareTemplateAction': owner(({ template }, { coachings }) => ({
    templateId: template,
    coachingId: coachings.coach,
    shared: 'yes',
  })),
  'templates.dropFromCoachAction': owner(({ givenTemplate }) => ({ templateId: givenTemplate })),
  'templates.giveTemplateAction': {
    by: 'coach',
    form: ({ coachings, coachTemplate }) => ({ coachingId: coachings.coach, templateId: coachTemplate }),
  },
  'templates.takeBackTemplateAction': {
    by: 'coach',
    form: ({ coachings, given }) => ({ coachingId: coachings.coach, templateId: given.coach }),
  },
  'templates.copyShownAction': {
    by: 'coach',
    form: ({ coachings, owner: { ids } }) => ({
      coachingId: coachings.coach,
      templateId: ids.shownTemplate,
    }),
  },

  'factors.startPasskey': anyone(),
  'factors.addPasskey': holder((_ids, { owner: { me } }) => ({
    name: 'Phone',
    answer: registered(makePasskey(), challengeFor(`add ${me.userId}`)),
  })),
  'factors.removePasskey': owner(({ passkey }) => ({ id: passkey })),
  'factors.startAuthenticator': anyone(),
  'factors.confirmAuthenticator': holder(({ secret }) => ({ code: appCode(secret) })),
  'factors.removeAuthenticator': holder(() => ({})),
  'factors.makeRecoveryCodes': holder(() => ({})),
  'factors.removeIdentity': holder(() => ({ provider: 'google' })),
  'factors.startConfirming': anyone(),
  'factors.confirmWithPasskey': holder(({ device, session }) => ({
    answer: shown(JSON.parse(device), challengeFor(`confirm ${session}`)),
  })),
  'factors.confirmWithCode': holder(({ recoveryCode }) => ({ code: recoveryCode })),
  'factors.mailConfirmCode': { ...holder(() => ({})), ofGuest: true },
  'factors.confirmWithMail': { ...holder(() => ({ code: GUESTS_CODE })), ofGuest: true },

  ...Object.fromEntries(
    Object.entries<Record<string, string>>({
      inviteAction: { email: 'friend@example.test' },
      takeBackAction: { id: NOBODYS },
      liftSuppressionAction: { email: 'friend@example.test' },
      suspendAction: { email: 'friend@example.test', act: 'suspend' },
      reportAction: { id: NOBODYS, act: 'settle' },
      switchAction: { name: 'imports', off: 'yes' },
    }).map(([name, form]): [string, ActionSample] => [
      `operator.${name}`,
      { by: 'operator', form: () => form },
    ]),
  ),

  'sign-in.startPasskeySignIn': open(),
  'sign-in.signInWithPasskey': {
    by: 'public',
    form: ({ owner: { ids } }) => ({
      answer: shown(JSON.parse(ids.device), challengeFor('sign-in'), ELSEWHERE),
    }),
  },
  'sign-in.askForMail': open({ email: 'somebody.new@example.test' }),
  'sign-in.askToKeep': open({ email: 'somebody.new@example.test', company: 'Litware', role: 'Engineer' }),
  'sign-in.typeCode': open({ code: 'ACDE-FGHJ' }),
  'sign-in.confirmLink': open({ token: 'A'.repeat(43) }),
  'sign-in.tryDemo': open({ who: 'client' }),
  'sign-in.signOut': open(),
};
