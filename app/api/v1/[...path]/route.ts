import { dispatch } from '@/lib/api/dispatch';

type Context = { params: Promise<{ path: string[] }> };

const answer = async (request: Request, { params }: Context) => dispatch(request, (await params).path);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
