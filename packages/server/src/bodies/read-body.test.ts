import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const MOST = 1024 * 1024;

/** A request whose body is sent in pieces, and how many of them were taken. */
function inPieces(
  sizes: readonly number[],
  headers: Record<string, string> = {},
): { request: Request; taken(): number } {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const size = sizes[taken++];
        if (size === undefined) controller.close();
        else controller.enqueue(new Uint8Array(size));
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request("http://localhost/", { method: "POST", headers, body: stream, duplex: "half" });
  return { request, taken: () => taken };
}

test.each([
  ["nothing", []],
  ["one piece", [3]],
  ["several pieces", [1, 2, 3]],
  ["1 MiB", [MOST - 1, 1]],
])("reads a body of %s", async (_case, sizes) => {
  const bytes = await readBody(inPieces(sizes).request);
  expect(bytes.length).toBe(sizes.reduce((sum, size) => sum + size, 0));
});

test("answers no bytes for a request without a body", async () => {
  expect(await readBody(new Request("http://localhost/", { method: "POST" }))).toHaveLength(0);
});

test.each([
  ["by what was declared, and takes nothing", { "Content-Length": String(MOST + 1) }, [MOST + 1], 0],
  ["by what came, and takes no more", {}, [MOST, 1, MOST, MOST], 2],
])("refuses a body of more than 1 MiB %s", async (_case, headers, sizes, taken) => {
  const sent = inPieces(sizes, headers);
  await expect(readBody(sent.request)).rejects.toMatchObject({
    code: "payload_too_large",
    message: "The body must have at most 1048576 bytes; it has more. Send less at once.",
  });
  expect(sent.taken()).toBe(taken);
});

test("refuses a body that is too large of a request that was cloned", async () => {
  const { request } = inPieces([MOST, 1]);
  await expect(readBody(request.clone())).rejects.toMatchObject({ code: "payload_too_large" });
});

test("refuses a body that is broken off", async () => {
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("aborted")) });
  const request = new Request("http://localhost/", { method: "POST", body, duplex: "half" });
  await expect(readBody(request)).rejects.toMatchObject({
    code: "invalid_format",
    message: "The body must be JSON in UTF-8; it ends before it is whole. Send the whole of it.",
  });
});
