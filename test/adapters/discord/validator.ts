/**
 * What Discord would refuse in a body: its own OpenAPI file where ../shared has it, every object closed; and always the rules that the file doesn't
 * state (rules.ts).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { problemsOfCommand, problemsOfMessage } from "./rules.ts";

const FILE = join(import.meta.dirname, "../../../../shared/platforms/discord-openapi.json");

/** Tests that hang on the file say so in their names, and are skipped where it is missing. */
export const HAS_OPENAPI = existsSync(FILE);

/** By what it does, the route whose body is looked at. */
const ROUTES = {
  /** The first answer to an interaction, of any kind. */
  callback: ["post", "/interactions/{interaction_id}/{interaction_token}/callback"],
  /** A follow-up. */
  create: ["post", "/webhooks/{webhook_id}/{webhook_token}"],
  /** What replaces the first answer. */
  edit: ["patch", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"],
  /** What replaces a follow-up. */
  editFollowUp: ["patch", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"],
  command: ["post", "/applications/{application_id}/commands"],
  commands: ["put", "/applications/{application_id}/commands"],
  guildCommand: ["post", "/applications/{application_id}/guilds/{guild_id}/commands"],
  guildCommands: ["put", "/applications/{application_id}/guilds/{guild_id}/commands"],
} as const;

export type Route = keyof typeof ROUTES;

export function problemsOf(route: Route, body: unknown): string[] {
  return [...schemaProblems(route, body), ...ownProblems(route, body)];
}

function ownProblems(route: Route, body: unknown): string[] {
  switch (route) {
    case "create":
    case "edit":
    case "editFollowUp":
      return problemsOfMessage(body);
    case "callback":
      return MESSAGES.has(Number(record(body).type)) ? problemsOfMessage(record(body).data) : [];
    case "command":
    case "guildCommand":
      return problemsOfCommand(body);
    case "commands":
    case "guildCommands":
      return Array.isArray(body) ? body.flatMap(problemsOfCommand) : [];
  }
}

/** Callbacks that hold a message: a new one, and one in place of that whose button was pressed. */
const MESSAGES = new Set([4, 7]);

function schemaProblems(route: Route, body: unknown): string[] {
  const validate = validatorOf(route);
  if (validate === null || validate(withoutDefaults(body))) return [];
  return [...new Set((validate.errors ?? []).map(sentence))].slice(0, 5);
}

function sentence({ instancePath, message = "is wrong", params }: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}

/** discord.js adds them; the file knows neither. */
function withoutDefaults(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withoutDefaults);
  if (typeof body !== "object" || body === null) return body;
  const kept = Object.entries(body).filter(
    ([name, value]) => !((name === "tts" || name === "enforce_nonce") && value === false),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutDefaults(value)]));
}

/** Compiled once: the file is a megabyte. */
const compiled = new Map<Route, ValidateFunction>();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

function validatorOf(route: Route): ValidateFunction | null {
  if (!HAS_OPENAPI) return null;
  const known = compiled.get(route);
  if (known !== undefined) return known;
  if (ajv.getSchema(ID) === undefined) ajv.addSchema(closed(JSON.parse(readFileSync(FILE, "utf8"))), ID);
  const [method, path] = ROUTES[route];
  const pointer = ["paths", path, method, "requestBody", "content", "application/json", "schema"];
  const validate = ajv.compile({ $ref: `${ID}#/${pointer.map(escaped).join("/")}` });
  compiled.set(route, validate);
  return validate;
}

const ID = "discord.json";

/** As JSON pointers in an address have it. */
function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** No property may be there that the file doesn't name. Parts of an `allOf` are one object together, and stay open. */
function closed(schema: unknown, isPart = false): object {
  const entries = Object.entries(Object(schema)).map(([name, value]): [string, unknown] => {
    if (Array.isArray(value)) {
      return [name, value.map((item) => (isObject(item) ? closed(item, name === "allOf") : item))];
    }
    return [name, isObject(value) ? closed(value) : value];
  });
  const json = Object.fromEntries(entries);
  const isClosable = isObject(json.properties) && [json.type].flat().includes("object") && !isPart;
  return isClosable && json.additionalProperties === undefined
    ? { ...json, additionalProperties: false }
    : json;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  // Any object may be read by names; what they hold is looked at one by one.
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
