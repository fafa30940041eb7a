import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';

/** When a row of that id was made, in milliseconds since 1970. */
export const madeAt = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

/**
 * A UUIDv7 (RFC 9562) for a row made at `now`. Made here, not by the database client, where the writer may
 * not read back what it wrote (a coach's mail to a client) and yet has to name it.
 */
export function rowId(now: Temporal.Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.epochMilliseconds, 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
