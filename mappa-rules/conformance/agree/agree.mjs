// Checks with ajv that the schemas say of each document what the suite says. Strict mode; dates are checked as dates.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [schemas, suite, modules] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "node_modules", "agree.js"));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const ids = "https://opcc.uk/mappa/1/";
const ajv = new Ajv({ strict: true, strictTypes: true, strictTuples: true, allErrors: true });
addFormats(ajv, { mode: "full", formats: ["date"] });
for (const file of readdirSync(schemas).filter((name) => name.endsWith(".schema.json"))) {
  ajv.addSchema(read(schemas, file));
}
const formats = ["inspection-report", "response", "follow-up-status", "follow-up", "directory", "assessment"];
const validators = new Map(formats.map((format) => [format, ajv.getSchema(ids + format)]));
const accepts = (name, document) => validators.get(formats.find((format) => name.startsWith(format)))(document);

const counts = {};
const differing = [];
function hold(name, expected, verdict) {
  counts[verdict] = (counts[verdict] ?? 0) + 1;
  if (verdict !== expected) differing.push(`${name}: the suite says ${expected}, ajv ${verdict}`);
}

for (const file of readdirSync(join(suite, "valid")).filter((name) => name.endsWith(".json"))) {
  hold(`valid/${file}`, "accepts", accepts(file, read(suite, "valid", file)) ? "accepts" : "refuses");
}
for (const file of readdirSync(join(suite, "invalid")).filter((name) => name.endsWith(".problems.json"))) {
  const name = file.replace(".problems.json", ".json");
  const expected = read(suite, "invalid", file).schema;
  if (expected === "not JSON") {
    counts["skipped as not JSON"] = (counts["skipped as not JSON"] ?? 0) + 1;
  } else {
    hold(`invalid/${name}`, expected, accepts(name, read(suite, "invalid", name)) ? "accepts" : "refuses");
  }
}
// JSON Patch (RFC 6902), of which the suite uses three operations.
function patched(document, patch = []) {
  for (const { op, path, value } of patch) {
    const names = path.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = names.pop();
    const parent = names.reduce((each, name) => each[name], document);
    if (!Array.isArray(parent)) {
      if (op === "remove") delete parent[last];
      else parent[last] = value;
    } else {
      const index = last === "-" ? parent.length : Number(last);
      if (op === "add") parent.splice(index, 0, value);
      else if (op === "remove") parent.splice(index, 1);
      else parent[index] = value;
    }
  }
  return document;
}

hold("directory.json", "accepts", accepts("directory", read(suite, "directory.json")) ? "accepts" : "refuses");
for (const rule of readdirSync(join(suite, "assessed"))) {
  for (const file of readdirSync(join(suite, "assessed", rule))) {
    const example = read(suite, "assessed", rule, file);
    for (const [member, folder, format] of [["report", "reports", "inspection-report"], ["response", "responses", "response"]]) {
      const { base, patch } = example[member];
      const document = patched(read(suite, folder, `${base}.json`), patch);
      hold(`assessed/${rule}/${file}, its ${member}`, "accepts", accepts(format, document) ? "accepts" : "refuses");
    }
  }
}

console.log(`ajv ${require("ajv/package.json").version}: ${JSON.stringify(counts)}`);
if (differing.length > 0 || Object.keys(counts).length < 3) {
  console.error(differing.join("\n") || "nothing was compared");
  process.exit(1);
}
