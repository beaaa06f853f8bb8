/** How the specification is worded, in what is written and in what is compiled of it. */
const WORDING = [
  "spec/{headers,parameters,paths,responses,schemas}/**",
  "spec/{errors,event-types,laws,openapi,unrouted}.yaml",
  "spec/generated/openapi.{json,yaml}",
  "packages/{client,types}/src/generated/**",
  "packages/docs/src/generated/reference.ts",
];

/**
 * What tasks read and are not keyed by, since something else is among their inputs in place of it: by package and task, the
 * files, and why that is enough.
 *
 * @type {Readonly<Record<string, { read: readonly string[]; why: string }>>}
 */
export const standIns = {
  "packages/e2e:test:samples": {
    read: ["packages/docs/src/generated/reference.ts"],
    why: "packages/docs/.programs/programs.json: it has all that is run of the reference.",
  },
  "packages/e2e:test:walk": {
    read: WORDING,
    why: "spec/generated/meaning.json, the generator and the files that the walk edits: what another wording can break in the walk is the lint, the compilation, the types or the docs, whose own tasks run again.",
  },
  "packages/mutation:test:leaves": {
    read: WORDING,
    why: "spec/generated/meaning.json, the generator and the files of the leaves: what another wording can make a check notice, that check notices in its own task, which runs again.",
  },
};
