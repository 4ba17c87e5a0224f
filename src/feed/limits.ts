/** What one feed may ask of the reader. What lies beyond is left out, with a fault that says so. */
export const MAX_DEPTH = 100;
/** Depth from which the document is not read on at all: the tokeniser's own work grows with its square. */
export const ABSURD_DEPTH = 2_000;
/** Depth of HTML within a text. */
export const MAX_HTML_DEPTH = 256;
/** Namespace prefixes in force at once, and tags or people of one record. */
export const MAX_PREFIXES = 200;
export const MAX_TAGS = 500;
export const MAX_PEOPLE = 200;
export const MAX_ITEMS = 2_000;
/** Elements of the whole document. */
export const MAX_ELEMENTS = 100_000;
/** Text of one element, in UTF-16 code units. */
export const MAX_TEXT = 2_000_000;
/** Entities that a document type may declare, each with its replacement's length. */
export const MAX_DECLARED_ENTITIES = 100;
export const MAX_ENTITY_LENGTH = 200;
