import { languages, type OperationRecordings, reference, type SampleLanguage, sampleUrl } from "@augno/docs/samples";
import { checkOperationAnswer } from "@augno/conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readText } from "../repository.ts";
import { type Exchange, recordExchanges } from "./exchange-recorder.ts";
import { asOfAnyCaller } from "./as-of-any-caller.ts";
import { type Played, playScene } from "./play-scene.ts";
import { PRINT_JSON } from "./print-json.ts";
import { type Finished, programFolder } from "./program-folder.ts";
import { RECORDING_FILES } from "./recording-files.ts";
import { requiredPrograms } from "./required-programs.ts";
import { startFixedServer } from "./start-fixed-server.ts";

const STALE = 'The recorded answers are not what the server answers. Run "pnpm record" and commit the result.';
const recordings = JSON.parse(readText(RECORDING_FILES.operations)) as OperationRecordings; // of our own making
const folder = programFolder();
afterAll(() => folder.remove());

/** What became of one sample. */
interface Run extends Played {
  readonly finished: Finished;
  readonly exchanges: readonly Exchange[];
}

test("every operation has a recording, and there are no others", () => {
  expect(Object.keys(recordings), STALE).toEqual(reference.operations.map(({ id }) => id).toSorted());
});

describe.each(languages)("in $title", (language) => {
  const program = requiredPrograms(language.programs);
  let runs: readonly Run[] = [];
  beforeAll(async () => {
    if (program.isSkipped) return;
    program.path(); // throws what is missing where nothing may be
    runs = await runAll(language);
  });

  test.skipIf(program.isSkipped).each(reference.operations.map(({ id }) => id))(
    `%s is asked, answered as the specification has it, and shown${program.note}`,
    (id) => {
      const run = runs.find(({ operation }) => operation.id === id) ?? expect.unreachable("each is run");
      const { finished, exchanges, recording } = run;
      const { request, response } = recordings[id] ?? expect.unreachable(STALE);
      expect(finished).toMatchObject({ code: 0, stderr: "" });
      expect(
        exchanges.map(({ method, target, body }) => ({
          method,
          target,
          body: body === "" ? undefined : JSON.parse(body),
        })),
      ).toEqual([{ method: request.method, target: sampleUrl(request, ""), body: request.body }]);
      expect(response.status, STALE).toBeLessThan(400);
      expect(checkOperationAnswer(id, response.status, run.answer)).toEqual([]);
      expect(asOfAnyCaller(recording), STALE).toEqual(asOfAnyCaller({ request, response }));
      expect(shownBy(run)).toContainEqual(printed(finished.stdout));
    },
  );
});

/** Runs every operation's sample in one language, against a server of its own. */
async function runAll(language: SampleLanguage): Promise<Run[]> {
  const server = await startFixedServer();
  const recorder = await recordExchanges(server.url);
  const runs: Pick<Run, "finished" | "exchanges">[] = [];
  const target = { origin: recorder.url, apiKey: server.keys.sandbox_secret };
  try {
    const played = await playScene(server, async (request) => {
      const file = folder.write(`${request.operationId}${language.fileExtension}`, language.render(request, target));
      const finished = await folder.run(language.programs[0], file, { NODE_OPTIONS: `--import=${PRINT_JSON}` });
      const exchanges = recorder.take();
      runs.push({ finished, exchanges });
      const [exchange] = exchanges;
      if (exchange === undefined)
        throw new Error(`${request.operationId} must send a request; it sent none: ${finished.stderr}`);
      return exchange.answer;
    });
    return played.map((each, at) => ({ ...each, ...(runs[at] ?? expect.unreachable("each was run")) }));
  } finally {
    await recorder.close();
    await server.stop();
  }
}

/** What a sample may show of its answer: the body or a page's items, and where there is no body, the status or a word. */
function shownBy({ answer: { status, text } }: Run): unknown[] {
  if (text === "") return [status, "", "Done"];
  const body = JSON.parse(text) as { data?: unknown }; // of an object, as all answers are
  return [body, ...(body.data === undefined ? [] : [body.data])];
}

function printed(stdout: string): unknown {
  return stdout === "" ? "" : JSON.parse(stdout);
}
