/** IPv4 addresses as a socket of IPv6 shows them (RFC 4291, 2.5.5.2). */
const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/i;

/** By which of this machine's interfaces a link-local address is reached (RFC 4007, 11), which tells nothing elsewhere. */
const ZONE = /%.*$/;

/** The address at the other end of a socket; undefined where there is none, or it has closed. */
export function clientIp(socket: { readonly remoteAddress?: string | undefined }): string | undefined {
  return socket.remoteAddress?.replace(MAPPED_IPV4, "").replace(ZONE, "");
}
