import type { FeedPlace } from "./document.js";
import { children } from "./reading.js";
import { textOf } from "./text-construct.js";
import type { XmlElement } from "./xml-tree.js";

const numbers = (text: string): number[] =>
  text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);

/** Reference systems in degrees (EPSG 4000 to 4999), which write latitude first; those in metres write east first. */
const inDegrees = (srsName: string | undefined): boolean =>
  srsName === undefined || /(?:[:/#]|^)4\d{3}$|CRS84/i.test(srsName);

/** Groups of two or three numbers, longitude (or east) first, then latitude, then height. */
function positions(text: string, size: number, swap: boolean): number[][] {
  const flat = numbers(text);
  if (flat.some(Number.isNaN)) return [];
  const out: number[][] = [];
  for (let i = 0; i + size <= flat.length; i += size) {
    const [first = 0, second = 0, ...rest] = flat.slice(i, i + size);
    out.push(swap ? [second, first, ...rest] : [first, second, ...rest]);
  }
  return out;
}

/** Coordinates that a shape needs at least. */
const LEAST = { Point: 1, LineString: 2, Polygon: 4, Box: 2 } as const;

function shape(type: FeedPlace["type"], element: XmlElement): FeedPlace | undefined {
  const srsName = element.attributes.get("srsname");
  const size = element.attributes.get("srsdimension") === "3" ? 3 : 2;
  const coordinates = positions(textOf(element), size, inDegrees(srsName));
  if (coordinates.length < LEAST[type]) return undefined;
  return { type, coordinates, ...(srsName === undefined ? {} : { srsName }) };
}

const SIMPLE: Readonly<Record<string, FeedPlace["type"]>> = {
  "georss:point": "Point",
  "georss:line": "LineString",
  "georss:polygon": "Polygon",
  "georss:box": "Box",
  "gml:point": "Point",
  "gml:linestring": "LineString",
  "gml:polygon": "Polygon",
  "gml:envelope": "Box",
};

/** A place in GeoRSS (simple or GML) or as W3C latitude and longitude, which come one by one: `known` is what came before. */
export function readPlace(element: XmlElement, known: FeedPlace | undefined): FeedPlace | undefined {
  if (element.name === "georss:where") {
    for (const child of children(element)) {
      const place = readPlace(child, known);
      if (place) return place;
    }
    return undefined;
  }
  const type = SIMPLE[element.name];
  if (type) return shape(type, element);
  const value = Number(textOf(element).trim());
  if (Number.isNaN(value)) return undefined;
  const [longitude = 0, latitude = 0] = known?.coordinates[0] ?? [];
  const point = element.name === "geo:lat" ? [longitude, value] : [value, latitude];
  return { type: "Point", coordinates: [point] };
}
