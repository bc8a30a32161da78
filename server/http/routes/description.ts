import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { clientFrameSchema, serverFrameSchema } from '../../../schemas/wire.ts';
import type { App, Parts } from '../parts.ts';
import { contentSecurityPolicy } from '../security.ts';

const choices = `The whole of what this server answers. Errors are problem details (RFC 9457) with a Persian \`title\`, safe to
show, and a stable \`code\`.

The chat is a WebSocket at \`/api/chat\`; its frames are the schemas \`ClientFrame\` and \`ServerFrame\`.
- \`started.seq\` is the last durable frame the conversation has at that moment; the frames after the client's own
  \`lastSeq\` follow, for a new conversation all of them.
- All sockets that are open on one conversation get its durable frames.
- A text of more than 8,000 characters is answered \`too-large\`, like a frame of more than 32 KiB. A frame of more than
  1 MiB closes the socket (1009); the conversation goes on after a reconnect.
- A frame that was answered \`too-fast\` or \`overloaded\` was not applied: send it again, with the same \`id\`.
- A server that stops finishes the turns under way and closes with 1001. What was not answered: send it again.
- \`replyTo\` of an error is there whenever the frame's \`id\` could be read.

A submitted filing is read with its tracking code in the address and the secret as \`Authorization: Bearer <secret>\`.
The secret stands on the receipt: one of the sentences in \`next\` of the frame \`submitted\`.`;

const switchingProtocols = {
  summary: 'The chat (WebSocket)',
  description:
    'JSON text frames: the client sends `ClientFrame`, the server `ServerFrame`. The first frame is `start`.',
  responses: {
    101: {
      description: 'Switching to the WebSocket protocol',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/ServerFrame' } } },
    },
    403: { description: 'The page that asks is of another origin' },
  },
};

function frameSchemas() {
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
    return rest;
  };
  return {
    ClientFrame: schemaOf(clientFrameSchema, 'input'),
    ServerFrame: schemaOf(serverFrameSchema, 'output'),
  };
}

/** `GET /api/openapi.json` and `GET /api/docs`. Registered before the routes it describes. */
export async function descriptionRoutes(app: App, { version }: Parts): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Dadnevis — دادنویس', version, description: choices },
      paths: { '/api/chat': { get: switchingProtocols } },
      components: {
        schemas: frameSchemas(),
        securitySchemes: { trackingSecret: { type: 'http', scheme: 'bearer' } },
      },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    // Its icons are data: images.
    staticCSP: contentSecurityPolicy.replace("img-src 'self'", "img-src 'self' data:"),
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
