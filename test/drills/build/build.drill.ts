import { expect, test } from 'vitest';
import { databaseUrls } from '@/test/database';
import { summarise } from '../drill';
import { walk } from './walk';

test('the Dockerfile makes an image that migrates, serves, works and is asked after, on no package of development', async () => {
  const { figures, broken, said } = await walk(databaseUrls);
  summarise('The steps of the Dockerfile, and what compose.yaml starts', figures, broken);
  expect(broken, said).toEqual([]);
});
