import { z } from 'zod';
import { clientFrameSchema, maxFrameBytes, type ClientFrame } from '../../schemas/wire.ts';

/** A frame as it came in: understood, or refused with the id it carries where that can be read. */
export type ReadFrame =
  { frame: ClientFrame; id?: string } | { refused: 'bad-frame' | 'too-large'; id?: string };

const withId = z.object({ id: z.string().min(1).max(100) });

function parsed(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads one frame of a client. A text that is longer than a message may be counts as too large, not as bad. */
export function readFrame(data: Buffer, isBinary: boolean): ReadFrame {
  if (isBinary) return { refused: 'bad-frame' };
  const json = parsed(data);
  const carried = withId.safeParse(json);
  const id = carried.success ? { id: carried.data.id } : {};
  if (data.length > maxFrameBytes) return { refused: 'too-large', ...id };
  const result = clientFrameSchema.safeParse(json);
  if (result.success) return { frame: result.data, ...id };
  const tooLong = result.error.issues.every((issue) => issue.code === 'too_big' && issue.path[0] === 'text');
  return { refused: tooLong ? 'too-large' : 'bad-frame', ...id };
}
