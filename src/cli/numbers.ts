import { InvalidArgumentError } from "commander";

/** Parses a whole number from `min` to `max` from the command line. */
export const whole =
  (min: number, max = Number.POSITIVE_INFINITY) =>
  (value: string): number => {
    const number = Number(value);
    if (value.trim() === "" || !Number.isInteger(number) || number < min || number > max)
      throw new InvalidArgumentError(
        `It has to be a whole number ${max === Number.POSITIVE_INFINITY ? `of at least ${min}` : `from ${min} to ${max}`}.`,
      );
    return number;
  };
