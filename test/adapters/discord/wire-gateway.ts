/** Discord's gateway for one bot: sessions that are identified, resumed with what was missed, invalidated and cut. */
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { APPLICATION, TOKEN } from "./wire-book.ts";

export interface Gateway {
  /** Reaches the bot now, or when it resumes. */
  dispatch(type: string, data: unknown): void;
  /** Op 7: reconnect and resume. */
  readonly reconnect: () => void;
  /** Op 9. */
  invalidate(isResumable: boolean): void;
  readonly cut: () => void;
  /** Closed for good, or for a reason. */
  closeWith(code: number): void;
  /** Heartbeats are answered no more on the connections that there are. */
  fallSilent(): void;
  readonly identified: number[];
  readonly resumed: string[];
  /** From when to when what was sent is lost, because a new session begins instead of going on. */
  readonly outages: [number, number][];
  connections(): number;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  link: WebSocket | null;
}

interface GatewayOptions {
  readonly server: Server;
  readonly url: () => string;
  readonly heartbeat: () => number;
  readonly now: () => number;
}

/** Milliseconds before the end of a connection is noticed, in which what is sent may be lost already. */
const MARGIN = 200;

export function createGateway({ server, url, heartbeat, now }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  const links = new Set<WebSocket>();
  const silent = new Set<WebSocket>();
  let session: Session | null = null;
  let sequence = 0;
  let downSince: number | null = null;

  const send = (link: WebSocket, op: number, rest: object = {}): void => {
    if (link.readyState === link.OPEN) link.send(JSON.stringify({ op, d: null, s: null, t: null, ...rest }));
  };

  function record(t: string, d: unknown): Session["events"][number] {
    sequence += 1;
    const event = { s: sequence, t, d };
    session?.events.push(event);
    return event;
  }

  function identify(link: WebSocket, d: { token: string; intents: number }): void {
    gateway.identified.push(d.intents);
    if (d.token !== TOKEN) {
      link.close(4004);
      return;
    }
    if (downSince !== null) gateway.outages.push([downSince - MARGIN, now()]);
    downSince = null;
    session = { id: `session-${gateway.identified.length}`, events: [], link };
    const ready = {
      v: 10,
      guilds: [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [0, 1],
      user: {
        id: APPLICATION,
        username: "whosaid",
        discriminator: "0",
        avatar: null,
        bot: true,
      },
      application: {
        id: APPLICATION,
        flags: 0,
      },
    };
    send(link, 0, record("READY", ready));
  }

  function resume(link: WebSocket, d: { session_id: string; seq: number }): void {
    gateway.resumed.push(d.session_id);
    if (session?.id !== d.session_id) {
      send(link, 9, { d: false });
      return;
    }
    session.link = link;
    downSince = null;
    for (const event of session.events.filter(({ s }) => s > d.seq)) send(link, 0, event);
    send(link, 0, record("RESUMED", {}));
  }

  sockets.on("connection", (link) => {
    links.add(link);
    link.on("error", () => {});
    link.on("close", () => {
      links.delete(link);
      downSince ??= now();
      if (session?.link === link) session.link = null;
    });
    link.on("message", (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString("utf8")); // the SDK's own
      if (op === 1 && !silent.has(link)) send(link, 11);
      if (op === 2) identify(link, d);
      if (op === 6) resume(link, d);
    });
    send(link, 10, { d: { heartbeat_interval: heartbeat() } });
  });

  const each = (what: (link: WebSocket) => void): void => {
    for (const link of links) what(link);
  };
  const gateway: Gateway = {
    identified: [],
    resumed: [],
    outages: [],
    dispatch(t, d) {
      const event = record(t, d);
      if (session?.link) send(session.link, 0, event);
    },
    reconnect: () => each((link) => send(link, 7)),
    invalidate(isResumable) {
      if (!isResumable) {
        session = null;
        downSince ??= now();
      }
      each((link) => send(link, 9, { d: isResumable }));
    },
    cut: () => each((link) => link.terminate()),
    closeWith: (code) => each((link) => link.close(code)),
    fallSilent: () => each((link) => silent.add(link)),
    connections: () => links.size,
    close() {
      each((link) => link.terminate());
      sockets.close();
    },
  };
  return gateway;
}
