/** What whosaid is put up with says of it what it says itself: commands, settings, ports, folders, metrics. */
import { existsSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { parse as parseEnvironment } from "dotenv";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { createMetrics } from "../adapters/observability/metrics.ts";
import { EXIT } from "../adapters/platform/exit.ts";
import { ChatSettings, readChatSettings } from "../adapters/platform/settings.ts";
import { readArguments } from "../adapters/repl/usage.ts";
import { startHealth } from "../adapters/service/health.ts";

const ROOT = resolve(import.meta.dirname, "..");
const text = (file: string) => readFileSync(join(ROOT, file), "utf8");
const PACKAGE = JSON.parse(text("package.json"));
const SETTINGS = parseEnvironment(text(".env.example"));

/** Instructions of the Dockerfile's last stage, in order, with lines that go on joined. */
const STAGE = text("deploy/Dockerfile")
  .replaceAll("\\\n", " ")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [word = "", ...rest] = line.split(/\s+/u);
    return { word, rest: rest.join(" ") };
  });
const last = STAGE.slice(STAGE.findLastIndex(({ word }) => word === "FROM"));
const of = (name: string) => last.filter(({ word }) => word === name).map(({ rest }) => rest);
const IMAGE = {
  environment: Object.fromEntries(
    of("ENV").flatMap((line) => line.split(/\s+/u).map((one) => one.split("=") as [string, string])),
  ),
  volumes: of("VOLUME").flatMap((line) => JSON.parse(line) as string[]),
  entry: of("ENTRYPOINT").flatMap((line) => JSON.parse(line) as string[]),
  command: of("CMD").flatMap((line) => JSON.parse(line) as string[]),
  /** The first is where the program lies, the last where it runs. */
  folders: of("WORKDIR"),
};
const PORT = IMAGE.environment.METRICS_PORT;
const MOUNTS = new Set([...IMAGE.volumes, IMAGE.folders.at(-1)]);

/** The paths that answer, with what they answer while all is well. */
async function served(path: string): Promise<number> {
  const metrics = createMetrics();
  const health = await startHealth({ port: 0, host: "127.0.0.1", ready: () => ({ status: "ok" }), metrics });
  if (!health.ok) throw new Error(health.problem);
  const { status } = await fetch(`http://127.0.0.1:${health.value.port}${path}`);
  await health.value.close();
  return status;
}

describe("the Dockerfile", () => {
  test("runs the command of package.json, with words that it takes", () => {
    const [program, file = ""] = IMAGE.entry;
    expect(program).toBe("node");
    expect(posix.relative(IMAGE.folders[0] ?? "", file)).toBe(PACKAGE.bin.whosaid);
    expect(readArguments(IMAGE.command).ok).toBe(true);
  });

  test("copies what there is, and lets nothing else into the build", () => {
    const copied = STAGE.filter(({ word, rest }) => word === "COPY" && !rest.startsWith("--from")).flatMap(
      ({ rest }) => rest.split(" ").slice(0, -1),
    );
    expect(copied.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    const allowed = text("deploy/Dockerfile.dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect(new Set(allowed)).toEqual(new Set(copied));
  });

  test("states settings that there are, and keeps everything in its volumes", () => {
    const { NODE_ENV, XDG_STATE_HOME, ...settings } = IMAGE.environment;
    expect(Object.keys(SETTINGS)).toEqual(expect.arrayContaining(Object.keys(settings)));
    const read = readChatSettings(IMAGE.environment, ChatSettings, "slack");
    if (!read.ok) throw new Error(read.problem.join("\n"));
    const { STATE_PATH, STORE_PATH, CORPUS_PATH } = read.value;
    const kept = [STATE_PATH, STORE_PATH ?? ""].map((path) => posix.dirname(path));
    expect(new Set([...kept, CORPUS_PATH])).toEqual(new Set(IMAGE.volumes));
    expect([NODE_ENV, XDG_STATE_HOME]).toEqual(["production", "/var/lib"]);
  });

  test("runs as somebody who isn’t root, on a Node that package.json allows", () => {
    expect(of("USER")).toEqual(["node"]);
    expect(of("FROM")).toEqual(["node:20-slim"]);
    expect(PACKAGE.engines.node).toBe(">=20.19");
  });

  test("is healthy by an address that is served, on the port that it exposes", async () => {
    const [check = ""] = of("HEALTHCHECK");
    const [, port, path = ""] = /http:\/\/127\.0\.0\.1:(\d+)(\/\w+)/u.exec(check) ?? [];
    expect([port, of("EXPOSE")[0]]).toEqual([PORT, PORT]);
    expect(await served(path)).toBe(200);
  });
});

describe("compose.yaml", () => {
  const { services, volumes } = parse(text("deploy/compose.yaml"));
  const { whosaid } = services;

  test("builds this project, and mounts what the image keeps and reads", () => {
    expect(existsSync(join(ROOT, "deploy", whosaid.build.context, whosaid.build.dockerfile))).toBe(true);
    const targets = whosaid.volumes.map((one: string) => /:(\/[^:]+)(?::ro)?$/u.exec(one)?.[1]);
    expect(new Set(targets)).toEqual(MOUNTS);
    expect(Object.keys(volumes)).toEqual(["state"]);
  });

  test("gives this machine alone the port, and the container nothing that it doesn’t need", () => {
    expect(whosaid.ports).toEqual([`127.0.0.1:${PORT}:${PORT}`]);
    expect(whosaid).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
  });
});

describe("whosaid.service", () => {
  const unit = new Map(
    text("deploy/whosaid.service")
      .split("\n")
      .flatMap((line) => {
        const [, name, value] = /^(\w+)=(.*)$/u.exec(line) ?? [];
        return name === undefined ? [] : [[name, value ?? ""] as const];
      }),
  );

  test("runs the command of package.json, and reloads by the signal that it reloads at", () => {
    const [program, file = "", ...words] = (unit.get("ExecStart") ?? "").split(" ");
    expect([program, posix.relative("/opt/whosaid", file)]).toEqual(["/usr/bin/node", PACKAGE.bin.whosaid]);
    expect(readArguments(words).ok).toBe(true);
    expect(unit.get("ExecReload")).toBe("/bin/kill -HUP $MAINPID");
  });

  test("keeps its state where systemd makes room for it", () => {
    const environment = Object.fromEntries(
      (unit.get("Environment") ?? "").split(" ").map((one) => one.split("=") as [string, string]),
    );
    const read = readChatSettings(environment, ChatSettings, "slack");
    expect(read).toHaveProperty("value.STATE_PATH", `/var/lib/${unit.get("StateDirectory")}/slack.db`);
  });

  test("isn’t started anew with settings that are wrong, and has time to finish", () => {
    expect(Number(unit.get("RestartPreventExitStatus"))).toBe(EXIT.settings);
    expect(Number(unit.get("TimeoutStopSec"))).toBeGreaterThan(9);
    expect(unit.get("User")).toBe("whosaid");
  });
});

describe("kubernetes.yaml", () => {
  const objects = parseAllDocuments(text("deploy/kubernetes.yaml")).map((document) => {
    if (document.errors.length > 0) throw new Error(document.errors.join("\n"));
    return document.toJS();
  });
  const named = (kind: string) => objects.filter((one) => one.kind === kind);
  const { spec } = named("Deployment")[0];
  const pod = spec.template.spec;
  const [container] = pod.containers;

  test("runs one at a time, since a ledger is one program’s", () => {
    expect([spec.replicas, spec.strategy.type]).toEqual([1, "Recreate"]);
    expect(spec.template.metadata.labels).toEqual(spec.selector.matchLabels);
  });

  test("mounts what the image keeps and reads, from what is in the file", () => {
    const mounts = container.volumeMounts.map((one: { mountPath: string }) => one.mountPath);
    expect(new Set(mounts)).toEqual(new Set([...MOUNTS, "/tmp"]));
    const claims = named("PersistentVolumeClaim").map((one) => one.metadata.name);
    const used = pod.volumes.flatMap((one: Record<string, Record<string, string>>) => [
      one.persistentVolumeClaim?.claimName ?? [],
      one.secret?.secretName ?? [],
    ]);
    expect(used.flat()).toEqual(expect.arrayContaining([...claims, named("Secret")[0].metadata.name]));
    expect(used.flat()).toHaveLength(claims.length + 1);
    const settings = parseEnvironment(named("Secret")[0].stringData[".env"]);
    expect(Object.keys(SETTINGS)).toEqual(expect.arrayContaining(Object.keys(settings)));
  });

  test("asks addresses that are served whether it lives and is ready, and scrapes the port", async () => {
    const [{ name, containerPort }] = container.ports;
    expect(String(containerPort)).toBe(PORT);
    expect(spec.template.metadata.annotations["prometheus.io/port"]).toBe(PORT);
    for (const { httpGet } of [container.livenessProbe, container.readinessProbe]) {
      expect(httpGet.port).toBe(name);
      expect(await served(httpGet.path)).toBe(200);
    }
    expect(container.livenessProbe.httpGet.path).toBe("/livez");
  });

  test("gives the container nothing that it doesn’t need", () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(9);
  });
});

describe("docs/deploy.md", () => {
  const commands = text("docs/deploy.md")
    .split("\n")
    .filter((line) => line.startsWith("    "))
    .flatMap((line) => line.trim().split(" && "));

  test("names scripts of package.json", () => {
    const scripts = commands.flatMap((line) => /npm run (?:--silent )?(\S+)/u.exec(line)?.[1] ?? []);
    expect(scripts.length).toBeGreaterThan(3);
    expect(Object.keys(PACKAGE.scripts)).toEqual(expect.arrayContaining(scripts));
  });

  test("gives whosaid words that it takes", () => {
    const typed = commands.flatMap(
      (line) => /(?:--silent whosaid --|whosaid\.cjs|:ro" whosaid) (\w.*)$/u.exec(line)?.[1] ?? [],
    );
    expect(typed).toContain("serve --check");
    for (const words of typed) expect(readArguments(words.split(" "))).toHaveProperty("ok", true);
  });

  test("asks addresses that are served", async () => {
    const paths = commands.flatMap((line) => /:9464(\/\w+)/u.exec(line)?.[1] ?? []);
    expect(paths).toEqual(["/healthz", "/livez", "/metrics"]);
    for (const path of paths) expect(await served(path)).toBe(200);
  });

  test("names files that there are", () => {
    const files = commands.flatMap((line) => line.match(/\bdeploy\/[\w.]+/gu) ?? []);
    expect(files.filter((file) => file !== "deploy/settings" && !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe("grafana.json", async () => {
  interface Panel {
    readonly id: number;
    readonly gridPos: { readonly x: number; readonly w: number };
    readonly targets: readonly { readonly expr: string }[];
  }
  const panels: readonly Panel[] = JSON.parse(text("deploy/grafana.json")).panels;
  const telemetry = createMetrics();
  telemetry.watchProcess();
  const told = [...(await telemetry.text()).matchAll(/^# TYPE (\S+) (\S+)$/gmu)];
  const names = new Map(told.map(([, name = "", type = ""]) => [name, type]));
  const asked = panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(?:whosaid|process|nodejs)_\w+/gu) ?? []),
  );

  test.each([...new Set(asked)])("%s is told", (name) => {
    const isBucket = name.endsWith("_bucket");
    const type = names.get(isBucket ? name.slice(0, -"_bucket".length) : name);
    expect(isBucket ? ["histogram"] : ["counter", "gauge"]).toContain(type);
  });

  test("shows everything that whosaid counts", () => {
    const own = [...names.keys()].filter((name) => name.startsWith("whosaid_"));
    const shown = new Set(asked.map((name) => name.replace(/_bucket$/u, "")));
    expect(own.filter((name) => !shown.has(name))).toEqual([]);
  });

  test("has panels that fit beside each other", () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
  });
});
