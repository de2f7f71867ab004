import { Client, cacheExchange, fetchExchange, subscriptionExchange } from 'urql';
import { httpAddress } from './address';
import { socket } from './socket';

export const client = new Client({
  url: httpAddress,
  preferGetMethod: false, // What a GET answers, browsers may keep; a release that is published does not clear that.
  requestPolicy: 'cache-and-network', // Shows what is known at once, and asks whether it still holds.
  exchanges: [
    cacheExchange,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query = '', variables, operationName }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables, operationName }, sink) }),
      }),
    }),
  ],
});
