/** The settings of a zod that the page loaded before ours: this module must run before zod's. */
export const hostConfig: unknown = Reflect.get(globalThis, '__zod_globalConfig');
