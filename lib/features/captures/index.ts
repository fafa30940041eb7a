export { ofApplication, type Posting, postingOf } from './of-application';
