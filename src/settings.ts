import { z } from 'zod';

const emptyIsUnset = (value: unknown) => (value === '' ? undefined : value);
const setting = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(emptyIsUnset, schema);
const count = (fallback: number, least: number, most: number) =>
  setting(z.coerce.number().int().min(least).max(most).default(fallback));
const address = z.url({ protocol: /^https?$/ });

/** The corpus that comes with the project. */
const OWN_CORPUS = 'corpus';

const Environment = z.object({
  HOST: setting(z.string().default('127.0.0.1')),
  PORT: count(8787, 0, 65_535),
  PROCESSES: count(1, 1, 64),
  CORPUS_DIR: setting(z.string().default(OWN_CORPUS)),
  INDEX_DIR: setting(z.string().optional()),
  DATA_DIR: setting(z.string().optional()),
  SEARCH_INDEX: setting(z.enum(['memory', 'database']).default('memory')),
  MODEL_BASE_URL: setting(address.optional()),
  MODEL_NAME: setting(z.string().optional()),
  MODEL_API_KEY: setting(z.string().optional()),
  MODEL_TIMEOUT_SECONDS: count(15, 1, 300),
  OPENID_ISSUER: setting(address.optional()),
  OPENID_CLIENT_ID: setting(z.string().optional()),
  OPENID_CLIENT_SECRET: setting(z.string().optional()),
  OPENID_NAME_CLAIM: setting(z.string().default('preferred_username')),
  WIDGET_ORIGINS: setting(z.string().default('')),
  ALLOWED_HOSTS: setting(z.string().default('')),
  PUBLIC_ORIGIN: setting(address.optional()),
  TRUSTED_PROXIES: setting(z.string().default('')),
  CONVERSATION_DAYS: count(30, 1, 3650),
  OFFICE_SECRET: setting(z.string().min(32).optional()),
  NOTICES: setting(z.enum(['yes', 'no']).default('no')),
  NOTICE_WEBHOOK: setting(address.optional()),
  NOTICE_WEBHOOK_SECRET: setting(z.string().min(24).optional()),
  RATE_LIMIT_PER_MINUTE: count(600, 0, 1_000_000),
  BODY_LIMIT_KB: count(64, 1, 10_240),
  LOG_REQUESTS: setting(z.enum(['yes', 'no']).default('yes')),
});

type FolderVariables = Pick<z.infer<typeof Environment>, 'CORPUS_DIR' | 'INDEX_DIR' | 'DATA_DIR'>;

/** A language model behind an OpenAI-compatible endpoint. */
export interface ModelSettings {
  readonly baseUrl: string;
  readonly name: string;
  readonly apiKey: string;
  readonly timeoutSeconds: number;
}

/** Folders, relative to the project. Each corpus has indexes and a database of its own, beside it where nothing else is said. */
export interface Folders {
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly dataFolder: string;
}

/** A provider of OpenID Connect by which officers sign in. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that holds the name of the account. */
  readonly nameClaim: string;
  /** Scheme and host to which the provider sends the browser back. */
  readonly publicOrigin: string;
}

/** People may leave an address to be told when an answer changes. */
export interface NoticeSettings {
  /** Where what they are to be told is sent; null: officers fetch it in the office. */
  readonly webhook: { readonly address: string; readonly secret: string; readonly publicOrigin: string } | null;
}

export interface Settings extends Folders {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Processes that share the port; each has one core and its own copy of the indexes. */
  readonly processes: number;
  /** Where the postings of the search are: in memory, or in a database for corpora beyond it. */
  readonly searchIndex: 'memory' | 'database';
  /** Null: everything works without a model. */
  readonly model: ModelSettings | null;
  /** Null: officers sign in with a password only. */
  readonly openId: OpenIdSettings | null;
  /** By which an office on Node lets its officers into the reading office of a Worker; null: there is none. */
  readonly officeSecret: string | null;
  /** Null: nobody is asked for an address. */
  readonly notices: NoticeSettings | null;
  /** Origins whose pages may call the service from a browser; `*` for all. */
  readonly widgetOrigins: readonly string[];
  /** Public names of the service, against which the Host of `/mcp` is held; none: only browsers are held against this machine. */
  readonly allowedHosts: readonly string[];
  /** Scheme and host under which people reach the service, for absolute addresses; null: as the request names it. */
  readonly publicOrigin: string | null;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed, besides this machine. */
  readonly trustedProxies: readonly string[];
  /** Days after its last question when a conversation is deleted. */
  readonly conversationDays: number;
  /** Requests a minute and address, 0 for no limit; requests from this machine that no proxy forwarded are not counted. */
  readonly rateLimitPerMinute: number;
  readonly bodyLimitBytes: number;
  readonly logRequests: boolean;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** Environment variables -> settings with their defaults. Throws, naming every variable that is wrong. */
export function readSettings(variables: Variables = process.env): Settings {
  const parsed = Environment.safeParse(variables);
  if (!parsed.success) throw new Error(explainSettings(parsed.error, variables));
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    processes: values.PROCESSES,
    ...foldersOf(values),
    searchIndex: values.SEARCH_INDEX,
    model: modelSettings(values),
    openId: openIdSettings(values),
    officeSecret: values.OFFICE_SECRET ?? null,
    notices: values.NOTICES === 'yes' ? { webhook: webhookSettings(values) } : null,
    widgetOrigins: parseOrigins(values.WIDGET_ORIGINS),
    allowedHosts: wordsOf(values.ALLOWED_HOSTS.toLowerCase()),
    publicOrigin: values.PUBLIC_ORIGIN ? new URL(values.PUBLIC_ORIGIN).origin : null,
    trustedProxies: wordsOf(values.TRUSTED_PROXIES),
    conversationDays: values.CONVERSATION_DAYS,
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    bodyLimitBytes: values.BODY_LIMIT_KB * 1024,
    logRequests: values.LOG_REQUESTS === 'yes',
  };
}

/** The folders alone: what builds indexes needs no other setting to be right. */
export function readFolders(variables: Variables = process.env): Folders {
  return foldersOf(Environment.pick({ CORPUS_DIR: true, INDEX_DIR: true, DATA_DIR: true }).parse(variables));
}

function foldersOf({ CORPUS_DIR, INDEX_DIR, DATA_DIR }: FolderVariables): Folders {
  const beside = CORPUS_DIR === OWN_CORPUS ? null : CORPUS_DIR.replace(/\/+$/u, '');
  return {
    corpusFolder: CORPUS_DIR,
    indexFolder: INDEX_DIR ?? (beside === null ? 'indexes' : `${beside}.indexes`),
    dataFolder: DATA_DIR ?? (beside === null ? 'data' : `${beside}.data`),
  };
}

function modelSettings(values: z.infer<typeof Environment>): ModelSettings | null {
  const { MODEL_BASE_URL: baseUrl, MODEL_NAME: name } = values;
  if (!baseUrl && !name) return null;
  if (!baseUrl || !name)
    throw new Error(
      `settings: ${baseUrl ? 'MODEL_NAME' : 'MODEL_BASE_URL'} is missing. A model needs both, or neither.`,
    );
  return { baseUrl, name, apiKey: values.MODEL_API_KEY ?? '', timeoutSeconds: values.MODEL_TIMEOUT_SECONDS };
}

function openIdSettings(values: z.infer<typeof Environment>): OpenIdSettings | null {
  const { OPENID_ISSUER: issuer, OPENID_CLIENT_ID: clientId, PUBLIC_ORIGIN: origin } = values;
  if (!issuer && !clientId) return null;
  if (!issuer || !clientId || !origin) throw new Error(`settings: ${OPENID_NEEDS}`);
  if (!isSafe(new URL(issuer)))
    throw new Error(`settings: OPENID_ISSUER "${issuer}" is not https. Only a provider on this machine may be http.`);
  return {
    ...{ issuer, clientId, clientSecret: values.OPENID_CLIENT_SECRET ?? '', nameClaim: values.OPENID_NAME_CLAIM },
    publicOrigin: new URL(origin).origin,
  };
}

function webhookSettings(values: z.infer<typeof Environment>): NoticeSettings['webhook'] {
  const { NOTICE_WEBHOOK: webhook, NOTICE_WEBHOOK_SECRET: secret, PUBLIC_ORIGIN: origin } = values;
  if (!webhook) return null;
  if (!secret || !origin)
    throw new Error('settings: NOTICE_WEBHOOK needs NOTICE_WEBHOOK_SECRET and PUBLIC_ORIGIN. Set all three, or none.');
  if (!isSafe(new URL(webhook)))
    throw new Error('settings: NOTICE_WEBHOOK is not https. Only a receiver on this machine may be http.');
  return { address: webhook, secret, publicOrigin: new URL(origin).origin };
}

const OPENID_NEEDS =
  'OPENID_ISSUER, OPENID_CLIENT_ID and PUBLIC_ORIGIN are needed together. Set all three, or no OPENID_.';

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/** `https://portal.example, https://www.example:8443/path` -> origins. Throws on what is no web address. */
function parseOrigins(text: string): readonly string[] {
  return wordsOf(text).map((name) => {
    if (name === '*') return name;
    const origin = URL.canParse(name) ? new URL(name).origin : 'null';
    if (origin === 'null')
      throw new Error(`settings: WIDGET_ORIGINS "${name}" is no web address. Write https://portal.example, or *.`);
    return origin;
  });
}

/** Separated by commas or spaces. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** The values themselves are shown, except keys. */
function explainSettings(error: z.ZodError, variables: Variables): string {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = /KEY$|SECRET$/u.test(name) ? '' : ` "${variables[name]}"`;
    return `settings: ${name}${value}: ${issue.message}. Correct it, or leave it out for the default.`;
  });
  return lines.join('\n');
}

/** The environment for a program whose words are looked through: it speaks plain English whatever the machine speaks. */
export function inPlainWords(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}
