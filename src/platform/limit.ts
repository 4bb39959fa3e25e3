/** Runs a task as soon as few enough others run; tasks begin in the order they came. */
export type Limit = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Lets so many tasks run at a time. */
export function limitOf(most: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < most) running++;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
