import { systemUnits } from "../generated/system-units.ts";
import type { Session, SessionRequest } from "../session.ts";
import { idOfNothing } from "./asking/id-of-nothing.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { errorOf } from "./asking/error-of.ts";
import { law } from "./law.ts";

/** Sends what keeps its schema and cannot be carried out. */
export const senselessRequestsAreRefused = law(
  "senseless-requests-are-refused",
  "zeros, conversions to what is not to be converted to, and keys that cannot be",
  async (session, findings) => {
    for (const [request, params] of await requestsOf(session)) {
      const answer = await session.send(request);
      const what = `${request.operation} with ${JSON.stringify(request.body)}`;
      findings.same(what, describeAnswer(answer), "422 validation_failed");
      const errors = errorOf(answer)?.errors ?? [];
      findings.same(
        `The fields that are wrong with ${what}`,
        errors.map(({ param }) => param),
        params,
      );
      const codes = errors.map(({ code }) => code).filter((code) => code !== "validation_failed");
      findings.same(`Other codes of these fields`, codes, []);
    }
  },
);

type Row = readonly [request: SessionRequest, params: string[]];

async function requestsOf(session: Session): Promise<Row[]> {
  const { id } = await session.createUnit();
  const unit = (fields: object): SessionRequest => {
    const name = session.uniqueName();
    const body = { name, abbreviation: name, type: "mass", ratio_numerator: "1", ...fields };
    return { operation: "create-unit", body };
  };
  const update = (body: object): SessionRequest => ({ operation: "update-unit", path: { id }, body });
  const convert = (to: string): SessionRequest => ({
    operation: "convert-unit",
    path: { id },
    body: { value: "1", to_unit_id: to },
  });
  const key = (fields: object): SessionRequest => ({
    operation: "create-api-key",
    body: { name: session.uniqueName(), type: "publishable", role: "read_only", ...fields },
  });
  const zeros = { ratio_numerator: "0", ratio_denominator: "-0", offset_denominator: "0.000" };
  return [
    ...(["ratio_numerator", "ratio_denominator", "offset_denominator"] as const).flatMap((field): Row[] => [
      [unit({ [field]: "0" }), [field]],
      [update({ [field]: "-0.0" }), [field]],
    ]),
    [unit(zeros), Object.keys(zeros)],
    [convert(systemUnits.find(({ type }) => type === "time")?.id ?? ""), ["to_unit_id"]],
    [convert(idOfNothing("unit")), ["to_unit_id"]],
    [key({ role: "admin" }), ["role"]],
    [key({ expires_at: "2020-01-01T00:00:00Z" }), ["expires_at"]],
    [key({ type: "secret", allowed_origins: ["https://conformance.example"] }), ["allowed_origins"]],
  ];
}
