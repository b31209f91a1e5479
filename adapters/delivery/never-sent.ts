/** Whether a failed request surely never reached the other side. Fails towards "perhaps sent": that costs a look, the other way costs a second answer. */

/** Failures before a byte of the request was written: no address, no connection, no agreement on TLS. */
const BEFORE_SENDING =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_SSL_\w+|ERR_TLS_\w+|CERT_\w+|EPROTO|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/;

/** Node's own words for a connection that was cut during the TLS handshake; its code is the ambiguous ECONNRESET. */
const CUT_HANDSHAKE = "before secure TLS connection was established";

export function neverSent(error: unknown): boolean {
  return chain(error).some(
    (cause) =>
      ("code" in cause && BEFORE_SENDING.test(String(cause.code))) || cause.message.includes(CUT_HANDSHAKE),
  );
}

/** The error, and what it wraps. */
function chain(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...chain(error.cause)];
}
