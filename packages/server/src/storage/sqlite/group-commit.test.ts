import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { useTemporaryFolder } from "../../testing/temporary-folder.ts";
import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import { Connection } from "./connection.ts";
import { GroupCommit } from "./group-commit.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));
let connection: Connection;
let other: Connection;
let commits: GroupCommit<Connection, string>;

beforeEach(() => {
  connection = new Connection(join(folder, "test.sqlite"));
  connection.exec("CREATE TABLE texts (text TEXT NOT NULL UNIQUE)");
  other = new Connection(join(folder, "test.sqlite"));
  commits = new GroupCommit({
    connection,
    transaction: connection,
    insert: (transaction, text) => insert(text)(transaction),
  });
});

afterEach(async () => {
  await commits.close();
  connection.close();
  other.close();
});

const insert = (text: string) => async (transaction: Connection) => {
  transaction.run("INSERT INTO texts VALUES (?)", text);
};

const texts = (): unknown[] => other.all("SELECT text FROM texts ORDER BY text").map(([text]) => text);

/** The database's write counter, which each commit raises by one. */
const commitsSeen = (): unknown => other.get("PRAGMA data_version")?.[0];

test("commits what waits together once", async () => {
  const before = Number(commitsSeen());
  await Promise.all(["a", "b", "c"].map((text) => commits.run(insert(text))));
  expect(texts()).toEqual(["a", "b", "c"]);
  expect(Number(commitsSeen()) - before).toBe(1);
});

test("commits what comes during a commit in the next one", async () => {
  const later: Promise<void>[] = [];
  await commits.run(async (transaction) => {
    later.push(commits.run(insert("b")));
    await insert("a")(transaction);
  });
  await Promise.all(later);
  expect(texts()).toEqual(["a", "b"]);
});

test("answers nobody before the commit", async () => {
  const order: string[] = [];
  const first = commits.run(insert("a")).then(() => order.push("first answered"));
  const second = commits.run(async () => void order.push("second runs")).then(() => order.push("second answered"));
  await Promise.all([first, second]);
  expect(order).toEqual(["second runs", "first answered", "second answered"]);
});

test("fails for the whole group when the disk is full, and works again when it is not", async () => {
  const pages = Number(connection.get("PRAGMA page_count")?.[0]);
  connection.exec(`PRAGMA max_page_count = ${pages}`);
  const failed = await Promise.allSettled(["a", "b".repeat(100_000), "c"].map((text) => commits.run(insert(text))));
  expect(failed.map((result) => result.status === "rejected" && result.reason.name)).toEqual(
    Array.from({ length: 3 }, () => "StorageUnavailableError"),
  );
  expect(texts()).toEqual([]);

  connection.exec("PRAGMA max_page_count = 100000");
  await commits.run(insert("d"));
  expect(texts()).toEqual(["d"]);
});

test("fails for the whole group when the disk is full at the commit, after all works have run", async () => {
  connection.exec("PRAGMA cache_spill = off");
  const pages = Number(connection.get("PRAGMA page_count")?.[0]);
  const ran: string[] = [];
  connection.exec(`PRAGMA max_page_count = ${pages + 1}`);
  const works = ["a", "b".repeat(100_000)].map((text) =>
    commits.run(async (transaction) => {
      ran.push(text.charAt(0));
      await insert(text)(transaction);
    }),
  );
  const failed = await Promise.allSettled(works);
  expect(failed.map((result) => result.status === "rejected" && result.reason.name)).toEqual([
    "StorageUnavailableError",
    "StorageUnavailableError",
  ]);
  expect([ran, texts()]).toEqual([["a", "b"], []]);
});

test("tells a work that it fails by what another wrote only once that is committed", async () => {
  const order: string[] = [];
  const first = commits.run(insert("a")).then(() => order.push("committed"));
  const second = commits.run(insert("a")).catch(() => order.push("refused"));
  const third = commits.run(async () => void order.push("third runs"));
  await Promise.all([first, second, third]);
  expect([order, texts()]).toEqual([["third runs", "committed", "refused"], ["a"]]);
});

test("does not tell a work that it fails by what another wrote where that is never committed", async () => {
  const pages = Number(connection.get("PRAGMA page_count")?.[0]);
  connection.exec(`PRAGMA max_page_count = ${pages}`);
  const failed = await Promise.allSettled(["a", "a", "b".repeat(100_000)].map((text) => commits.run(insert(text))));
  expect(failed).toEqual(
    Array.from({ length: 3 }, () => ({
      status: "rejected",
      reason: new StorageUnavailableError("The database could not commit."),
    })),
  );
  expect([commits.isFailing, texts()]).toEqual([true, []]);
  await commits.run(async () => {});
  expect(commits.isFailing).toBe(false);
});

test("commits what is appended with what is run", async () => {
  await Promise.all([commits.append("a"), commits.run(insert("b")), commits.append("c")]);
  expect(texts()).toEqual(["a", "b", "c"]);
});

test("fails for the whole group when what is appended throws", async () => {
  const works = [commits.run(insert("a")), commits.append("a"), commits.append("b")];
  const failed = await Promise.allSettled(works);
  expect(failed).toEqual(
    works.map(() => ({
      status: "rejected",
      reason: new StorageUnavailableError("The database could not commit."),
    })),
  );
  expect(texts()).toEqual([]);
});

describe("where there is another place to commit", () => {
  let taken: (readonly string[])[];
  let failure: Error | null;
  let isThere: boolean;

  beforeEach(() => {
    [taken, failure] = [[], null];
    isThere = true;
    const elsewhere = {
      pays: (group: readonly string[]) => group.length >= 2,
      commit: async (group: readonly string[]) => {
        taken.push(group);
        if (failure !== null) throw failure;
        return isThere;
      },
    };
    commits = new GroupCommit({
      connection,
      transaction: connection,
      insert: (transaction, text) => insert(text)(transaction),
      elsewhere,
    });
  });

  test("it takes a group of which all is appended", async () => {
    await Promise.all(["a", "b", "c"].map((text) => commits.append(text)));
    expect([taken, texts()]).toEqual([[["a", "b", "c"]], []]);
  });

  test("it does not take less than pays", async () => {
    await commits.append("a");
    expect([taken, texts()]).toEqual([[], ["a"]]);
  });

  test("it does not take a group with a work in it", async () => {
    await Promise.all([commits.append("a"), commits.run(insert("b")), commits.append("c")]);
    expect([taken, texts()]).toEqual([[], ["a", "b", "c"]]);
  });

  test("nothing is written here until it has committed", async () => {
    const order: string[] = [];
    let finish = (): void => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    commits = new GroupCommit({
      connection,
      transaction: connection,
      insert: (transaction, text) => insert(text)(transaction),
      elsewhere: { pays: () => true, commit: () => finished.then(() => true) },
    });
    const appended = commits.append("a").then(() => order.push("appended"));
    await new Promise((resolve) => setImmediate(resolve));
    const written = commits.run(async () => void order.push("written"));
    await new Promise((resolve) => setImmediate(resolve));
    order.push("finished");
    finish();
    await Promise.all([appended, written]);
    expect(order).toEqual(["finished", "appended", "written"]);
  });

  test("a group that could not be tried there is committed here", async () => {
    isThere = false;
    await Promise.all([commits.append("a"), commits.append("b")]);
    expect([taken, texts()]).toEqual([[["a", "b"]], ["a", "b"]]);
  });

  test("what fails there fails for all of the group, and the next group is tried", async () => {
    failure = new Error("no room");
    const failed = await Promise.allSettled([commits.append("a"), commits.append("b")]);
    const reason = new StorageUnavailableError("The database could not commit.", { cause: failure });
    expect(failed).toEqual([1, 2].map(() => ({ status: "rejected", reason })));
    expect(commits.isFailing).toBe(true);
    failure = null;
    await Promise.all([commits.append("c"), commits.append("d")]);
    expect([commits.isFailing, taken]).toEqual([
      false,
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });
});

test("fails for the whole group when another process is writing", async () => {
  other.exec("BEGIN IMMEDIATE");
  const failed = await Promise.allSettled(["a", "b"].map((text) => commits.run(insert(text))));
  expect(failed).toEqual(
    ["a", "b"].map(() => ({
      status: "rejected",
      reason: new StorageUnavailableError("The database could not commit."),
    })),
  );
  other.exec("ROLLBACK");
  await commits.run(insert("c"));
  expect(texts()).toEqual(["c"]);
});

test("refuses work when it is closed", async () => {
  await commits.close();
  await expect(commits.run(insert("a"))).rejects.toThrow(new StorageUnavailableError("The database is closed."));
});
