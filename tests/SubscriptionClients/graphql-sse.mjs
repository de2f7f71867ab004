// Runs the scenario that standard input names with graphql-sse and writes what the client saw as JSON lines.
import { createInterface } from 'node:readline';
import { createClient } from 'graphql-sse';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { url, scenario } = JSON.parse((await lines.next()).value);
const say = (what) => console.log(JSON.stringify(what));
const told = async () => (await lines.next()).value;

const client = createClient({ url: url.replace('ws:', 'http:'), retryAttempts: Infinity, retry: () => new Promise((resolve) => setTimeout(resolve, 50)) });

const subscribe = (name, query, variables) => {
  let end;
  const done = new Promise((resolve) => { end = resolve; });
  const stop = client.subscribe({ query, variables }, {
    next: (result) => say({ [name]: result.errors && !result.data ? { errors: result.errors.map((each) => each.message) } : result }),
    error: (error) => { say({ [name]: 'error', errors: String(error) }); end(); },
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
    await told();
    two.stop();
  },
  async restart() {
    const one = subscribe('one', 'subscription { itemAdded { number } }');
    await told();
    one.stop();
    await one.done;
  },
};
await scenarios[scenario]();
client.dispose();
process.exit(0);
