import type { Sentences } from '../dialogue/sentences.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { App, Parts } from './parts.ts';

/** What can be wrong over HTTP: its status, and the stable code programs go by. The sentence goes by its name. */
const problems = {
  'bad-request': { status: 400, code: 'bad-request' },
  'forbidden-origin': { status: 403, code: 'forbidden-origin' },
  'no-such-page': { status: 404, code: 'not-found' },
  'no-such-title': { status: 404, code: 'not-found' },
  'no-such-filing': { status: 404, code: 'not-found' },
  'too-large': { status: 413, code: 'too-large' },
  'too-fast': { status: 429, code: 'too-fast' },
  internal: { status: 500, code: 'internal' },
  'not-ready': { status: 503, code: 'not-ready' },
} as const;
export type ProblemName = keyof typeof problems;

/** Thrown by a route; answered as problem details. */
export class Problem extends Error {
  readonly problem: ProblemName;
  constructor(problem: ProblemName) {
    super(problem);
    this.problem = problem;
  }
}

/** RFC 9457. `title` is Persian and safe to show. */
const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
});

/** How a route describes its problems. */
export const problemResponse = {
  description: 'Problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: problemSchema } },
};

function nameOf(error: FastifyError | Problem): ProblemName {
  if (error instanceof Problem) return error.problem;
  const status = error.statusCode ?? 500;
  if (status === 413) return 'too-large';
  if (status === 503) return 'not-ready';
  return error.validation || (status >= 400 && status < 500) ? 'bad-request' : 'internal';
}

/** As text: a route's own response schema must not be asked about its problems. Nothing of the address is repeated. */
export function sendProblem(reply: FastifyReply, name: ProblemName, sentences: Sentences): FastifyReply {
  const { status, code } = problems[name];
  const body = { type: `urn:dadnevis:problem:${name}`, title: sentences.text('errors', name), status, code };
  return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body));
}

/** The one place where HTTP errors are answered: never with a stack, a message or a value of the request. */
export function answerProblems(app: App, { sentences, log, metrics }: Parts): void {
  const answer = (reply: FastifyReply, name: ProblemName) => {
    metrics.errors.add({ code: problems[name].code });
    return sendProblem(reply, name, sentences);
  };
  app.setErrorHandler((error: FastifyError | Problem, request: FastifyRequest, reply) => {
    const name = nameOf(error);
    if (name === 'internal') log.error({ err: error, route: request.routeOptions.url }, 'a request failed');
    return answer(reply, name);
  });
  app.setNotFoundHandler((_request, reply) => answer(reply, 'no-such-page'));
}
