import { systemUnits } from "../generated/system-units.ts";
import { asAnswered } from "./asking/as-answered.ts";
import { ask } from "./asking/ask.ts";
import { askPage } from "./asking/list-pages.ts";
import { isActive } from "./asking/production-key.ts";
import { law } from "./law.ts";

/** Compares the beginning of the list of units with the specification's. */
export const systemUnitsComeFirst = law(
  "system-units-come-first",
  "the first units of the sandbox, and of production where it can be reached, one by one and whole",
  async (session, findings) => {
    const { sandboxSecret, productionSecret } = session.target.keys;
    await session.createUnit();
    const keys = [sandboxSecret];
    if (productionSecret !== undefined && (await isActive(session, productionSecret))) keys.push(productionSecret);
    const expected = systemUnits.map(asAnswered);
    for (const key of keys) {
      const { data } = await askPage(session, "list-units", { limit: String(expected.length) }, { key });
      for (const [index, unit] of expected.entries()) findings.same(`Unit ${index + 1} of the list`, data[index], unit);
    }
    const [first] = expected;
    // The quickstart's answer, to the letter.
    findings.same("The list with limit=1", await ask(session, { operation: "list-units", query: "limit=1" }), {
      object: "list",
      page_info: { next_cursor: first?.id, prev_cursor: null, has_next_page: true, has_prev_page: false },
      data: [first],
    });
  },
);
