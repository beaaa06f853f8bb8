import type { BrokenServer, Noticer } from "../server/broken-server.ts";
import { unbroken } from "../server/unbroken.ts";
import type { Peer, Subject } from "./peer.ts";
import { recordExchanges } from "./record-exchanges.ts";

/** What each peer has against a server. */
type Complaints = readonly ReadonlySet<string>[];

/**
 * Tells who notices a broken server: the kit, and each peer. A peer that looks at answers is shown what the kit sent and was
 * answered, by the parts of it that must notice the server. To notice is to say what is not said of our server as it is.
 */
export class Comparer {
  readonly #peers: readonly Peer[];
  /** Of our server as it is, by the parts of the kit that sent something to it. */
  readonly #ofUnbroken = new Map<string, Complaints>();

  constructor(peers: readonly Peer[]) {
    this.#peers = peers;
  }

  /** Whether the kit noticed it, and then whether each peer did, in their order. */
  async compare(server: BrokenServer): Promise<boolean[]> {
    const before = await this.#complaintsOfUnbroken(server.noticedBy);
    const { exchanges, isNoticed } = await recordExchanges(server, server.noticedBy);
    const after = await this.#complaintsOf({ server, exchanges });
    return [isNoticed, ...after.map((complaints, peer) => complaints.difference(before[peer] ?? new Set()).size > 0)];
  }

  async #complaintsOfUnbroken(noticers: readonly Noticer[]): Promise<Complaints> {
    const key = noticers.join();
    const known = this.#ofUnbroken.get(key);
    if (known !== undefined) return known;
    const { exchanges } = await recordExchanges(unbroken, noticers);
    const complaints = await this.#complaintsOf({ server: unbroken, exchanges });
    this.#ofUnbroken.set(key, complaints);
    return complaints;
  }

  /** One peer after the other, since each uses a processor whole. */
  async #complaintsOf(subject: Subject): Promise<Complaints> {
    const complaints: ReadonlySet<string>[] = [];
    for (const peer of this.#peers) complaints.push(new Set(await peer.complaintsOf(subject)));
    return complaints;
  }
}
