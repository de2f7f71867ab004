// Asks for parts that come later with the clients of others and writes what they made of them as JSON lines. Standard input
// has one line: the address and the query.
import { createInterface } from 'node:readline';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { Defer20220824Handler, GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { meros } from 'meros/node';
import { request } from 'node:http';
import WebSocket from 'ws';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { url, query } = JSON.parse((await lines.next()).value);
const say = (what) => console.log(JSON.stringify(what));

const post = (accept) =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept };
    request(url, { method: 'POST', headers }, resolve).on('error', reject).end(JSON.stringify({ query }));
  });

for await (const part of await meros(await post('multipart/mixed'))) {
  say({ meros: part.body });
}

for (const [name, incrementalHandler] of [['older', new Defer20220824Handler()], ['newer', new GraphQL17Alpha9Handler()]]) {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }), incrementalHandler });
  await new Promise((resolve, reject) => {
    client.watchQuery({ query: gql(query) }).subscribe({
      next({ data, dataState, error }) {
        if (error) {
          reject(error);
        }
        if (dataState === 'streaming' || dataState === 'complete') {
          say({ [name]: data, dataState });
        }
        if (dataState === 'complete') {
          resolve();
        }
      },
      error: reject,
    });
  });
  client.stop();
}

const sse = createSseClient({ url });
for await (const result of sse.iterate({ query })) {
  say({ sse: result });
}
sse.dispose();

const socket = createSocketClient({ url: url.replace('http:', 'ws:'), webSocketImpl: WebSocket });
for await (const result of socket.iterate({ query })) {
  say({ socket: result });
}
await socket.dispose();
process.exit(0);
