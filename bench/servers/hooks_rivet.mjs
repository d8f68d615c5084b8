// Zoom's own receiver, with one handler that counts. It stores nothing.
// Usage: node hooks_rivet.mjs PORT SECRET FOLDER, the folder that has @zoom/rivet in node_modules.
import { createRequire } from "node:module";

const [port, secret, folder] = process.argv.slice(2);
const { UsersS2SAuthClient } = createRequire(folder + "/")("@zoom/rivet/users");
const client = new UsersS2SAuthClient({
  accountId: "bench",
  clientId: "bench",
  clientSecret: "bench",
  webhooksSecretToken: secret,
  port: Number(port),
});
let seen = 0;
for (const name of ["user.created", "user.updated", "user.presence_status_updated"]) {
  client.webEventConsumer.event(name, () => {
    seen += 1;
  });
}
await client.start();
