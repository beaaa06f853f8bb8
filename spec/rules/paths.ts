import { type PathShape, readPathShape } from "./reading/path-shape.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/paths`: a path is made of the version, a domain, a resource, and no more than an id and an action. */
export const paths: StyleRule = {
  name: "paths",
  description:
    "A path is `/v1/<domain>/<resources>`, and where it is of one of them `/{id}`, and where something is done to that " +
    "one `/actions/<verb>`; its words are in kebab-case. The domain is registered in `x-augno-domains`. The resource " +
    "is plural, which means that it ends in `s`; it is singular where there is only one, so that it has no `/{id}` and is " +
    "neither listed nor created. So a path can be guessed from the name of what lies there.",
  visit: () => ({
    Root(root, context) {
      const document = SpecNode.of(root, context);
      const domains = document.get("x-augno-domains").keys;
      const all = document.get("paths");
      for (const path of all.keys) checkPath(path, all, domains);
    },
  }),
};

function checkPath(path: string, all: SpecNode, domains: string[]): void {
  const shape = readPathShape(path);
  if (shape === undefined) {
    all
      .get(path)
      .reportUse(
        "A path must be /v1/<domain>/<resources>, after it /{id} where it is of one resource, and after that " +
          `/actions/<verb> where it is an action, in kebab-case; got ${path}. Change the path.`,
      );
    return;
  }
  // Where no domain is registered at all, `augno/extensions` says so, once.
  if (domains.length > 0 && !domains.includes(shape.domain)) {
    all
      .get(path)
      .reportUse(
        `The domain of ${path} must be one in x-augno-domains, ${domains.join(" or ")}; ` +
          `got "${shape.domain}". Correct its spelling, or register it there.`,
      );
  }
  const reason = reasonForPlural(path, shape, all);
  if (reason === undefined || shape.resource.endsWith("s")) return;
  all
    .get(path)
    .reportUse(
      `The resource of ${path} must be plural, because ${reason}; got "${shape.resource}". ` +
        `Name it "${shape.resource}s".`,
    );
}

/** Why there can be more than one of the resource, to stand behind "because". Undefined where nothing says so. */
function reasonForPlural(path: string, { kind }: PathShape, all: SpecNode): string | undefined {
  if (kind === "item" || kind === "action") return "its path has an id";
  if (all.has(`${path}/{id}`)) return `there is ${path}/{id}`;
  const item = all.get(path);
  if (item.has("post")) return "it is created by POST";
  if (item.get("get", "operationId").text?.startsWith("list-") === true) return "it is listed";
  return undefined;
}
