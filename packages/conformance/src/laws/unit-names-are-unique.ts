import type { Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { errorOf } from "./asking/error-of.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** Å as one character, and as a letter with a ring, which Unicode holds to be the same. */
const COMPOSED = "\u00C5";
const DECOMPOSED = "A\u030A";

/** Creates and renames units to names that are taken, and to such as are nearly so. */
export const unitNamesAreUnique = law(
  "unit-names-are-unique",
  "names in other cases and forms of Unicode, and abbreviations in other cases, for new units and for others",
  async (session, findings) => {
    const name = `${session.uniqueName()} ${COMPOSED}b`;
    const abbreviation = `${session.uniqueName()}a`;
    const unit = await session.createUnit({ name, abbreviation });
    const other = await session.createUnit();
    for (const [what, fields, taken] of [
      ["the same name", { name }, ["name"]],
      ["the name in capital letters", { name: name.toUpperCase() }, ["name"]],
      ["the name in another form of Unicode", { name: name.replace(COMPOSED, DECOMPOSED) }, ["name"]],
      ["the name of a system unit", { name: "kiloGRAM" }, ["name"]],
      ["the same abbreviation", { abbreviation }, ["abbreviation"]],
      ["the abbreviation of a system unit", { abbreviation: "kg" }, ["abbreviation"]],
      ["both", { name, abbreviation }, ["name", "abbreviation"]],
    ] as const) {
      await checkTaken(session, findings, { what, fields, taken: [...taken], other: other.id });
    }
    await checkFree(session, findings, { id: unit.id, name, abbreviation });
  },
);

interface Taken {
  readonly what: string;
  readonly fields: { readonly name?: string; readonly abbreviation?: string };
  readonly taken: string[];
  readonly other: string;
}

async function checkTaken(session: Session, findings: Findings, { what, fields, taken, other }: Taken): Promise<void> {
  const fresh = session.uniqueName();
  const body = { name: fresh, abbreviation: fresh, type: "mass", ratio_numerator: "1", ...fields };
  for (const [verb, answer] of [
    ["created", await session.send({ operation: "create-unit", body })],
    ["renamed", await session.send({ operation: "update-unit", path: { id: other }, body: fields })],
  ] as const) {
    findings.same(`A unit that is ${verb} with ${what}`, describeAnswer(answer), "409 resource_exists");
    findings.same(
      `The fields that are taken of it`,
      errorOf(answer)?.errors.map(({ param }) => param),
      taken,
    );
  }
}

/** A unit stands not in its own way, and abbreviations differ by the case of their letters. */
async function checkFree(
  session: Session,
  findings: Findings,
  { id, name, abbreviation }: { readonly id: string; readonly name: string; readonly abbreviation: string },
): Promise<void> {
  const body = { name: name.toUpperCase(), abbreviation };
  const renamed = await session.send({ operation: "update-unit", path: { id }, body });
  findings.same("A unit that is renamed to its own name in capital letters", describeAnswer(renamed), "200");
  const fresh = { name: session.uniqueName(), abbreviation: abbreviation.toUpperCase() };
  const unit = await session.createUnit(fresh);
  findings.same("The abbreviation of a unit with another's in capital letters", unit.abbreviation, fresh.abbreviation);
  await ask(session, { operation: "delete-unit", path: { id: unit.id } }, 204);
}
