// @ts-check

/**
 * Gives `waitUntil()` of open-wc more than the second after which it gives up: on a machine with other work to do,
 * a second is nothing. What comes is waited for no longer than it takes.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function patientWaits() {
  return {
    name: 'patient-waits',
    transform({path, body}) {
      if (!path.endsWith('/@open-wc/testing-helpers/src/helpers.js')) return undefined;
      const patient = String(body).replace('timeout = 1000 }', 'timeout = 30_000 }');
      if (patient === body) throw new Error('waitUntil() no longer gives up after a second');
      return patient;
    },
  };
}
