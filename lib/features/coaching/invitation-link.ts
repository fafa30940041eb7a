import { env } from '@/lib/platform/env';

/** COACH-1: the page of an invitation. It signs nobody in: whoever was invited answers as themselves. */
export const invitationLink = (id: string): string =>
  new URL(`/invitations/${id}`, env().REBOUND_URL).toString();
