/** Whether an outlet's name only says that it is not known: no credit can be given to it. */
export const isUnnamed = (outlet: string): boolean => /^Unknown\b/.test(outlet);
