import { MARKS } from "../normalise/marks.ts";

/** A node's type, as Redocly's plugins extend it. */
interface NodeType {
  properties: Record<string, unknown>;
}

const TEXT = { type: "string" };
const YES = { type: "boolean" };

/** Redocly's plugin for reviews: it makes the engine compare what normalisation marks. */
export default function reviewPlugin(): object {
  return {
    id: "review",
    typeExtension: {
      oas3(types: Record<string, NodeType>) {
        const examples = { [MARKS.examples]: TEXT };
        return {
          ...types,
          Schema: extend(types["Schema"], {
            ...examples,
            [MARKS.nullable]: YES,
            [MARKS.open]: YES,
            [MARKS.discriminator]: TEXT,
          }),
          MediaType: extend(types["MediaType"], examples),
          Parameter: extend(types["Parameter"], examples),
          Header: extend(types["Header"], examples),
        };
      },
    },
  };
}

function extend(type: NodeType | undefined, properties: Record<string, unknown>): object {
  return { ...type, properties: { ...type?.properties, ...properties } };
}
