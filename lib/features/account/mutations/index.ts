export {
  changeMe,
  detectTimeZone,
  saveMails,
  startMailsAgain,
  updateMe,
} from './settings';
export { endSessions, revokeOthers, revokeSession } from './sign-outs';
export { makeToken, revokeToken } from './tokens';
