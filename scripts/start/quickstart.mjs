// The quickstart's request, as a user of the client would write it. Run by the pinned Node, with AUGNO_API_KEY and
// AUGNO_BASE_URL set.
import { Augno } from "../../packages/client/dist/index.js";

const augno = new Augno({
  apiKey: process.env["AUGNO_API_KEY"] ?? "",
  environment: "sandbox",
  baseUrl: process.env["AUGNO_BASE_URL"],
});
const page = await augno.units.list({ limit: 1 });
// A page prints as the list that the API has answered.
console.log(JSON.stringify(page, null, 4));
