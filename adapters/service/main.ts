/** `npm run serve`, `npm run slack`, `npm run discord`: one program, with the platforms that are named. */
import { readRequest, SERVE_USAGE } from "./arguments.ts";
import { runService } from "./run.ts";

const request = readRequest(process.argv.slice(2));
if (request.ok) void runService(request.value).then((code) => process.exit(code));
else {
  process.stderr.write(`whosaid: ${request.problem}\n${SERVE_USAGE}`);
  process.exitCode = 2;
}
