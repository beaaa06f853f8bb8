import { join } from "node:path";
import type { DemoKeys } from "../accounts/demo-account.ts";
import { spawnCliBy, type SpawnedCli } from "../testing/spawn-cli.ts";

const OPTIONS = ["--port", "0", "--rate-limit", "1000000", "--quiet", "--json"];

/** `augno-server` as a process that is killed and comes back on the same folder, with an activated account. */
export class MortalServer {
  /** The keys that the first start told. */
  readonly keys: DemoKeys;
  readonly #folder: string;
  readonly #program: readonly string[];
  #cli: SpawnedCli;
  #url: URL;
  #isAlive = true;

  private constructor(folder: string, program: readonly string[], cli: SpawnedCli) {
    const { url, keys } = JSON.parse(cli.output());
    this.keys = keys;
    this.#folder = folder;
    this.#program = program;
    this.#cli = cli;
    this.#url = toAddress(url);
  }

  /**
   * Lets a server make a folder's data, activates its account, and starts it again.
   *
   * @param parent Where the folder is to be.
   * @param program What starts it, as `spawnCliBy` has it.
   */
  static async prepare(parent: string, program: readonly string[] = []): Promise<MortalServer> {
    const folder = join(parent, "data");
    const first = spawnCliBy(program, "run", "--data", folder, ...OPTIONS);
    await first.untilOutput(/\n/);
    const server = new MortalServer(folder, program, first);
    await server.kill();
    const activation = spawnCliBy(program, "activate", "--data", folder);
    if ((await activation.ended()) !== 0) throw new Error(activation.errors());
    await server.start();
    return server;
  }

  /** Whether it was started and not killed since. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Where it answers, by the address, so that no look-up of a name is in the way. */
  get url(): URL {
    return this.#url;
  }

  get pid(): number {
    if (this.#cli.process.pid === undefined) throw new Error("The server was not started.");
    return this.#cli.process.pid;
  }

  /** What it wrote to standard error since it was started. */
  errors(): string {
    return this.#cli.errors();
  }

  /** Starts it on what it has left behind. It must open by itself, or this rejects with what it said. */
  async start(): Promise<void> {
    const cli = spawnCliBy(this.#program, "run", "--data", this.#folder, ...OPTIONS);
    this.#cli = cli;
    await cli.untilOutput(/\n/);
    this.#url = toAddress(JSON.parse(cli.output()).url);
    this.#isAlive = true;
  }

  /** Kills it with SIGKILL, and waits until it is gone. */
  async kill(): Promise<void> {
    this.#isAlive = false;
    this.#cli.process.kill("SIGKILL");
    await this.#cli.ended();
  }
}

function toAddress(text: string): URL {
  const url = new URL(text);
  url.hostname = "127.0.0.1";
  return url;
}
