export { createWebApp, type WebDependencies } from "./create-web-app.js";
export { type Route, routes } from "./routes.js";
export { defaultSite, type Site } from "./site.js";
