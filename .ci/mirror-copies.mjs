// Compares the directory of a copy with the list of the server at SERVER.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Without what stands beside an article and is not its own. */
const own = ({ translations, comments, ...article }) => article;
export const file = (copy, id) => join(copy, `${id}.json`);
export const held = (copy) =>
  readdirSync(copy)
    .filter((name) => name.endsWith(".json"))
    .map((name) => parsed(name, readFileSync(join(copy, name), "utf8")));

function parsed(name, text) {
  try {
    return own(JSON.parse(text));
  } catch {
    return { id: `what cannot be read in ${name}` };
  }
}

export async function list(...words) {
  const answer = await fetch(`${process.env.SERVER}/v1/articles?${["limit=100", "view=full", ...words].join("&")}`);
  const { data, page } = await answer.json();
  assert.equal(page.next, null, "the list has more than one page, which this comparison does not expect");
  return data.map(own);
}

/** A sentence for each difference; none when the two are equal. */
export async function differences(copy, ...words) {
  const here = new Map(held(copy).map((article) => [article.id, article]));
  const there = new Map((await list(...words)).map((article) => [article.id, article]));
  const told = [];
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const [a, b] = [here.get(id), there.get(id)];
    if (!a || !b) told.push(`${id} is only in the ${a ? "copy" : "list"}`);
    else told.push(...Object.keys(b).flatMap((key) => difference(`${key} of ${id}`, a[key], b[key])));
  }
  return told;
}

function difference(what, here, there) {
  const [a, b] = [here, there].map((value) => JSON.stringify(value) ?? "nothing");
  return a === b ? [] : [`${what} is ${a.slice(0, 300)} in the copy and ${b.slice(0, 300)} in the list`];
}
