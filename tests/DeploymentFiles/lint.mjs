// Says what linters have against the Dockerfile and the compose file; nothing when all is well.
import { spawnSync } from "node:child_process";

const root = "../..";
const linters = [
  ["node_modules/dockerfile-utils/bin/dockerfile-utils", "lint", `${root}/Dockerfile`],
  ["node_modules/dclint/bin/dclint.cjs", "--config", "dclint.json", "--max-warnings", "0", `${root}/ops/compose/compose.yaml`],
];

for (const linter of linters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, linter, { encoding: "utf8" });
  if (status !== 0) {
    process.stdout.write(`${linter.join(" ")}: ${status}\n${stdout}${stderr}`);
  }
}
