export { admit, BY_INVITATION, mayComeIn, signUpHere } from './admission';
export { openInvitations } from './data';
export { forgetInvitations, inviteToSite, revokeInvitation } from './mutations';
export { inviteSchema } from './schema';
