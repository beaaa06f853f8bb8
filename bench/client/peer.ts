/** What every client is called with, so that all have the same work. */
export interface Wire {
  /** Answers, or sends. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Without a slash at its end, and with a port. */
  readonly baseUrl: string;
}

/** A client, ready to be called. */
export interface Client {
  /** Asks for one page of so many items. It gives them as its users get them. */
  list(limit: number): Promise<readonly unknown[]>;
  /** Every item of every page, as its users loop over them; only where it goes from page to page itself. */
  walk?(limit: number): AsyncIterable<unknown>;
}

/** A client among those that are compared. */
export interface Peer {
  readonly name: string;
  /** The module that it is imported from; null for what the platform has. */
  readonly module: string | null;
  /** A program that asks for one list and prints it, to be bundled. */
  readonly program: string;
  readonly create: (wire: Wire) => Promise<Client>;
}

/** A key that every client takes. */
export const KEY = "aug_sk_test_AM4Bq7ZtR2xV9cKdWm3YpLhNfXWNXD";
