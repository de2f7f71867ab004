// Pages through the releases with urql and its normalised cache; writes the ids that the cache then holds.
// The standard input has the address and the size of a page, a line each.

import { readFileSync } from 'node:fs';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

const [url, size] = readFileSync(0, 'utf8').split('\n');
const client = new Client({
  url,
  preferGetMethod: false,
  exchanges: [cacheExchange({ resolvers: { Query: { releases: relayPagination() } } }), fetchExchange],
});

const query = gql`
  query Releases($first: Int!, $after: String) {
    releases(first: $first, after: $after) {
      edges { cursor node { id name series { id name } } }
      pageInfo { endCursor hasNextPage }
    }
  }
`;

let after;
let releases;
do {
  const { data, error } = await client.query(query, { first: Number(size), after }).toPromise();
  if (error) {
    throw error;
  }
  releases = data.releases;
  after = releases.pageInfo.endCursor;
} while (releases.pageInfo.hasNextPage);

process.stdout.write(releases.edges.map(({ node }) => node.id).join('\n'));
