import 'casa-widgets/jsx';

export const mistakes = [
  // @ts-expect-error American spelling
  <casa-centre-card key="1" center="san-siro" />,
  // @ts-expect-error no such choice
  <casa-centre-card key="2" details="brief" />,
  // @ts-expect-error a centre is more than its name
  <casa-centre-card key="3" centre={{name: 'San Siro'}} />,
  // @ts-expect-error the event has no such field
  <casa-centre-card key="4" oncasa-state={(event) => event.detail} />,
  // @ts-expect-error no such element
  <casa-center-card key="5" />,
];
