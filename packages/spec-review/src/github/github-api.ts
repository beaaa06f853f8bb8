/** Asks GitHub's API, for one repository. */
export interface GitHubApi {
  /**
   * @param path - Behind the repository's own address, such as `/pulls`.
   * @returns The answer's JSON; null where it has none.
   * @throws Error where the answer is a refusal.
   */
  ask(method: "GET" | "POST" | "PATCH", path: string, body?: object): Promise<unknown>;
}

/** Where a repository's API is, and what opens it. */
export interface GitHubAccess {
  /** Such as `https://api.github.com`. */
  url: string;
  /** Such as `augno/api`. */
  repository: string;
  token: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** GitHub's REST API, in the version that this is written for. */
export function gitHubApi({ url, repository, token, fetch }: GitHubAccess): GitHubApi {
  return {
    ask: async (method, path, body) => {
      const headers = {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "x-github-api-version": "2022-11-28",
      };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(`${url}/repos/${repository}${path}`, { method, headers, ...sent });
      const text = await response.text();
      if (!response.ok) {
        throw new Error(`${method} ${path} must be answered by GitHub; it refused with ${response.status}: ${text}`);
      }
      return text === "" ? null : (JSON.parse(text) as unknown);
    },
  };
}
