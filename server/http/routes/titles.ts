import { z } from 'zod';
import { titleSchema } from '../../../schemas/title.ts';
import type { App, Parts } from '../parts.ts';
import { Problem, problemResponse } from '../problems.ts';

const listed = titleSchema.pick({ id: true, kind: true, title: true, plain: true, version: true }).strip();
/** The phrasings are left out: whoever knew them could write to be offered a title. */
const whole = titleSchema.omit({ phrasings: true }).strip();

/** `GET /api/titles` and `GET /api/titles/:id`: what can be filed, as published. */
export function titleRoutes(app: App, { library }: Parts): void {
  app.get(
    '/api/titles',
    { schema: { summary: 'The published titles', response: { 200: z.object({ titles: z.array(listed) }) } } },
    async () => ({ titles: [...library.titles] }),
  );
  app.get(
    '/api/titles/:id',
    {
      schema: {
        summary: 'One published title, whole but for the phrasings it is found by',
        params: z.object({ id: z.string().max(100) }),
        response: { 200: whole, 404: problemResponse },
      },
    },
    async ({ params }) => {
      const title = library.titles.find((each) => each.id === params.id);
      if (!title) throw new Problem('no-such-title');
      return title;
    },
  );
}
