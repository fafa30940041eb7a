import { mintSystemScope } from '@/lib/access/mint';

/** For finding or making the person behind a session, a token or an address; sees no private table. */
export const identityScope = () => mintSystemScope('identity');
