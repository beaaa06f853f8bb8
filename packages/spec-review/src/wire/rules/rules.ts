import { pointerParts } from "../../documents/pointer.ts";
import type { Difference } from "../engine/difference.ts";
import { MARKS } from "../normalise/marks.ts";
import { allProperties } from "./all-properties.ts";
import { BOUND_FIELDS, bounds } from "./bounds.ts";
import { branches } from "./branches.ts";
import { constraints } from "./constraints.ts";
import { contents } from "./contents.ts";
import { defaults } from "./defaults.ts";
import { dependentRequired } from "./dependent-required.ts";
import { deprecations } from "./deprecations.ts";
import { directions } from "./directions.ts";
import { discriminators } from "./discriminators.ts";
import { encodings } from "./encodings.ts";
import { enums } from "./enums.ts";
import { examples } from "./examples.ts";
import { fallback } from "./fallback.ts";
import { formats } from "./formats.ts";
import { headers } from "./headers.ts";
import { keywords } from "./keywords.ts";
import { links } from "./links.ts";
import { mediaTypes } from "./media-types.ts";
import { nulls } from "./nulls.ts";
import { openEnums } from "./open-enums.ts";
import { operationIds } from "./operation-ids.ts";
import { operations } from "./operations.ts";
import { otherItems } from "./other-items.ts";
import { negations } from "./negations.ts";
import { otherFields } from "./other-fields.ts";
import { parameterForm } from "./parameter-form.ts";
import { parameters } from "./parameters.ts";
import { paths } from "./paths.ts";
import { patterns } from "./patterns.ts";
import { properties } from "./properties.ts";
import { requestBodies } from "./request-bodies.ts";
import { requiredFields } from "./required-fields.ts";
import { required } from "./required.ts";
import { responses } from "./responses.ts";
import { statuses } from "./statuses.ts";
import { sunsets } from "./sunsets.ts";
import { tags } from "./tags.ts";
import { texts } from "./texts.ts";
import { types } from "./types.ts";
import { unions } from "./unions.ts";
import type { Rule } from "./rule.ts";

const untold: Rule = () => [];

/** Rules by the kind of node, what happened to it, and the field; a shorter key is for all that it leaves out. */
const RULES: Record<string, Rule> = {
  "PathItem added": operations,
  "PathItem removed": operations,
  "PathItem modified key": paths,
  "Operation added": operations,
  "Operation removed": operations,
  "Operation modified operationId": operationIds,
  "Operation modified deprecated": deprecations,
  "Parameter added": parameters,
  "Parameter removed": parameters,
  "ParameterList added": parameters,
  "ParameterList removed": parameters,
  "Parameter modified required": required,
  "Parameter modified deprecated": deprecations,
  "Parameter modified name": parameterForm,
  "Parameter modified in": parameterForm,
  "Parameter modified style": parameterForm,
  "Parameter modified explode": parameterForm,
  "Parameter modified allowReserved": parameterForm,
  "Parameter modified allowEmptyValue": parameterForm,
  "RequestBody added": requestBodies,
  "RequestBody removed": requestBodies,
  "RequestBody modified required": required,
  "MediaType added": mediaTypes,
  "MediaType removed": mediaTypes,
  "MediaType modified key": mediaTypes,
  "MediaTypesMap added": contents,
  "MediaTypesMap removed": contents,
  "Response added": responses,
  "Response removed": responses,
  "Response modified key": statuses,
  "Header added": headers,
  "Header removed": headers,
  "Header modified key": headers,
  "HeadersMap added": headers,
  "HeadersMap removed": headers,
  "Header modified required": required,
  "Header modified deprecated": deprecations,
  "SchemaProperties added": allProperties,
  "SchemaProperties removed": allProperties,
  "Schema modified required": requiredFields,
  "Schema modified enum": enums,
  "Schema modified type": types,
  "Schema modified default": defaults,
  "Schema modified deprecated": deprecations,
  "Schema modified additionalProperties": otherFields,
  "Schema modified unevaluatedProperties": otherFields,
  "Schema modified readOnly": directions,
  "Schema modified writeOnly": directions,
  "Schema modified pattern": constraints,
  "Schema modified format": formats,
  "Schema modified multipleOf": constraints,
  "Schema modified uniqueItems": constraints,
  "Schema modified contentEncoding": constraints,
  "Schema modified contentMediaType": constraints,
  [`Schema modified ${MARKS.nullable}`]: nulls,
  [`Schema modified ${MARKS.open}`]: openEnums,
  "AnyOf added": unions,
  "AnyOf removed": unions,
  "OneOf added": unions,
  "OneOf removed": unions,
  "AllOf added": keywords,
  "AllOf removed": keywords,
  [`Schema modified ${MARKS.discriminator}`]: discriminators,
  "PatternProperties added": keywords,
  "PatternProperties removed": keywords,
  ...Object.fromEntries(BOUND_FIELDS.map((field) => [`Schema modified ${field}`, bounds])),
  DependentRequired: dependentRequired,
  "Schema modified items": otherItems,
  "Schema modified unevaluatedItems": otherItems,
  Link: links,
  LinksMap: links,
  Encoding: encodings,
  EncodingMap: encodings,
  ExternalDocs: texts,
  // Compared by facts/, of the whole document or operation by operation.
  Server: untold,
  ServerList: untold,
  SecurityRequirement: untold,
  SecurityRequirementList: untold,
  SecurityScheme: untold,
  NamedSecuritySchemes: untold,
  // Texts about the document itself.
  Tag: untold,
  TagList: untold,
  Info: untold,
  Contact: untold,
  License: untold,
  Root: untold,
  SpecExtension: untold,
};

/** Fields whose change is a text, an example or nothing at all, whatever has them. */
const FIELDS: Record<string, Rule> = {
  description: texts,
  summary: texts,
  title: texts,
  externalDocs: texts,
  [MARKS.examples]: examples,
  // A component was renamed: nothing of it is sent.
  key: untold,
  tags,
  "x-sunset": sunsets,
  "x-augno-expected": texts,
  comment: untold,
  $comment: untold,
};

/** The rule that tells a difference. */
export function ruleFor(difference: Difference): Rule {
  const { node, kind, property } = difference;
  if (isNegated(difference) && FIELDS[property] === undefined) return negations;
  if (node === "Schema" && (kind !== "modified" || property === "key")) return schemaRule(difference);
  const own = RULES[`${node} ${kind} ${property}`] ?? RULES[node] ?? FIELDS[property] ?? RULES[`${node} ${kind}`];
  if (own !== undefined) return own;
  return /^(Named|Example)/.test(node) || property.startsWith("x-") ? untold : fallback;
}

/** Whether it is inside of what a value must not be, or of what is only a condition: there, to admit more is to admit less. */
function isNegated({ base, head, kind }: Difference): boolean {
  const parts = pointerParts((head ?? base)?.pointer ?? "");
  const inside = kind === "modified" ? parts : parts.slice(0, -1);
  return inside.some((part, index) => (part === "not" || part === "if") && parts[index - 1] !== "properties");
}

/** What a schema is that came, went or was renamed depends on where it stands. */
function schemaRule({ base, head, property }: Difference): Rule {
  const parts = pointerParts((head ?? base)?.pointer ?? "");
  const [owner, field] = [parts.at(-2), parts.at(-1)];
  if (owner === "properties") return properties;
  if (owner === "schemas" && parts.length === 3) return untold;
  if (property === "key") return owner === "patternProperties" ? patterns : untold;
  if (owner === "anyOf" || owner === "oneOf" || owner === "allOf") return branches;
  if (field === "schema") return parts.at(-3) === "parameters" ? untold : fallback;
  return keywords;
}
