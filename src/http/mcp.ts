import type { StructuredToolInterface } from '@langchain/core/tools';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { z } from 'zod';
import { makeTools } from '../assistant/model/tools.ts';
import { todayInShanghai } from '../policy/calendar-date.ts';
import type { Dependencies } from './dependencies.ts';

/** Answers one message of the Model Context Protocol: stateless, with the assistant's own read-only tools. */
export async function answerMcp(request: Request, dependencies: Dependencies): Promise<Response> {
  const server = makeServer(dependencies);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  return transport.handleRequest(request);
}

function makeServer({ sources, clock }: Dependencies): McpServer {
  const server = new McpServer({ name: 'tongce', version: '1' });
  const tools: readonly StructuredToolInterface[] = makeTools(sources, () => todayInShanghai(clock()));
  for (const tool of tools) addTool(server, tool);
  return server;
}

function addTool(server: McpServer, tool: StructuredToolInterface): void {
  const { name, description } = tool;
  // The tools are defined by zod objects; LangChain's type also allows JSON schemas.
  const inputSchema = tool.schema as z.ZodObject;
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(name, { description, inputSchema, annotations }, async (input) => ({
    content: [{ type: 'text' as const, text: await runTool(tool, input) }],
  }));
}

/** What the tool says to a model; its artifact is for our own program. */
async function runTool(tool: StructuredToolInterface, args: Record<string, unknown>): Promise<string> {
  const { content } = await tool.invoke({ type: 'tool_call', id: tool.name, name: tool.name, args });
  return typeof content === 'string' ? content : JSON.stringify(content);
}
