/** An invented small town, whose offices write as offices do: capitals, abbreviations, long sentences. */
export const lago = `
sap | S.A.P. - ASSEGNAZIONE ALLOGGI E.R.P. | Procedimento finalizzato alla presentazione della domanda di assegnazione di alloggio di edilizia residenziale pubblica ai sensi della normativa regionale vigente.
sad | S.A.D. SERVIZIO DI ASSISTENZA DOMICILIARE | Prestazioni socio-assistenziali erogate presso il domicilio di persone anziane o con ridotta autonomia, volte alla cura della persona e dell'abitazione.
pasti | EROGAZIONE PASTI A DOMICILIO | Consegna del pranzo presso l'abitazione di cittadini ultrasettantacinquenni soli.
ade | A.D.M. ASSISTENZA EDUCATIVA MINORI | Interventi educativi domiciliari disposti a favore di minori e nuclei familiari in condizione di fragilità.
nido | NIDI D'INFANZIA COMUNALI - ISCRIZIONI | Iscrizione alla graduatoria per l'accesso ai nidi per bambini da 3 a 36 mesi.
mensa | REFEZIONE SCOLASTICA | Iscrizione, tariffe e diete speciali della mensa delle scuole.
scuolabus | TRASPORTO SCOLASTICO | Iscrizione al servizio di scuolabus per gli alunni residenti.
cre | C.R.E. ESTIVO | Attività ricreative estive per minori da 6 a 14 anni.
isee | ATTESTAZIONE I.S.E.E. | Rilascio, per il tramite dei CAF convenzionati, dell'indicatore della situazione economica equivalente.
adi | A.D.I. ASSEGNO DI INCLUSIONE | Misura nazionale di contrasto alla povertà, con percorso personalizzato. | Sostegno al reddito
locazione | CONTRIBUTO SOSTEGNO ALLA LOCAZIONE | Erogazione di contributi ai conduttori di alloggi in morosità incolpevole.
maternita | ASSEGNO DI MATERNITÀ | Contributo alle madri prive di copertura previdenziale per nascita, adozione o affidamento.
contrassegno | RILASCIO CONTRASSEGNO DISABILI | Autorizzazione alla circolazione e alla sosta dei veicoli al servizio di persone invalide.
barriere | ELIMINAZIONE BARRIERE ARCHITETTONICHE | Contributo per rampe, montascale e ascensori nelle abitazioni private.
cdd | C.D.D. CENTRO DIURNO DISABILI | Struttura semiresidenziale per persone con grave disabilità.
tutela | AMMINISTRAZIONE DI SOSTEGNO | Supporto al ricorso per la nomina di un tutore o amministratore.
cie | RILASCIO C.I.E. | Carta di identità elettronica su appuntamento. | Demografici
residenza | CAMBIO DI RESIDENZA | Dichiarazione di trasferimento da altro comune, dall'estero o all'interno del territorio.
nascite | DENUNCIA DI NASCITA | Dichiarazione di nascita resa all'ufficiale dello stato civile. | Demografici
matrimoni | PUBBLICAZIONI DI MATRIMONIO | Adempimenti per chi intende sposarsi.
decessi | DENUNCIA DI MORTE E POLIZIA MORTUARIA | Sepoltura, cremazione, concessioni cimiteriali.
elettorale | TESSERA ELETTORALE | Rilascio del duplicato e voto a domicilio.
tari | TA.RI. TASSA RIFIUTI | Dichiarazione, calcolo, riduzioni e rateizzazione. | Tributi
imu | I.M.U. IMPOSTA MUNICIPALE | Calcolo e versamento. | Tributi
multe | SANZIONI CODICE DELLA STRADA | Pagamento e ricorso avverso verbali di violazione. | Polizia locale
rumore | SEGNALAZIONE INQUINAMENTO ACUSTICO | Esposti per rumori molesti provenienti da locali o abitazioni.
urp | U.R.P. | Ufficio relazioni con il pubblico: informazioni, reclami, accesso agli atti.
lavoro | S.A.L. SERVIZIO AL LAVORO | Sostegno all'inserimento lavorativo di disoccupati e inoccupati.
stranieri | SPORTELLO CITTADINI EXTRACOMUNITARI | Supporto alla compilazione delle istanze di rinnovo del titolo di soggiorno.
mediazione | MEDIAZIONE LINGUISTICO-CULTURALE | Interpreti presso scuole e uffici per utenti stranieri.
donna | CENTRO ANTIVIOLENZA "LA RIVA" | Accoglienza e protezione di donne vittime di maltrattamento.
legale | CONSULENZA LEGALE GRATUITA | Orientamento giuridico di primo livello, previo appuntamento, con avvocati del foro.
consultorio | CONSULTORIO FAMILIARE INTEGRATO | Percorsi di accompagnamento alla gravidanza e alla genitorialità.
cps | C.P.S. CENTRO PSICO-SOCIALE | Presa in carico di utenti con patologia psichiatrica.
serd | SER.D. | Trattamento delle dipendenze da sostanze e comportamentali (gioco d'azzardo).
igiene | UFFICIO IGIENE - VACCINAZIONI | Somministrazione di vaccinazioni obbligatorie e raccomandate.
prelievi | PUNTO PRELIEVI | Esecuzione di esami ematochimici.
ausili | FORNITURA PROTESI E AUSILI | Autorizzazione alla fornitura di carrozzine, letti e pannoloni.
caritas | CENTRO DI ASCOLTO CARITAS | Distribuzione di viveri e vestiario a nuclei indigenti.
biblio | BIBLIOTECA CIVICA | Prestito librario, aula studio e postazioni informatiche.
`;

/** What is typed there, in the first three; written once, after the first round was mended. First try: 93 of 100 in Italian,
 * 90 in English, 100 in Arabic; what failed was left as it is. */
export const lagoQueries: Readonly<Record<string, string>> = {
  it: `
sap: domanda casa popolare, alloggio erp, case popolari
sad: aiuto in casa per mio padre anziano, assistenza a domicilio, sad
pasti: pasti a domicilio, pranzo a casa
ade: educatore minori, assistenza educativa
nido: iscrivere mio figlio al nido, asilo nido
mensa: mensa scolastica, mensa scuola
scuolabus: scuolabus, pulmino della scuola
cre: centro estivo, attività estive bambini
isee: isee, fare l'isee
adi: assegno di inclusione, reddito di cittadinanza
locazione: contributo affitto, non pago l'affitto da mesi
maternita: assegno maternità, bonus mamma
contrassegno: pass disabili, contrassegno disabili, parcheggio invalidi
barriere: montascale, barriere architettoniche
cdd: centro diurno
tutela: amministratore di sostegno, tutore
cie: carta d'identità, carta identità elettronica
residenza: cambio residenza, cambiare residenza
nascite: è nato mio figlio, denuncia nascita
matrimoni: matrimonio, sposarsi
decessi: cimitero, cremazione, funerale
elettorale: tessera elettorale, votare
tari: tari, tassa rifiuti, spazzatura
imu: imu, tassa sulla casa
multe: multa, multe, ricorso multa
rumore: rumori molesti, troppo rumore
urp: reclamo, urp, informazioni
lavoro: cerco lavoro, disoccupato
stranieri: permesso di soggiorno, rinnovo permesso soggiorno
mediazione: interprete, traduttore
donna: violenza, mio marito mi picchia
legale: avvocato, consulenza legale
consultorio: incinta, gravidanza, consultorio
cps: psichiatra, cps
serd: gioco d'azzardo, droga, serd
igiene: vaccini, vaccinazione
prelievi: esami del sangue, prelievi
ausili: carrozzina, pannoloni, letto ortopedico
caritas: viveri, cibo, vestiti, caritas
biblio: libri, biblioteca, sala studio
`,
  en: 'sap: council house\nstranieri: residence permit\nlavoro: job\ncie: identity card\nlegale: lawyer\ndonna: domestic violence\nigiene: vaccination\nprelievi: blood test\nserd: drugs\nconsultorio: pregnant',
  ar: 'sap: سكن شعبي\nstranieri: تصريح إقامة\nlavoro: عمل\ncie: بطاقة هوية\nlegale: محامي\ndonna: عنف\nigiene: لقاح\nprelievi: تحليل دم\nserd: مخدرات\nconsultorio: حامل',
};
