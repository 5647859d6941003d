import { z } from 'zod';
import type { Route } from './route.ts';
import { ClauseReply, DocumentReply, ProblemReply } from './schema.ts';

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;
/** JSON Schema 2020-12, which is what OpenAPI 3.1 uses. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The calls -> their description, from the same schemas that check the requests. */
export function describeRoutes(routes: readonly Route[], realm: string): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replace('+}', '}');
    paths[path] = { ...paths[path], [route.method]: describeRoute(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tongce', version: '1', description: describe(realm) },
    paths,
    components: { schemas: namedSchemas(routes) },
  };
}

const describe = (realm: string) =>
  `Search, calculator and assistant over the policy documents of ${realm}. ` +
  'Money is a decimal string in yuan, a date is YYYY-MM-DD, every call takes as_of and echoes it, ' +
  'and every problem is RFC 9457 with a sentence to act on, in Chinese unless Accept-Language prefers English.';

function describeRoute(route: Route): Operation {
  const { properties, required } = shapeOf(route);
  const inPath = [...route.path.matchAll(/\{(\w+)\+?\}/gu)].map(([, name]) => name ?? '');
  const parameters = Object.entries(properties)
    .filter(([name]) => route.method === 'get' || inPath.includes(name))
    .map(([name, schema]) => describeParameter(name, schema, inPath.includes(name), required.includes(name)));
  return {
    operationId: route.operation,
    summary: route.summary,
    parameters,
    ...(route.method === 'post' && {
      requestBody: { required: true, content: json({ type: 'object', properties, required }) },
    }),
    responses: {
      200: { description: 'Done', content: json(reference(replyName(route))) },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: reference('Problem') } } },
    },
  };
}

function describeParameter(name: string, schema: JsonSchema, inPath: boolean, isRequired: boolean): Parameter {
  const { description, ...rest } = schema;
  return {
    name,
    in: inPath ? 'path' : 'query',
    required: inPath || isRequired,
    ...(typeof description === 'string' && { description }),
    schema: rest,
  };
}

function shapeOf({ input }: Route): { properties: Record<string, JsonSchema>; required: readonly string[] } {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  return { properties: properties as Record<string, JsonSchema>, required };
}

/** Replies and the parts that several share, each once; the others refer to them. */
function namedSchemas(routes: readonly Route[]): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  registry.add(DocumentReply, { id: 'Document' });
  registry.add(ClauseReply, { id: 'Clause' });
  registry.add(ProblemReply, { id: 'Problem' });
  for (const route of routes) registry.add(route.reply, { id: replyName(route) });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => reference(id).$ref,
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]));
}

/** `list_documents` -> `ListDocumentsReply`. */
function replyName({ operation }: Route): string {
  return `${operation.replace(/(?:^|_)(\w)/gu, (_, letter: string) => letter.toUpperCase())}Reply`;
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function json(schema: JsonSchema): Content {
  return { 'application/json': { schema } };
}
