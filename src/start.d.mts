/** Imports a module of `src` by its path there, from the copy in JavaScript that the program runs from. */
export function start<Module>(module: string): Promise<Module>
