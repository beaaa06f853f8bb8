/** The API key that every client of the suite has. */
export const API_KEY = "aug_sk_test_AM4Bq7ZtR2xV9cKdWm3YpLhNfXWNXD";

/** The idempotency key of a case that chooses its own. */
export const GIVEN_KEY = "the-callers-own";

/** Why a case aborts its signal. */
export const REASON = new Error("The user left.");
