import { describe, expect, it } from "vitest";
import { shippedWordVectors } from "../../src/io/shipped-word-vectors.js";
import { readWordVectors } from "../../src/text/word-vectors.js";

const file = (header: string, stems: string, numbers: readonly number[]): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode(`${header}\n${stems}`), ...new Uint8Array(Int8Array.from(numbers))]);

describe("word vectors", () => {
  it("reads the vectors of stems and adds them up, weighted", () => {
    const words = readWordVectors(file("PXWORDS1 2 3 7", "a\nbb\nccc".slice(0, 7), [1, 2, -3, 4, 127, -127]));
    const sum = new Float64Array(2);
    expect(words.dimensions).toBe(2);
    expect(words.add("bb", 2, sum)).toBe(true);
    expect(words.add("a", 1, sum)).toBe(true);
    expect([...sum]).toEqual([-5, 10]);
    expect(words.add("unknown", 1, sum)).toBe(false);
    expect([...sum]).toEqual([-5, 10]);
  });

  it("refuses what is no such file, and one that is cut off", () => {
    expect(() => readWordVectors(new Uint8Array([1, 2, 3]))).toThrow(/not hold word vectors/);
    expect(() => readWordVectors(file("PXWORDS1 2 2 3", "a\nb", [1, 2, 3]))).toThrow(/end too early/);
  });

  it("ships vectors in which words of one matter are near, and those of two are not", () => {
    const words = shippedWordVectors();
    const cosine = (a: string, b: string): number => {
      const [x, y] = [a, b].map((stem) => {
        const sum = new Float64Array(words.dimensions);
        expect(words.add(stem, 1, sum)).toBe(true);
        return sum;
      }) as [Float64Array, Float64Array];
      const dot = (p: Float64Array, q: Float64Array): number => p.reduce((sum, value, k) => sum + value * q[k]!, 0);
      return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
    };
    expect(cosine("stock", "share")).toBeGreaterThan(0.5);
    expect(cosine("earthquak", "quak")).toBeGreaterThan(0.5);
    expect(cosine("earthquak", "senat")).toBeLessThan(0.3);
  });
});
