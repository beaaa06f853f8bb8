import { describe, expect, test } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { operations } from "../generated/operations.ts";
import { headerValidators } from "../generated/request-validators.js";
import type { Environment } from "../keys/key-format.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import { readSimulation, type Simulation } from "./read-simulation.ts";

const CODES =
  "parameter_invalid, parameter_unknown, api_version_invalid, invalid_credentials, api_key_expired, api_key_revoked, " +
  "insufficient_permissions, account_not_activated, resource_not_found, rate_limit_exceeded, internal_error, " +
  "service_unavailable and timeout";

function read(headers: Readonly<Record<string, string>>, environment: Environment = "sandbox"): Simulation {
  return readSimulation({
    operation: operations["retrieve-event"],
    caller: { key: sampleApiKey({ redacted_value: "aug_sk_prod_AM4B...WNXD" }), environment },
    header: (name) => headers[name],
    isValid: headerValidators["retrieve-event"],
  });
}

/** What is wrong with the headers, as the error tells it. */
function faultsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    expect(error.code).toBe("parameter_invalid");
    return error.faults.map(({ param, code, message }) => `${param} ${code} ${message}`);
  }
  return [];
}

describe("a sandbox key's headers", () => {
  test.each([
    [{}, { code: null, latency: 0 }],
    [{ "Augno-Simulate": "timeout" }, { code: "timeout", latency: 0 }],
    [{ "Augno-Simulate-Latency": "0" }, { code: null, latency: 0 }],
    [{ "Augno-Simulate-Latency": "10000" }, { code: null, latency: 10_000 }],
    [
      { "Augno-Simulate": "internal_error", "Augno-Simulate-Latency": "25" },
      { code: "internal_error", latency: 25 },
    ],
  ])("%j ask for %j", (headers, simulation) => {
    expect(read(headers)).toEqual(simulation);
  });

  test.each(["", "conformance", "TIMEOUT", "timeout, timeout", "resource_exists", "method_not_allowed", "toString"])(
    "ask in vain for the error %j, which the operation cannot answer",
    (code) => {
      expect(faultsOf(() => read({ "Augno-Simulate": code }))).toEqual([
        "Augno-Simulate parameter_invalid " +
          `"Augno-Simulate" must be the code of an error that retrieve-event can answer, which are ${CODES}; ` +
          `got "${code}". Send one of these, or leave it out.`,
      ]);
    },
  );

  test.each(["", "-1", "10001", "1.5", "1e3", "0x10", "soon", "1, 1", "99999999999999999999"])(
    "ask in vain to wait %j",
    (latency) => {
      expect(faultsOf(() => read({ "Augno-Simulate-Latency": latency }))).toEqual([
        "Augno-Simulate-Latency parameter_invalid " +
          `"Augno-Simulate-Latency" must be a whole number from 0 to 10000; got "${latency}". ` +
          "Send a number, or leave it out.",
      ]);
    },
  );

  test("are refused together where both are wrong", () => {
    const faults = faultsOf(() => read({ "Augno-Simulate": "x", "Augno-Simulate-Latency": "y" }));
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["Augno-Simulate", "Augno-Simulate-Latency"]);
  });
});

describe("a production key's headers", () => {
  const refusal = (param: string): string =>
    `${param} parameter_invalid "${param}" must be sent with a sandbox key; got it with the production key ` +
    "aug_sk_prod_AM4B...WNXD. Leave it out, or use a sandbox key.";

  test.each([
    [{ "Augno-Simulate": "timeout" }, [refusal("Augno-Simulate")]],
    [{ "Augno-Simulate": "nonsense" }, [refusal("Augno-Simulate")]],
    [{ "Augno-Simulate-Latency": "0" }, [refusal("Augno-Simulate-Latency")]],
    [
      { "Augno-Simulate": "timeout", "Augno-Simulate-Latency": "1" },
      [refusal("Augno-Simulate"), refusal("Augno-Simulate-Latency")],
    ],
  ])("%j are refused", (headers, refusals) => {
    expect(faultsOf(() => read(headers, "production"))).toEqual(refusals);
  });

  test("are fine where there are none", () => {
    expect(read({}, "production")).toEqual({ code: null, latency: 0 });
  });
});
