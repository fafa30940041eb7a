// What the runners wrote about themselves, as counts and names.

/** A run in which more tests than this needed a second try has failed, though each of them passed in the end. */
const FLAKY_AT_MOST = 2;

/**
 * Of Vitest's report. A test that passed still carries the failures of its earlier tries.
 * @param {{ numPassedTests?: number, numFailedTests?: number, testResults?: { assertionResults: { fullName: string, status: string, failureMessages?: string[] | null }[] }[] }} report
 */
export function readVitest({ numPassedTests = 0, numFailedTests = 0, testResults = [] }) {
  const flaky = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
    .map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numFailedTests, flaky };
}

/**
 * Of Playwright's report: suites lie inside suites, each with its specs.
 * @typedef {{ specs?: { title: string, file: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 * @param {{ stats?: { expected?: number, flaky?: number, unexpected?: number }, suites?: Suite[] }} report
 */
export function readPlaywright({ stats = {}, suites = [] }) {
  const { expected = 0, flaky = 0, unexpected = 0 } = stats;
  return { passed: expected + flaky, failed: unexpected, flaky: suites.flatMap(flakyIn) };
}

/** @param {Suite} suite @returns {string[]} */
function flakyIn({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(flakyIn)];
}

/**
 * The end of a run: the seconds of each part, what needed a second try, and as its last line the count.
 * @param {{ passed: number, failed: number, flaky: string[] }} counts
 * @param {Record<string, number>} seconds
 */
export function summaryOf({ passed, failed, flaky }, seconds) {
  const tooMany = flaky.length > FLAKY_AT_MOST ? flaky.length : 0;
  const parts = Object.entries(seconds).map(([part, took]) => `${part} ${Math.round(took)} s`);
  return [
    ...flaky.map((name) => `flaky: ${name}`),
    ...(tooMany ? [`More than ${FLAKY_AT_MOST} needed a second try, so each of them counts as failed.`] : []),
    parts.join(', '),
    `${passed - tooMany} passed, ${failed + tooMany} failed`,
  ];
}
