// What the runners wrote about themselves, as counts and names.
import { stripVTControlCharacters } from 'node:util';

/** A run in which more tests than this needed a second try has failed, though each of them passed in the end. */
const FLAKY_AT_MOST = 2;

/** The reader of a log sees its end: more names than this would push out what else stands there. */
const NAMED_AT_MOST = 40;

/** As long as a line of a log is read. */
const LINE = 200;

/**
 * Of Vitest's report. A test that passed still carries the failures of its earlier tries; a file that could not be read
 * has no tests, and says why itself.
 * @param {{ numPassedTests?: number, numFailedTests?: number, testResults?: { name: string, status?: string, message?: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] | null }[] }[] }} report
 * @param {string} [folder] The one that files are named from.
 */
export function readVitest({ numPassedTests = 0, numFailedTests = 0, testResults = [] }, folder = '') {
  const fileOf = (/** @type {string} */ name) => (name.startsWith(folder) ? name.slice(folder.length) : name);
  const flaky = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
      .map(({ fullName, failureMessages }) => lineOf(fileOf(name), fullName, failureMessages?.[0])),
  );
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = fileOf(name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [lineOf(file, 'the whole file', message)] : [];
    return failed.map(({ fullName, failureMessages }) => lineOf(file, fullName, failureMessages?.[0]));
  });
  return { passed: numPassedTests, failed: numFailedTests, flaky, failures };
}

/**
 * Of Playwright's report: suites lie inside suites, each with its specs; what belongs to no test stands beside them.
 * @typedef {{ error?: { message?: string } }} Result
 * @typedef {{ title: string, file: string, tests: { status: string, results?: Result[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {{ stats?: { expected?: number, flaky?: number, unexpected?: number }, suites?: Suite[], errors?: { message?: string }[] }} report
 */
export function readPlaywright({ stats = {}, suites = [], errors = [] }) {
  const { expected = 0, flaky = 0, unexpected = 0 } = stats;
  const specs = suites.flatMap(specsIn);
  const named = (/** @type {string} */ status) =>
    specs.flatMap(({ file, title, tests }) =>
      tests
        .filter((one) => one.status === status)
        .map(({ results = [] }) =>
          lineOf(`e2e/${file}`, title, results.find(({ error }) => error)?.error?.message),
        ),
    );
  return {
    passed: expected + flaky,
    failed: unexpected,
    flaky: named('flaky'),
    failures: [
      ...named('unexpected'),
      ...errors.map(({ message }) => lineOf('e2e', 'no test of its own', message)),
    ],
  };
}

/** @param {Suite} suite @returns {Spec[]} */
function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** A test that failed, if only at first, in one line: its file, its title and the first line of the reason. */
function lineOf(/** @type {string} */ file, /** @type {string} */ title, reason = '') {
  const [first = ''] = stripVTControlCharacters(reason).trim().split('\n');
  return `${file}: ${title}${first ? `: ${first}` : ''}`.slice(0, LINE);
}

/**
 * The end of a run: what failed, the seconds of each part, what needed a second try, and as its last line the count.
 * @param {{ passed: number, failed: number, flaky: string[], failures: string[] }} counts
 * @param {Record<string, { seconds: number, processor?: number }>} parts Elapsed seconds, and those of processors where they are known.
 * @param {number} cores
 */
export function summaryOf({ passed, failed, flaky, failures }, parts, cores) {
  const tooMany = flaky.length > FLAKY_AT_MOST ? flaky.length : 0;
  const took = Object.entries(parts).map(
    ([part, { seconds, processor }]) =>
      `${part} ${Math.round(seconds)} s${processor ? ` (${Math.round(processor)} s of processors)` : ''}`,
  );
  const unnamed = failures.length - NAMED_AT_MOST;
  return [
    ...failures.slice(0, NAMED_AT_MOST).map((line) => `failed: ${line}`),
    ...(unnamed > 0 ? [`failed: and ${unnamed} more`] : []),
    ...flaky.map((name) => `flaky: ${name}`),
    ...(tooMany ? [`More than ${FLAKY_AT_MOST} needed a second try, so each of them counts as failed.`] : []),
    `${[...took, `${cores} cores`].join(', ')}`,
    `${passed - tooMany} passed, ${failed + tooMany} failed`,
  ];
}
