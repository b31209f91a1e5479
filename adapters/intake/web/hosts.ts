/** Which hosts may be asked for something: an address in a feed must not reach what only this machine or its network can. */
import { type LookupAddress, lookup } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Hosts that may be asked whatever their address is, by name as in a URL ("intranet", "127.0.0.1:8080"): for intranets and tests. */
export type Allowed = ReadonlySet<string>;

/** What is wrong with an address, in words; null: it may be asked. A name is judged again by what it resolves to. */
export function refusalOf(address: URL, allowed: Allowed): string | null {
  if (address.protocol !== "http:" && address.protocol !== "https:") return "is no http(s) address";
  if (address.username !== "" || address.password !== "")
    return "holds a user or password: take them out, nothing is fetched with them";
  if (allowed.has(address.host) || allowed.has(address.hostname)) return null;
  const literal = address.hostname.replace(/^\[|\]$/gu, "");
  return isIP(literal) === 0 || isPublic(literal) ? null : PRIVATE;
}

const PRIVATE =
  "leads to this machine or its own network, which nothing is fetched from: if it is meant, name its host with --allow-host";

/** RFC 6890: neither loopback, private, link-local (where clouds keep their metadata) nor any other range of special use. */
function isPublic(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === "unicast";
}

export class PrivateHost extends Error {
  override readonly name = "PrivateHost";

  constructor() {
    super(PRIVATE);
  }
}

/** Of Node's own, what is used here; all addresses of a name. */
export type Resolve = (
  host: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const bySystem: Resolve = (host, done) => {
  lookup(host, { all: true }, (error, addresses) => done(error, addresses));
};

type Looked = (error: Error | null, addresses: LookupAddress[] | string, family?: number) => void;

/** For a socket that connects: the addresses of a name, none if one of them is private. What was judged is what is connected to, so a
 * name that resolves to something else a moment later gains nothing. */
export function createLookup(
  allowed: Allowed,
  resolve: Resolve = bySystem,
): (host: string, options: { readonly all?: boolean | undefined }, done: Looked) => void {
  const names = new Set([...allowed].map((host) => host.replace(/:\d+$/u, "")));
  return (host, { all }, done) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses;
      if (error !== null || first === undefined) done(error ?? new Error("no address"), []);
      else if (!names.has(host) && !addresses.every(({ address }) => isPublic(address)))
        done(new PrivateHost(), []);
      else if (all === true) done(null, [...addresses]);
      else done(null, first.address, first.family);
    });
  };
}
