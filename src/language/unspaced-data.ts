/** Of languages that are written without blanks between words. */
import { wordSet } from "./word-set.ts";

/** Function words of Chinese and Japanese as `Intl.Segmenter` cuts them. */
export const CJK_STOP_WORDS: ReadonlySet<string> = wordSet(`
    的 了 是 在 和 与 及 或 也 都 就 而 着 把 被 对 为 从 到 由 于 以 将 向 等 这 那 其 之 中 上 下 个 位
    什么 哪 哪里 哪个 哪些 谁 何时 何 多少 几 吗 呢 吧 啊 怎么 为什么 如何 有 不 我 你 他 她 它 我们 他们
    は が を に の と で も へ や か です ます した する から まで 誰 何
  `);
