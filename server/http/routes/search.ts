import { searchRequestSchema, searchResponseSchema } from '../../../schemas/search.ts';
import type { App, Parts } from '../parts.ts';
import { problemResponse } from '../problems.ts';

/** `POST /api/search`: the very search the dialogue uses. */
export function searchRoute(app: App, { search }: Parts): void {
  app.post(
    '/api/search',
    {
      schema: {
        summary: 'Search the titles, the law and the help',
        body: searchRequestSchema,
        response: { 200: searchResponseSchema, 400: problemResponse },
      },
    },
    async ({ body: { query, type, kind, limit } }) => ({
      results: await search({
        text: query,
        ...(type && { type }),
        ...(kind && { kind }),
        ...(limit && { limit }),
      }),
    }),
  );
}
