import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { takeHanded } from '@/app/_components/handed-page/handed';
import { handOver } from './hand-over';

afterEach(() => vi.unstubAllGlobals());

/** A tab, as far as the page that hands over and the form that takes look at it. */
function aTab() {
  const kept = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const led: string[] = [];
  const open = (html: string) => {
    const [, json = ''] = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const [, script = ''] = /<script nonce="abc">([\s\S]*?)<\/script>/.exec(html) ?? [];
    runInNewContext(script, {
      ...{ sessionStorage, document: { getElementById: () => ({ textContent: json }) } },
      location: { replace: (to: string) => void led.push(to) },
    });
  };
  vi.stubGlobal('window', {
    ...{ sessionStorage, location: { hash: '', pathname: '/capture', search: '' } },
    history: { replaceState: () => undefined },
  });
  return { open, led };
}

const shared = {
  title: 'Night Nurse',
  posting: 'Night Nurse\n</script><script>alert(1)</script> & “quotes” "so"',
  url: 'https://jobs.example/1',
};

test('what a phone shared is in the form’s hands once, and in no address', () => {
  const { open, led } = aTab();
  open(handOver(shared, 'abc'));
  expect(led).toEqual(['/capture']);
  expect(takeHanded()).toEqual(shared);
  expect(takeHanded()).toBeNull();
});

test('words that would end the script end nothing', () => {
  expect(handOver(shared, 'abc').match(/<\/?script/g)).toHaveLength(4);
});

test('what an older bookmark puts into the address is taken out of it', () => {
  aTab();
  const replaceState = vi.fn();
  const page = { title: 'A', url: 'https://a.example/', html: 'Words' };
  vi.stubGlobal('window', {
    location: { hash: `#page=${encodeURIComponent(JSON.stringify(page))}`, pathname: '/capture', search: '' },
    history: { replaceState },
  });
  expect(takeHanded()).toEqual({ title: 'A', posting: 'Words', url: 'https://a.example/' });
  expect(replaceState).toHaveBeenCalledWith(null, '', '/capture');
});
