export { ofApplication, type TaskLine } from './of-application';
