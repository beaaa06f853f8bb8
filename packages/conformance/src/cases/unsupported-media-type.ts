import type { Case } from "./case.ts";
import { exampleBody } from "./example-body.ts";

/** A body that is good but for the media type it is sent as. */
export const unsupportedMediaType: Case = ({ body }) => {
  if (body === null) return { notReachable: "the operation takes no body" };
  const text = JSON.stringify(exampleBody(body) ?? {});
  return ["text/plain", "application/x-www-form-urlencoded", "application/merge-patch+json", "json"].map((type) => ({
    name: `Content-Type: ${type}`,
    variation: { rawBody: text, headers: { "content-type": type } },
  }));
};
