// Runs the scenario that standard input names with graphql-ws and writes what the client saw as JSON lines.
import { createInterface } from 'node:readline';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { url, scenario } = JSON.parse((await lines.next()).value);
const say = (what) => console.log(JSON.stringify(what));
const told = async () => (await lines.next()).value;

const client = createClient({
  url,
  webSocketImpl: WebSocket,
  lazyCloseTimeout: 10000,
  retryAttempts: Infinity,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
  connectionParams: { token: 'ada' },
  on: { closed: (event) => event.code !== 1000 && say({ closed: event.code }) },
});

const subscribe = (name, query, variables) => {
  let end;
  const done = new Promise((resolve) => { end = resolve; });
  const stop = client.subscribe({ query, variables }, {
    next: (result) => say({ [name]: result }),
    error: (error) => { say({ [name]: 'error', errors: Array.isArray(error) ? error.map((each) => each.message) : String(error) }); end(); },
    complete: () => { say({ [name]: 'complete' }); end(); },
  });
  return { stop, done };
};

const scenarios = {
  async operations() {
    await subscribe('counted', 'subscription ($to: Int!) { counted(to: $to) }', { to: 3 }).done;
    await subscribe('query', '{ ping }').done;
    await subscribe('invalid', '{ }').done;
    await subscribe('refused', 'subscription { secret { name } }').done;
  },
  async topics() {
    const one = subscribe('one', 'subscription { itemAdded { number } }');
    const two = subscribe('two', 'subscription { itemAdded { name } }');
    await told();
    one.stop();
    await one.done;
    await told();
    two.stop();
    await two.done;
  },
  async restart() {
    const one = subscribe('one', 'subscription { itemAdded { number } }');
    await told();
    one.stop();
    await one.done;
  },
};
await scenarios[scenario]();
await client.dispose();
process.exit(0);
