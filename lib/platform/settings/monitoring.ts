import { oneOf, optional } from './setting';

/** What Rebound says of itself, and where. */
export const monitoring = {
  REBOUND_LOG_LEVEL: optional(oneOf(['debug', 'info', 'warn', 'error']), {
    about: 'The least that the log says. debug also writes each repetition of what is counted otherwise.',
    unset: 'info',
    example: 'info',
    readBy: ['start', 'web', 'worker', 'migrate'],
  }),
  REBOUND_LOG_FORMAT: optional(oneOf(['json', 'pretty']), {
    about: 'json: one line an event, for a collector. pretty: for somebody who reads along.',
    unset: 'pretty at a terminal in local mode, json otherwise',
    example: 'json',
    readBy: ['start', 'web', 'worker', 'migrate'],
  }),
  REBOUND_ACCESS_LOG: optional(oneOf(['off', 'on', 'address']), {
    about:
      'on: a line in the log for every request, with the pattern of its route and never the address that was asked for. address: with the network that it came from as well, which is personal data.',
    unset: 'off',
    example: 'on',
    readBy: ['web'],
  }),
};
