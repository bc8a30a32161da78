import fastify, { LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { chatSocket } from './http/chat-socket.ts';
import type { App, Parts } from './http/parts.ts';
import { answerProblems, sendProblem } from './http/problems.ts';
import { descriptionRoutes } from './http/routes/description.ts';
import { filingRoutes } from './http/routes/filings.ts';
import { healthRoutes } from './http/routes/health.ts';
import { metricsRoute } from './http/routes/metrics.ts';
import { pageRoutes } from './http/routes/pages.ts';
import { searchRoute } from './http/routes/search.ts';
import { titleRoutes } from './http/routes/titles.ts';
import { limits, secure } from './http/security.ts';

/** The server over ready parts, not listening yet. Closing it finishes the turns under way; the parts stay open. */
export function buildApp(parts: Parts): App {
  const app: App = fastify({
    ...limits,
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    // An address that cannot be read may hold a tracking code: it is answered like any unknown one, and not repeated.
    frameworkErrors: (_error, _request, reply) => {
      sendProblem(reply, 'no-such-page', parts.sentences);
    },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  secure(app);
  answerProblems(app, parts);
  app.register(async (root: App) => {
    await descriptionRoutes(root, parts);
    await chatSocket(root, parts);
    healthRoutes(root, parts);
    metricsRoute(root, parts);
    searchRoute(root, parts);
    titleRoutes(root, parts);
    filingRoutes(root, parts);
    if (parts.webClient !== null) await pageRoutes(root, parts.webClient);
  });
  return app;
}
