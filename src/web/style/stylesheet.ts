import { BASE } from "./base.js";
import { CHANGES } from "./changes.js";
import { FRONT } from "./front.js";
import { NOTES } from "./notes.js";
import { STORY } from "./story.js";

/** The one style sheet of the site. */
export const STYLESHEET = `${BASE}${FRONT}${STORY}${CHANGES}${NOTES}`;
