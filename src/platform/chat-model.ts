import { ChatOpenAI } from '@langchain/openai';
import type { ModelSettings } from '../settings.ts';

/** The model behind an OpenAI-compatible endpoint (DeepSeek, Qwen, vLLM, Ollama …); no retries, since the answer does not wait. */
export function openChatModel({ baseUrl, name, apiKey, timeoutSeconds }: ModelSettings): ChatOpenAI {
  return new ChatOpenAI({
    model: name,
    apiKey: apiKey || 'none',
    temperature: 0,
    maxTokens: 1200,
    maxRetries: 0,
    timeout: timeoutSeconds * 1000,
    configuration: { baseURL: baseUrl },
  });
}
