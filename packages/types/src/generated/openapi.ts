// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
export interface paths {
    "/v1/core/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units
         * @description Lists the units of measurement that the account sees: the system units, which every account
         *     shares, and the account's own. They come in the order of their ids, which is oldest first, and
         *     Kilogram is always the first.
         */
        get: operations["list-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A dimension that a unit can measure.
         * @enum {string}
         */
        KnownUnitType: "currency" | "quantity" | "time" | "mass" | "volume" | "length" | "temperature" | "area";
        /**
         * @description A version of the API, named by the date it appeared.
         * @example 2026-11-24
         */
        ApiVersion: string;
        /**
         * @description The id of a request and of its request log.
         * @example rq_01m86e81e0e5v8k2yqz7c4d1nb
         */
        RequestId: string;
        /**
         * @description A position in a list, to be sent back as `cursor` unchanged.
         * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
         */
        Cursor: string;
        /** @description Where a page stands in its list. */
        PageInfo: {
            /** @description The cursor of the next page; null exactly when there is none. */
            next_cursor: components["schemas"]["Cursor"] | null;
            /** @description The cursor of the page before; null exactly when there is none. */
            prev_cursor: components["schemas"]["Cursor"] | null;
            /** @description Whether there is a page after this one. */
            has_next_page: boolean;
            /** @description Whether there is a page before this one. */
            has_prev_page: boolean;
        };
        /**
         * @description The id of a unit.
         * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
         */
        UnitId: string;
        /**
         * @description The dimension that a unit measures. New dimensions may appear in answers, so treat one that you do not know
         *     as you would any other.
         * @example mass
         */
        UnitType: components["schemas"]["KnownUnitType"] | (string & {});
        /**
         * @description A decimal number with exactly 30 digits after the point, as a string. It is never a JSON number, which
         *     could not hold it.
         * @example 1000.000000000000000000000000000000
         */
        DecimalString: string;
        /**
         * Format: date-time
         * @description A moment in UTC, in the form of RFC 3339, ending in `Z`.
         * @example 2026-05-10T00:00:00Z
         */
        Timestamp: string;
        /** @description A unit of measurement, and how a value in it converts to the base unit of its dimension. */
        Unit: {
            id: components["schemas"]["UnitId"];
            /**
             * @description What this object is, always `unit`.
             * @constant
             */
            object: "unit";
            /** @description The unit's name, unique within what the account sees, in capital or small letters alike. */
            name: string;
            /** @description The unit's symbol, unique within what the account sees; capital and small letters differ. */
            abbreviation: string;
            type: components["schemas"]["UnitType"];
            /** @description The numerator of the ratio to the base unit; never zero. */
            ratio_numerator: components["schemas"]["DecimalString"];
            /** @description The denominator of the ratio to the base unit; never zero. */
            ratio_denominator: components["schemas"]["DecimalString"];
            /** @description The numerator of the offset, which is added after the ratio is applied. */
            offset_numerator: components["schemas"]["DecimalString"];
            /** @description The denominator of the offset; never zero. */
            offset_denominator: components["schemas"]["DecimalString"];
            /** @description Whether the other units of the dimension convert to this one. */
            is_base_unit: boolean;
            /** @description Whether the unit belongs to the account. It is false for the system units, which are read-only. */
            is_internal: boolean;
            /** @description When the unit was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the unit was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of units. */
        UnitList: {
            /**
             * @description What this object is, always `list`.
             * @constant
             */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            /** @description The units of the page, in the order of their ids. */
            data: components["schemas"]["Unit"][];
        };
        /**
         * @description The kind of error. New kinds may appear.
         * @example invalid_request_error
         */
        ErrorType: "invalid_request_error" | "api_error" | "idempotency_error" | (string & {});
        /**
         * @description What went wrong, for a program to read. The catalogue of errors says what each means. New codes may appear.
         * @example parameter_invalid
         */
        ErrorCode: "parameter_invalid" | "parameter_unknown" | "api_version_invalid" | "invalid_credentials" | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated" | "resource_not_found" | "method_not_allowed" | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout" | (string & {});
        /** @description What is wrong with one parameter or field. */
        FieldError: {
            /** @description The parameter or field, as a path such as `units[0].name`. */
            param: string;
            code: components["schemas"]["ErrorCode"];
            /** @description What is wrong with it, what was expected, what came and what to do. */
            message: string;
        };
        /** @description A quota, and how much of it is used. */
        Quota: {
            /** @description How much the quota allows. */
            limit: number;
            /** @description How much of it is used. */
            used: number;
            /** @description When the quota starts anew; null where it does not. */
            reset_at: components["schemas"]["Timestamp"] | null;
        };
        /** @description What went wrong, and what to do about it. */
        ErrorObject: {
            type: components["schemas"]["ErrorType"];
            code: components["schemas"]["ErrorCode"];
            /** @description What is wrong, what was expected, what came and what to do, for a person to read. */
            message: string;
            /** @description The first parameter or field that is wrong, as a path such as `units[0].name`. */
            param: string | null;
            /** @description Every parameter or field that is wrong; empty where the error is about none. */
            errors: components["schemas"]["FieldError"][];
            /**
             * Format: uri
             * @description The page of the documentation on this error's code.
             */
            doc_url: string;
            request_id: components["schemas"]["RequestId"];
            /**
             * Format: uri
             * @description The request's log; null where the request belongs to no account, so that none is kept.
             */
            request_log_url: string | null;
            /** @description Whether the same request may succeed when it is sent again. */
            is_transient: boolean;
            /** @description The quota that was exceeded; null where the error is not about one. */
            quota: components["schemas"]["Quota"] | null;
        };
        /** @description The body of every answer with a status of 400 or more. */
        ErrorResponse: {
            error: components["schemas"]["ErrorObject"];
        };
    };
    responses: {
        /** @description The request has a parameter, field or header that is wrong. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request has no API key that gives access. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API key is good, but may not do this. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Requests came faster than the rate limit allows. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API failed in a way it did not expect. */
        InternalError: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API cannot take the request now. */
        ServiceUnavailable: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request took longer than the API allows. */
        GatewayTimeout: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such path or resource. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The path does not answer this method. */
        MethodNotAllowed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description How many items a page has at most.
         * @example 1
         */
        limit: number;
        /**
         * @description Where the page begins: the `next_cursor` or `prev_cursor` of another page. It is a position only, so
         *     filters must be sent again with it, and it stays good when the item it was taken from is deleted.
         * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
         */
        cursor: string;
        /**
         * @description Text to search for. An item is listed where the text stands anywhere in a field that is searched, in
         *     capital or small letters alike. Of units, `name` and `abbreviation` are searched.
         * @example gram
         */
        q: string;
        /**
         * @description Lists only units of this dimension.
         * @example mass
         */
        "unit-type": components["schemas"]["KnownUnitType"];
        /**
         * @description The version of the API to answer by, as a date. Left out, the newest version answers.
         * @example 2026-11-24
         */
        "Augno-Version": components["schemas"]["ApiVersion"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request, which is also the id of its request log.
         * @example rq_01m86e81e0e5v8k2yqz7c4d1nb
         */
        "Request-Id": components["schemas"]["RequestId"];
        /**
         * @description The version of the API that answered.
         * @example 2026-11-24
         */
        "Augno-Version": components["schemas"]["ApiVersion"];
        /**
         * @description How many requests may be sent at once before the rate limit refuses one.
         * @example 100
         */
        "RateLimit-Limit": number;
        /**
         * @description How many more requests may be sent now.
         * @example 99
         */
        "RateLimit-Remaining": number;
        /**
         * @description Seconds until as many requests as `RateLimit-Limit` may be sent again.
         * @example 1
         */
        "RateLimit-Reset": number;
        /**
         * @description How to authenticate, as RFC 9110 asks of every 401.
         * @example Bearer realm="augno"
         */
        "WWW-Authenticate": string;
        /**
         * @description Seconds to wait before sending the request again.
         * @example 1
         */
        "Retry-After": number;
        /**
         * @description The methods that the path answers, separated by commas.
         * @example GET, HEAD
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-units": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page has at most.
                 * @example 1
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Where the page begins: the `next_cursor` or `prev_cursor` of another page. It is a position only, so
                 *     filters must be sent again with it, and it stays good when the item it was taken from is deleted.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Text to search for. An item is listed where the text stands anywhere in a field that is searched, in
                 *     capital or small letters alike. Of units, `name` and `abbreviation` are searched.
                 * @example gram
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Lists only units of this dimension.
                 * @example mass
                 */
                type?: components["parameters"]["unit-type"];
            };
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of units. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Augno-Version": components["headers"]["Augno-Version"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
