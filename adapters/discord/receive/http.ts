/** Interactions over HTTP: Discord signs each request, and gets its answer by a callback, as over the gateway. */
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { HTTP, isTimely } from "../../platform/http-server.ts";
import { createHttpReceiver, type Receiver } from "../../platform/receiver.ts";
import type { HttpSettings } from "../settings.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

const PING = 1;

export function createEndpoint(options: ReceiverOptions, settings: HttpSettings): Receiver {
  const { DISCORD_PUBLIC_KEY, DISCORD_PORT: port, HTTP_HOST: host } = settings;
  const key = publicKey(DISCORD_PUBLIC_KEY);
  const listener: RequestListener = (request, response) => void answer(options, key, request, response);
  return createHttpReceiver(listener, { setting: "DISCORD_PORT", port, host }, options.wait);
}

async function answer(
  { now, report, onInteraction }: ReceiverOptions,
  key: KeyObject,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST") return end(response, 405);
  const body = await bodyOf(request);
  if (body === null) return end(response, 413);
  if (!isSigned(request, body, key, now())) {
    report("warn", "discord-signature-refused");
    return end(response, 401);
  }
  const raw = parsed(body);
  if (raw === null) return end(response, 400);
  if (raw.type === PING) return end(response, 200, { type: PING });
  onInteraction(raw);
  // Taken: the callback follows, by the same way in both modes.
  return end(response, 202);
}

/** Over the time and the bytes as they came. */
function isSigned({ headers }: IncomingMessage, body: Buffer, key: KeyObject, now: number): boolean {
  const signature = String(headers["x-signature-ed25519"] ?? "");
  const time = String(headers["x-signature-timestamp"] ?? "");
  if (!/^[0-9a-f]{128}$/iu.test(signature) || !isTimely(time, now)) return false;
  return verify(null, Buffer.concat([Buffer.from(time), body]), key, Buffer.from(signature, "hex"));
}

/** What stands before an Ed25519 key in its standard wrapping (RFC 8410). */
const WRAPPING = "302a300506032b6570032100";

/** `digits`: hexadecimal, 64. */
function publicKey(digits: string): KeyObject {
  return createPublicKey({ key: Buffer.from(WRAPPING + digits, "hex"), format: "der", type: "spki" });
}

/** Null: too long, or cut off. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      chunks.push(chunk as Buffer); // a request without an encoding gives buffers
      length += (chunk as Buffer).length;
      if (length > HTTP.body) return null;
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

function parsed(body: Buffer): { readonly type?: unknown } | null {
  try {
    const raw: unknown = JSON.parse(body.toString("utf8"));
    return typeof raw === "object" ? raw : null;
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number, body: object | null = null): void {
  const type = body === null ? {} : { "content-type": "application/json" };
  response.writeHead(status, type).end(body === null ? undefined : JSON.stringify(body));
}
