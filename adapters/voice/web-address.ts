/** Addresses that a link may have: of the web, and of ASCII that shows. */

const ADDRESS = /^https?:\/\/[\x21-\x7e]+$/iu;

/** Letters outside ASCII are encoded, as a browser would; null where it is no address that can be followed. */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  if (ADDRESS.test(address)) return address;
  const { href } = new URL(address);
  return ADDRESS.test(href) ? href : null;
}
