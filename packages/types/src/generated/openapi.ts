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
         *     Kilogram is always the first. `q` searches `name` and `abbreviation`.
         *
         *     Secret and publishable keys may call it, of either role.
         */
        get: operations["list-units"];
        put?: never;
        /**
         * Create a unit
         * @description Creates a unit of the account, in the environment of the key. It says how a value in it converts
         *     to the base unit of its dimension:
         *     `base = value × ratio_numerator / ratio_denominator + offset_numerator / offset_denominator`.
         *     The base units are g, h, m, m², L, K, each and the currency unit. A ratio that has no end as a
         *     decimal is given by its numerator and denominator, such as 5 and 9.
         *
         *     Name and abbreviation are each unique among all units that the account sees, the system's too
         *     (`resource_exists`), in the environment of the key. Where both are taken, the error lists both. A
         *     ratio or a denominator of zero is refused with `validation_failed`.
         *
         *     Secret keys with the role `admin` may call it.
         */
        post: operations["create-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/core/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a unit
         * @description Returns one unit: a system unit or one of the account's own, in the environment of the key.
         *
         *     Secret and publishable keys may call it, of either role.
         */
        get: operations["retrieve-unit"];
        put?: never;
        post?: never;
        /**
         * Delete a unit
         * @description Deletes a unit of the account, for good. A system unit cannot be deleted
         *     (`insufficient_permissions`). A unit that was deleted before is answered with
         *     `resource_not_found`, so that this may also mean that an earlier attempt succeeded.
         *
         *     Secret keys with the role `admin` may call it.
         */
        delete: operations["delete-unit"];
        options?: never;
        head?: never;
        /**
         * Update a unit
         * @description Changes what is sent of a unit, and leaves the rest as it is. Its `type` cannot change, and a body
         *     without fields changes nothing, not even `updated_at`. Values that were stored in the unit mean something else
         *     after its ratio or offset has changed; the API does not convert them.
         *
         *     A system unit cannot be changed (`insufficient_permissions`). Name and abbreviation stay unique
         *     among all units that the account sees (`resource_exists`).
         *
         *     Secret keys with the role `admin` may call it.
         */
        patch: operations["update-unit"];
        trace?: never;
    };
    "/v1/core/units/{id}/actions/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert a value
         * @description Converts a value from the unit of the path to another of the same dimension, by exact rational
         *     arithmetic through the dimension's base unit. The result has `scale` digits after the point.
         *     Where the value has more, it is rounded half to even: to the nearest, and a tie to the even digit;
         *     `is_exact` is then false. A result of zero has no sign.
         *
         *     A unit of another dimension, or one that the account does not see, is refused with
         *     `validation_failed`. Nothing is stored but the request's log and
         *     event and, with an `Idempotency-Key`, the answer for 24 hours.
         *
         *     Secret and publishable keys may call it, of either role.
         */
        post: operations["convert-unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/core/request-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List request logs
         * @description Lists the logs of the requests that the account's keys made in the environment of the key, newest
         *     first, for 30 days. The request that asks is not among them. Bodies are null here: retrieve a log
         *     to see them. Filters of several values list what matches any of them, and filters together what
         *     matches all. `q` searches `path`, `error_message` and `user_agent`.
         *
         *     Secret keys may call it, of either role.
         */
        get: operations["list-request-logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/core/request-logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a request log
         * @description Returns the log of one request with the bodies that were kept of it: up to 256 KiB of each, as
         *     text, with everything that has the form of a key masked. Its id is the `Request-Id` that the
         *     request was answered with.
         *
         *     Secret keys may call it, of either role.
         */
        get: operations["retrieve-request-log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/core/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Lists what happened in the account, in the environment of the key, newest first. The event of the
         *     request that asks is not among them. Filters of several values list what matches any of them, and
         *     filters together what matches all. `q` searches `type`, the id of `resource` and the name of
         *     `actor`.
         *
         *     Secret keys may call it, of either role.
         */
        get: operations["list-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/core/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an event
         * @description Returns one event of the account, in the environment of the key.
         *
         *     Secret keys may call it, of either role.
         */
        get: operations["retrieve-event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/core/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the account
         * @description Returns the account that the key belongs to. There is one, so it has no id in its path.
         *
         *     Secret keys may call it, of either role.
         */
        get: operations["retrieve-account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the API keys of the account in the environment of the key, oldest first, with those that
         *     have expired or were revoked, and with the documentation's. The keys themselves are never listed. `q` searches `name`.
         *
         *     Secret keys with the role `admin` may call it.
         */
        get: operations["list-api-keys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates an API key in the environment of the key that asks. The answer holds the key itself as
         *     `secret`, this once: the API never returns it again. Sent again with its `Idempotency-Key` and by the
         *     same key, the request is answered with the same secret for 24 hours; sent with it by another key of
         *     the account, it is refused with `idempotency_key_reused`.
         *
         *     An account has at most 100 active keys in an environment (`limit_exceeded`). A publishable key
         *     is `read_only`; only a publishable key has `allowed_origins`, each as a browser sends it; and `expires_at` is a moment to
         *     come. A request that breaks one of these rules is refused with `validation_failed`.
         *
         *     Secret keys with the role `admin` may call it.
         */
        post: operations["create-api-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an API key
         * @description Returns one API key of the account, in the environment of the key that asks. The key itself is not
         *     part of the answer.
         *
         *     Secret keys with the role `admin` may call it.
         */
        get: operations["retrieve-api-key"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Switches an API key off for good. A request that is sent after the answer has come is refused with
         *     `api_key_revoked`. Revoking a key that is revoked already is fine, and answers it as it is. A key
         *     may revoke itself.
         *
         *     Secret keys with the role `admin` may call it.
         */
        delete: operations["revoke-api-key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/api-keys/{id}/actions/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Replaces an API key by a new one with the same name, type, role, origins and expiry, and answers
         *     the new key, with the key itself as `secret`, this once. The replaced key goes on giving access
         *     for the grace period and is then expired: its `expires_at` becomes the end of that period, unless it
         *     is earlier already. Without a grace period it is revoked at once. The body may be left out.
         *
         *     Rotate the key that you call with only with a grace period: without one, a lost answer is lost for good.
         *     Sent again with its `Idempotency-Key` and by the same key, the request is answered with the same
         *     secret for 24 hours; sent with it by another key of the account, it is refused with
         *     `idempotency_key_reused`.
         *
         *     A key that is revoked or expired cannot be rotated (`resource_conflict`). In its grace period the
         *     replaced key may be rotated again, but what replaces it then ends with that period, too. It still counts as active: with
         *     100 active keys, only a rotation without a grace period is possible (`limit_exceeded`).
         *
         *     Secret keys with the role `admin` may call it.
         */
        post: operations["rotate-api-key"];
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
         * @description A code of the catalogue of errors.
         * @enum {string}
         */
        KnownErrorCode: "parameter_missing" | "parameter_invalid" | "parameter_unknown" | "invalid_format" | "api_version_invalid" | "invalid_credentials" | "api_key_expired" | "api_key_revoked" | "insufficient_permissions" | "account_not_activated" | "limit_exceeded" | "resource_not_found" | "method_not_allowed" | "resource_exists" | "resource_conflict" | "idempotency_in_progress" | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused" | "rate_limit_exceeded" | "internal_error" | "service_unavailable" | "timeout";
        /**
         * @description The id of a request, and of its request log where one is kept.
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
            /** @description The cursor of the next page, which is the id of the last item on this one; null exactly when there is none. */
            next_cursor: components["schemas"]["Cursor"] | null;
            /** @description The cursor of the page before, which is `~` and the id of the first item on this one; null exactly when there is none. */
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
         * @description The name of a unit, unique among the units that the account sees in the environment. Capital and small letters are alike in that, and so are
         *     ways of writing one character that Unicode holds to be the same (NFC).
         * @example Kilogram
         */
        UnitName: string;
        /**
         * @description The symbol of a unit, unique among the units that the account sees in the environment. Capital and small letters differ.
         * @example kg
         */
        UnitAbbreviation: string;
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
         * @description A moment in UTC, in the form of RFC 3339, ending in `Z`. Answers have whole seconds, or three more digits. Compare
         *     moments rather than texts.
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
            name: components["schemas"]["UnitName"];
            abbreviation: components["schemas"]["UnitAbbreviation"];
            type: components["schemas"]["UnitType"];
            /** @description The numerator of the ratio to the base unit; never zero. */
            ratio_numerator: components["schemas"]["DecimalString"];
            /** @description The denominator of the ratio to the base unit; never zero. */
            ratio_denominator: components["schemas"]["DecimalString"];
            /** @description The numerator of the offset, which is added after the ratio is applied. */
            offset_numerator: components["schemas"]["DecimalString"];
            /** @description The denominator of the offset; never zero. */
            offset_denominator: components["schemas"]["DecimalString"];
            /** @description Whether the other units of the dimension convert to this one. A unit of an account never is. */
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
            /** @description The units of the page, oldest first, in the order of their ids. */
            data: components["schemas"]["Unit"][];
        };
        /**
         * @description A kind of error.
         * @enum {string}
         */
        KnownErrorType: "invalid_request_error" | "api_error" | "idempotency_error";
        /**
         * @description The kind of error. New kinds may appear.
         * @example invalid_request_error
         */
        ErrorType: components["schemas"]["KnownErrorType"] | (string & {});
        /**
         * @description What went wrong, for a program to read. The catalogue of errors says what each means. New codes may appear.
         * @example parameter_invalid
         */
        ErrorCode: components["schemas"]["KnownErrorCode"] | (string & {});
        /** @description What is wrong with one parameter or field. */
        FieldError: {
            /** @description The parameter or field, as a path such as `allowed_origins[0]`. */
            param: string;
            code: components["schemas"]["ErrorCode"];
            /** @description What is wrong with it, what was expected, what came and what to do. */
            message: string;
        };
        /** @description A quota, and how much of it is used. */
        Quota: {
            /**
             * Format: int32
             * @description How much the quota allows.
             */
            limit: number;
            /**
             * Format: int32
             * @description How much of it is used.
             */
            used: number;
            /** @description When the quota is reset; null where it never is. */
            reset_at: components["schemas"]["Timestamp"] | null;
        };
        /** @description What went wrong, and what to do about it. */
        ErrorObject: {
            type: components["schemas"]["ErrorType"];
            code: components["schemas"]["ErrorCode"];
            /** @description What is wrong, what was expected, what came and what to do, for a person to read. */
            message: string;
            /**
             * @description The first parameter or field that is wrong, as a path such as `allowed_origins[0]`, or a list in a query by its whole
             *     name, such as `types[]`. It is that of the first entry of `errors`, and null where `errors` is empty.
             */
            param: string | null;
            /**
             * @description Every parameter or field that is wrong, in the order sent; empty where the error is about none. `code`, `message` and
             *     `param` are the first entry's. A parameter of one value that is sent twice is wrong, too.
             */
            errors: components["schemas"]["FieldError"][];
            /**
             * Format: uri
             * @description The page of the documentation on this error's code.
             */
            doc_url: string;
            request_id: components["schemas"]["RequestId"];
            /**
             * Format: uri
             * @description The request's log; null where none is kept, as of a request without a known key.
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
        /**
         * @description A decimal number as a string, with at most 30 digits before the point and 30 after it. A sign may only be minus, and
         *     an exponent, leading zeros or spaces are refused. `-0` is zero. It is never a JSON number, which could not hold it.
         * @example 2.5
         */
        DecimalInput: string;
        /** @description A unit to be created. Its `type` can never be changed. */
        CreateUnitRequest: {
            name: components["schemas"]["UnitName"];
            abbreviation: components["schemas"]["UnitAbbreviation"];
            /** @description The dimension that the unit measures. */
            type: components["schemas"]["KnownUnitType"];
            /** @description The numerator of the ratio to the base unit; not zero. */
            ratio_numerator: components["schemas"]["DecimalInput"];
            /**
             * @description The denominator of the ratio to the base unit; not zero.
             * @default 1
             */
            ratio_denominator?: components["schemas"]["DecimalInput"];
            /**
             * @description The numerator of the offset, which is added after the ratio is applied.
             * @default 0
             */
            offset_numerator?: components["schemas"]["DecimalInput"];
            /**
             * @description The denominator of the offset; not zero.
             * @default 1
             */
            offset_denominator?: components["schemas"]["DecimalInput"];
        };
        /** @description What is to change of a unit. What is left out stays as it is. */
        UpdateUnitRequest: {
            name?: components["schemas"]["UnitName"];
            abbreviation?: components["schemas"]["UnitAbbreviation"];
            /** @description The numerator of the ratio to the base unit; not zero. */
            ratio_numerator?: components["schemas"]["DecimalInput"];
            /** @description The denominator of the ratio to the base unit; not zero. */
            ratio_denominator?: components["schemas"]["DecimalInput"];
            /** @description The numerator of the offset, which is added after the ratio is applied. */
            offset_numerator?: components["schemas"]["DecimalInput"];
            /** @description The denominator of the offset; not zero. */
            offset_denominator?: components["schemas"]["DecimalInput"];
        };
        /** @description A value in the unit of the path, and the unit to convert it to. */
        ConvertUnitRequest: {
            /** @description The value to convert, in the unit of the path. */
            value: components["schemas"]["DecimalInput"];
            /** @description The id of the unit to convert to, which measures the same dimension. */
            to_unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many digits the result has after the point.
             * @default 30
             */
            scale?: number;
        };
        /**
         * @description A decimal number as a string, with as many digits after the point as were asked for: none, and no point, for a
         *     scale of 0. Before the point it may have up to 151 digits, the most that a conversion can give.
         * @example 5.5116
         */
        ScaledDecimalString: string;
        /** @description A value in one unit, and the same in another. */
        UnitConversion: {
            /**
             * @description What this object is, always `unit_conversion`.
             * @constant
             */
            object: "unit_conversion";
            /** @description The value that was converted. */
            value: components["schemas"]["DecimalString"];
            /** @description The id of the unit that it is in. */
            from_unit_id: components["schemas"]["UnitId"];
            /** @description The id of the unit that it was converted to. */
            to_unit_id: components["schemas"]["UnitId"];
            /** @description The value in that unit. Where it has more than `scale` digits after the point, it is rounded to the nearest, and a tie goes to the even digit. */
            result: components["schemas"]["ScaledDecimalString"];
            /** @description Whether `result` is the value to the last digit; false where it was rounded. */
            is_exact: boolean;
        };
        /**
         * @description A method of HTTP.
         * @enum {string}
         */
        KnownHttpMethod: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
        /**
         * @description The hundred that a status code belongs to: `2xx` is success, `4xx` a mistake of the request, `5xx` one of the API.
         * @enum {string}
         */
        StatusCodeClass: "2xx" | "4xx" | "5xx";
        /**
         * @description The id of an API key. It is not the key itself, and no secret.
         * @example apke_01m6dmbe00hvfr46bqgz9x0f5x
         */
        ApiKeyId: string;
        /**
         * @description The method of a request, in capital letters. Besides those that the API answers, `GET`, `HEAD`, `POST`, `PATCH` and
         *     `DELETE`, others such as `PUT` and `OPTIONS` are logged too.
         * @example POST
         */
        HttpMethod: components["schemas"]["KnownHttpMethod"] | (string & {});
        /**
         * @description The query parameters of a request, by name: for each, its values in the order they came. What has the form of a key
         *     is masked.
         * @example {
         *       "limit": [
         *         "1"
         *       ]
         *     }
         */
        QueryParams: {
            [key: string]: string[];
        };
        /**
         * @description One of an account's two sets of data.
         * @enum {string}
         */
        KnownEnvironment: "sandbox" | "production";
        /**
         * @description Which of an account's two sets of data is meant, `sandbox` or `production`. They share nothing: what is made in the
         *     sandbox is never seen in production. New environments may appear.
         * @example sandbox
         */
        Environment: components["schemas"]["KnownEnvironment"] | (string & {});
        /**
         * @description A kind of actor.
         * @enum {string}
         */
        KnownActorType: "api_key" | "user";
        /**
         * @description Who acted: an `api_key`, which a program used, or a `user`, a person. New kinds may appear.
         * @example api_key
         */
        ActorType: components["schemas"]["KnownActorType"] | (string & {});
        /** @description Who did something, as it was at that time. */
        Actor: {
            /**
             * @description What this object is, always `actor`.
             * @constant
             */
            object: "actor";
            type: components["schemas"]["ActorType"];
            /** @description The id of the API key or the user. */
            id: string;
            /** @description The key's name, or the person's. */
            name: string;
            /** @description The key's redacted form, or the person's email address. */
            handle: string;
        };
        /**
         * @description What one request asked and was answered. Every request that a known key makes leaves one, answered or refused, before
         *     its answer is sent. It is kept for 30 days, and what has the form of a key is masked in it.
         */
        RequestLog: {
            id: components["schemas"]["RequestId"];
            /**
             * @description What this object is, always `request_log`.
             * @constant
             */
            object: "request_log";
            method: components["schemas"]["HttpMethod"];
            /** @description The host that was called, with its port where it is not the usual one. */
            host: string;
            /** @description The path that was called, percent-encoded as it came. */
            path: string;
            /** @description The path of the operation that took the request, such as `/v1/core/units/{id}`; null where none did. */
            normalized_route: string | null;
            query_params: components["schemas"]["QueryParams"];
            /**
             * Format: int32
             * @description The status of the answer.
             */
            status_code: number;
            /**
             * Format: int64
             * @description Microseconds from the arrival of the request until its answer stood ready to be stored and sent.
             */
            latency_us: number;
            /** @description The version of the API that answered. */
            api_version: components["schemas"]["ApiVersion"];
            /** @description The environment whose data the request saw. */
            environment: components["schemas"]["Environment"];
            /** @description The IP address that the request came from. */
            client_ip: string;
            /** @description The `User-Agent` that was sent; null where none was. */
            user_agent: string | null;
            /** @description The code of the error that was answered; null where none was. */
            error_code: components["schemas"]["ErrorCode"] | null;
            /** @description The message of the error that was answered; null where none was. */
            error_message: string | null;
            /** @description The `Idempotency-Key` that was sent; null where none was. */
            idempotency_key: string | null;
            actor: components["schemas"]["Actor"];
            /**
             * @description The body that was sent, as text; null in lists, where there was none, where the request was refused before its body was
             *     read, and for reads of request logs and events.
             */
            request_body: string | null;
            /** @description The body that was answered, as text; null in lists, where there was none, and for reads of request logs and events. */
            response_body: string | null;
            /** @description Whether a body is longer than the 256 KiB that are kept of it. It is false in lists. */
            body_truncated: boolean;
            /** @description When the request arrived. */
            occurred_at: components["schemas"]["Timestamp"];
            /** @description When the log was made, once the answer stood ready. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of request logs. */
        RequestLogList: {
            /**
             * @description What this object is, always `list`.
             * @constant
             */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            /** @description The request logs of the page, newest first, in the reverse order of their ids. */
            data: components["schemas"]["RequestLog"][];
        };
        /**
         * @description A type of event.
         * @enum {string}
         */
        KnownEventType: "unit.listed" | "unit.created" | "unit.retrieved" | "unit.updated" | "unit.deleted" | "unit.converted" | "request_log.listed" | "request_log.retrieved" | "event.listed" | "event.retrieved" | "api_key.listed" | "api_key.created" | "api_key.retrieved" | "api_key.revoked" | "api_key.rotated" | "account.retrieved" | "request.replayed" | "request.rejected";
        /**
         * @description The id of an event.
         * @example evt_01m86e9w10yjnzm1yrta6x0zxd
         */
        EventId: string;
        /**
         * @description What happened, as the resource and what was done to it. New types may appear.
         * @example unit.created
         */
        EventType: components["schemas"]["KnownEventType"] | (string & {});
        /** @description The resource that an event is about. */
        EventResource: {
            /** @description The resource's `object`, such as `unit`. */
            type: string;
            /** @description The resource's id. The resource may be gone by now. */
            id: string;
        };
        /**
         * @description A field's value in a change; null where there was none.
         * @example Steel coil
         */
        ChangedValue: string | boolean | string[] | null;
        /** @description What happened to one field of a resource. */
        Change: {
            /** @description The field's name. */
            field: string;
            /** @description Its value before; null for a resource that was created. */
            old_value: components["schemas"]["ChangedValue"];
            /** @description Its value after; null for a resource that was deleted. */
            new_value: components["schemas"]["ChangedValue"];
        };
        /**
         * @description Something that happened in an account. Every request that a known key makes leaves one, before its answer is sent: of
         *     its operation's type; or `request.replayed` where an earlier answer was sent again, whatever its status; or
         *     `request.rejected` where any other answer has a status of 400 or more. What a person does in the dashboard is an event too. Events are kept for 30 days.
         */
        Event: {
            id: components["schemas"]["EventId"];
            /**
             * @description What this object is, always `event`.
             * @constant
             */
            object: "event";
            type: components["schemas"]["EventType"];
            /** @description The environment that it happened in. */
            environment: components["schemas"]["Environment"];
            /**
             * @description What it is about, also where the request was refused or the resource is gone by now; null where it is about no
             *     single resource, as for a list.
             */
            resource: components["schemas"]["EventResource"] | null;
            actor: components["schemas"]["Actor"];
            /** @description The request that it happened in; null where a person did it in the dashboard. */
            request_id: components["schemas"]["RequestId"] | null;
            /** @description What changed, field by field in the order of the fields; empty where nothing did. */
            changes: components["schemas"]["Change"][];
            /** @description When it happened. */
            occurred_at: components["schemas"]["Timestamp"];
            /** @description When the event was stored. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of events. */
        EventList: {
            /**
             * @description What this object is, always `list`.
             * @constant
             */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            /** @description The events of the page, newest first, in the reverse order of their ids. */
            data: components["schemas"]["Event"][];
        };
        /**
         * @description The id of an account.
         * @example ac_01m6dmbe00afnhfg3em5w10ezx
         */
        AccountId: string;
        /**
         * @description A state of an account.
         * @enum {string}
         */
        KnownAccountStatus: "pending_activation" | "active";
        /**
         * @description Whether production keys give access: until an account is `active`, it is `pending_activation`, and they are refused with
         *     `account_not_activated`. New states may appear.
         * @example active
         */
        AccountStatus: components["schemas"]["KnownAccountStatus"] | (string & {});
        /** @description An organization that uses Augno. Keys, units, request logs and events belong to one. */
        Account: {
            id: components["schemas"]["AccountId"];
            /**
             * @description What this object is, always `account`.
             * @constant
             */
            object: "account";
            /** @description What the organization is called. */
            name: string;
            status: components["schemas"]["AccountStatus"];
            /** @description When the account was activated; null where it is not yet. */
            activated_at: components["schemas"]["Timestamp"] | null;
            /** @description When the account was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the account was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A state of an API key.
         * @enum {string}
         */
        KnownApiKeyStatus: "active" | "expired" | "revoked";
        /**
         * @description What people call an API key. Several keys may have the same name.
         * @example Sandbox Secret Key
         */
        ApiKeyName: string;
        /**
         * @description A kind of API key.
         * @enum {string}
         */
        KnownApiKeyType: "secret" | "publishable";
        /**
         * @description What a key may be used for. A `secret` key stays on servers and may call every operation that its role admits; a
         *     `publishable` key may be shown in browsers and calls only what the reference marks. New kinds may appear.
         * @example secret
         */
        ApiKeyType: components["schemas"]["KnownApiKeyType"] | (string & {});
        /**
         * @description A role of an API key.
         * @enum {string}
         */
        KnownApiKeyRole: "admin" | "read_only";
        /**
         * @description What a key may do. An `admin` key may do everything; a `read_only` key reads everything but keys, and converts. New
         *     roles may appear.
         * @example admin
         */
        ApiKeyRole: components["schemas"]["KnownApiKeyRole"] | (string & {});
        /**
         * @description The part of an API key that may be shown anywhere: its prefix, four characters, three dots and its last four
         *     characters.
         * @example aug_sk_test_AM4B...WNXD
         */
        RedactedApiKey: string;
        /**
         * @description Whether a key gives access: an `active` key does, an `expired` one has passed its `expires_at`, and a `revoked` one was
         *     switched off, and stays `revoked` after its `expires_at`. New states may appear.
         * @example active
         */
        ApiKeyStatus: components["schemas"]["KnownApiKeyStatus"] | (string & {});
        /**
         * @description The origin of web pages, as a browser sends it: scheme, host in small letters and, where it is not the scheme's own,
         *     the port.
         * @example https://shop.example.com
         */
        Origin: string;
        /** @description An API key, without the key itself. */
        ApiKey: {
            id: components["schemas"]["ApiKeyId"];
            /**
             * @description What this object is, always `api_key`.
             * @constant
             */
            object: "api_key";
            name: components["schemas"]["ApiKeyName"];
            type: components["schemas"]["ApiKeyType"];
            /** @description The environment whose data the key sees. */
            environment: components["schemas"]["Environment"];
            role: components["schemas"]["ApiKeyRole"];
            redacted_value: components["schemas"]["RedactedApiKey"];
            status: components["schemas"]["ApiKeyStatus"];
            /**
             * @description The origins whose web pages may use the key. Only a publishable key has any. A page of another origin is refused with
             *     `insufficient_permissions`; a request that no page made, and so has no `Origin`, is not.
             */
            allowed_origins: components["schemas"]["Origin"][];
            /** @description When the key was last used, at most a minute behind; null where it never was. */
            last_used_at: components["schemas"]["Timestamp"] | null;
            /** @description When the key stops giving access; null where it does not expire. */
            expires_at: components["schemas"]["Timestamp"] | null;
            /** @description When the key was revoked; null where it was not. */
            revoked_at: components["schemas"]["Timestamp"] | null;
            /** @description When the key was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the key was last changed; using it changes nothing. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A page of API keys. */
        ApiKeyList: {
            /**
             * @description What this object is, always `list`.
             * @constant
             */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            /** @description The API keys of the page, oldest first, in the order of their ids. */
            data: components["schemas"]["ApiKey"][];
        };
        /** @description An API key to be created, in the environment of the key that the request is sent with. */
        CreateApiKeyRequest: {
            name: components["schemas"]["ApiKeyName"];
            /** @description What the key may be used for. */
            type: components["schemas"]["KnownApiKeyType"];
            /** @description What the key may do. A publishable key is `read_only`. */
            role: components["schemas"]["KnownApiKeyRole"];
            /** @description When the key stops giving access, a moment to come; null, or left out, for a key that does not expire. */
            expires_at?: components["schemas"]["Timestamp"] | null;
            /** @description The origins whose web pages may use the key, of a publishable key only; none where it is left out. */
            allowed_origins?: components["schemas"]["Origin"][];
        };
        /**
         * @description An API key itself, to be sent as a bearer token. The API never returns it again; the dashboard shows sandbox keys to
         *     those whom the organization permits, and the first production secret key to the owner, once. Keep a secret key where
         *     only your programs can read it. Read nothing from a key but its prefix: how long it is may change.
         * @example aug_sk_test_9hTqThisIsNoKeyItOnlyShowsTheForm3LwE
         */
        Secret: string;
        /** @description An API key that was just made, with the key itself. No other answer has it. */
        CreatedApiKey: {
            /**
             * @description What this object is, always `created_api_key`.
             * @constant
             */
            object: "created_api_key";
            secret: components["schemas"]["Secret"];
            api_key: components["schemas"]["ApiKey"];
        };
        /** @description How an API key is to be replaced. */
        RotateApiKeyRequest: {
            /**
             * Format: int32
             * @description For how many seconds the replaced key stays good beside the new one: not at all, an hour, a day or a week.
             * @default 0
             * @enum {integer}
             */
            grace_period_seconds?: 0 | 3600 | 86400 | 604800;
        };
    };
    responses: {
        /** @description The request has a parameter, field, header or body that is wrong. */
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
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
        /** @description The request conflicts with the current state. */
        Conflict: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body of the request is larger than 1 MiB. */
        ContentTooLarge: {
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
        /** @description The body of the request is not declared as JSON. */
        UnsupportedMediaType: {
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
        /** @description The request is well-formed, and cannot be carried out as it stands. */
        UnprocessableContent: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Augno-Version": components["headers"]["Augno-Version"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
         *     filters must be sent again with it, and it stays good when the item it was taken from is deleted. Any id of the list's
         *     resource serves, for the page after it, or with `~` before it, for the page before it; the items of a page
         *     are in the list's own order either way. What is no such id is refused with `parameter_invalid`.
         * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
         */
        cursor: string;
        /**
         * @description Text to search for. An item is listed where the text stands anywhere in one of the fields that are searched, in
         *     capital or small letters alike. The operation's description names these fields.
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
        /**
         * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
         *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
         *     log and an event. With a production key it is refused (`parameter_invalid`).
         * @example service_unavailable
         */
        "Augno-Simulate": components["schemas"]["KnownErrorCode"];
        /**
         * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
         *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
         * @example 2500
         */
        "Augno-Simulate-Latency": number;
        /**
         * @description A name of your choosing for the request, such as a UUID. A request that is sent again with it within 24 hours of the
         *     first answer is not carried out again: it is answered as the first was, with `Idempotent-Replayed: true`. With another
         *     request the key is refused (`idempotency_key_reused`), and while the first is still running, the second is
         *     (`idempotency_in_progress`). The same request is one with the same method, path, version and body, compared as JSON.
         *     Keys are of the account, and apart in sandbox and production.
         *
         *     Only what the operation itself answers is kept. What refuses a request before that is not, such as a 400, a 429 or a key
         *     that may not call the operation; nor is an answer that `is_transient`, so that the request can succeed when it is sent
         *     again.
         * @example 8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f
         */
        "Idempotency-Key": string;
        /**
         * @description The id of the unit.
         * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
         */
        "unit-id": components["schemas"]["UnitId"];
        /**
         * @description Lists only what has an `occurred_at` of this moment or later. It is a moment; a day alone is refused.
         * @example 2026-11-24T09:36:00Z
         */
        "start-date": components["schemas"]["Timestamp"];
        /**
         * @description Lists only what has an `occurred_at` before this moment. Where it is not after `start_date`, nothing is listed.
         * @example 2026-11-24T10:42:00Z
         */
        "end-date": components["schemas"]["Timestamp"];
        /**
         * @description Lists only requests with one of these methods.
         * @example [
         *       "POST",
         *       "PATCH"
         *     ]
         */
        methods: components["schemas"]["KnownHttpMethod"][];
        /**
         * @description Lists only requests that were answered with one of these statuses.
         * @example [
         *       409,
         *       422
         *     ]
         */
        "status-codes": number[];
        /**
         * @description Lists only requests of which the answer was in one of these classes.
         * @example [
         *       "4xx",
         *       "5xx"
         *     ]
         */
        "status-code-classes": components["schemas"]["StatusCodeClass"][];
        /**
         * @description Lists only requests that were answered with one of these errors.
         * @example [
         *       "resource_exists"
         *     ]
         */
        "error-codes": components["schemas"]["KnownErrorCode"][];
        /**
         * @description Lists only requests to one of these operations' paths, written as in `normalized_route`. A text that is no operation's path matches
         *     nothing.
         * @example [
         *       "/v1/core/units"
         *     ]
         */
        routes: string[];
        /**
         * @description Lists only requests that were sent with one of these API keys.
         * @example [
         *       "apke_01m6dmbe00hvfr46bqgz9x0f5x",
         *       "apke_01m6dmbez8rbmnrhkmgfzxwndw"
         *     ]
         */
        "api-key-ids": components["schemas"]["ApiKeyId"][];
        /**
         * @description The id of the request log, which the answer carried as `Request-Id`.
         * @example rq_01m86e9w10awxe13khjebwmh2k
         */
        "request-log-id": components["schemas"]["RequestId"];
        /**
         * @description Lists only events of one of these types.
         * @example [
         *       "unit.created",
         *       "unit.updated"
         *     ]
         */
        "event-types": components["schemas"]["KnownEventType"][];
        /**
         * @description Lists only events that are about one of these resources.
         * @example [
         *       "unit_01m86e9w10f8q0k36nhr9x2q8m",
         *       "apke_01m86ey0j03f7460qe2p4n67rd"
         *     ]
         */
        "resource-ids": string[];
        /**
         * @description The id of the event.
         * @example evt_01m86e9w10yjnzm1yrta6x0zxd
         */
        "event-id": components["schemas"]["EventId"];
        /**
         * @description Lists only API keys in one of these states.
         * @example [
         *       "active"
         *     ]
         */
        "api-key-statuses": components["schemas"]["KnownApiKeyStatus"][];
        /**
         * @description The id of the API key; not the key itself.
         * @example apke_01m86etbc05j7twenee364amxr
         */
        "api-key-id": components["schemas"]["ApiKeyId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request, which is also the id of its request log where one is kept.
         * @example rq_01m86fyz80c7n2wq4t8h5r3xkd
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
        "WWW-Authenticate": "Bearer realm=\"augno\"";
        /**
         * @description Present, and `true`, when the answer is that of an earlier request with the same `Idempotency-Key`. What the request
         *     asks for was then carried out once, by that request.
         * @example true
         */
        "Idempotent-Replayed": boolean;
        /**
         * @description Seconds to wait before sending the request again.
         * @example 1
         */
        "Retry-After": number;
        /**
         * @description The methods that the path answers, separated by commas.
         * @example GET, HEAD, POST
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
                 *     filters must be sent again with it, and it stays good when the item it was taken from is deleted. Any id of the list's
                 *     resource serves, for the page after it, or with `~` before it, for the page before it; the items of a page
                 *     are in the list's own order either way. What is no such id is refused with `parameter_invalid`.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Text to search for. An item is listed where the text stands anywhere in one of the fields that are searched, in
                 *     capital or small letters alike. The operation's description names these fields.
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
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
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
    "create-unit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your choosing for the request, such as a UUID. A request that is sent again with it within 24 hours of the
                 *     first answer is not carried out again: it is answered as the first was, with `Idempotent-Replayed: true`. With another
                 *     request the key is refused (`idempotency_key_reused`), and while the first is still running, the second is
                 *     (`idempotency_in_progress`). The same request is one with the same method, path, version and body, compared as JSON.
                 *     Keys are of the account, and apart in sandbox and production.
                 *
                 *     Only what the operation itself answers is kept. What refuses a request before that is not, such as a 400, a 429 or a key
                 *     that may not call the operation; nor is an answer that `is_transient`, so that the request can succeed when it is sent
                 *     again.
                 * @example 8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The unit to be created. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnitRequest"];
            };
        };
        responses: {
            /** @description The unit as it was created. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Augno-Version": components["headers"]["Augno-Version"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "retrieve-unit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the unit.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                id: components["parameters"]["unit-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit that was asked for. */
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
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "delete-unit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the unit.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                id: components["parameters"]["unit-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit is deleted; the answer has no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Augno-Version": components["headers"]["Augno-Version"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "update-unit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your choosing for the request, such as a UUID. A request that is sent again with it within 24 hours of the
                 *     first answer is not carried out again: it is answered as the first was, with `Idempotent-Replayed: true`. With another
                 *     request the key is refused (`idempotency_key_reused`), and while the first is still running, the second is
                 *     (`idempotency_in_progress`). The same request is one with the same method, path, version and body, compared as JSON.
                 *     Keys are of the account, and apart in sandbox and production.
                 *
                 *     Only what the operation itself answers is kept. What refuses a request before that is not, such as a 400, a 429 or a key
                 *     that may not call the operation; nor is an answer that `is_transient`, so that the request can succeed when it is sent
                 *     again.
                 * @example 8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the unit.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                id: components["parameters"]["unit-id"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUnitRequest"];
            };
        };
        responses: {
            /** @description The unit after the change. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Augno-Version": components["headers"]["Augno-Version"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "convert-unit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your choosing for the request, such as a UUID. A request that is sent again with it within 24 hours of the
                 *     first answer is not carried out again: it is answered as the first was, with `Idempotent-Replayed: true`. With another
                 *     request the key is refused (`idempotency_key_reused`), and while the first is still running, the second is
                 *     (`idempotency_in_progress`). The same request is one with the same method, path, version and body, compared as JSON.
                 *     Keys are of the account, and apart in sandbox and production.
                 *
                 *     Only what the operation itself answers is kept. What refuses a request before that is not, such as a 400, a 429 or a key
                 *     that may not call the operation; nor is an answer that `is_transient`, so that the request can succeed when it is sent
                 *     again.
                 * @example 8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the unit.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                id: components["parameters"]["unit-id"];
            };
            cookie?: never;
        };
        /** @description The value, and the unit to convert it to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvertUnitRequest"];
            };
        };
        responses: {
            /** @description The value in both units. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Augno-Version": components["headers"]["Augno-Version"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitConversion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "list-request-logs": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page has at most.
                 * @example 1
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Where the page begins: the `next_cursor` or `prev_cursor` of another page. It is a position only, so
                 *     filters must be sent again with it, and it stays good when the item it was taken from is deleted. Any id of the list's
                 *     resource serves, for the page after it, or with `~` before it, for the page before it; the items of a page
                 *     are in the list's own order either way. What is no such id is refused with `parameter_invalid`.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Text to search for. An item is listed where the text stands anywhere in one of the fields that are searched, in
                 *     capital or small letters alike. The operation's description names these fields.
                 * @example gram
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Lists only what has an `occurred_at` of this moment or later. It is a moment; a day alone is refused.
                 * @example 2026-11-24T09:36:00Z
                 */
                start_date?: components["parameters"]["start-date"];
                /**
                 * @description Lists only what has an `occurred_at` before this moment. Where it is not after `start_date`, nothing is listed.
                 * @example 2026-11-24T10:42:00Z
                 */
                end_date?: components["parameters"]["end-date"];
                /**
                 * @description Lists only requests with one of these methods.
                 * @example [
                 *       "POST",
                 *       "PATCH"
                 *     ]
                 */
                "methods[]"?: components["parameters"]["methods"];
                /**
                 * @description Lists only requests that were answered with one of these statuses.
                 * @example [
                 *       409,
                 *       422
                 *     ]
                 */
                "status_codes[]"?: components["parameters"]["status-codes"];
                /**
                 * @description Lists only requests of which the answer was in one of these classes.
                 * @example [
                 *       "4xx",
                 *       "5xx"
                 *     ]
                 */
                "status_code_classes[]"?: components["parameters"]["status-code-classes"];
                /**
                 * @description Lists only requests that were answered with one of these errors.
                 * @example [
                 *       "resource_exists"
                 *     ]
                 */
                "error_codes[]"?: components["parameters"]["error-codes"];
                /**
                 * @description Lists only requests to one of these operations' paths, written as in `normalized_route`. A text that is no operation's path matches
                 *     nothing.
                 * @example [
                 *       "/v1/core/units"
                 *     ]
                 */
                "routes[]"?: components["parameters"]["routes"];
                /**
                 * @description Lists only requests that were sent with one of these API keys.
                 * @example [
                 *       "apke_01m6dmbe00hvfr46bqgz9x0f5x",
                 *       "apke_01m6dmbez8rbmnrhkmgfzxwndw"
                 *     ]
                 */
                "api_key_ids[]"?: components["parameters"]["api-key-ids"];
            };
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of request logs. */
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
                    "application/json": components["schemas"]["RequestLogList"];
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
    "retrieve-request-log": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the request log, which the answer carried as `Request-Id`.
                 * @example rq_01m86e9w10awxe13khjebwmh2k
                 */
                id: components["parameters"]["request-log-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request log that was asked for. */
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
                    "application/json": components["schemas"]["RequestLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "list-events": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page has at most.
                 * @example 1
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Where the page begins: the `next_cursor` or `prev_cursor` of another page. It is a position only, so
                 *     filters must be sent again with it, and it stays good when the item it was taken from is deleted. Any id of the list's
                 *     resource serves, for the page after it, or with `~` before it, for the page before it; the items of a page
                 *     are in the list's own order either way. What is no such id is refused with `parameter_invalid`.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Text to search for. An item is listed where the text stands anywhere in one of the fields that are searched, in
                 *     capital or small letters alike. The operation's description names these fields.
                 * @example gram
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Lists only what has an `occurred_at` of this moment or later. It is a moment; a day alone is refused.
                 * @example 2026-11-24T09:36:00Z
                 */
                start_date?: components["parameters"]["start-date"];
                /**
                 * @description Lists only what has an `occurred_at` before this moment. Where it is not after `start_date`, nothing is listed.
                 * @example 2026-11-24T10:42:00Z
                 */
                end_date?: components["parameters"]["end-date"];
                /**
                 * @description Lists only events of one of these types.
                 * @example [
                 *       "unit.created",
                 *       "unit.updated"
                 *     ]
                 */
                "types[]"?: components["parameters"]["event-types"];
                /**
                 * @description Lists only events that are about one of these resources.
                 * @example [
                 *       "unit_01m86e9w10f8q0k36nhr9x2q8m",
                 *       "apke_01m86ey0j03f7460qe2p4n67rd"
                 *     ]
                 */
                "resource_ids[]"?: components["parameters"]["resource-ids"];
            };
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
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
                    "application/json": components["schemas"]["EventList"];
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
    "retrieve-event": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the event.
                 * @example evt_01m86e9w10yjnzm1yrta6x0zxd
                 */
                id: components["parameters"]["event-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event that was asked for. */
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
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "retrieve-account": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account that the key belongs to. */
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
                    "application/json": components["schemas"]["Account"];
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
    "list-api-keys": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page has at most.
                 * @example 1
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Where the page begins: the `next_cursor` or `prev_cursor` of another page. It is a position only, so
                 *     filters must be sent again with it, and it stays good when the item it was taken from is deleted. Any id of the list's
                 *     resource serves, for the page after it, or with `~` before it, for the page before it; the items of a page
                 *     are in the list's own order either way. What is no such id is refused with `parameter_invalid`.
                 * @example unit_01jm4r6700f8nwq3v5hx2d9ktp
                 */
                cursor?: components["parameters"]["cursor"];
                /**
                 * @description Text to search for. An item is listed where the text stands anywhere in one of the fields that are searched, in
                 *     capital or small letters alike. The operation's description names these fields.
                 * @example gram
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Lists only API keys in one of these states.
                 * @example [
                 *       "active"
                 *     ]
                 */
                "statuses[]"?: components["parameters"]["api-key-statuses"];
            };
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API keys. */
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
                    "application/json": components["schemas"]["ApiKeyList"];
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
    "create-api-key": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your choosing for the request, such as a UUID. A request that is sent again with it within 24 hours of the
                 *     first answer is not carried out again: it is answered as the first was, with `Idempotent-Replayed: true`. With another
                 *     request the key is refused (`idempotency_key_reused`), and while the first is still running, the second is
                 *     (`idempotency_in_progress`). The same request is one with the same method, path, version and body, compared as JSON.
                 *     Keys are of the account, and apart in sandbox and production.
                 *
                 *     Only what the operation itself answers is kept. What refuses a request before that is not, such as a 400, a 429 or a key
                 *     that may not call the operation; nor is an answer that `is_transient`, so that the request can succeed when it is sent
                 *     again.
                 * @example 8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The key to be created. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key that was made, with the key itself. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Augno-Version": components["headers"]["Augno-Version"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "retrieve-api-key": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the API key; not the key itself.
                 * @example apke_01m86etbc05j7twenee364amxr
                 */
                id: components["parameters"]["api-key-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key that was asked for. */
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
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "revoke-api-key": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the API key; not the key itself.
                 * @example apke_01m86etbc05j7twenee364amxr
                 */
                id: components["parameters"]["api-key-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, which is now revoked. */
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
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "rotate-api-key": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name of your choosing for the request, such as a UUID. A request that is sent again with it within 24 hours of the
                 *     first answer is not carried out again: it is answered as the first was, with `Idempotent-Replayed: true`. With another
                 *     request the key is refused (`idempotency_key_reused`), and while the first is still running, the second is
                 *     (`idempotency_in_progress`). The same request is one with the same method, path, version and body, compared as JSON.
                 *     Keys are of the account, and apart in sandbox and production.
                 *
                 *     Only what the operation itself answers is kept. What refuses a request before that is not, such as a 400, a 429 or a key
                 *     that may not call the operation; nor is an answer that `is_transient`, so that the request can succeed when it is sent
                 *     again.
                 * @example 8f0e1c1a-4b0d-4d5e-9a77-2f3c5b6d7e8f
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The version of the API to answer by, as a date. Left out, the newest version answers.
                 * @example 2026-11-24
                 */
                "Augno-Version"?: components["parameters"]["Augno-Version"];
                /**
                 * @description For testing an integration, with a sandbox key: the code of an error to be answered instead of carrying the request out.
                 *     It must be one that the operation can answer. The answer is that error's in status, headers and body, and leaves a
                 *     log and an event. With a production key it is refused (`parameter_invalid`).
                 * @example service_unavailable
                 */
                "Augno-Simulate"?: components["parameters"]["Augno-Simulate"];
                /**
                 * @description For testing an integration, with a sandbox key: for how many milliseconds to wait before the request is carried out, or
                 *     before the error of `Augno-Simulate` is answered. With a production key it is refused (`parameter_invalid`).
                 * @example 2500
                 */
                "Augno-Simulate-Latency"?: components["parameters"]["Augno-Simulate-Latency"];
            };
            path: {
                /**
                 * @description The id of the API key; not the key itself.
                 * @example apke_01m86etbc05j7twenee364amxr
                 */
                id: components["parameters"]["api-key-id"];
            };
            cookie?: never;
        };
        /** @description How the key is to be replaced. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The new key, with the key itself. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Augno-Version": components["headers"]["Augno-Version"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
