/** Names that are the same in every language. */
export const models =
  'Chat\\s?GPT|GPT[-\\s]?\\d[\\w.]{0,8}|OpenAI|Gemini(?:[-\\s][\\w.]{1,12}){0,3}|Claude(?:\\s(?:Code|Opus|Sonnet|Haiku))?|Copilot|DeepSeek|Qwen|Grok|Llama(?:[-\\s]?\\d)?|Mistral|Perplexity|Midjourney|LLMs?';
