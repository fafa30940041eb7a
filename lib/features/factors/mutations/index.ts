export { confirmAuthenticator, removeAuthenticator, startAuthenticator } from './authenticator';
export {
  confirmWithCode,
  confirmWithMail,
  confirmWithPasskey,
  mailConfirmCode,
  waysToConfirm,
} from './confirm';
export { forgetFactors } from './forget';
export { removeIdentity } from './identities';
export { addPasskey, passkeyToMake, removePasskey } from './passkeys';
export { type EndedPrograms, endPrograms } from './programs';
export { makeRecoveryCodes } from './recovery';
export { passkeyToSignIn, personOfPasskey } from './sign-in';
