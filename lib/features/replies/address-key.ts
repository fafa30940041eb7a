import type { Vault } from '@/lib/access/vault';

/** By which letters to the same address are found without opening any: case does not matter; null for no address. */
export function keyOfAddress(vault: Vault, to: string): Uint8Array<ArrayBuffer> | null {
  const folded = to.trim().toLowerCase();
  return folded === '' ? null : vault.mark('reply.to', folded);
}
