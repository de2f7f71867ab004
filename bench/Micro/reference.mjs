// Measures the reference implementation with the works of Comparison.cs and writes { work: microseconds of CPU a run } as JSON.
//
//   node reference.mjs DOCUMENTS-FOLDER SECONDS-OF-CPU

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as graphql from '../../tests/Oracle/node_modules/graphql/index.mjs';

const [folder, seconds] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, `${name}.graphql`), 'utf8');

const schema = graphql.buildSchema(read('schema'));
const lists = graphql.buildSchema(read('lists'));
const [kilobyte, introspection, nested] = ['kilobyte', 'introspection', 'nested'].map(read);
const parsed = { introspection: graphql.parse(introspection), nested: graphql.parse(nested) };

const os = { name: 'Source release', slug: 'source' };
const releases = Array.from({ length: 50 }, (_, number) => ({
  id: `00000000-0000-0000-0000-0000000000${number}`,
  name: `Python 3.${number}.0`,
  slug: `python-3${number}0`,
  isLatest: number === 49,
  files: Array.from({ length: 10 }, (_, file) => ({ name: `Gzipped source tarball ${number * 10 + file}`, size: 1000 + number * 10 + file, os })),
}));

function valid(document) {
  const errors = graphql.validate(schema, document);
  if (errors.length > 0) {
    throw errors[0];
  }
  return document;
}

const works = {
  parse: () => graphql.parse(kilobyte),
  parseAndValidate: () => valid(graphql.parse(kilobyte)),
  introspection: () => JSON.stringify(graphql.execute({ schema, document: parsed.introspection })),
  introspectionFromText: () => JSON.stringify(graphql.execute({ schema, document: valid(graphql.parse(introspection)) })),
  nested: () => JSON.stringify(graphql.execute({ schema: lists, document: parsed.nested, rootValue: { releases } })),
};

function measure(work) {
  run(work, seconds / 2);
  return run(work, seconds);
}

/** Runs for a time and gives the microseconds of CPU a run. */
function run(work, time) {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    work();
    const { user, system } = process.cpuUsage(start);
    if (user + system > time * 1e6) {
      return (user + system) / runs;
    }
  }
}

process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(works).map(([name, work]) => [name, measure(work)]))));
