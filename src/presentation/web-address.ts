/** Addresses that a link may have: of the web, without user and password, and of ASCII that shows. */

/** Before an "@" may stand what looks like another address. */
const ADDRESS = /^https?:\/\/(?![^/?#\\]*@)[\x21-\x7e]+$/iu;

/** Letters outside ASCII are encoded, as a browser would; null where it is no address that can be followed. */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  if (ADDRESS.test(address)) return address;
  const { href } = new URL(address);
  return ADDRESS.test(href) ? href : null;
}
