import { vi } from 'vitest';
import { tellRest } from '@/lib/platform/log/fold';

/** What the log says from here on, as it is written to the process's own output; begins with nothing counted. */
export function logLines(): { lines: string[]; said(): Record<string, unknown>[] } {
  const lines: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      lines.push(...String(text).trimEnd().split('\n'));
      return true;
    });
  tellRest();
  lines.length = 0;
  return { lines, said: () => lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)) };
}
