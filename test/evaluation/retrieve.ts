/** `evaluate:retrieve --corpus FILE --queries FILE [--k 100]`: a TREC run on stdout, by the retrieval that answers questions. */

import { parseArgs } from "node:util";
import { createRetrieval } from "../../src/retrieval/retrieve.ts";
import { readPassages, readQueries } from "./collection.ts";

const { values } = parseArgs({
  options: { corpus: { type: "string" }, queries: { type: "string" }, k: { type: "string", default: "100" } },
});

if (values.corpus === undefined || values.queries === undefined) {
  console.error(
    "usage: npm run --silent evaluate:retrieve -- --corpus corpus.jsonl --queries queries.jsonl [--k 100]",
  );
  process.exit(2);
}

const retrieval = createRetrieval();
retrieval.add(readPassages(values.corpus));
for (const { _id, text } of readQueries(values.queries)) {
  const lines = retrieval
    .search(text, { k: Number(values.k) })
    .map(({ passage, score }, at) => `${_id} Q0 ${passage.article.id} ${at + 1} ${score} whosaid\n`);
  process.stdout.write(lines.join(""));
}
