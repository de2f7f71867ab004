// Compiles the client in relay/ against a schema with relay-compiler, then pages through the releases with the query that
// came out for its connection; writes the ids. Then a release is asked for by its id, and pages through its files.
// The standard input has the schema's path, the address and the size of a page, a line each.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import relayCompiler from 'relay-compiler';

const [schema, address, size] = readFileSync(0, 'utf8').split('\n');
const folder = mkdtempSync(join(tmpdir(), 'relay-'));

function compile() {
  cpSync('relay', join(folder, 'source'), { recursive: true });
  cpSync(schema, join(folder, 'schema.graphql'));
  mkdirSync(join(folder, 'artifacts'));
  const config = { src: './source', schema: './schema.graphql', language: 'javascript', artifactDirectory: './artifacts', eagerEsModules: true };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync(relayCompiler, ['relay.config.json'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The text of a compiled operation. */
function textOf(operation) {
  const artifact = readFileSync(join(folder, 'artifacts', `${operation}.graphql.js`), 'utf8');
  return JSON.parse(/"text": (".*")/.exec(artifact)[1]);
}

async function ask(operation, variables) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: textOf(operation), variables }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(`${operation}: ${JSON.stringify(errors)}`);
  }
  return data;
}

/** The ids of a connection, page by page. */
async function idsOf(first, next) {
  const ids = [];
  let page = first;
  for (;;) {
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) {
      return ids;
    }
    page = await next(page.pageInfo.endCursor);
  }
}

try {
  compile();
  const count = Number(size);
  const ids = await idsOf(
    (await ask('ReleasesQuery', { count })).releases,
    async (cursor) => (await ask('ReleasesPageQuery', { count, cursor })).releases);
  const release = (await ask('OneReleaseQuery', { id: ids[0] })).node;
  const files = await idsOf(
    release.files,
    async (cursor) => (await ask('ReleaseFilesPageQuery', { id: ids[0], count: 2, cursor })).node.files);
  process.stdout.write(JSON.stringify({ artifacts: readdirSync(join(folder, 'artifacts')).sort(), releases: ids, files }));
} finally {
  rmSync(folder, { recursive: true });
}
