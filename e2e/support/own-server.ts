import path from 'node:path';

// Each of the runner's workers has an app of its own, with its own database and its own clock, so that one may move
// its clock while another waits for a morning.

const FIRST_PORT = Number(process.env.REBOUND_E2E_PORT ?? 4280);

/** Which worker this process is; the first one where there is no runner around it. */
const worker = () => Number(process.env.TEST_PARALLEL_INDEX ?? 0);

/**
 * Milliseconds between two runs of a worker's jobs: journeys wait for them now and then. Sign-in mails and letters come through
 * the queue, whose pace is its own.
 */
export const POLL_MS = 1_000;

/** Whom the app of each worker takes for somebody who runs it. */
export const OPERATOR = 'operator@example.test';

export const portOf = (index: number) => FIRST_PORT + index;
export const ownAddress = () => `http://localhost:${portOf(worker())}`;
export const dataDirOf = (index: number) => path.join(process.env.REBOUND_E2E_DATA ?? '', String(index));
export const ownDataDir = () => dataDirOf(worker());

/** What the app of a worker says, line by line. */
export const logOf = (index: number) => `${dataDirOf(index)}.log`;
export const ownLog = () => logOf(worker());
