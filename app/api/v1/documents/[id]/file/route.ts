import { getFile, postFile } from '@/lib/api/files';

type Context = { params: Promise<{ id: string }> };

export const GET = async (request: Request, { params }: Context) => getFile(request, (await params).id);
export const POST = async (request: Request, { params }: Context) => postFile(request, (await params).id);
