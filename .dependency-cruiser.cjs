/**
 * The import direction of docs/design.md, as rules that break the build, type-only imports included:
 * model <- text <- feed|warc|extract|annotate|copies|story|brief <- pipeline <- io|store|web|cli <- main
 */
const stages = ["feed", "warc", "extract", "annotate", "copies", "story", "brief"];
const adapters = ["io", "store", "web", "cli"];
/** Folders each folder may import, beside itself. */
const allowed = {
  model: [],
  text: ["model"],
  ...Object.fromEntries(stages.map((folder) => [folder, ["model", "text"]])),
  pipeline: ["model", "text", ...stages],
  ...Object.fromEntries(adapters.map((folder) => [folder, ["model", "text", ...stages, "pipeline"]])),
};
const pure = ["model", "text", ...stages, "pipeline"];

module.exports = {
  forbidden: [
    ...Object.entries(allowed).map(([folder, others]) => ({
      name: `layers-${folder}`,
      comment: `src/${folder} may import only ${others.join(", ") || "itself"}`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: `^src/(?:${[folder, ...others].join("|")})/` },
    })),
    {
      name: "pure-folders",
      comment: "stages are pure: clock, network, files and randomness are handed in",
      severity: "error",
      from: { path: `^src/(?:${pure.join("|")})/` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-http-client",
      comment: "everything that goes out passes the guarded client in src/io/http",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/io/http/" },
      to: {
        path: "node_modules/undici|^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:/promises)?$",
        pathNot: "^$",
      },
    },
    { name: "no-circular", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no-dev-dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    { name: "no-unresolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
