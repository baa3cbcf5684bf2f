/** Prepares a visible text for the grammar: folds letters, cuts quotations and sentences, and asks for any word of AI. */

import { easternModels } from './lang/common.ts';

/** Folds full-width letters, drops zero-width characters, variation selectors and pictures. Lengths change. */
export function foldNotice(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}\u064b-\u0652\u0640]/gu, '')
    .replace(/(?<=\S)\s{0,3}[\p{Extended_Pictographic}✦★☆●■▶►→]/gu, ' | ')
    .replace(/[\p{Extended_Pictographic}✦✳※★☆●■▶►→]/gu, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A cheap test before any grammar: the words without which no notice is one. Every AI word of ./lang is in it, in its
 * shortest form.
 */
export const aiWord = new RegExp(
  String.raw`(?<![A-Za-z\d])(?:A\.?I\.?(?:GC)?|I\.?A\.?|K\.?I\.?|LLMs?|GPT|ChatGPT|OpenAI|Codex|Gemini|Claude|Copilot|Grok|DeepSeek|Qwen|Llama|Mistral|Perplexity|Kimi|bots?|Papago)(?![A-Za-z])|artificial|künstlich|artific|inteligencia|intelligen|인공|人工|알고리즘|자동|파파고|autom[aá]t|algorit|algorithm|language model|mod[eè]l|sprachmodel|machine|máquina|maschinell|macchina|neural|chat ?bot|DeepL|Google|번역기|언어|챗|로봇|기계|머신|機械|机器|機器|智能|智慧|算法|自動|自动|模型|言語|ロボット|ボット|聊天|アルゴリズム|有道|robot|robô|informát|informati[qc]|software|logiciel|computer|tekoäly|kunstmat|kunstig|taalmodel|språk|sprog|kielimalli|sztuczn|językow|uměl|jazykov|(?<!\p{L})ИИ|искусств|нейро|языков|бот|алгоритм|(?<!\p{L})ШІ|штучн|мовн|yapay|kecerdasan|akal imitasi|trí tuệ|trí thông|ngôn ngữ|thuật toán|ذكاء|روبوت|لغوي|خوارزم|एआई|ए\.?आई|कृत्रिम|आर्टिफि|चैटबॉट|रोबोट|मशीन|भाषा मॉडल|\bno (?:human|person|journalist|reporter|author)|${easternModels}`,
  'iu',
);

export const openQuote = /^["“”„«「『《'‘]/;

/** The stretch of a text that is inside quotation marks is somebody else's words. */
export function withoutQuotations(text: string): string {
  // A notice that is quoted as a whole is a notice in a box; one inside a sentence is a quotation.
  return text.replace(
    /[“„«"「『《][^“”„«»"「」『』《》]{6,300}[”“»"」』》]|(?<=[\s(])'[^']{12,300}'(?=[\s).,;]|$)/g,
    (quotation) => (text.replace(quotation, '').replace(/[^\p{L}]/gu, '') === '' ? quotation : '…'),
  );
}

/** Sentences of a notice; abbreviations such as "A.I." stay whole. At most twelve. */
export function splitSentences(text: string): string[] {
  return text
    .replace(/\bA\.I\.(?=\s[a-z])/g, 'AI')
    .split(/ \| | [•·] |(?<=[.!?])\s+(?=[\p{Lu}\p{Lo}["“(])|(?<=[。！？])|\n/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 12);
}
