/** A text that was put in the place of another does not open. */
const bound = (id: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(id),
});

/** What is kept under `id`, as only `key` opens it. */
export async function sealedWith(key: CryptoKey, id: string, value: unknown) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { id, iv, sealed: await crypto.subtle.encrypt(bound(id, iv), key, text) };
}

/** Throws for what another key sealed, or for another place. */
export async function openWith(
  key: CryptoKey,
  { id, iv, sealed }: { id: string; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer },
): Promise<unknown> {
  const text = await crypto.subtle.decrypt(bound(id, iv), key, sealed);
  return JSON.parse(new TextDecoder().decode(text));
}
