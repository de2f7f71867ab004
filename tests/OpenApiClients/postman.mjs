// Reads the address of a server; imports its OpenAPI document as Postman does, runs the collection, and writes what does not fit the document.
import { readFileSync } from "node:fs";
import converter from "openapi-to-postmanv2";
import newman from "newman";

const origin = readFileSync(0, "utf8").trim();
const text = await (await fetch(`${origin}/api/openapi.json`)).text();
const document = JSON.parse(text);
document.servers = [{ url: origin }]; // The server of the tests listens on another port than it says.

const collection = await new Promise((resolve, reject) => converter.convertV2(
  { type: "json", data: document },
  { parametersResolution: "Example", requestParametersResolution: "Example", exampleParametersResolution: "Example", folderStrategy: "Tags", enableOptionalParameters: false },
  (error, result) => (error || !result.result ? reject(error ?? new Error(result.reason)) : resolve(result.output[0].data)),
));

const summary = await new Promise((resolve, reject) => newman.run(
  { collection, timeoutRequest: 20000, ignoreRedirects: true },
  (error, result) => (error ? reject(error) : resolve(result)),
));

const statuses = {};
const refused = [];
const problems = summary.run.failures.map((failure) => `${failure.source?.name}: ${failure.error.message}`);
for (const execution of summary.run.executions) {
  const method = execution.item.request.method;
  const path = `/${execution.item.request.url.path.map((segment) => segment.replace(/^:([a-z_]+)$/, "{$1}").replace(/\{\{([a-z_]+)\}\}/, "{$1}")).join("/")}`;
  const operation = document.paths[path]?.[method.toLowerCase()];
  const status = execution.response?.code;
  statuses[status] = (statuses[status] ?? 0) + 1;
  if (!operation) problems.push(`${method} ${path} is not in the document`);
  else if (!operation.responses[status]) problems.push(`${method} ${path} answered ${status}, which its description does not have`);
  else if (method === "GET" && JSON.stringify(operation.security[0]) === "{}" && status >= 400) refused.push(`${status} ${path}`);
}

console.log(JSON.stringify({ requests: summary.run.executions.length, operations: Object.values(document.paths).flatMap(Object.keys).length, statuses, refused, problems }));
