/** A file that `casa compile` has prepared, by its name: nothing is asked to find out. */
const prepared = /\.casa\.json(?=$|[?#])/i;

/** Whether an endpoint names a prepared file. */
export function isPrepared(endpoint: string): boolean {
  return prepared.test(endpoint);
}

/** The HSDS page that lies beside a prepared file. */
export function pageBeside(endpoint: string): string {
  return endpoint.replace(prepared, '.json');
}
