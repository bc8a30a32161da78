import { createSecretKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';

/** A service that speaks the OpenAI protocol. */
export interface Service {
  baseUrl: string;
  /** null: a server of one's own that asks for none. */
  apiKey: string | null;
  model: string;
}

/** What the whole program is told from outside: read once, frozen. */
export interface Config {
  host: string;
  port: number;
  /** null: the embedded database under dataDir. */
  databaseUrl: string | null;
  /** Absolute path. */
  dataDir: string;
  /** null: the key file under dataDir. */
  masterKey: KeyObject | null;
  /** null: the rules alone. */
  model: Service | null;
  /** null: the local embedding. */
  embedding: (Service & { dimensions: number }) | null;
  /** null: the local register. */
  courtGateway: { url: string; key: string } | null;
  /** Origins beside the server's own, as browsers write them. */
  allowedOrigins: readonly string[];
  logLevel: (typeof logLevels)[number];
  /** Frames of one conversation: how many at once, and how many a second after that. */
  frameLimit: { burst: number; perSecond: number };
}

/** A variable that cannot be used. The message names it in one line, never its value, which may be a secret. */
export class ConfigError extends Error {
  readonly variable: string;
  constructor(variable: string, needed: Needed) {
    super(`متغیر ${variable} درست نیست: ${needed.fa}. / ${variable} is not right: ${needed.en}.`);
    this.variable = variable;
  }
}

interface Needed {
  fa: string;
  en: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** As wide as the column the vectors are kept in. */
const mostDimensions = 1024;

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
}

function keyOf(text: string): KeyObject | null {
  const isHex = /^[0-9a-f]{64}$/iu.test(text);
  const bytes = Buffer.from(text, isHex ? 'hex' : 'base64');
  const isWhole = isHex || /^[A-Za-z0-9+/_-]{43}=?$/u.test(text);
  return isWhole && bytes.length === 32 ? createSecretKey(bytes) : null;
}

const url = z.url({ protocol: /^https?$/u });
const positive = wholeNumber(1, 1_000_000);
const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u }).optional(),
  DATA_DIR: z.string().default('./data'),
  MASTER_KEY: z
    .string()
    .transform(keyOf)
    .pipe(z.custom<KeyObject>((key) => key !== null))
    .optional(),
  LLM_BASE_URL: url.optional(),
  LLM_API_KEY: z.string().optional(),
  LLM_MODEL: z.string().optional(),
  EMBEDDING_BASE_URL: url.optional(),
  EMBEDDING_API_KEY: z.string().optional(),
  EMBEDDING_MODEL: z.string().optional(),
  EMBEDDING_DIMENSIONS: wholeNumber(1, mostDimensions).optional(),
  COURT_GATEWAY_URL: url.optional(),
  COURT_GATEWAY_KEY: z.string().optional(),
  ALLOWED_ORIGINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/u).filter(Boolean))
    .pipe(z.array(url.transform((text) => new URL(text).origin)))
    .default([]),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
  FRAME_BURST: positive.default(120),
  FRAMES_PER_SECOND: positive.default(20),
});
type Variable = keyof z.infer<typeof variables>;

const webAddress: Needed = {
  fa: 'یک نشانی http یا https لازم است',
  en: 'an http or https address is needed',
};
const count: Needed = {
  fa: 'یک عدد درست از ۱ تا ۱۰۰۰۰۰۰ لازم است',
  en: 'a whole number from 1 to 1000000 is needed',
};
const needed: Partial<Record<Variable, Needed>> = {
  PORT: { fa: 'یک عدد درست از ۰ تا ۶۵۵۳۵ لازم است', en: 'a whole number from 0 to 65535 is needed' },
  DATABASE_URL: {
    fa: 'یک نشانی که با postgres:// شروع شود لازم است',
    en: 'an address that begins with postgres:// is needed',
  },
  MASTER_KEY: {
    fa: 'یک کلید ۳۲ بایتی به شکل base64 یا hex لازم است',
    en: 'a key of 32 bytes in base64 or hex is needed',
  },
  LLM_BASE_URL: webAddress,
  EMBEDDING_BASE_URL: webAddress,
  EMBEDDING_DIMENSIONS: {
    fa: 'یک عدد درست از ۱ تا ۱۰۲۴ لازم است',
    en: 'a whole number from 1 to 1024 is needed',
  },
  COURT_GATEWAY_URL: webAddress,
  ALLOWED_ORIGINS: {
    fa: 'چند نشانی http یا https با ویرگول میان آن‌ها لازم است',
    en: 'http or https addresses with commas between them are needed',
  },
  LOG_LEVEL: {
    fa: `یکی از این‌ها لازم است: ${logLevels.join(' ')}`,
    en: `one of these is needed: ${logLevels.join(' ')}`,
  },
  FRAME_BURST: count,
  FRAMES_PER_SECOND: count,
};
const unreadable: Needed = { fa: 'مقدار آن خوانده نشد', en: 'its value could not be read' };

/** Of variables that only make sense together, the first that is missing while another is set. */
function demandTogether(
  values: Partial<Record<Variable, unknown>>,
  wanted: readonly Variable[],
  also: readonly Variable[],
) {
  const isAnySet = [...wanted, ...also].some((name) => values[name] !== undefined);
  const missing = wanted.find((name) => values[name] === undefined);
  if (!isAnySet || !missing) return;
  const others = [...wanted, ...also].filter((name) => values[name] !== undefined).join(' ');
  throw new ConfigError(missing, {
    fa: `چون ${others} تنظیم شده، این هم لازم است`,
    en: `it is needed because ${others} is set`,
  });
}

/**
 * Reads the configuration from the environment (CONTRACT: `.env.example` lists it). Empty strings count as unset.
 * Throws ConfigError for the first variable that cannot be used.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(env).flatMap(([name, text]) =>
    text?.trim() ? [[name, text.trim()] as const] : [],
  );
  const result = variables.safeParse(Object.fromEntries(set));
  if (!result.success) {
    const variable = String(result.error.issues[0]?.path[0]) as Variable;
    throw new ConfigError(variable, needed[variable] ?? unreadable);
  }
  const v = result.data;
  demandTogether(v, ['LLM_BASE_URL', 'LLM_MODEL'], ['LLM_API_KEY']);
  demandTogether(v, ['EMBEDDING_BASE_URL', 'EMBEDDING_MODEL'], ['EMBEDDING_API_KEY', 'EMBEDDING_DIMENSIONS']);
  demandTogether(v, ['COURT_GATEWAY_URL', 'COURT_GATEWAY_KEY'], []);

  const model = service(v.LLM_BASE_URL, v.LLM_API_KEY, v.LLM_MODEL);
  const embedding = service(v.EMBEDDING_BASE_URL, v.EMBEDDING_API_KEY, v.EMBEDDING_MODEL);
  const gateway = { url: v.COURT_GATEWAY_URL, key: v.COURT_GATEWAY_KEY };
  return Object.freeze<Config>({
    host: v.HOST,
    port: v.PORT,
    databaseUrl: v.DATABASE_URL ?? null,
    dataDir: resolve(v.DATA_DIR),
    masterKey: v.MASTER_KEY ?? null,
    model: model && Object.freeze(model),
    embedding:
      embedding && Object.freeze({ ...embedding, dimensions: v.EMBEDDING_DIMENSIONS ?? mostDimensions }),
    courtGateway: gateway.url && gateway.key ? Object.freeze({ url: gateway.url, key: gateway.key }) : null,
    allowedOrigins: Object.freeze(v.ALLOWED_ORIGINS),
    logLevel: v.LOG_LEVEL,
    frameLimit: Object.freeze({ burst: v.FRAME_BURST, perSecond: v.FRAMES_PER_SECOND }),
  });
}

function service(
  baseUrl: string | undefined,
  apiKey: string | undefined,
  model: string | undefined,
): Service | null {
  return baseUrl && model ? { baseUrl, apiKey: apiKey ?? null, model } : null;
}
