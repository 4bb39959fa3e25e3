/** Where somebody is, in degrees (WGS 84). It never leaves the page. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Asks for the person's position; call it at their request only. `undefined` when refused or unknown. */
export function currentPosition(): Promise<Position | undefined> {
  return new Promise((resolve) => {
    // Absent where the page is not secure, and in frames that may not ask.
    const geolocation = navigator.geolocation as Geolocation | undefined;
    if (geolocation === undefined) {
      resolve(undefined);
      return;
    }
    geolocation.getCurrentPosition(
      ({coords: {latitude, longitude}}) => {
        resolve({latitude, longitude});
      },
      () => {
        resolve(undefined);
      },
      {timeout: 10_000, maximumAge: 300_000},
    );
  });
}
