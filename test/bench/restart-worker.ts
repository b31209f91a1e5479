/** `restart-worker.ts FOLDER STORE`: one start of the bench, in a process of its own since in a second one the code is warm. Prints its figures as JSON. */
import { processorTime } from "../processor-time.ts";
import { loadFolder } from "./folder/load.ts";

const [folder = "", store = ""] = process.argv.slice(2);
const { coverage, milliseconds, longest } = await loadFolder(folder, store);
const answering = processorTime(() => coverage.answer("what did the minister say about the budget?"));
process.stdout.write(
  `${JSON.stringify({
    milliseconds: milliseconds + answering,
    longest: longest === null ? null : Math.max(longest, answering),
  })}\n`,
);
process.exit(0);
