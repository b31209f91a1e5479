/** Discord on 127.0.0.1 for a real discord.js Client: REST, gateway, signed requests, and faults on demand. Every body is looked at. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { problemsOf } from "./validator.ts";
import { type Answered, type Book, type Call, createBook, TOKEN } from "./wire-book.ts";
import { createGateway, type Gateway } from "./wire-gateway.ts";

/** What goes wrong with one call. `carried`: Discord did what was asked before it went wrong. */
export type Fault =
  | { readonly kind: "cut"; readonly carried: boolean }
  | { readonly kind: "status"; readonly status: number; readonly carried: boolean }
  | { readonly kind: "limited"; readonly seconds: number; readonly isGlobal: boolean }
  /** Arrives so many milliseconds later than it was sent, when nobody listens to the answer any more. */
  | { readonly kind: "late"; readonly milliseconds: number }
  | { readonly kind: "code"; readonly status: number; readonly code: number };

export interface WireOptions {
  /** Called before each call; null: all goes well. */
  fault?: (call: Call) => Fault | null;
  now?: () => number;
  /** Milliseconds. */
  heartbeat?: number;
  /** Discord can't be reached at all. */
  isDown?: boolean;
}

export interface Wire {
  readonly book: Book;
  readonly gateway: Gateway;
  readonly api: string;
  readonly publicKey: string;
  options: WireOptions;
  /** A signed request to a port of this machine. */
  request(port: number, payload: object, given?: Signing): Promise<Response>;
  close(): Promise<void>;
}

export interface Signing {
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly signature?: string;
  /** What is sent instead of what was signed. */
  readonly body?: string;
}

export async function startWire(options: WireOptions = {}): Promise<Wire> {
  // Whatever is read or compiled for the first look at a body is so before the clock runs.
  for (const route of ["callback", "edit", "command", "guildCommand"] as const) problemsOf(route, {});
  const book = createBook(() => (wire.options.now ?? Date.now)());
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  const url = () => `ws://127.0.0.1:${port}`;
  const gateway = createGateway({
    server,
    url,
    heartbeat: () => wire.options.heartbeat ?? 45_000,
    now: () => (wire.options.now ?? Date.now)(),
  });
  await new Promise<void>((settle) => {
    server.listen(0, "127.0.0.1", settle);
  });
  // Listening on a port, an address is never a string.
  const { port } = server.address() as AddressInfo;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (wire.options.isDown === true) return void response.socket?.destroy();
    const call = await callOf(request);
    if (call.path === "/gateway/bot") return send(response, gatewayInformation(call, url()));
    const fault = wire.options.fault?.(call) ?? null;
    if (fault?.kind === "late") await new Promise((settle) => setTimeout(settle, fault.milliseconds));
    const answered = faulty(book, call, fault);
    if (answered === null) response.socket?.destroy();
    else send(response, answered);
  }

  const keys = generateKeyPairSync("ed25519");
  const privateKey = createPrivateKey(keys.privateKey.export({ format: "pem", type: "pkcs8" }));
  const publicKey = createPublicKey(keys.publicKey.export({ format: "pem", type: "spki" }));

  const wire: Wire = {
    book,
    gateway,
    options,
    api: `http://127.0.0.1:${port}/api`,
    publicKey: publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex"),
    request(
      to,
      payload,
      { at = (wire.options.now ?? Date.now)(), signature, body = JSON.stringify(payload) } = {},
    ) {
      const time = String(Math.floor(at / 1000));
      const signed = sign(null, Buffer.from(time + JSON.stringify(payload)), privateKey).toString("hex");
      const headers = {
        "content-type": "application/json",
        "x-signature-ed25519": signature ?? signed,
        "x-signature-timestamp": time,
      };
      return fetch(`http://127.0.0.1:${to}/`, { method: "POST", body, headers });
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((settle) => {
        server.close(settle);
      });
    },
  };
  return wire;
}

/** What comes back; null: nothing, the connection is cut. */
export function faulty(book: Book, call: Call, fault: Fault | null): Answered | null {
  switch (fault?.kind) {
    case undefined:
    case "late":
      return book.carryOut(call);
    case "cut":
      if (fault.carried) book.carryOut(call);
      return null;
    case "status":
      if (fault.carried) book.carryOut(call);
      return { status: fault.status, body: "<html>gateway</html>" };
    case "code":
      return { status: fault.status, body: { message: "refused", code: fault.code } };
    case "limited":
      return {
        status: 429,
        body: { message: "You are being rate limited.", retry_after: fault.seconds, global: fault.isGlobal },
        headers: {
          "retry-after": String(fault.seconds),
          "x-ratelimit-scope": fault.isGlobal ? "global" : "user",
          ...(fault.isGlobal ? { "x-ratelimit-global": "true" } : {}),
        },
      };
  }
}

function gatewayInformation({ authorization }: Call, url: string): Answered {
  if (authorization !== `Bot ${TOKEN}`) return { status: 401, body: { message: "401", code: 0 } };
  const limit = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
  return { status: 200, body: { url, shards: 1, session_start_limit: limit } };
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request without an encoding gives buffers
  const body = Buffer.concat(chunks).toString("utf8");
  return {
    method: request.method ?? "GET",
    path: (request.url ?? "").replace("/api/v10", ""),
    body: body === "" ? null : JSON.parse(body),
    authorization: request.headers.authorization ?? "",
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answered): void {
  const isJson = body !== null && typeof body !== "string";
  response.writeHead(status, { "content-type": isJson ? "application/json" : "text/html", ...headers });
  response.end(body === null ? undefined : isJson ? JSON.stringify(body) : body);
}
