import { isIP } from "node:net";
import { ApiError } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";
import { StartError } from "../start-error.ts";

/** The names that this machine has for itself. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** The addresses that stand for every address of this machine. */
const WILDCARDS = new Set(["0.0.0.0", "::"]);

/** A name or an address, in brackets where it is one of IPv6 (RFC 3986, 3.2.2), and perhaps a port. */
const HOST = /^(?<name>\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\]+)(?::(?<port>\d{1,5}))?$/i;

/** Which hosts a server may be called by. */
export interface HostCheckOptions {
  /** The address or name that is listened on. */
  readonly host: string;
  /** The names that `--allow-host` gives; each may have a port, and without one goes with any. */
  readonly allowHosts: readonly string[];
}

/** Refuses the Host header of a request; answers null for one that serves. */
export type HostCheck = (host: string | undefined, port: number) => ApiError | null;

/**
 * Makes the check that keeps web pages away from a server on one's own machine. A page may let its name point to
 * 127.0.0.1 (DNS rebinding), and is then of the server's origin as far as the browser sees; but its requests carry
 * its own name as Host. A Host that is an address is safe, and so is a name that the operator gave.
 *
 * @throws StartError where nothing says by which names other machines call the server, or a name is none.
 */
export function createHostCheck({ host, allowHosts }: HostCheckOptions): HostCheck {
  for (const name of allowHosts) checkAllowHost(name);
  if (WILDCARDS.has(host) && allowHosts.length === 0) throw needsAllowHost(host);
  const own = [...LOOPBACK, ...(WILDCARDS.has(host) ? [] : [isIP(host) === 6 ? `[${host}]` : host])];
  const ownNames = new Set(own.map(fold));
  const allowed = new Set(allowHosts.map(fold));
  return (received, port) => {
    const match = HOST.exec(received ?? "")?.groups;
    const name = fold(match?.["name"] ?? "");
    // Without a port, HTTP's own is meant.
    if (ownNames.has(name) && Number(match?.["port"] ?? 80) === port) return null;
    if (allowed.has(name) || allowed.has(`${name}:${match?.["port"]}`)) return null;
    return refusal(received, `localhost:${port}`);
  };
}

function refusal(received: string | undefined, example: string): ApiError {
  const came = received === undefined ? "there is none" : `got ${quote(received)}`;
  return ApiError.ofFaults([
    {
      param: "Host",
      code: received === undefined ? "parameter_missing" : "parameter_invalid",
      message:
        `The header "Host" must be a name that this server goes by, such as ${example}; ${came}. ` +
        "Call it by such a name, or start it with --allow-host and the name.",
    },
  ]);
}

function checkAllowHost(name: string): void {
  if (HOST.test(name)) return;
  throw new StartError(
    `"--allow-host" must be a host name, or one with a port, such as api.test or api.test:8081; got ${quote(name)}. ` +
      "Give it without http:// and without a path.",
  );
}

function needsAllowHost(host: string): StartError {
  return new StartError(
    `"--host ${host}" lets other machines in, so "--allow-host" must say by which name they call this one; there is ` +
      "none. Add --allow-host and the name, such as --allow-host api.test.",
  );
}

/** Host names do not tell capital letters, nor a dot at the end (RFC 9110, 4.2.3; RFC 1034, 3.1). */
function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
