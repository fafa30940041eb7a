import { loadFile } from '@/lib/features/downloads/loaders';

/** What a view of the pipeline shows, all of its pages, as a file to save. */
export const GET = (request: Request) => loadFile(new URL(request.url).searchParams);
