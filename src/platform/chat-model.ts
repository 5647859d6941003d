import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager';
import { type BaseChatModelCallOptions, SimpleChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessageChunk, type BaseMessage } from '@langchain/core/messages';
import { ChatGenerationChunk } from '@langchain/core/outputs';
import type { ModelSettings } from '../settings.ts';
import { streamCompletion } from './stream-completion.ts';

/** The roles of the protocol, by LangChain's names of them. */
const ROLES: Readonly<Record<string, string>> = { human: 'user', ai: 'assistant', system: 'system' };

/** The model behind an OpenAI-compatible endpoint (DeepSeek, Qwen, vLLM, Ollama …); no retries, since the answer does not wait. */
export function openChatModel(settings: ModelSettings): CompatibleChatModel {
  return new CompatibleChatModel(settings);
}

/** Our own, since the client of OpenAI takes 23 MB on disk to make one request. */
class CompatibleChatModel extends SimpleChatModel {
  readonly #settings: ModelSettings;

  constructor(settings: ModelSettings) {
    super({ maxRetries: 0 });
    this.#settings = settings;
  }

  _llmType(): string {
    return 'openai-compatible';
  }

  async _call(messages: BaseMessage[], options: BaseChatModelCallOptions): Promise<string> {
    const pieces: string[] = [];
    for await (const { text } of this._streamResponseChunks(messages, options)) pieces.push(text);
    return pieces.join('');
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    { signal }: BaseChatModelCallOptions,
    run?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    const said = messages.map((one) => ({ role: ROLES[one.getType()] ?? one.getType(), content: one.text }));
    for await (const text of streamCompletion(this.#settings, said, signal)) {
      yield new ChatGenerationChunk({ text, message: new AIMessageChunk(text) });
      await run?.handleLLMNewToken(text);
    }
  }
}
