// The program of a thread for tests, which answers as a reader's does.
import { tsImport } from 'tsx/esm/api';

const { answerFrom } = await tsImport('../../lib/platform/threads/thread.ts', import.meta.url);

let asked = 0;
answerFrom({
  count: () => {
    asked += 1;
    return asked;
  },
  unsendable: () => () => asked,
});
