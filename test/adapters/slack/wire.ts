/** Slack on 127.0.0.1 for a real bolt App: Web API, Socket Mode, signed HTTP, response addresses, and faults on demand. */
import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "node:querystring";
import { type WebSocket, WebSocketServer } from "ws";
import { type Book, createBook, Refusal } from "./wire-book.ts";
import type { Arguments } from "./wire-rules.ts";

/** What goes wrong with one call. `carried`: Slack did what was asked before it went wrong. */
export type Fault =
  | { readonly kind: "cut"; readonly carried: boolean }
  | { readonly kind: "status"; readonly status: number; readonly carried: boolean }
  | { readonly kind: "limited"; readonly seconds: number }
  | { readonly kind: "code"; readonly code: string; readonly carried: boolean }
  | { readonly kind: "slow"; readonly milliseconds: number };

export interface WireOptions {
  /** Called before each call that isn't for a connection; null: all goes well. */
  fault?: (method: string, args: Arguments) => Fault | null;
  scopes?: Iterable<string>;
  isMember?: (channel: string) => boolean;
  membersOf?: (channel: string) => readonly string[];
  now?: () => number;
  /** Milliseconds after which an envelope counts as lost; 3,000 with Slack. */
  acknowledgedWithin?: number;
  /** closed: no connection can be opened. */
  doors?: "open" | "closed";
}

export const TOKENS = {
  bot: "xoxb-1-test",
  app: "xapp-1-test",
  secret: "0123456789abcdef0123456789abcdef",
} as const;

export type Acknowledgement =
  | { readonly kind: "acknowledged"; readonly payload: unknown }
  | { readonly kind: "lost" };

export interface Wire {
  readonly book: Book;
  readonly api: string;
  options: WireOptions;
  /** Sends one envelope over one of the connections; "lost" where it ends before it was acknowledged. */
  send(
    type: "events_api" | "slash_commands" | "interactive",
    payload: object,
    retry?: number,
  ): Promise<Acknowledgement>;
  /** The same by a signed request. */
  request(
    port: number,
    payload: object,
    given?: {
      readonly form?: "payload" | "fields";
      readonly at?: number;
      readonly secret?: string;
      readonly retry?: number;
    },
  ): Promise<Response>;
  responseUrl(id: string): string;
  connections(): number;
  /** Calls of apps.connections.open so far. */
  opened(): number;
  /** "This connection will be refreshed": of one, or of all. */
  refresh(): void;
  cut(): void;
  close(): Promise<void>;
}

const ALL_SCOPES = [
  "app_mentions:read",
  "chat:write",
  "commands",
  "im:history",
  "channels:history",
  "groups:history",
  "channels:read",
  "groups:read",
];

export async function startWire(options: WireOptions = {}): Promise<Wire> {
  const links = new Set<WebSocket>();
  const waiting = new Map<string, { link: WebSocket; settle: (answer: Acknowledgement) => void }>();
  let turn = 0;
  let opened = 0;

  const book = createBook({
    now: () => (wire.options.now ?? Date.now)(),
    scopes: () => new Set(wire.options.scopes ?? ALL_SCOPES),
    isMember: (channel) => wire.options.isMember?.(channel) ?? true,
    membersOf: (channel) => wire.options.membersOf?.(channel) ?? [],
  });
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  server.on("upgrade", (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (link) => {
      links.add(link);
      link.on("close", () => forget(link));
      link.on("error", () => {});
      // ws gives text as a buffer, unless it is told otherwise.
      link.on("message", (data: Buffer) => acknowledged(data.toString("utf8")));
      link.send(JSON.stringify({ type: "hello", num_connections: links.size }));
    });
  });
  await new Promise<void>((settle) => {
    server.listen(0, "127.0.0.1", settle);
  });
  // Listening on a port, an address is never a string.
  const { port } = server.address() as AddressInfo;

  function forget(link: WebSocket): void {
    links.delete(link);
    for (const [id, { link: its, settle }] of waiting) {
      if (its !== link) continue;
      waiting.delete(id);
      settle({ kind: "lost" });
    }
  }

  function acknowledged(data: string): void {
    const { envelope_id: id, payload } = JSON.parse(data) as { envelope_id: string; payload: unknown }; // the SDK's own
    waiting.get(id)?.settle({ kind: "acknowledged", payload });
    waiting.delete(id);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const [, space, name = ""] = (request.url ?? "").split("/");
    if (space === "response") return answer(response, `response ${name}`, JSON.parse(body), "");
    return answer(response, name, argumentsOf(body), request.headers.authorization ?? "");
  }

  async function answer(
    response: ServerResponse,
    method: string,
    args: Arguments,
    authorization: string,
  ): Promise<void> {
    if (method === "apps.connections.open" && wire.options.doors === "closed") {
      response.socket?.destroy();
      return;
    }
    const fault = method === "apps.connections.open" ? null : (wire.options.fault?.(method, args) ?? null);
    if (fault?.kind === "limited") {
      response.writeHead(429, { "retry-after": String(fault.seconds) });
      response.end();
      return;
    }
    if (fault?.kind === "slow") await new Promise((settle) => setTimeout(settle, fault.milliseconds));
    const carried = fault === null || fault.kind === "slow" || fault.carried;
    const result = carried ? carryOut(method, args, authorization) : { ok: false, error: "internal_error" };
    switch (fault?.kind) {
      case "cut":
        response.socket?.destroy();
        return;
      case "status":
        response.writeHead(fault.status);
        response.end("<html>gateway</html>");
        return;
      case "code":
        return json(response, { ok: false, error: fault.code });
      case "slow":
      case undefined:
        // As Slack does with every answer: what the token may do.
        response.setHeader("x-oauth-scopes", [...(wire.options.scopes ?? ALL_SCOPES)].join(","));
        return method.startsWith("response ") ? responded(response, result) : json(response, result);
    }
  }

  function carryOut(method: string, args: Arguments, authorization: string): Record<string, unknown> {
    try {
      if (method.startsWith("response ")) {
        book.respond(method.slice("response ".length), args);
        return { ok: true };
      }
      if (method === "apps.connections.open") {
        if (authorization !== `Bearer ${TOKENS.app}`) throw new Refusal("invalid_auth");
        opened += 1;
        return { ok: true, url: `ws://127.0.0.1:${port}/link/${opened}` };
      }
      if (authorization !== `Bearer ${TOKENS.bot}`) throw new Refusal("invalid_auth");
      return { ok: true, ...book.carryOut(method, args) };
    } catch (error) {
      if (!(error instanceof Refusal)) book.problems.push(`${method}: ${String(error)}`);
      return { ok: false, error: error instanceof Refusal ? error.message : "fatal_error" };
    }
  }

  const wire: Wire = {
    book,
    options,
    api: `http://127.0.0.1:${port}/api/`,
    responseUrl: (id) => `http://127.0.0.1:${port}/response/${id}`,
    connections: () => links.size,
    opened: () => opened,
    send(type, payload, retry) {
      const open = [...links];
      turn += 1;
      const link = open[turn % Math.max(1, open.length)];
      if (link === undefined) return Promise.resolve({ kind: "lost" });
      const id = randomUUID();
      const attempt = retry === undefined ? {} : { retry_attempt: retry, retry_reason: "timeout" };
      return new Promise((settle) => {
        const late = setTimeout(() => {
          waiting.delete(id);
          settle({ kind: "lost" });
        }, wire.options.acknowledgedWithin ?? 3000);
        waiting.set(id, {
          link,
          settle(answer) {
            clearTimeout(late);
            settle(answer);
          },
        });
        link.send(
          JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true, ...attempt }),
        );
      });
    },
    request(to, payload, { form, at = Date.now(), secret = TOKENS.secret, retry } = {}) {
      const body = encoded(payload, form);
      const stamp = String(Math.floor(at / 1000));
      const signature = createHmac("sha256", secret).update(`v0:${stamp}:${body}`).digest("hex");
      return fetch(`http://127.0.0.1:${to}/slack/events`, {
        method: "POST",
        body,
        headers: {
          "content-type": form === undefined ? "application/json" : "application/x-www-form-urlencoded",
          "x-slack-request-timestamp": stamp,
          "x-slack-signature": `v0=${signature}`,
          ...(retry === undefined ? {} : { "x-slack-retry-num": String(retry) }),
        },
      });
    },
    refresh() {
      const [link] = links;
      link?.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested", debug_info: {} }));
    },
    cut() {
      const [link] = links;
      if (link === undefined) return;
      link.terminate();
      forget(link);
    },
    async close() {
      for (const link of links) link.terminate();
      server.closeAllConnections();
      await new Promise((settle) => {
        server.close(settle);
      });
    },
  };
  return wire;
}

function encoded(payload: object, form: "payload" | "fields" | undefined): string {
  if (form === undefined) return JSON.stringify(payload);
  const fields =
    form === "payload" ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>); // a command's are strings
  return new URLSearchParams(fields).toString();
}

/** The Web API's own form: fields, of which Slack takes some for JSON, for yes or no, or for a number. */
export function argumentsOf(body: string): Arguments {
  return Object.fromEntries(
    Object.entries(parse(body)).map(([name, value]) => [
      name,
      STRUCTURED.has(name) ? JSON.parse(String(value)) : value,
    ]),
  );
}

const STRUCTURED = new Set(
  "blocks metadata view limit include_all_metadata mrkdwn link_names unfurl_links unfurl_media".split(" "),
);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request without an encoding gives buffers
  return Buffer.concat(chunks).toString("utf8");
}

function json(response: ServerResponse, value: object): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

/** A response address says "ok" in plain text, or that it is none any more. */
function responded(response: ServerResponse, { ok, error }: Record<string, unknown>): void {
  if (ok === true) {
    response.end("ok");
    return;
  }
  response.writeHead(404, { "content-type": "application/json" });
  response.end(JSON.stringify({ ok: false, error }));
}
