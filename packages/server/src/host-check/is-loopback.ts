/** 127.0.0.0/8 and ::1, also as a socket of IPv6 shows IPv4 (RFC 4291, 2.5.3 and 2.5.5.2; RFC 1122, 3.2.1.3). */
const LOOPBACK = /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/i;

/** Whether an address, as a socket has it, can only be this machine's own. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(address);
}
