// Pages through the releases with Apollo Client and its relay-style cache; writes the ids that the cache then holds.
// The standard input has the address and the size of a page, a line each.

import { readFileSync } from 'node:fs';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const [uri, size] = readFileSync(0, 'utf8').split('\n');
const client = new ApolloClient({
  link: new HttpLink({ uri }),
  cache: new InMemoryCache({ typePolicies: { Query: { fields: { releases: relayStylePagination() } } } }),
});

const query = gql`
  query Releases($first: Int!, $after: String) {
    releases(first: $first, after: $after) {
      edges { cursor node { id name series { id name } } }
      pageInfo { endCursor hasNextPage }
    }
  }
`;

const variables = { first: Number(size) };
let page = (await client.query({ query, variables })).data.releases.pageInfo;
const watched = client.watchQuery({ query, variables });
const subscription = watched.subscribe({ error(error) { throw error; } });
while (page.hasNextPage) {
  const { data } = await watched.fetchMore({ variables: { after: page.endCursor } });
  page = data.releases.pageInfo;
}

const cached = client.readQuery({ query, variables });
subscription.unsubscribe();
process.stdout.write(cached.releases.edges.map(({ node }) => node.id).join('\n'));
