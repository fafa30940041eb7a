/** What stands behind the words of a command. */
export type Options = { yes?: unknown; writes?: unknown; mails?: unknown; files?: unknown };

/** Answers the lines to print. Throws a SetupError where nothing was done. */
export type Command = (address: string, options: Options) => Promise<string[]>;
