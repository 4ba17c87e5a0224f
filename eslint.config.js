// Typed rules and house rules that biome cannot express; formatting and everyday lint are biome's.
import tseslint from "typescript-eslint";

const PURE = ["model", "text", "feed", "warc", "extract", "annotate", "copies", "story", "brief", "pipeline"];
const handedIn = "stages are pure: have it handed in";

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**"] },
  {
    files: ["src/**/*.ts"],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/only-throw-error": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/io/http/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "fetch", message: "everything that goes out passes the guarded client in src/io/http" },
        { name: "XMLHttpRequest", message: "everything that goes out passes the guarded client in src/io/http" },
        { name: "WebSocket", message: "everything that goes out passes the guarded client in src/io/http" },
      ],
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: handedIn }] }],
      "no-restricted-globals": [
        "error",
        "fetch",
        "process",
        "setTimeout",
        "setInterval",
        "performance",
        "XMLHttpRequest",
        "WebSocket",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: handedIn },
        { object: "Math", property: "random", message: handedIn },
        { object: "crypto", property: "randomUUID", message: handedIn },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: `the time is not known here; ${handedIn}`,
        },
      ],
    },
  },
);
