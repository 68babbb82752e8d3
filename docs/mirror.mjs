#!/usr/bin/env node
// Keeps a copy of what a newsroom has published, one file for each article, and misses no change.
//
//   node mirror.mjs http://localhost:8080 copy [--once] [lang=ar] [region=mali] [tag=farming] …
//
// It may be stopped at any moment, also by force, and goes on where it was. Needs Node.js 18 or later.
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [api, directory, ...words] = process.argv.slice(2);
if (!api || !directory) {
  console.error("usage: mirror.mjs API DIRECTORY [--once] [parameter=value] …");
  process.exit(2);
}
const once = words.includes("--once");
const filter = Object.fromEntries(
  words.filter((word) => word !== "--once").map((word) => word.split(/=(.*)/s, 2)),
);
const place = join(directory, "cursor");

/** Asks until there is an answer; 410 is one, for a cursor that is too old. */
async function ask(path, parameters) {
  const url = `${api}${path}?${new URLSearchParams(parameters)}`;
  for (let pause = 1; ; pause = Math.min(pause * 2, 60)) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
      if (answer.ok) return await answer.json();
      if (answer.status === 410) return null;
      if (answer.status < 500 && answer.status !== 429) throw new Refused(await answer.text());
      await answer.body?.cancel();
      pause = Number(answer.headers.get("Retry-After")) || pause;
    } catch (failure) {
      if (failure instanceof Refused) throw failure;
    }
    await sleep(pause * 1000 * (1 + Math.random() / 4));
  }
}

class Refused extends Error {}

const file = (id) => join(directory, `${id}.json`);
const read = async (path) => readFile(path, "utf8").catch(() => null);

/** The new file takes the place of the old one whole, or not at all. */
async function write(path, text) {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

const revision = async (id) => JSON.parse((await read(file(id))) ?? '{"revision":0}').revision;

/** What comes late is older than what is here: it changes nothing. */
async function put(article) {
  if ((await revision(article.id)) <= article.revision) {
    await write(file(article.id), JSON.stringify(article, null, 1));
  }
}

async function drop(event) {
  if ((await revision(event.id)) <= event.revision) await rm(file(event.id), { force: true });
}

/** Every article of a list, in full. */
async function* walk(parameters) {
  const all = { ...parameters, sort: "oldest", view: "full", limit: 100 };
  for (let cursor = {}; cursor; ) {
    const { data, page } = await ask("/v1/articles", { ...all, ...cursor });
    yield* data;
    cursor = page.next && { cursor: page.next };
  }
}

/** First where to go on, then everything that is there: what changes meanwhile is told afterwards. */
async function copyEverything() {
  const { page } = await ask("/v1/changes", { ...filter, cursor: "now" });
  const seen = new Set();
  for await (const article of walk(filter)) {
    await put(article);
    seen.add(article.id);
  }
  for (const name of await readdir(directory)) {
    const id = name.endsWith(".json") && name.slice(0, -".json".length);
    if (id && !seen.has(id)) await rm(file(id));
  }
  return page.next;
}

/** Articles carry the names of their terms, and get no new revision when one of these changes. */
async function refresh(event) {
  const kind = event.type.split(".")[0];
  for await (const article of event.slug ? walk({ [kind]: event.slug }) : []) {
    if (await revision(article.id)) await put(article);
  }
}

/** Applies one change; answers whether all has to be copied anew. */
async function apply(event) {
  console.log(event.at, event.type, event.id ?? "", event.reason ?? "");
  if (event.type === "resync") return true;
  if (event.type === "article.removed" || event.type === "article.retracted") await drop(event);
  else if (event.article) await put(event.article);
  else if (event.type.endsWith(".changed")) await refresh(event);
  return false;
}

await mkdir(directory, { recursive: true });
let cursor = await read(place);
for (let more = true; more || !once; ) {
  const changes =
    cursor &&
    (await ask("/v1/changes", { ...filter, cursor, view: "full", limit: 100, wait: once ? 0 : 15 }));
  let anew = !changes;
  for (const event of changes?.data ?? []) anew = (await apply(event)) || anew;
  cursor = anew ? await copyEverything() : changes.page.next;
  await write(place, cursor);
  more = anew || changes.page.more;
}
