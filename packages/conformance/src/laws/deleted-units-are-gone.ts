import { systemUnits } from "../generated/system-units.ts";
import { ask, askWhole } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { listAll } from "./asking/list-pages.ts";
import { law } from "./law.ts";

/** Looks everywhere for a unit that was deleted. */
export const deletedUnitsAreGone = law(
  "deleted-units-are-gone",
  "a unit that was deleted, by every operation that takes one",
  async (session, findings) => {
    const unit = await session.createUnit({ type: "mass" });
    const path = { id: unit.id };
    const deleted = await askWhole(session, { operation: "delete-unit", path }, 204);
    findings.same("The body of the answer", deleted.text, "");
    const convert = { value: "1", to_unit_id: systemUnits[0]?.id };
    for (const request of [
      { operation: "retrieve-unit", path },
      { operation: "update-unit", path, body: {} },
      { operation: "delete-unit", path },
      { operation: "convert-unit", path, body: convert },
    ] as const) {
      const answer = await session.send(request);
      findings.same(
        `${request.operation} of a unit that was deleted`,
        describeAnswer(answer),
        "404 resource_not_found",
      );
    }
    const body = { value: "1", to_unit_id: unit.id };
    const into = await session.send({ operation: "convert-unit", path: { id: systemUnits[0]?.id ?? "" }, body });
    findings.same("convert-unit to a unit that was deleted", describeAnswer(into), "422 validation_failed");
    const listed = await listAll(session, "list-units", { query: { q: unit.name } });
    findings.same(
      "Whether it is listed",
      listed.some(({ id }) => id === unit.id),
      false,
    );

    const { name, abbreviation } = unit;
    const again = await session.createUnit({ name, abbreviation });
    findings.holds(again.id !== unit.id, "The id of a new unit with its name", "another", again.id);
    await ask(session, { operation: "delete-unit", path: { id: again.id } }, 204);
  },
);
