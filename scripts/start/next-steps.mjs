import { heading } from "./heading.mjs";

/**
 * Says where the API is, which key to use, and what to try.
 *
 * @param {import("./start-server.mjs").Ready} ready
 * @param {string} data The folder of its data.
 */
export function nextSteps({ url, docs_url, keys }, data) {
  return `
${heading("The API")}        ${url}
${heading("Its docs")}       ${docs_url ?? "not served"}
${heading("Your key")}       the sandbox secret key of this run:

  export AUGNO_API_KEY=${keys.sandbox_secret}

${heading("Try next, in another terminal:")}

  # more units, of one dimension
  curl -s "${url}/v1/core/units?limit=2&type=mass" -H "Authorization: Bearer $AUGNO_API_KEY"

  # the log that the quickstart's request left, and its event
  curl -s "${url}/v1/core/request-logs?limit=1" -H "Authorization: Bearer $AUGNO_API_KEY"
  curl -s "${url}/v1/core/events?limit=1" -H "Authorization: Bearer $AUGNO_API_KEY"

  # a unit of your own
  curl -s "${url}/v1/core/units" -H "Authorization: Bearer $AUGNO_API_KEY" -H "Content-Type: application/json" \\
    -d '{"name":"Steel coil","abbreviation":"coil","type":"mass","ratio_numerator":"12500000"}'

  # a mistake, and the error that answers it
  curl -s "${url}/v1/core/units?limit=ten" -H "Authorization: Bearer $AUGNO_API_KEY"

  # every check of this repository
  npm test

Ctrl-C ends the API and removes its data, ${data}.`;
}
