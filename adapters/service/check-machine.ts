/** What a program needs of its machine, looked at before a start: articles, places for files, ports. */
import { access, constants, lstat, stat } from "node:fs/promises";
import type { Server } from "node:http";
import { dirname } from "node:path";
import { problemLine, readFolder } from "../corpus/files.ts";
import { createHttpServer, listenOn } from "../platform/http-server.ts";
import type { Finding, Settled } from "../platform/platform.ts";
import type { ChatSettings } from "../platform/settings.ts";

/** Files told by name; the others are counted, and told by name at each start. */
const MOST_TOLD = 5;

/** Every file is read. One that can't be used is no hindrance, and so not wrong: all others are kept. */
export async function checkCorpus({
  CORPUS_PATH: folder,
  WATCH_SOURCES,
}: Pick<ChatSettings, "CORPUS_PATH" | "WATCH_SOURCES">): Promise<readonly Finding[]> {
  const subject = "CORPUS_PATH";
  const isFilled = WATCH_SOURCES.length > 0;
  if (isFilled) {
    const problem = await unwritable(folder);
    if (problem !== null)
      return [{ subject, problem: `${folder} ${problem}: WATCH_SOURCES puts articles there` }];
  }
  const read = await readFolder(folder);
  if (!read.ok)
    return isFilled
      ? [{ subject: `${subject} ${folder}, which will be made`, problem: null }]
      : [{ subject, problem: `${problemLine(read.problem)}: name a folder of .txt or .md articles` }];
  const { articles, problems } = read.value;
  if (articles.length === 0 && !isFilled)
    return [
      {
        subject,
        problem: `there is no article in ${folder}: put .txt or .md files there, or set WATCH_SOURCES`,
      },
    ];
  const unused = problems.length === 0 ? "" : `, ${counted(problems.length, "file")} left out`;
  return [
    { subject: `${subject} ${folder}: ${counted(articles.length, "article")}${unused}`, problem: null },
    ...problems
      .slice(0, MOST_TOLD)
      .map((one) => ({ subject: `left out: ${problemLine(one)}`, problem: null })),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Whether a file can be kept there; nothing is made. */
export async function checkFile(name: string, path: string): Promise<Finding> {
  const there = await lstat(path).catch(() => null);
  const problem =
    there === null
      ? await unwritable(dirname(path))
      : there.isFile()
        ? await unallowed(path)
        : "is no file (a folder, link or device): name a file";
  return problem === null
    ? { subject: `${name} ${path}`, problem }
    : { subject: name, problem: `${path} ${problem}` };
}

/** Null: files can be made in that folder, once it is made where it isn't there. */
async function unwritable(folder: string): Promise<string | null> {
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => error.code ?? "unknown");
  if (there === "ENOENT" && dirname(folder) !== folder) return unwritable(dirname(folder));
  if (typeof there === "string") return shut(there, folder);
  return there.isDirectory() ? unallowed(folder) : shut("ENOTDIR", folder);
}

async function unallowed(path: string): Promise<string | null> {
  return access(path, constants.R_OK | constants.W_OK).then(
    () => null,
    (error: NodeJS.ErrnoException) => shut(error.code ?? "unknown", path),
  );
}

function shut(code: string, path: string): string {
  return `can’t be written (${code} at ${path}): give it to the user that whosaid runs as, or name another place`;
}

/** All are held until all were tried, so that two settings with one port are told. */
export async function checkPorts(
  settings: Pick<ChatSettings, "METRICS_PORT" | "METRICS_HOST" | "HTTP_HOST">,
  others: Settled["ports"],
): Promise<readonly Finding[]> {
  const { METRICS_PORT, METRICS_HOST, HTTP_HOST } = settings;
  const wanted = [
    ...(METRICS_PORT === null ? [] : [{ setting: "METRICS_PORT", port: METRICS_PORT, host: METRICS_HOST }]),
    ...others.map(([setting, port]) => ({ setting, port, host: HTTP_HOST })),
  ];
  const servers: Server[] = [];
  const findings: Finding[] = [];
  for (const { setting, port, host } of wanted) {
    const server = createHttpServer((_request, response) => void response.writeHead(503).end());
    const opened = await listenOn(server, { setting, port, host });
    if (opened.ok) servers.push(server);
    findings.push(
      opened.ok
        ? { subject: `${setting} ${port} on ${host}`, problem: null }
        : { subject: setting, problem: opened.problem.slice(setting.length + 1) },
    );
  }
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return findings;
}
