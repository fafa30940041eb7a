import { getApplicationsFile } from '@/lib/api/downloads';

export const GET = (request: Request) => getApplicationsFile(request);
