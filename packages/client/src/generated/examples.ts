// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { ExampleAnswer, ExampleOperation } from "../testing/example-operation.ts";
import { type UnitsExampleAnswers, unitsExamples } from "./examples/units.ts";
import { type RequestLogsExampleAnswers, requestLogsExamples } from "./examples/request-logs.ts";
import { type EventsExampleAnswers, eventsExamples } from "./examples/events.ts";
import { type AccountExampleAnswers, accountExamples } from "./examples/account.ts";
import { type ApiKeysExampleAnswers, apiKeysExamples } from "./examples/api-keys.ts";

/** What the specification shows of every operation. */
export const operationExamples: readonly ExampleOperation[] = [
  ...unitsExamples,
  ...requestLogsExamples,
  ...eventsExamples,
  ...accountExamples,
  ...apiKeysExamples,
];

/** What may be chosen, by operationId: an example by its name, or an error by its code. */
export interface ExampleAnswers extends UnitsExampleAnswers, RequestLogsExampleAnswers, EventsExampleAnswers, AccountExampleAnswers, ApiKeysExampleAnswers {}

/** The answer that shows each error, by its code. */
export const errorExamples: Readonly<Record<string, ExampleAnswer>> = {
  parameter_missing: {
    status: 400,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "parameter_missing",
        message: "\"name\" must be there: text of 1 to 255 characters in one line, without spaces at its ends. Send it.",
        param: "name",
        errors: [
          {
            param: "name",
            code: "parameter_missing",
            message: "\"name\" must be there: text of 1 to 255 characters in one line, without spaces at its ends. Send it.",
          },
        ],
        doc_url: "https://docs.augno.com/errors/parameter_missing",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  parameter_invalid: {
    status: 400,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "parameter_invalid",
        message: "\"limit\" must be a whole number from 1 to 1000; got \"ten\". Send a number, or leave it out for 100.",
        param: "limit",
        errors: [
          {
            param: "limit",
            code: "parameter_invalid",
            message: "\"limit\" must be a whole number from 1 to 1000; got \"ten\". Send a number, or leave it out for 100.",
          },
        ],
        doc_url: "https://docs.augno.com/errors/parameter_invalid",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  parameter_unknown: {
    status: 400,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "parameter_unknown",
        message: "\"colour\" is not a parameter of list-units; it takes limit, cursor, q and type. Leave it out, or correct its spelling.",
        param: "colour",
        errors: [
          {
            param: "colour",
            code: "parameter_unknown",
            message: "\"colour\" is not a parameter of list-units; it takes limit, cursor, q and type. Leave it out, or correct its spelling.",
          },
        ],
        doc_url: "https://docs.augno.com/errors/parameter_unknown",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  invalid_format: {
    status: 400,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "invalid_format",
        message: "The body must be JSON in UTF-8; it ends before the value does. Send the whole of it.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/invalid_format",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  api_version_invalid: {
    status: 400,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "api_version_invalid",
        message: "\"Augno-Version\" must be one of 2026-11-24; got \"2020-01-01\". Send one of these, or leave it out for 2026-11-24.",
        param: "Augno-Version",
        errors: [
          {
            param: "Augno-Version",
            code: "api_version_invalid",
            message: "\"Augno-Version\" must be one of 2026-11-24; got \"2020-01-01\". Send one of these, or leave it out for 2026-11-24.",
          },
        ],
        doc_url: "https://docs.augno.com/errors/api_version_invalid",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  invalid_credentials: {
    status: 401,
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "WWW-Authenticate",
    ],
    body: {
      error: {
        type: "invalid_request_error",
        code: "invalid_credentials",
        message: "\"Authorization\" must be \"Bearer\" and an API key of your account; got none that exists. Copy the key whole, and send it as \"Authorization: Bearer <key>\".",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/invalid_credentials",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: null,
        is_transient: false,
        quota: null,
      },
    },
  },
  api_key_expired: {
    status: 401,
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "WWW-Authenticate",
    ],
    body: {
      error: {
        type: "invalid_request_error",
        code: "api_key_expired",
        message: "The API key aug_sk_test_Qm7d...2RfK expired at 2026-11-20T00:00:00Z. Use another key, or create one.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/api_key_expired",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  api_key_revoked: {
    status: 401,
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "WWW-Authenticate",
    ],
    body: {
      error: {
        type: "invalid_request_error",
        code: "api_key_revoked",
        message: "The API key aug_sk_test_9hTq...3LwE was revoked at 2026-11-24T09:50:00Z. Use another key, or create one.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/api_key_revoked",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  insufficient_permissions: {
    status: 403,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "insufficient_permissions",
        message: "create-unit takes a secret key; got a publishable one. Use a key of this kind.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/insufficient_permissions",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  account_not_activated: {
    status: 403,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "account_not_activated",
        message: "The account must be activated before its production keys can be used; it is not yet. Activate it, or use a sandbox key meanwhile.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/account_not_activated",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  limit_exceeded: {
    status: 403,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "limit_exceeded",
        message: "An account may have 100 active API keys in an environment; this one has 100. Revoke one that is no longer used.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/limit_exceeded",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: { limit: 100, used: 100, reset_at: null },
      },
    },
  },
  resource_not_found: {
    status: 404,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "resource_not_found",
        message: "There is no unit unit_01m86e9w10f8q0k36nhr9x2q8n that you can see. Check the id, and the environment of the key.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/resource_not_found",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  method_not_allowed: {
    status: 405,
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Allow",
    ],
    body: {
      error: {
        type: "invalid_request_error",
        code: "method_not_allowed",
        message: "/v1/core/units does not answer PUT; it answers GET, HEAD, POST. Use one of these.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/method_not_allowed",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  resource_exists: {
    status: 409,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "resource_exists",
        message: "\"name\" must be unique; got \"Kilogram\", which unit_01jm4r6700f8nwq3v5hx2d9ktp has. Choose another, or use that unit.",
        param: "name",
        errors: [
          {
            param: "name",
            code: "resource_exists",
            message: "\"name\" must be unique; got \"Kilogram\", which unit_01jm4r6700f8nwq3v5hx2d9ktp has. Choose another, or use that unit.",
          },
        ],
        doc_url: "https://docs.augno.com/errors/resource_exists",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  resource_conflict: {
    status: 409,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "resource_conflict",
        message: "apke_01m86etbc05j7twenee364amxr must be active to be rotated; it is revoked. Create a new key.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/resource_conflict",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  idempotency_in_progress: {
    status: 409,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "idempotency_error",
        code: "idempotency_in_progress",
        message: "The request with this Idempotency-Key is still being carried out. Send it again in a moment, with the same key.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/idempotency_in_progress",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: true,
        quota: null,
      },
    },
  },
  payload_too_large: {
    status: 413,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "payload_too_large",
        message: "The body must have at most 1048576 bytes; it has more. Send less at once.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/payload_too_large",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  unsupported_media_type: {
    status: 415,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "unsupported_media_type",
        message: "\"Content-Type\" must be application/json; got \"text/plain\". Send the body as JSON.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/unsupported_media_type",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  validation_failed: {
    status: 422,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "validation_failed",
        message: "\"ratio_denominator\" must not be zero; got \"0\". Send another number, or leave it out for 1.",
        param: "ratio_denominator",
        errors: [
          {
            param: "ratio_denominator",
            code: "validation_failed",
            message: "\"ratio_denominator\" must not be zero; got \"0\". Send another number, or leave it out for 1.",
          },
        ],
        doc_url: "https://docs.augno.com/errors/validation_failed",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  idempotency_key_reused: {
    status: 422,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "idempotency_error",
        code: "idempotency_key_reused",
        message: "This Idempotency-Key was sent before with another request. Send a new key, or the same request.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/idempotency_key_reused",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  rate_limit_exceeded: {
    status: 429,
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Retry-After",
    ],
    body: {
      error: {
        type: "invalid_request_error",
        code: "rate_limit_exceeded",
        message: "Requests came faster than 100 a second. Wait 1 second, then send the request again.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/rate_limit_exceeded",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: true,
        quota: null,
      },
    },
  },
  internal_error: {
    status: 500,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "api_error",
        code: "internal_error",
        message: "The API failed in a way it did not expect. Send the request again; if it goes on failing, write to support with the request id.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/internal_error",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: true,
        quota: null,
      },
    },
  },
  service_unavailable: {
    status: 503,
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Retry-After",
    ],
    body: {
      error: {
        type: "api_error",
        code: "service_unavailable",
        message: "The API cannot take the request now, and carried out nothing of it. Wait 1 second, then send the request again.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/service_unavailable",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: null,
        is_transient: true,
        quota: null,
      },
    },
  },
  timeout: {
    status: 504,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "api_error",
        code: "timeout",
        message: "The request took longer than 10 seconds. Send it again; ask for less where the operation has a \"limit\".",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/timeout",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: true,
        quota: null,
      },
    },
  },
};

/** The answers to what no operation takes, by their status. */
export const unroutedExamples: Readonly<Record<number, ExampleAnswer>> = {
  404: {
    status: 404,
    headers: ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"],
    body: {
      error: {
        type: "invalid_request_error",
        code: "resource_not_found",
        message: "There is no unit unit_01m86e9w10f8q0k36nhr9x2q8n that you can see. Check the id, and the environment of the key.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/resource_not_found",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
  405: {
    status: 405,
    headers: [
      "Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
      "Allow",
    ],
    body: {
      error: {
        type: "invalid_request_error",
        code: "method_not_allowed",
        message: "/v1/core/units does not answer PUT; it answers GET, HEAD, POST. Use one of these.",
        param: null,
        errors: [],
        doc_url: "https://docs.augno.com/errors/method_not_allowed",
        request_id: "rq_01m86fyz80c7n2wq4t8h5r3xkd",
        request_log_url: "https://api.augno.com/v1/core/request-logs/rq_01m86fyz80c7n2wq4t8h5r3xkd",
        is_transient: false,
        quota: null,
      },
    },
  },
};

/** The value that is shown of each header, by its name. */
export const headerExamples: Readonly<Record<string, string>> = {
  "Request-Id": "rq_01m86fyz80c7n2wq4t8h5r3xkd",
  "Augno-Version": "2026-11-24",
  "RateLimit-Limit": "100",
  "RateLimit-Remaining": "99",
  "RateLimit-Reset": "1",
  "WWW-Authenticate": "Bearer realm=\"augno\"",
  "Idempotent-Replayed": "true",
  "Retry-After": "1",
  Allow: "GET, HEAD, POST",
};
