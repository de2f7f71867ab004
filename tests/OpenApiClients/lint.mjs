// Reads an OpenAPI document from standard input, and writes what two linters say against it; nothing when they say nothing.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "openapi-lint-"));
const file = join(folder, "openapi.json");
writeFileSync(file, readFileSync(0));

function run(program, ...words) {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    return execFileSync(join("node_modules", ".bin", program), words, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 26 });
  } catch (error) {
    if (!error.stdout) throw error;
    return error.stdout; // Linters fail when they find something.
  }
}

const redocly = JSON.parse(run("redocly", "lint", file, "--config", "redocly.yaml", "--format", "json", "--max-problems", "1000"));
for (const problem of redocly.problems) {
  console.log(`redocly ${problem.ruleId}: ${problem.message} ${problem.location?.[0]?.pointer ?? ""}`);
}

const spectral = JSON.parse(run("spectral", "lint", file, "--ruleset", ".spectral.yaml", "--format", "json", "--quiet", "--fail-severity", "hint") || "[]");
for (const problem of spectral) {
  console.log(`spectral ${problem.code}: ${problem.message} ${problem.path.join(".")}`);
}

rmSync(folder, { recursive: true });
