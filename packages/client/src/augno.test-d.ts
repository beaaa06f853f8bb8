import { expectTypeOf, test } from "vitest";
import type {
  Answered,
  ApiPromise,
  Augno,
  AugnoError,
  CreatedApiKey,
  CreateUnitRequest,
  DecimalString,
  ErrorCode,
  EventType,
  KnownErrorCode,
  KnownEventType,
  KnownHttpMethod,
  KnownUnitType,
  ListRequestLogsParams,
  ListUnitsParams,
  Page,
  PagePromise,
  RequestOptions,
  Result,
  RotateApiKeyRequest,
  Unit,
  UnitType,
} from "./index.ts";

type Options = RequestOptions | undefined;

test("a list takes the specification's parameters and gives its pages", () => {
  expectTypeOf<Augno["units"]["list"]>().parameters.toEqualTypeOf<
    [params?: ListUnitsParams | undefined, options?: Options]
  >();
  expectTypeOf<Augno["units"]["list"]>().returns.toEqualTypeOf<PagePromise<Unit>>();
  expectTypeOf<Awaited<PagePromise<Unit>>>().toEqualTypeOf<Page<Unit>>();
  expectTypeOf<PagePromise<Unit>>().toExtend<AsyncIterable<Unit>>();
  expectTypeOf<ListUnitsParams["type"]>().toEqualTypeOf<KnownUnitType | undefined>();
  expectTypeOf<Page<Unit>["data"]>().toEqualTypeOf<readonly Unit[]>();
  expectTypeOf<Page<Unit>["next"]>().returns.toEqualTypeOf<Promise<Page<Unit> | null>>();
  expectTypeOf<PagePromise<Unit>["toArray"]>().parameters.toEqualTypeOf<[bound: { max: number }]>();
});

test("a method takes the ids of its path, then its body, then the call's options, and gives what is answered", () => {
  expectTypeOf<Augno["units"]["retrieve"]>().parameters.toEqualTypeOf<[id: string, options?: Options]>();
  expectTypeOf<Augno["units"]["create"]>().parameters.toEqualTypeOf<[body: CreateUnitRequest, options?: Options]>();
  expectTypeOf<Augno["units"]["delete"]>().returns.toEqualTypeOf<ApiPromise<void>>();
  expectTypeOf<Augno["apiKeys"]["rotate"]>().parameters.toEqualTypeOf<
    [id: string, body?: RotateApiKeyRequest | undefined, options?: Options]
  >();
  expectTypeOf<Augno["apiKeys"]["rotate"]>().returns.toEqualTypeOf<ApiPromise<CreatedApiKey>>();
});

test("a call is a promise of its data", () => {
  expectTypeOf<ApiPromise<Unit>>().toExtend<Promise<Unit>>();
  expectTypeOf<Awaited<ApiPromise<Unit>>>().toEqualTypeOf<Unit>();
  expectTypeOf<ApiPromise<Unit>["withResponse"]>().returns.toEqualTypeOf<Promise<Answered<Unit>>>();
  expectTypeOf<ApiPromise<Unit>["result"]>().returns.toEqualTypeOf<Promise<Result<Unit>>>();
});

test("a result is told apart by ok, and has data and error either way", () => {
  expectTypeOf<Extract<Result<Unit>, { ok: true }>["data"]>().toEqualTypeOf<Unit>();
  expectTypeOf<Extract<Result<Unit>, { ok: false }>["error"]>().toEqualTypeOf<AugnoError>();
  // Who does not compile strictly cannot narrow by ok, and reads both.
  expectTypeOf<Result<Unit>["data"]>().toEqualTypeOf<Unit | undefined>();
  expectTypeOf<Result<Unit>["error"]>().toEqualTypeOf<AugnoError | undefined>();
});

test("a request without a method gives what it is told to, and nothing that is known otherwise", () => {
  expectTypeOf<Augno["request"]>().toBeCallableWith("GET", "/v1/x", { query: { a: [1] }, timeout: 1 });
  expectTypeOf<ReturnType<Augno["request"]>>().toEqualTypeOf<ApiPromise<unknown>>();
  expectTypeOf<ReturnType<typeof Augno.prototype.request<Unit>>>().toEqualTypeOf<ApiPromise<Unit>>();
});

test("a field that has a default may be left out of a body", () => {
  expectTypeOf<undefined>().toExtend<CreateUnitRequest["ratio_denominator"]>();
  expectTypeOf<undefined>().not.toExtend<CreateUnitRequest["ratio_numerator"]>();
});

test("a list of the query is named without the brackets of its parameter", () => {
  expectTypeOf<ListRequestLogsParams["methods"]>().toEqualTypeOf<readonly KnownHttpMethod[] | undefined>();
});

test("a unit's type is open in answers and closed in requests", () => {
  expectTypeOf<Unit["type"]>().toEqualTypeOf<UnitType>();
  expectTypeOf<CreateUnitRequest["type"]>().toEqualTypeOf<KnownUnitType>();
  expectTypeOf<"furlong">().toExtend<UnitType>();
  expectTypeOf<"furlong">().not.toExtend<KnownUnitType>();
  // A plain string would have swallowed the known values, and editors would offer none.
  expectTypeOf<string>().not.toEqualTypeOf<UnitType>();
});

test("the reason of a failure is of no type that is known", () => {
  type OnRejected = NonNullable<Parameters<ApiPromise<Unit>["catch"]>[0]>;
  expectTypeOf<Parameters<OnRejected>>().toEqualTypeOf<[reason: unknown]>();
});

test("decimals are strings", () => {
  expectTypeOf<Unit["ratio_numerator"]>().toEqualTypeOf<DecimalString>();
  expectTypeOf<DecimalString>().toEqualTypeOf<string>();
});

test("an error's code is offered by name, the API's and the client's, and may be another", () => {
  expectTypeOf<KnownErrorCode | "deadline_exceeded" | "made_up">().toExtend<AugnoError["code"]>();
  expectTypeOf<string>().not.toEqualTypeOf<AugnoError["code"]>();
});

test("headers may be an object with what is undefined, Headers, or pairs, and nothing else", () => {
  type Given = NonNullable<RequestOptions["headers"]>;
  expectTypeOf<{ traceparent: string | undefined }>().toExtend<Given>();
  expectTypeOf<Headers>().toExtend<Given>();
  expectTypeOf<[string, string][]>().toExtend<Given>();
  expectTypeOf<string>().not.toExtend<Given>();
  expectTypeOf<string[]>().not.toExtend<Given>();
  expectTypeOf<{ "x-a": number }>().not.toExtend<Given>();
  expectTypeOf<Promise<{ "x-a": string }>>().not.toExtend<Given>();
});

test("error codes and event types tolerate those that come to be", () => {
  expectTypeOf<"made_up">().toExtend<ErrorCode>();
  expectTypeOf<"made_up">().not.toExtend<KnownErrorCode>();
  expectTypeOf<string>().not.toEqualTypeOf<ErrorCode>();
  expectTypeOf<"made.up">().toExtend<EventType>();
  expectTypeOf<"made.up">().not.toExtend<KnownEventType>();
  expectTypeOf<string>().not.toEqualTypeOf<EventType>();
});
