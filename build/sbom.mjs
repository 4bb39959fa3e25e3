// @ts-check
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

/**
 * The packages that run in our scripts, as a CycloneDX bill of materials made from the lock file. It is without
 * the time and the number of the run, so that the same sources make the same file.
 */
export function sbom() {
  const {name, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  const options = ['--sbom-format=cyclonedx', '--package-lock-only', '--offline'];
  const output = execFileSync('npm', ['sbom', ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const {serialNumber, ...bill} = JSON.parse(output);
  delete bill.metadata.timestamp;
  // npm takes the name of the folder.
  bill.metadata.component.name = name;

  // By what depends on what: npm's own `--omit=dev` leaves out what development needs too.
  const own = bill.metadata.component['bom-ref'];
  const reached = new Set(Object.entries(dependencies).map(([each, version]) => `${each}@${version}`));
  /** @type {Map<string, string[]>} */
  const graph = new Map(bill.dependencies.map((/** @type {any} */ {ref, dependsOn}) => [ref, dependsOn]));
  graph.set(own, [...reached]);
  for (const ref of reached) for (const next of graph.get(ref) ?? []) reached.add(next);
  bill.components = bill.components.filter((/** @type {any} */ component) =>
    reached.has(component['bom-ref']),
  );
  bill.dependencies = [own, ...reached].map((ref) => ({ref, dependsOn: graph.get(ref) ?? []}));
  return bill;
}

if (process.argv[1]?.endsWith('sbom.mjs'))
  writeFileSync('dist/sbom.json', `${JSON.stringify(sbom(), null, 2)}\n`);
