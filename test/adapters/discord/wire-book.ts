/** What Discord remembers and refuses: interactions with their three seconds and fifteen minutes, the messages shown, the commands registered. */
import { problemsOf, type Route } from "./validator.ts";

export const APPLICATION = "1100000000000000001";
export const TOKEN = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.Gtest0.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Call {
  readonly method: string;
  /** After the version. */
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string;
}

/** A message as its readers have it. */
export interface Visible {
  readonly id: string;
  readonly interaction: string;
  readonly channel: string;
  readonly isEphemeral: boolean;
  data: Json;
}

export interface Known {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  readonly created: number;
  /** The message whose button was pressed. */
  readonly source: Visible | null;
  response: "none" | "deferred" | "message" | "update" | "choices";
  message: string | null;
  choices: readonly { readonly name: string; readonly value: string }[];
}

/** Milliseconds. */
const CALLBACK_WITHIN = 3000;
const TOKEN_LIVES = 15 * 60_000;

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

export interface Book {
  readonly messages: Visible[];
  /** What Discord would have refused, and what it should never have been sent. */
  readonly problems: string[];
  readonly calls: Call[];
  readonly commands: Map<string, Json>;
  /** The people in a server, where the bot is in it. */
  readonly members: Map<string, readonly string[]>;
  /** Writes an interaction down, as Discord does before it is sent. */
  open(id: string, channel: string, source?: Visible): Known;
  carryOut(call: Call): Answered;
  interaction(id: string): Known;
  /** Shown: not counting those that only say that an answer comes. */
  answersTo(id: string): readonly Visible[];
}

/** Ids count upwards and look like Discord's. */
let counted = 0;
export function snowflake(): string {
  counted += 1;
  return String(1_200_000_000_000_000_000n + BigInt(counted));
}

export function createBook(now: () => number): Book {
  const interactions = new Map<string, Known>();
  const loading = new Set<string>();
  const book: Book = {
    messages: [],
    problems: [],
    calls: [],
    commands: new Map(),
    members: new Map(),
    open(id, channel, source) {
      const known: Known = {
        id,
        channel,
        token: `token-of-${id}`,
        created: now(),
        source: source ?? null,
        response: "none",
        message: null,
        choices: [],
      };
      interactions.set(id, known);
      return known;
    },
    interaction(id) {
      const known = interactions.get(id);
      if (known === undefined) throw new Error(`There is no interaction ${id}`);
      return known;
    },
    answersTo: (id) =>
      book.messages.filter((message) => message.interaction === id && !loading.has(message.id)),
    carryOut(call) {
      book.calls.push(call);
      const [, space = "", one = "", two = "", ...rest] = (call.path.split("?")[0] ?? "").split("/");
      if (space === "interactions") return callback(call, one, two);
      if (space === "webhooks" && rest[0] === "messages" && rest[1] === "@original")
        return original(call, two);
      if (space === "webhooks") return refuse(`a follow-up was sent: ${call.path}`, 400, 0);
      if (call.authorization !== `Bot ${TOKEN}`) return { status: 401, body: { message: "401", code: 0 } };
      if (space === "applications" && one === "@me") return { status: 200, body: { id: APPLICATION } };
      if (space === "applications") return commands(call, rest);
      if (space === "guilds" && two === "members") return member(one, rest[0] ?? "");
      return refuse(`nobody should call ${call.method} ${call.path}`, 404, 0);
    },
  };

  function refuse(problem: string, status: number, code: number): Answered {
    book.problems.push(problem);
    return failed(status, code);
  }

  function checked(route: Route, body: unknown): Answered | null {
    const problems = problemsOf(route, body);
    const data = record(route === "callback" ? record(body).data : body);
    const isMessage = "components" in data || "content" in data;
    const mentions = JSON.stringify(data.allowed_mentions) === '{"parse":[]}';
    if (isMessage && !mentions) problems.push("mentions would be notified");
    book.problems.push(...problems.map((problem) => `${route}: ${problem}`));
    return problems.length === 0 ? null : failed(400, 50035);
  }

  function callback({ body }: Call, id: string, token: string): Answered {
    const known = interactions.get(id);
    if (known === undefined || known.token !== token) return failed(404, 10062);
    if (known.response !== "none") return failed(400, 40060);
    if (now() - known.created > CALLBACK_WITHIN) return failed(404, 10062);
    const refused = checked("callback", body);
    if (refused !== null) return refused;
    const { type, data } = record(body);
    const message = responded(known, Number(type), record(data));
    return { status: 200, body: { interaction: { id, type: 2 }, resource: { type, ...message } } };
  }

  function responded(known: Known, type: number, data: Json): object {
    switch (type) {
      case 4:
      case 5:
        return { message: asMessage(created(known, type === 5, data)) };
      case 7:
        known.response = "update";
        if (known.source === null) book.problems.push("nothing was pressed that could be redrawn");
        else known.source.data = data;
        return {};
      default:
        known.response = "choices";
        known.choices = data.choices as Known["choices"]; // the validator has looked at them
        return {};
    }
  }

  function created(known: Known, isDeferred: boolean, data: Json): Visible {
    const isEphemeral = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
    const { channel, id: interaction } = known;
    const message: Visible = { id: snowflake(), interaction, channel, isEphemeral, data };
    book.messages.push(message);
    known.response = isDeferred ? "deferred" : "message";
    known.message = message.id;
    if (isDeferred) loading.add(message.id);
    return message;
  }

  function original({ method, body }: Call, token: string): Answered {
    const known = [...interactions.values()].find((one) => one.token === token);
    if (known === undefined || known.response === "none") return failed(404, 10015);
    if (now() - known.created > TOKEN_LIVES)
      return refuse("a token was used after its 15 minutes", 401, 50027);
    const message = book.messages.find(({ id }) => id === known.message);
    if (message === undefined) return failed(404, 10008);
    if (method === "DELETE") {
      book.messages.splice(book.messages.indexOf(message), 1);
      return { status: 204, body: null };
    }
    if (method === "PATCH") {
      const refused = checked("edit", body);
      if (refused !== null) return refused;
      loading.delete(message.id);
      message.data = record(body);
    }
    return { status: 200, body: asMessage(message) };
  }

  function asMessage({ id, channel, isEphemeral, data }: Visible): object {
    const flags = Number(data.flags ?? 0) | (isEphemeral ? EPHEMERAL : 0) | (loading.has(id) ? LOADING : 0);
    return { id, channel_id: channel, ...data, flags };
  }

  function member(guild: string, user: string): Answered {
    const members = book.members.get(guild);
    if (members === undefined) return failed(403, 50_001);
    return members.includes(user) ? { status: 200, body: { user: { id: user } } } : failed(404, 10_007);
  }

  function commands({ method, body, path }: Call, rest: readonly string[]): Answered {
    const isGuild = path.includes("/guilds/");
    const id = rest[isGuild ? 2 : 0] ?? null;
    if (method === "GET") return { status: 200, body: [...book.commands.values()] };
    if (method === "PUT") return refuse("all commands were overwritten at once", 400, 0);
    if (method === "DELETE" && id !== null) {
      book.commands.delete(id);
      return { status: 204, body: null };
    }
    const refused = checked(isGuild ? "guildCommand" : "command", body);
    if (refused !== null) return refused;
    const known = id ?? snowflake();
    book.commands.set(known, registered(known, record(body)));
    return { status: 200, body: book.commands.get(known) };
  }

  return book;
}

/** With all that Discord adds of its own. */
function registered(id: string, body: Json): Json {
  const options = (body.options as readonly Json[] | undefined)?.map((option) => ({
    ...option,
    required: option.required ?? false,
  }));
  return {
    id,
    application_id: APPLICATION,
    version: snowflake(),
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    description: "",
    description_localizations: null,
    ...body,
    ...(options === undefined ? {} : { options }),
  };
}

function failed(status: number, code: number): Answered {
  return { status, body: { message: "refused", code } };
}

function record(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {}; // read by names, one by one
}
