// Reads the address of a server; generates types from its OpenAPI document as the guides do, compiles a client with them, and runs it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const origin = readFileSync(0, "utf8").trim();
const folder = mkdtempSync("made-"); // Here, where the packages are found.
const run = (program, ...words) => {
  try {
    return execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`${program}: ${error.stdout}${error.stderr}`);
  }
};

try {
  run(join("node_modules", ".bin", "openapi-typescript"), `${origin}/api/openapi.json`, "--output", join(folder, "python-org-api.ts"));
  copyFileSync(join("typescript", "client.ts"), join(folder, "client.ts"));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({
    compilerOptions: { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, target: "es2022", module: "nodenext", lib: ["es2023", "dom", "dom.iterable"], types: ["node"] },
    files: ["client.ts", "python-org-api.ts"],
  }));
  run(join("node_modules", ".bin", "tsc"), "--project", folder);
  process.stdout.write(run("node", join(folder, "client.js"), origin));
} finally {
  rmSync(folder, { recursive: true });
}
