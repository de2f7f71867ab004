// What a frontend developer writes with the generated types; it has to compile as it stands here, and to run.
import createClient from "openapi-fetch";
import type { components, paths } from "./python-org-api.js";

type Job = components["schemas"]["JobRead"];

const baseUrl = process.argv[2]!;
const api = createClient<paths>({ baseUrl });

const releases = await api.GET("/api/v1/releases", { params: { query: { version: "3", limit: 2 } } });
const latest: components["schemas"]["ReleaseList"] = releases.data![0]!;
const release = await api.GET("/api/v1/releases/{id}", { params: { path: { id: latest.id } } });
const missing = await api.GET("/api/v1/jobs/{id}", { params: { path: { id: "nonexistent-id" } } });
const found = await api.POST("/api/v1/jobs/search", { body: { query: "python", job_type_ids: [] } });
const page = await api.GET("/api/v1/jobs", { params: { query: { status: "approved", currentPage: 2, pageSize: 5 } } });
const wrong = await api.GET("/api/v1/jobs", { params: { query: { limit: 0 } } });
const anonymous = await api.POST("/api/v1/jobs", { body: { company_name: "A", job_title: "B", country: "C", description: "D", email: "ada@example.org" } });

const account = await api.POST("/api/auth/register", { body: { username: "typed", email: "typed@example.org", password: "Difference-Engine-1" } });
api.use({ onRequest: ({ request }) => request.headers.set("Authorization", `Bearer ${account.data!.access_token}`) });
const created = await api.POST("/api/v1/jobs", {
  body: { company_name: "Engines", job_title: "Programmer", country: "United Kingdom", description: "Writes notes.", email: "ada@example.org", telecommuting: true },
});
const job: Job = created.data!;
const tag = created.response.headers.get("ETag")!;
const change = (version: string, city: string | null) =>
  api.PUT("/api/v1/jobs/{id}", { params: { path: { id: job.id }, header: { "If-Match": version } }, body: { city } });
const changed = await change(tag, "London");
const late = await change(tag, null);
const deleted = await api.DELETE("/api/v1/jobs/{id}", { params: { path: { id: job.id } } });

console.log(JSON.stringify({
  releases: releases.data!.map((each) => each.name),
  release: release.data?.name,
  missing: missing.error,
  found: found.data!.length > 0,
  page: page.data!.length,
  wrong: wrong.error?.extra,
  anonymous: anonymous.response.status,
  created: [created.response.status, job.status, job.telecommuting, job.city],
  changed: [changed.response.status, changed.data?.city],
  late: late.response.status,
  deleted: deleted.response.status,
}));
