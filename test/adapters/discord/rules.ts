/** Discord's rules that its OpenAPI file doesn't state, and whosaid's own, over bodies as they are sent. Each problem is a sentence. */

type Json = Readonly<Record<string, unknown>>;

const V2 = 1 << 15;
const COMPONENTS = 40;
const TEXT = 4000;
const CONTENT = 2000;
const EMBEDS = 6000;
const COMMAND = 8000;
/** Met, not stated: see adapters/discord/limits.ts. */
const BYTES = 10_170;
const BYTES_OF_A_COMPONENT = 12;

/** Of a message: what is created, what follows, and what replaces another. */
export function problemsOfMessage(body: unknown): string[] {
  const message = record(body);
  const all = list(message.components).flatMap(nested);
  const text = all.reduce((sum, { content }) => sum + string(content).length, 0);
  const ids = all.map(({ custom_id: id }) => id).filter((id) => id !== undefined);
  return [
    ...mentionProblems(message),
    ...flagProblems(message, all),
    ...tooMuch("components", all.length, COMPONENTS),
    ...tooMuch("characters of text", text, TEXT),
    ...tooMuch("bytes", bytesOf(all), BYTES),
    ...tooMuch("characters of content", string(message.content).length, CONTENT),
    ...tooMuch("characters in embeds", embedLength(message.embeds), EMBEDS),
    ...repeated(ids).map((id) => `custom_id ${id} stands there twice`),
    ...all.flatMap(componentProblems),
    ...(JSON.stringify(body).isWellFormed() && !/\\ud[89a-f]/u.test(JSON.stringify(body))
      ? []
      : ["half a character"]),
  ];
}

/** Not Discord's, ours: nobody is ever notified. */
function mentionProblems({ allowed_mentions: allowed }: Json): string[] {
  return JSON.stringify(allowed) === '{"parse":[]}' ? [] : [`allowed_mentions is ${JSON.stringify(allowed)}`];
}

function flagProblems(message: Json, all: readonly Json[]): string[] {
  const isV2 = (Number(message.flags ?? 0) & V2) !== 0;
  const old = ["content", "embeds", "poll", "sticker_ids"].filter((name) => !isEmpty(message[name]));
  if (isV2) {
    return [
      ...old.map((name) => `${name} beside components V2`),
      ...(all.length === 0 ? ["components V2 without any"] : []),
    ];
  }
  const isNew = all.some(({ type }) => Number(type) >= 9);
  return [
    ...(isNew ? ["components V2 without their flag"] : []),
    ...(old.length === 0 ? ["nothing to show"] : []),
  ];
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function nested(component: Json): Json[] {
  const accessory = component.accessory === undefined ? [] : nested(record(component.accessory));
  return [component, ...list(component.components).flatMap(nested), ...accessory];
}

function bytesOf(all: readonly Json[]): number {
  const strings = all.flatMap((component) => [
    ...Object.values(component),
    ...list(component.options).flatMap((option) => Object.values(option)),
  ]);
  return strings.reduce<number>(
    (sum, value) => sum + (typeof value === "string" ? new TextEncoder().encode(value).length : 0),
    BYTES_OF_A_COMPONENT * all.length,
  );
}

function componentProblems(component: Json): string[] {
  const { type, style, custom_id: id, url, label, content, options } = component;
  switch (type) {
    case 1:
      return rowProblems(list(component.components));
    case 2:
      return [
        ...((style === 5 ? url === undefined : id === undefined) ? ["a button leads nowhere"] : []),
        ...(id !== undefined && url !== undefined ? ["a button with both an id and an address"] : []),
        ...(string(label).trim() === "" ? ["a button without words"] : []),
      ];
    case 3: {
      const values = list(options).map(({ value }) => value);
      return repeated(values).map((value) => `option ${value} stands there twice`);
    }
    case 10:
      return string(content).trim() === "" ? ["a text of blanks"] : [];
    default:
      return [];
  }
}

function rowProblems(inner: readonly Json[]): string[] {
  const buttons = inner.filter(({ type }) => type === 2).length;
  const isRight = buttons === inner.length ? buttons >= 1 && buttons <= 5 : inner.length === 1;
  return isRight ? [] : [`a row of ${inner.length} components, ${buttons} of them buttons`];
}

function embedLength(embeds: unknown): number {
  return list(embeds).reduce((sum, { title, description, fields, footer, author }) => {
    const texts = [
      title,
      description,
      record(footer).text,
      record(author).name,
      ...list(fields).flatMap(({ name, value }) => [name, value]),
    ];
    return sum + texts.reduce<number>((length, text) => length + string(text).trim().length, 0);
  }, 0);
}

/** Of one command. @see https://discord.com/developers/docs/interactions/application-commands#application-command-object */
export function problemsOfCommand(body: unknown): string[] {
  const command = record(body);
  const { type, name } = command;
  const chat = type === undefined || type === 1;
  const options = list(command.options);
  const names = [command, ...options].flatMap((named) => [named.name, ...values(named.name_localizations)]);
  return [
    ...(chat ? names.filter((one) => !isCommandName(one)).map((one) => `${String(one)} is no name`) : []),
    ...tooMuch(`characters in ${String(name)}`, commandLength(command), COMMAND),
    ...repeated(options.map((option) => option.name)).map((one) => `option ${one} stands there twice`),
    ...localeProblems(options),
    ...(isRequiredFirst(options) ? [] : ["a required option after one that isn't"]),
  ];
}

/** Two options of one name in a language can't be told apart. */
function localeProblems(options: readonly Json[]): string[] {
  const locales = new Set(options.flatMap((option) => Object.keys(record(option.name_localizations))));
  return [...locales].flatMap((locale) =>
    repeated(options.map((option) => record(option.name_localizations)[locale])).map(
      (name) => `option ${name} stands there twice in ${locale}`,
    ),
  );
}

function isRequiredFirst(options: readonly Json[]): boolean {
  const required = options.map((option) => option.required === true);
  return !required.some((is, at) => is && required[at - 1] === false);
}

function isCommandName(name: unknown): boolean {
  const text = string(name);
  return /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(text) && text === text.toLowerCase();
}

/** Of names, descriptions and choices; of each only the longest of its languages counts. */
function commandLength(part: Json): number {
  const own = ["name", "description"].reduce((sum, field) => {
    const forms = [part[field], ...values(part[`${field}_localizations`])];
    return sum + Math.max(...forms.map((form) => string(form).length));
  }, string(part.value).length);
  const inner = [...list(part.options), ...list(part.choices)];
  return own + inner.reduce((sum, one) => sum + commandLength(one), 0);
}

function tooMuch(what: string, amount: number, most: number): string[] {
  return amount > most ? [`${amount} ${what}, at most ${most} are taken`] : [];
}

function repeated(found: readonly unknown[]): string[] {
  return found.filter((one, at) => one !== undefined && found.indexOf(one) !== at).map(String);
}

function values(value: unknown): unknown[] {
  return Object.values(record(value));
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Json {
  // Any object may be read by names; what they hold is looked at one by one.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function string(value: unknown): string {
  return typeof value === "string" ? value : "";
}
