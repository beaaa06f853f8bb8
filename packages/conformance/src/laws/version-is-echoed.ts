import { apiVersions, newestApiVersion } from "../generated/api.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { variedAnswers } from "./asking/varied-answers.ts";
import { law } from "./law.ts";

const UNKNOWN = ["2000-01-01", "newest", newestApiVersion.replaceAll("-", "")];

/** Asks for every version, for none and for such as there are not. */
export const versionIsEchoed = law(
  "version-is-echoed",
  "answers of every kind, in every version, without one and with versions that are none",
  async (session, findings) => {
    for (const version of [undefined, ...apiVersions]) {
      const headers: Record<string, string> = version === undefined ? {} : { "augno-version": version };
      for (const [what, answer] of Object.entries(await variedAnswers(session, headers))) {
        const came = answer.headers.get("augno-version");
        findings.same(`Augno-Version of ${what} with ${version ?? "none"}`, came, version ?? newestApiVersion);
      }
    }
    for (const version of UNKNOWN) {
      const answer = await session.send({ operation: "list-units", headers: { "augno-version": version } });
      findings.same(`Augno-Version: ${version}`, describeAnswer(answer), "400 api_version_invalid");
      findings.same(`Augno-Version of that answer`, answer.headers.get("augno-version"), newestApiVersion);
    }
  },
);
