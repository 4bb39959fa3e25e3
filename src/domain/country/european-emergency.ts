/**
 * Where 112 answers in an emergency (European Commission, EENA), a country a line: its ISO 3166-1 code and its time
 * zones (tzdata), those of `Europe/` by their city. A test holds it to `countries.ts`, which a browser need not load.
 */
export const with112 = `
  AD Andorra
  AT Vienna
  AX Mariehamn
  BE Brussels
  BG Sofia
  CH Zurich
  CY Asia/Nicosia Asia/Famagusta Nicosia
  CZ Prague
  DE Berlin Busingen
  DK Copenhagen
  EE Tallinn
  ES Madrid Africa/Ceuta Atlantic/Canary
  FI Helsinki
  FO Atlantic/Faroe
  FR Paris
  GB London Belfast GB GB-Eire
  GE Asia/Tbilisi
  GF America/Cayenne
  GG Guernsey
  GI Gibraltar
  GP America/Guadeloupe
  GR Athens
  HR Zagreb
  HU Budapest
  IE Dublin
  IM Isle_of_Man
  IS Atlantic/Reykjavik
  IT Rome
  JE Jersey
  LI Vaduz
  LT Vilnius
  LU Luxembourg
  LV Riga
  MC Monaco
  MD Chisinau
  ME Podgorica
  MK Skopje
  MQ America/Martinique
  MT Malta
  NL Amsterdam
  NO Oslo
  PL Warsaw
  PT Lisbon Atlantic/Azores Atlantic/Madeira Portugal
  RE Indian/Reunion
  RO Bucharest
  SE Stockholm
  SI Ljubljana
  SK Bratislava
  SM San_Marino
  TR Istanbul
  UA Kyiv Kiev Uzhgorod Zaporozhye
  VA Vatican
  YT Indian/Mayotte
`;
