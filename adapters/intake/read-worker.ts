/** The thread that sources are read in (`apart.ts`): a source in, what was read of it out. */
import { parentPort } from "node:worker_threads";
import { type FileSource, readSource } from "./read.ts";

const port = parentPort;
port?.on("message", (source: FileSource) => {
  void readSource(source).then((read) => port.postMessage(read));
});
port?.postMessage("ready");
