// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { components } from "./openapi.ts";

/** A dimension that a unit can measure. */
export type KnownUnitType = components["schemas"]["KnownUnitType"];

/** A version of the API, named by the date it appeared. */
export type ApiVersion = components["schemas"]["ApiVersion"];

/** The id of a request and of its request log. */
export type RequestId = components["schemas"]["RequestId"];

/** A position in a list, to be sent back as `cursor` unchanged. */
export type Cursor = components["schemas"]["Cursor"];

/** Where a page stands in its list. */
export type PageInfo = components["schemas"]["PageInfo"];

/** The id of a unit. */
export type UnitId = components["schemas"]["UnitId"];

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

/** A moment in UTC, in the form of RFC 3339, ending in `Z`. */
export type Timestamp = components["schemas"]["Timestamp"];

/** A unit of measurement, and how a value in it converts to the base unit of its dimension. */
export type Unit = components["schemas"]["Unit"];

/** A page of units. */
export type UnitList = components["schemas"]["UnitList"];

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
