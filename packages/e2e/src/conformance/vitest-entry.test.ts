import { describeConformance } from "@augno/conformance/vitest";
import { afterAll } from "vitest";
import { type InProcessTarget, openInProcessTarget } from "./in-process-target.ts";

let opened: InProcessTarget | undefined;
afterAll(() => opened?.close());

describeConformance(
  async () => {
    opened = await openInProcessTarget();
    return opened.target;
  },
  { seed: 1, only: ["retrieve-account", "version-is-echoed"] },
);
