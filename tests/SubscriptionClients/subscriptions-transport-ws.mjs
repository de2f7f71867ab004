// Runs the scenario that standard input names with subscriptions-transport-ws and writes what the client saw as JSON lines.
import { createInterface } from 'node:readline';
import transport from 'subscriptions-transport-ws';
import WebSocket from 'ws';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { url, scenario } = JSON.parse((await lines.next()).value);
const say = (what) => console.log(JSON.stringify(what));
const told = async () => (await lines.next()).value;

const client = new transport.SubscriptionClient(url, { reconnect: true, timeout: 20000 }, WebSocket);

const subscribe = (name, query, variables) => {
  let end;
  const done = new Promise((resolve) => { end = resolve; });
  const { unsubscribe } = client.request({ query, variables }).subscribe({
    next: (result) => say({ [name]: result }),
    error: (error) => { say({ [name]: 'error', errors: [error.message] }); end(); },
    complete: () => { say({ [name]: 'complete' }); end(); },
  });
  return { stop: () => { unsubscribe(); end(); }, done };
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
    await told();
    two.stop();
  },
};
await scenarios[scenario]();
client.close();
process.exit(0);
