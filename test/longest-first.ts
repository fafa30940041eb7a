import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, longest first, those that wait in turn with those that work. */
const LONG = [
  'bin/chaos/worker',
  'lib/access/matrix-actions',
  'bin/chaos/database',
  'lib/access/matrix-tables',
  'bin/chaos/provider',
  'lib/access/matrix-operations',
  'hold.data',
  'bin/chaos/webhooks',
  'bin/prove',
];

/** What takes long begins first, also in a fresh clone, where no earlier run says what that is: nothing is waited for at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((name) => moduleId.includes(name));
      return found === -1 ? LONG.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
