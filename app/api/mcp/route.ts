// Loaded when the first assistant comes, as most sites never have one.
const answer = async (request: Request) => (await import('@/lib/api/mcp/server')).answerMcp(request);

export { answer as DELETE, answer as GET, answer as POST };
