// Holds the schemas and the suite against ajv, in strict mode and with dates checked as dates.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [schemas, suite, modules] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "node_modules", "agree.js"));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const base = "https://opcc.uk/mappa/1/";
const ajv = new Ajv({ strict: true, strictTypes: true, strictTuples: true, allErrors: true });
addFormats(ajv, { mode: "full", formats: ["date"] });
for (const file of readdirSync(schemas).filter((name) => name.endsWith(".schema.json"))) {
  ajv.addSchema(read(schemas, file));
}
const formats = ["inspection-report", "response", "directory", "assessment"];
const validators = new Map(formats.map((format) => [format, ajv.getSchema(base + format)]));
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
for (const folder of readdirSync(join(suite, "assessed"), { withFileTypes: true })) {
  const documents = folder.isDirectory()
    ? [["report", "inspection-report"], ["response", "response"], ["assessment", "assessment"]]
    : [["directory", "directory"]];
  for (const [file, format] of documents) {
    const path = folder.isDirectory() ? join(folder.name, `${file}.json`) : folder.name;
    hold(`assessed/${path}`, "accepts", accepts(format, read(suite, "assessed", path)) ? "accepts" : "refuses");
  }
}

console.log(`ajv ${require("ajv/package.json").version}: ${JSON.stringify(counts)}`);
if (differing.length > 0 || Object.keys(counts).length < 3) {
  console.error(differing.join("\n") || "nothing was compared");
  process.exit(1);
}
