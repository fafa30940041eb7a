import { expect, test } from 'vitest';
import { nameRolesForm, nameRolesSchema } from './schema';

const planId = '019aaf00-0000-7000-8000-000000000001';

test.each([
  [0, false],
  [1, true],
  [5, true],
  [6, false],
])('takes one to five roles: %i (72H-1)', (count, taken) => {
  const roles = Array.from({ length: count }, (_, at) => ({ company: `Adatum ${at}`, role: 'Engineer' }));
  expect(nameRolesSchema.safeParse({ planId, roles }).success).toBe(taken);
});

test('leaves empty lines of the form out', () => {
  const { roles } = nameRolesForm.parse({
    planId,
    'company-1': ' ',
    'company-3': 'Adatum',
    'role-3': 'Engineer',
  });
  expect(roles).toEqual([{ company: 'Adatum', role: 'Engineer' }]);
});
