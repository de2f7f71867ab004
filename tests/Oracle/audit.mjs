// Runs the audits of npm's graphql-http against the server whose address comes on the standard input, and writes the list
// of results to the standard output: [{ "id", "name", "status": "ok" | "notice" | "warn" | "error", "reason"? }].

import { readFileSync } from 'node:fs';
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: readFileSync(0, 'utf8') });
process.stdout.write(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
