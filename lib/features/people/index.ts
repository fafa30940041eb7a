export { type ContactsOf, ofApplication } from './of-application';
