// Tries docs/mirror.mjs against a newsroom at work, through a proxy that cuts pages short, lets answers hang and
// gives wrong ones. usage: SERVER=… TOKEN=… mirror-trials.mjs DIRECTORY
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { differences, file, held, list } from "./mirror-copies.mjs";
import { act, change, merge, publish, republish } from "./newsroom.mjs";

const server = process.env.SERVER;
const [directory] = process.argv.slice(2);
const LIST = "/v1/articles";
const CHANGES = "/v1/changes";

// The proxy

const asked = [];
const wrongs = [];
let hang = null;

const proxy = createServer(async (request, response) => {
  const url = new URL(request.url, server);
  asked.push(url);
  // Small pages, so that the middle of a walk is more than one place.
  url.searchParams.set("limit", url.pathname === LIST ? 10 : 4);
  const real = await fetch(url);
  const body = await real.json();
  if (hang?.path === url.pathname && --hang.number === 0) return hang.begun();
  const wrong = wrongs[0]?.path === url.pathname ? wrongs.shift() : {};
  if (wrong.cutOff) return request.socket.destroy();
  body.data?.unshift(...(wrong.events ?? []));
  response.writeHead(wrong.status ?? real.status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
});
proxy.listen(0, "127.0.0.1");
await once(proxy, "listening");
const api = `http://127.0.0.1:${proxy.address().port}`;

// The mirror

const mirrors = [];
process.on("exit", () => mirrors.forEach((mirror) => mirror.kill("SIGKILL")));
setTimeout(() => assert.fail("the trials did not end within three minutes"), 180_000).unref();

function start(copy, words) {
  const mirror = spawn(process.execPath, ["docs/mirror.mjs", api, join(directory, copy), ...words]);
  mirrors.push(mirror);
  mirror.output = "";
  for (const stream of [mirror.stdout, mirror.stderr]) stream.on("data", (text) => (mirror.output += text));
  mirror.ended = once(mirror, "close").then(([code]) => code);
  return mirror;
}

async function run(copy, ...words) {
  const mirror = start(copy, ["--once", ...words]);
  return { code: await mirror.ended, output: mirror.output };
}

/** Lets the answer with this number among those of a path hang, and kills the mirror meanwhile. */
async function killedAt(path, number, copy, words, meanwhile = () => {}) {
  const hanging = new Promise((begun) => (hang = { path, number, begun }));
  const mirror = start(copy, words);
  const early = mirror.ended.then(() => `the mirror ended before it could be killed:\n${mirror.output}`);
  const ended = await Promise.race([hanging, early]);
  assert.equal(ended, undefined, ended);
  await meanwhile();
  await kill(mirror);
}

async function kill(mirror) {
  mirror.kill("SIGKILL");
  await mirror.ended;
  hang = null;
  proxy.closeAllConnections();
}

/** One more run has to make it right, whatever was before. */
async function isEqualAfterOneMoreRun(what, copy, ...words) {
  const { code, output } = await run(copy, ...words);
  assert.equal(code, 0, `${what}: the mirror ended with ${code}:\n${output}`);
  const told = await differences(join(directory, copy), ...words);
  assert.equal(told.length, 0, `${what}: the copy is not equal to the list:\n${told.join("\n")}\n${output}`);
  console.log(`${what}: equal`);
}

// The newsroom at work

/** One of each, of articles that have been there since the beginning. */
const old = (await list("lang=fr")).map((article) => article.id);
async function aBusyMinute() {
  await publish();
  await act(old.pop(), "correct", { kind: "correction", note: "Le marché ouvre à six heures." });
  await act(old.pop(), "retract", { reason: "La réunion n’a pas eu lieu." });
  await act(old.pop(), "unpublish");
}

// The trials

const { page } = await (await fetch(`${server}${CHANGES}?cursor=now`)).json();
const all = join(directory, "all");
mkdirSync(all, { recursive: true });
writeFileSync(join(all, "cursor"), aheadOfTheLog(page.next));
loseTheDatabase(all, await list());
await killedAt(LIST, 3, "all", ["--once"], aBusyMinute);
await isEqualAfterOneMoreRun("what was of a database that was put back, and killed in the middle of a walk", "all");

await aBusyMinute();
await change("tags/schools", { names: { fr: "Les écoles", ar: "المدارس" } });
await killedAt(CHANGES, 2, "all", ["--once"]);
await killedAt(LIST, 1, "all", ["--once"], () => change("authors/ibrahim-koreyba", { names: { fr: "I. Koreyba" } }));
await merge("tags/onions", "farming");
await aBusyMinute();
await isEqualAfterOneMoreRun("killed in the middle of following", "all");

wrongs.push({ path: CHANGES, status: 408 }, { path: CHANGES, cutOff: true });
const live = start("all", []);
await aBusyMinute();
await change("regions/agadez", { names: { fr: "Agadès", ar: "أغاديس" } });
while ((await differences(all)).length) {
  assert.equal(live.exitCode, null, `the mirror ended while it should follow:\n${live.output}`);
  await Promise.race([sleep(100), live.ended]);
}
console.log("following: equal");
await aBusyMinute();
await kill(live);
await isEqualAfterOneMoreRun("killed while it is told", "all");

const [broken, cut] = old.splice(0, 2);
writeFileSync(file(all, broken), "");
writeFileSync(file(all, cut), '{"id": "019');
await act(broken, "correct", { kind: "correction", note: "Le marché ouvre à six heures." });
await act(cut, "retract", { reason: "La réunion n’a pas eu lieu." });
await isEqualAfterOneMoreRun("files that cannot be read", "all");

const term = { at: "2026-01-01T00:00:00Z", id: null, slug: "nothing-is-called-so" };
wrongs.push({ path: CHANGES, events: [{ ...term, type: "tag.changed" }, { ...term, type: "story.changed" }] });
await isEqualAfterOneMoreRun("a term that is gone, and an event of a new type", "all");

loseTheDatabase(all, held(all));
wrongs.push({ path: CHANGES, status: 410 });
await killedAt(LIST, 1, "all", ["--once"]);
await isEqualAfterOneMoreRun("killed in the walk after a 410, and the old cursor is good again", "all");

const part = ["lang=fr", "section=economy"];
asked.length = 0;
await isEqualAfterOneMoreRun("a part", "part", ...part);
await publish();
await change("sections/agriculture", { parent: null });
await aBusyMinute();
await killedAt(LIST, 1, "part", ["--once", ...part]);
await isEqualAfterOneMoreRun("a resync in the middle of a page, and killed in its walk", "part", ...part);
await change("tags/farming", { names: { fr: "Les prés" } });
await isEqualAfterOneMoreRun("a renamed term in a part", "part", ...part);
const moved = await publish();
await run("part", ...part);
await change("tags/farming", { names: { fr: "Les champs" } });
// So many that the mirror hears of the new name before it hears that the article has left.
for (let i = 0; i < 4; i++) await publish();
await republish(moved, "sport");
await republish(moved, "sport");
await isEqualAfterOneMoreRun("a renamed term of an article that has left the part and changed since", "part", ...part);
const wide = asked.filter((url) => url.pathname === LIST && url.searchParams.get("lang") !== "fr");
assert.deepEqual(wide, [], "a copy in French has asked for articles in other languages");

for (const [code, words, expected] of [
  [2, ["lang=ar,fr"], /^A list in several languages [^\n]+\n$/],
  [1, ["lang=ar"], /^400 Cursor mismatch: [^\n]+\n$/],
  [1, ["lang=fr", "section=nowhere"], /^400 Invalid parameter: [^\n]+\n$/],
]) {
  const refused = await run("part", ...words);
  assert.equal(refused.code, code, `${words}: ended with ${refused.code}:\n${refused.output}`);
  assert.match(refused.output, expected);
}
console.log("what cannot be kept: refused in one line");

proxy.close();
proxy.closeAllConnections();

/** Leaves what a mirror may have of a database that is not there any more. */
function loseTheDatabase(copy, [first, second, third]) {
  const lost = { ...first, title: "Perdu", revision: 1000 };
  writeFileSync(file(copy, first.id), JSON.stringify(lost));
  const nowhere = "019c1d5e-2c88-771f-b27c-000000000000";
  writeFileSync(file(copy, nowhere), JSON.stringify({ ...lost, id: nowhere }));
  writeFileSync(file(copy, second.id), "");
  writeFileSync(`${file(copy, third.id)}.new`, "{");
}

/** The same cursor with a much higher number: its fields, behind the first bytes of their digest. */
function aheadOfTheLog(cursor) {
  const fields = Buffer.from(cursor, "base64url").subarray(6).toString().split("\x1f");
  fields[3] = "999999999";
  const text = Buffer.from(fields.join("\x1f"));
  const digest = createHash("sha256").update(text).digest().subarray(0, 6);
  return Buffer.concat([digest, text]).toString("base64url");
}
