import { z } from 'zod';
import { trackingViewSchema } from '../../../schemas/tracking.ts';
import { KeyedLimit } from '../keyed-limit.ts';
import type { App, Parts } from '../parts.ts';
import { Problem, problemResponse } from '../problems.ts';

/** Wrong attempts only; a court office may share one address. */
const perAddress = { burst: 60, perSecond: 1 };
const perCode = { burst: 20, perSecond: 0.1 };

const bearer = /^Bearer +(\S{1,200}) *$/iu;

/** `GET /api/filings/:trackingCode`: a submitted filing, its status and history, for who has its secret. */
export function filingRoutes(app: App, { tracking }: Parts): void {
  const addresses = new KeyedLimit(perAddress);
  const codes = new KeyedLimit(perCode);
  app.get(
    '/api/filings/:trackingCode',
    {
      schema: {
        summary: 'A submitted filing, its status and history',
        description:
          'The secret of the receipt travels as `Authorization: Bearer <secret>`, never in the address. A wrong code and a wrong secret are answered alike.',
        security: [{ trackingSecret: [] }],
        params: z.object({ trackingCode: z.string().max(100) }),
        response: { 200: trackingViewSchema, 404: problemResponse, 429: problemResponse },
      },
    },
    async ({ params, headers, ip }) => {
      const now = performance.now();
      const limits = [addresses.of(ip, now), codes.of(params.trackingCode, now)];
      // Taken before looking and given back after, so that many at once are counted too.
      if (!limits.every((limit) => limit.take(now))) throw new Problem('too-fast');
      const secret = bearer.exec(headers.authorization ?? '')?.[1] ?? '';
      const view = /^[\w-]{1,32}$/.test(params.trackingCode)
        ? await tracking.view(params.trackingCode, secret)
        : null;
      if (!view) throw new Problem('no-such-filing');
      for (const limit of limits) limit.giveBack();
      return view;
    },
  );
}
