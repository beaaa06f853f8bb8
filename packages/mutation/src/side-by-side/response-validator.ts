import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Exchange, nameOfExchange } from "./exchange.ts";
import type { Peer } from "./peer.ts";
import { resolvePeer } from "./peers-folder.ts";

/** What is read of openapi-response-validator. */
interface Validator {
  validateResponse(
    status: number,
    body: unknown,
  ):
    | { readonly message: string; readonly errors: readonly { readonly path?: string; readonly message: string }[] }
    | undefined;
}
type ValidatorClass = new (options: { readonly responses: object; readonly components: object }) => Validator;

/** What is read of the specification, bundled: only components are referred to. */
interface Bundle {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Record<string, Ref> }>>>>;
  readonly components: { readonly responses: Readonly<Record<string, object>> };
}
type Ref = { readonly $ref?: string };

/** openapi-response-validator, with one validator for each operation, as its README says. It looks at bodies alone. */
export async function openResponseValidator(): Promise<Peer> {
  const entry = pathToFileURL(resolvePeer("openapi-response-validator")).href;
  const module = (await import(entry)) as { default: { default: ValidatorClass } }; // a CommonJS module, as it is built
  const validators = validatorsOf(module.default.default);
  return {
    complaintsOf: async ({ exchanges }) => exchanges.flatMap((exchange) => complaintsAbout(exchange, validators)),
    close: async () => {},
  };
}

/** A validator by an operation's method and path, which is a pattern. */
type Validators = readonly (readonly [method: string, path: RegExp, validator: Validator])[];

function validatorsOf(Validator: ValidatorClass): Validators {
  const file = new URL(import.meta.resolve("@augno/spec/openapi.json"));
  const { paths, components } = JSON.parse(readFileSync(file, "utf8")) as Bundle; // our own
  const resolved = ({ $ref, ...response }: Ref): object =>
    $ref === undefined ? response : (components.responses[$ref.split("/").at(-1) ?? ""] ?? {});
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.responses !== undefined)
      .map(([method, operation]) => {
        const responses = Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [status, resolved(response)]),
        );
        const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
        // It writes into what it is given.
        return [method.toUpperCase(), pattern, new Validator(structuredClone({ responses, components }))] as const;
      }),
  );
}

function complaintsAbout(exchange: Exchange, validators: Validators): string[] {
  const [path = ""] = exchange.target.split("?");
  const { status, body } = exchange.answer;
  const found = validators.find(([method, pattern]) => method === exchange.method && pattern.test(path));
  const flaw = found?.[2].validateResponse(status, body === "" ? null : (JSON.parse(body) as unknown));
  const errors = flaw?.errors ?? [];
  return errors.map(({ path: where = "", message }) => `${nameOfExchange(exchange)}: ${where} ${message}`);
}
