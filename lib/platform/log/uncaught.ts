import { log } from '@/lib/platform/log';
import { tellRest } from './fold';

/**
 * For a program: what nobody caught ends it with a line of our log, not with Node's own words, which are the message of
 * the error; so are its words of a warning. What was counted and not said yet is said at the end.
 */
export function watchUncaught(): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      log.error('uncaught', error);
      process.exit(1);
    });
  process.removeAllListeners('warning');
  process.on('warning', ({ name }) => log.warn('warning', { word: name }));
  process.on('exit', tellRest);
}
