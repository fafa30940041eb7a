export {
  bringLinks,
  bringPeople,
  type ContactFacts,
  peopleNamed,
  peopleOfEach,
} from './brought';
export { linkPeople } from './mutations';
export {
  type ContactLine,
  type ContactsOf,
  ofApplication,
  ofApplication as contactsOf,
} from './of-application';
