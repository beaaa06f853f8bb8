import { StartError } from "../start-error.ts";

/** Where to listen. */
export interface ListenPlace {
  /** 0 to 65535; 0 for any that is free. */
  readonly port: number;
  /** An address or a host name of this machine. */
  readonly host: string;
}

/** Turns what came when a port was to be listened on into what the operator can mend, and leaves any other error. */
export function toListenError(error: NodeJS.ErrnoException, { port, host }: ListenPlace): Error {
  const reasons = new Map([
    [
      "EADDRINUSE",
      `Port ${port} of ${host} must be free; another program listens on it. Stop that one, or choose another with --port; --port 0 takes any that is free.`,
    ],
    [
      "EACCES",
      `Port ${port} of ${host} must be one that you may listen on; it is not. Choose one from 1024 with --port.`,
    ],
    [
      "EADDRNOTAVAIL",
      `${host} must be an address of this machine; it is not. Choose another with --host, or leave it out for 127.0.0.1.`,
    ],
    [
      "ENOTFOUND",
      `${host} must be an address of this machine; there is no such host. Choose another with --host, or leave it out for 127.0.0.1.`,
    ],
  ]);
  const reason = reasons.get(error.code ?? "");
  return reason === undefined ? error : new StartError(reason, { cause: error });
}
