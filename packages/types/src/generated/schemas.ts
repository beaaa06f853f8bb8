// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { components } from "./openapi.ts";

/** A dimension that a unit can measure. */
export type KnownUnitType = components["schemas"]["KnownUnitType"];

/** A version of the API, named by the date it appeared. */
export type ApiVersion = components["schemas"]["ApiVersion"];

/** A code of the catalogue of errors. */
export type KnownErrorCode = components["schemas"]["KnownErrorCode"];

/** The id of a request, and of its request log where one is kept. */
export type RequestId = components["schemas"]["RequestId"];

/** A position in a list, to be sent back as `cursor` unchanged. */
export type Cursor = components["schemas"]["Cursor"];

/** Where a page stands in its list. */
export type PageInfo = components["schemas"]["PageInfo"];

/** The id of a unit. */
export type UnitId = components["schemas"]["UnitId"];

/**
 * The name of a unit, unique among the units that the account sees in the environment. Capital and small letters
 * are alike in that, and so are ways of writing one character that Unicode holds to be the same (NFC).
 */
export type UnitName = components["schemas"]["UnitName"];

/**
 * The symbol of a unit, unique among the units that the account sees in the environment. Capital and small
 * letters differ.
 */
export type UnitAbbreviation = components["schemas"]["UnitAbbreviation"];

/**
 * The dimension that a unit measures. New dimensions may appear in answers, so treat one that you do not know as
 * you would any other.
 */
export type UnitType = components["schemas"]["UnitType"];

/**
 * A decimal number with exactly 30 digits after the point, as a string. It is never a JSON number, which could
 * not hold it.
 */
export type DecimalString = components["schemas"]["DecimalString"];

/**
 * A moment in UTC, in the form of RFC 3339, ending in `Z`. Answers have whole seconds, or three more digits.
 * Compare moments rather than texts.
 */
export type Timestamp = components["schemas"]["Timestamp"];

/** A unit of measurement, and how a value in it converts to the base unit of its dimension. */
export type Unit = components["schemas"]["Unit"];

/** A page of units. */
export type UnitList = components["schemas"]["UnitList"];

/** A kind of error. */
export type KnownErrorType = components["schemas"]["KnownErrorType"];

/** The kind of error. New kinds may appear. */
export type ErrorType = components["schemas"]["ErrorType"];

/** What went wrong, for a program to read. The catalogue of errors says what each means. New codes may appear. */
export type ErrorCode = components["schemas"]["ErrorCode"];

/** What is wrong with one parameter or field. */
export type FieldError = components["schemas"]["FieldError"];

/** A quota, and how much of it is used. */
export type Quota = components["schemas"]["Quota"];

/** What went wrong, and what to do about it. */
export type ErrorObject = components["schemas"]["ErrorObject"];

/** The body of every answer with a status of 400 or more. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/**
 * A decimal number as a string, with at most 30 digits before the point and 30 after it. A sign may only be
 * minus, and an exponent, leading zeros or spaces are refused. `-0` is zero. It is never a JSON number, which
 * could not hold it.
 */
export type DecimalInput = components["schemas"]["DecimalInput"];

/** A unit to be created. Its `type` can never be changed. */
export type CreateUnitRequest = components["schemas"]["CreateUnitRequest"];

/** What is to change of a unit. What is left out stays as it is. */
export type UpdateUnitRequest = components["schemas"]["UpdateUnitRequest"];

/** A value in the unit of the path, and the unit to convert it to. */
export type ConvertUnitRequest = components["schemas"]["ConvertUnitRequest"];

/**
 * A decimal number as a string, with as many digits after the point as were asked for: none, and no point, for a
 * scale of 0. Before the point it may have up to 151 digits, the most that a conversion can give.
 */
export type ScaledDecimalString = components["schemas"]["ScaledDecimalString"];

/** A value in one unit, and the same in another. */
export type UnitConversion = components["schemas"]["UnitConversion"];

/** A method of HTTP. */
export type KnownHttpMethod = components["schemas"]["KnownHttpMethod"];

/**
 * The hundred that a status code belongs to: `2xx` is success, `4xx` a mistake of the request, `5xx` one of the
 * API.
 */
export type StatusCodeClass = components["schemas"]["StatusCodeClass"];

/** The id of an API key. It is not the key itself, and no secret. */
export type ApiKeyId = components["schemas"]["ApiKeyId"];

/**
 * The method of a request, in capital letters. Besides those that the API answers, `GET`, `HEAD`, `POST`,
 * `PATCH` and `DELETE`, others such as `PUT` and `OPTIONS` are logged too.
 */
export type HttpMethod = components["schemas"]["HttpMethod"];

/**
 * The query parameters of a request, by name: for each, its values in the order they came. What has the form of
 * a key is masked.
 */
export type QueryParams = components["schemas"]["QueryParams"];

/** One of an account's two sets of data. */
export type KnownEnvironment = components["schemas"]["KnownEnvironment"];

/**
 * Which of an account's two sets of data is meant, `sandbox` or `production`. They share nothing: what is made
 * in the sandbox is never seen in production. New environments may appear.
 */
export type Environment = components["schemas"]["Environment"];

/** A kind of actor. */
export type KnownActorType = components["schemas"]["KnownActorType"];

/** Who acted: an `api_key`, which a program used, or a `user`, a person. New kinds may appear. */
export type ActorType = components["schemas"]["ActorType"];

/** Who did something, as it was at that time. */
export type Actor = components["schemas"]["Actor"];

/**
 * What one request asked and was answered. Every request that a known key makes leaves one, answered or refused,
 * before its answer is sent. It is kept for 30 days, and what has the form of a key is masked in it.
 */
export type RequestLog = components["schemas"]["RequestLog"];

/** A page of request logs. */
export type RequestLogList = components["schemas"]["RequestLogList"];

/** A type of event. */
export type KnownEventType = components["schemas"]["KnownEventType"];

/** The id of an event. */
export type EventId = components["schemas"]["EventId"];

/** What happened, as the resource and what was done to it. New types may appear. */
export type EventType = components["schemas"]["EventType"];

/** The resource that an event is about. */
export type EventResource = components["schemas"]["EventResource"];

/** A field's value in a change; null where there was none. */
export type ChangedValue = components["schemas"]["ChangedValue"];

/** What happened to one field of a resource. */
export type Change = components["schemas"]["Change"];

/**
 * Something that happened in an account. Every request that a known key makes leaves one, before its answer is
 * sent: of its operation's type; or `request.replayed` where an earlier answer was sent again, whatever its
 * status; or `request.rejected` where any other answer has a status of 400 or more. What a person does in the
 * dashboard is an event too. Events are kept for 30 days.
 */
export type Event = components["schemas"]["Event"];

/** A page of events. */
export type EventList = components["schemas"]["EventList"];

/** The id of an account. */
export type AccountId = components["schemas"]["AccountId"];

/** A state of an account. */
export type KnownAccountStatus = components["schemas"]["KnownAccountStatus"];

/**
 * Whether production keys give access: until an account is `active`, it is `pending_activation`, and they are
 * refused with `account_not_activated`. New states may appear.
 */
export type AccountStatus = components["schemas"]["AccountStatus"];

/** An organization that uses Augno. Keys, units, request logs and events belong to one. */
export type Account = components["schemas"]["Account"];

/** A state of an API key. */
export type KnownApiKeyStatus = components["schemas"]["KnownApiKeyStatus"];

/** What people call an API key. Several keys may have the same name. */
export type ApiKeyName = components["schemas"]["ApiKeyName"];

/** A kind of API key. */
export type KnownApiKeyType = components["schemas"]["KnownApiKeyType"];

/**
 * What a key may be used for. A `secret` key stays on servers and may call every operation that its role admits;
 * a `publishable` key may be shown in browsers and calls only what the reference marks. New kinds may appear.
 */
export type ApiKeyType = components["schemas"]["ApiKeyType"];

/** A role of an API key. */
export type KnownApiKeyRole = components["schemas"]["KnownApiKeyRole"];

/**
 * What a key may do. An `admin` key may do everything; a `read_only` key reads everything but keys, and
 * converts. New roles may appear.
 */
export type ApiKeyRole = components["schemas"]["ApiKeyRole"];

/**
 * The part of an API key that may be shown anywhere: its prefix, four characters, three dots and its last four
 * characters.
 */
export type RedactedApiKey = components["schemas"]["RedactedApiKey"];

/**
 * Whether a key gives access: an `active` key does, an `expired` one has passed its `expires_at`, and a
 * `revoked` one was switched off, and stays `revoked` after its `expires_at`. New states may appear.
 */
export type ApiKeyStatus = components["schemas"]["ApiKeyStatus"];

/**
 * The origin of web pages, as a browser sends it: scheme, host in small letters and, where it is not the
 * scheme's own, the port.
 */
export type Origin = components["schemas"]["Origin"];

/** An API key, without the key itself. */
export type ApiKey = components["schemas"]["ApiKey"];

/** A page of API keys. */
export type ApiKeyList = components["schemas"]["ApiKeyList"];

/** An API key to be created, in the environment of the key that the request is sent with. */
export type CreateApiKeyRequest = components["schemas"]["CreateApiKeyRequest"];

/**
 * An API key itself, to be sent as a bearer token. The API never returns it again; the dashboard shows sandbox
 * keys to those whom the organization permits, and the first production secret key to the owner, once. Keep a
 * secret key where only your programs can read it. Read nothing from a key but its prefix: how long it is may
 * change.
 */
export type Secret = components["schemas"]["Secret"];

/** An API key that was just made, with the key itself. No other answer has it. */
export type CreatedApiKey = components["schemas"]["CreatedApiKey"];

/** How an API key is to be replaced. */
export type RotateApiKeyRequest = components["schemas"]["RotateApiKeyRequest"];
