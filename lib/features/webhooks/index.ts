export { announce, announceOnce, takeBackNews } from './announce';
export { pauseWebhooks } from './mutations';
