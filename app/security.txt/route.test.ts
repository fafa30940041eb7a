import { expect, test, vi } from 'vitest';
import { GET } from '@/app/security.txt/route';

const settings = vi.hoisted(() => ({
  REBOUND_URL: 'https://rebound.test',
  REBOUND_SECURITY_CONTACT: undefined as string | undefined,
}));
vi.mock('@/lib/platform/env', () => ({ env: () => settings }));

test('names whom to tell, and ends within the year that RFC 9116 asks for', async () => {
  settings.REBOUND_SECURITY_CONTACT = 'mailto:security@rebound.test';
  const response = GET();
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^Contact: mailto:security@rebound\.test\n/);
  expect(text).toContain('\nCanonical: https://rebound.test/.well-known/security.txt\n');
  const expires = Date.parse(/\nExpires: (.+)\n/.exec(text)?.[1] ?? '');
  const days = (expires - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(89);
  expect(days).toBeLessThan(91);
});

test('is not there where the operator names nobody', () => {
  settings.REBOUND_SECURITY_CONTACT = undefined;
  expect(GET().status).toBe(404);
});
