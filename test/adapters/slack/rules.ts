/** Rules for values that came from JSON → what is wrong with one, each with the path to it. Objects are closed. */

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with a value, each with the path to it; none where it is right. */
export type Rule = (value: unknown, path: string) => string[];

interface Field {
  readonly rule: Rule;
  readonly required: boolean;
}

export function need(rule: Rule): Field {
  return { rule, required: true };
}

export function may(rule: Rule): Field {
  return { rule, required: false };
}

export function object(fields: Readonly<Record<string, Field>>, ...also: readonly Rule[]): Rule {
  return (value, path) => {
    const json = record(value);
    if (json === null) return [`${path} isn't an object`];
    const unknown = Object.keys(json).filter((name) => !Object.hasOwn(fields, name));
    const problems = Object.entries(fields).flatMap(([name, { rule, required }]) => {
      if (json[name] !== undefined) return rule(json[name], `${path}.${name}`);
      return required ? [`${path}.${name} is missing`] : [];
    });
    return [
      ...unknown.map((name) => `${path}.${name} is unknown`),
      ...problems,
      ...also.flatMap((rule) => rule(value, path)),
    ];
  };
}

export function text(least: number, most: number): Rule {
  return (value, path) => {
    if (typeof value !== "string") return [`${path} isn't a string`];
    if (!value.isWellFormed()) return [`${path} holds a lone surrogate`];
    const length = Array.from(value).length;
    if (length < least) return [`${path} has ${length} characters, at least ${least} are needed`];
    return length > most ? [`${path} has ${length} characters, at most ${most} are taken`] : [];
  };
}

export function list(rule: Rule, least: number, most: number): Rule {
  return (value, path) => {
    if (!Array.isArray(value)) return [`${path} isn't a list`];
    if (value.length < least || value.length > most)
      return [`${path} has ${value.length} items: ${least} to ${most} are taken`];
    return value.flatMap((item, at) => rule(item, `${path}[${at}]`));
  };
}

export function oneOf(...values: readonly unknown[]): Rule {
  return (value, path) => (values.includes(value) ? [] : [`${path} is ${JSON.stringify(value)}`]);
}

export const bool: Rule = oneOf(true, false);
export const any = Number.POSITIVE_INFINITY;

export function whole(least: number): Rule {
  return (value, path) =>
    Number.isInteger(value) && Number(value) >= least ? [] : [`${path} isn't a whole number from ${least}`];
}

/** By its `type`. */
export function byType(rules: Readonly<Record<string, Rule>>): Rule {
  return (value, path) => {
    const type = record(value)?.type;
    const rule = typeof type === "string" ? rules[type] : undefined;
    return rule === undefined ? [`${path}.type is ${JSON.stringify(type)}`] : rule(value, path);
  };
}

/** Fields of one typed object. */
export function typed(type: string, fields: Readonly<Record<string, Field>>, ...also: readonly Rule[]): Rule {
  return object({ type: need(oneOf(type)), ...fields }, ...also);
}

export function exactlyOne(...names: readonly string[]): Rule {
  return (value, path) => {
    const stated = names.filter((name) => record(value)?.[name] !== undefined);
    return stated.length === 1
      ? []
      : [`${path} needs one of ${names.join(" and ")}, and has ${stated.length}`];
  };
}

export function atLeastOne(...names: readonly string[]): Rule {
  return (value, path) =>
    names.some((name) => record(value)?.[name] !== undefined)
      ? []
      : [`${path} has none of ${names.join(", ")}`];
}

export function record(value: unknown): Json | null {
  // Any object may be read by names; what they hold is looked at one by one.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}
