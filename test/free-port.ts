/** A port of this machine that nobody listens on. */
import { createServer } from "node:net";

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((settle) => server.once("listening", settle));
  const address = server.address();
  await new Promise((settle) => server.close(settle));
  return address !== null && typeof address === "object" ? address.port : 0;
}
