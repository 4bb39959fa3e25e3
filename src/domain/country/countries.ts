/**
 * A country a line: ISO 3166-1 code, calling code (ITU E.164), the time zone where it has one (tzdata), and 112
 * where that number answers in an emergency (European Commission, EENA).
 */
export const countries = `
  AD 376 Europe/Andorra 112
  AE 971 Asia/Dubai
  AF 93 Asia/Kabul
  AG 1 America/Antigua
  AI 1 America/Anguilla
  AL 355 Europe/Tirane
  AM 374 Asia/Yerevan
  AO 244 Africa/Luanda
  AR 54 -
  AS 1 Pacific/Pago_Pago
  AT 43 Europe/Vienna 112
  AU 61 -
  AW 297 America/Aruba
  AX 358 Europe/Mariehamn 112
  AZ 994 Asia/Baku
  BA 387 Europe/Sarajevo
  BB 1 America/Barbados
  BD 880 Asia/Dhaka
  BE 32 Europe/Brussels 112
  BF 226 Africa/Ouagadougou
  BG 359 Europe/Sofia 112
  BH 973 Asia/Bahrain
  BI 257 Africa/Bujumbura
  BJ 229 Africa/Porto-Novo
  BL 590 America/St_Barthelemy
  BM 1 Atlantic/Bermuda
  BN 673 Asia/Brunei
  BO 591 America/La_Paz
  BQ 599 America/Kralendijk
  BR 55 -
  BS 1 America/Nassau
  BT 975 Asia/Thimphu
  BW 267 Africa/Gaborone
  BY 375 Europe/Minsk
  BZ 501 America/Belize
  CA 1 -
  CC 61 Indian/Cocos
  CD 243 -
  CF 236 Africa/Bangui
  CG 242 Africa/Brazzaville
  CH 41 Europe/Zurich 112
  CI 225 Africa/Abidjan
  CK 682 Pacific/Rarotonga
  CL 56 -
  CM 237 Africa/Douala
  CN 86 -
  CO 57 America/Bogota
  CR 506 America/Costa_Rica
  CU 53 America/Havana
  CV 238 Atlantic/Cape_Verde
  CW 599 America/Curacao
  CX 61 Indian/Christmas
  CY 357 Asia/Nicosia 112
  CZ 420 Europe/Prague 112
  DE 49 Europe/Berlin 112
  DJ 253 Africa/Djibouti
  DK 45 Europe/Copenhagen 112
  DM 1 America/Dominica
  DO 1 America/Santo_Domingo
  DZ 213 Africa/Algiers
  EC 593 -
  EE 372 Europe/Tallinn 112
  EG 20 Africa/Cairo
  EH 212 Africa/El_Aaiun
  ER 291 Africa/Asmara
  ES 34 - 112
  ET 251 Africa/Addis_Ababa
  FI 358 Europe/Helsinki 112
  FJ 679 Pacific/Fiji
  FK 500 Atlantic/Stanley
  FM 691 -
  FO 298 Atlantic/Faroe 112
  FR 33 Europe/Paris 112
  GA 241 Africa/Libreville
  GB 44 Europe/London 112
  GD 1 America/Grenada
  GE 995 Asia/Tbilisi 112
  GF 594 America/Cayenne 112
  GG 44 Europe/Guernsey 112
  GH 233 Africa/Accra
  GI 350 Europe/Gibraltar 112
  GL 299 -
  GM 220 Africa/Banjul
  GN 224 Africa/Conakry
  GP 590 America/Guadeloupe 112
  GQ 240 Africa/Malabo
  GR 30 Europe/Athens 112
  GT 502 America/Guatemala
  GU 1 Pacific/Guam
  GW 245 Africa/Bissau
  GY 592 America/Guyana
  HK 852 Asia/Hong_Kong
  HN 504 America/Tegucigalpa
  HR 385 Europe/Zagreb 112
  HT 509 America/Port-au-Prince
  HU 36 Europe/Budapest 112
  ID 62 -
  IE 353 Europe/Dublin 112
  IL 972 Asia/Jerusalem
  IM 44 Europe/Isle_of_Man 112
  IN 91 Asia/Kolkata
  IO 246 Indian/Chagos
  IQ 964 Asia/Baghdad
  IR 98 Asia/Tehran
  IS 354 Atlantic/Reykjavik 112
  IT 39 Europe/Rome 112
  JE 44 Europe/Jersey 112
  JM 1 America/Jamaica
  JO 962 Asia/Amman
  JP 81 Asia/Tokyo
  KE 254 Africa/Nairobi
  KG 996 Asia/Bishkek
  KH 855 Asia/Phnom_Penh
  KI 686 -
  KM 269 Indian/Comoro
  KN 1 America/St_Kitts
  KP 850 Asia/Pyongyang
  KR 82 Asia/Seoul
  KW 965 Asia/Kuwait
  KY 1 America/Cayman
  KZ 7 -
  LA 856 Asia/Vientiane
  LB 961 Asia/Beirut
  LC 1 America/St_Lucia
  LI 423 Europe/Vaduz 112
  LK 94 Asia/Colombo
  LR 231 Africa/Monrovia
  LS 266 Africa/Maseru
  LT 370 Europe/Vilnius 112
  LU 352 Europe/Luxembourg 112
  LV 371 Europe/Riga 112
  LY 218 Africa/Tripoli
  MA 212 Africa/Casablanca
  MC 377 Europe/Monaco 112
  MD 373 Europe/Chisinau 112
  ME 382 Europe/Podgorica 112
  MF 590 America/Marigot
  MG 261 Indian/Antananarivo
  MH 692 -
  MK 389 Europe/Skopje 112
  ML 223 Africa/Bamako
  MM 95 Asia/Yangon
  MN 976 -
  MO 853 Asia/Macau
  MP 1 Pacific/Saipan
  MQ 596 America/Martinique 112
  MR 222 Africa/Nouakchott
  MS 1 America/Montserrat
  MT 356 Europe/Malta 112
  MU 230 Indian/Mauritius
  MV 960 Indian/Maldives
  MW 265 Africa/Blantyre
  MX 52 -
  MY 60 -
  MZ 258 Africa/Maputo
  NA 264 Africa/Windhoek
  NC 687 Pacific/Noumea
  NE 227 Africa/Niamey
  NF 672 Pacific/Norfolk
  NG 234 Africa/Lagos
  NI 505 America/Managua
  NL 31 Europe/Amsterdam 112
  NO 47 Europe/Oslo 112
  NP 977 Asia/Kathmandu
  NR 674 Pacific/Nauru
  NU 683 Pacific/Niue
  NZ 64 -
  OM 968 Asia/Muscat
  PA 507 America/Panama
  PE 51 America/Lima
  PF 689 -
  PG 675 -
  PH 63 Asia/Manila
  PK 92 Asia/Karachi
  PL 48 Europe/Warsaw 112
  PM 508 America/Miquelon
  PR 1 America/Puerto_Rico
  PS 970 -
  PT 351 - 112
  PW 680 Pacific/Palau
  PY 595 America/Asuncion
  QA 974 Asia/Qatar
  RE 262 Indian/Reunion 112
  RO 40 Europe/Bucharest 112
  RS 381 Europe/Belgrade
  RU 7 -
  RW 250 Africa/Kigali
  SA 966 Asia/Riyadh
  SB 677 Pacific/Guadalcanal
  SC 248 Indian/Mahe
  SD 249 Africa/Khartoum
  SE 46 Europe/Stockholm 112
  SG 65 Asia/Singapore
  SH 290 Atlantic/St_Helena
  SI 386 Europe/Ljubljana 112
  SJ 47 Arctic/Longyearbyen
  SK 421 Europe/Bratislava 112
  SL 232 Africa/Freetown
  SM 378 Europe/San_Marino 112
  SN 221 Africa/Dakar
  SO 252 Africa/Mogadishu
  SR 597 America/Paramaribo
  SS 211 Africa/Juba
  ST 239 Africa/Sao_Tome
  SV 503 America/El_Salvador
  SX 1 America/Lower_Princes
  SY 963 Asia/Damascus
  SZ 268 Africa/Mbabane
  TC 1 America/Grand_Turk
  TD 235 Africa/Ndjamena
  TG 228 Africa/Lome
  TH 66 Asia/Bangkok
  TJ 992 Asia/Dushanbe
  TK 690 Pacific/Fakaofo
  TL 670 Asia/Dili
  TM 993 Asia/Ashgabat
  TN 216 Africa/Tunis
  TO 676 Pacific/Tongatapu
  TR 90 Europe/Istanbul 112
  TT 1 America/Port_of_Spain
  TV 688 Pacific/Funafuti
  TW 886 Asia/Taipei
  TZ 255 Africa/Dar_es_Salaam
  UA 380 - 112
  UG 256 Africa/Kampala
  US 1 -
  UY 598 America/Montevideo
  UZ 998 -
  VA 39 Europe/Vatican 112
  VC 1 America/St_Vincent
  VE 58 America/Caracas
  VG 1 America/Tortola
  VI 1 America/St_Thomas
  VN 84 Asia/Ho_Chi_Minh
  VU 678 Pacific/Efate
  WF 681 Pacific/Wallis
  WS 685 Pacific/Apia
  XK 383 Europe/Belgrade
  YE 967 Asia/Aden
  YT 262 Indian/Mayotte 112
  ZA 27 Africa/Johannesburg
  ZM 260 Africa/Lusaka
  ZW 263 Africa/Harare
`;
