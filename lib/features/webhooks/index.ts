export { announce } from './announce';
export { pauseWebhooks } from './mutations';
