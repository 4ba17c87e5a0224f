import { InvalidArgumentError } from "commander";

/** Parses a whole number of at least `min` from the command line. */
export const whole =
  (min: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < min)
      throw new InvalidArgumentError(`It has to be a whole number of at least ${min}.`);
    return number;
  };
