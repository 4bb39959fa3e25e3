/**
 * An invented directory of an Italian city other than ours: a key, a name, a description, and of every third
 * service a term of a taxonomy that is not ours, of every third one in English. No service is real.
 */
export const torino = `
lavoro | Sportello lavoro | Orientamento, ricerca di offerte e aiuto a scrivere il curriculum. | Occupazione
cav | Centro antiviolenza | Accoglienza, ascolto e protezione per le donne che subiscono violenza in casa o fuori. | Domestic Violence
infermieri | Ambulatorio infermieristico | Medicazioni, iniezioni, misurazione della pressione e della glicemia.
doposcuola | Dopo scuola Il Quaderno | Aiuto nei compiti per bambini delle elementari e ragazzi delle medie. | Educazione
caf | CAF Barriera | Dichiarazione dei redditi, modello 730, ISEE, IMU. | Tax Preparation
banco | Banco alimentare di quartiere | Distribuzione di pacchi con pasta, latte, olio e frutta alle famiglie in difficoltà.
guardia | Guardia medica | Medici di notte, nei giorni festivi e prefestivi. | Sanità
italiano | Corsi di italiano per stranieri | Lezioni gratuite, livelli A1, A2 e B1, mattina e sera. | Language Instruction
trasporto | Trasporto disabili | Accompagnamento con pulmino attrezzato verso cure, scuola e lavoro.
adi | Assistenza domiciliare anziani | Un operatore a casa per l'igiene, i pasti e la spesa. | Anziani
consultorio | Consultorio familiare | Ginecologa, ostetrica, psicologa: contraccezione, gravidanza, menopausa. | Reproductive Health
serd | SerD | Cura delle dipendenze da droga, alcol, gioco e fumo.
mediazione | Mediazione condominiale | Un mediatore aiuta i vicini a risolvere liti su rumori, spazi e animali. | Abitare e vicinato
casa | Ufficio casa | Bando per l'alloggio pubblico, graduatorie, cambio alloggio, emergenza abitativa. | Housing
segretariato | Segretariato sociale | Il primo colloquio con l'assistente sociale.
affitto | Fondo sostegno locazione | Contributo per chi non riesce a pagare il canone o ha uno sfratto per morosità. | Contributi
dormitorio | Casa di accoglienza notturna | Posti letto per persone senza dimora, con doccia e colazione. | Homeless Shelter
mensa | Mensa San Lazzaro | Pranzo caldo gratuito ogni giorno, senza prenotazione.
docce | Bagni pubblici di via Bianchi | Docce, sapone e asciugamano a poco prezzo. | Igiene
vestiti | Guardaroba solidale | Abiti usati, scarpe e coperte per adulti e bambini. | Clothing
prelievi | Centro prelievi | Esami del sangue e delle urine con impegnativa.
vaccini | Ambulatorio vaccinazioni | Vaccini per bambini, adulti e viaggiatori. | Prevenzione
cup | CUP - prenotazione visite | Prenota visite specialistiche ed esami, paga il ticket. | Medical Appointments
scelta | Scelta e revoca del medico | Scegli o cambia il medico di famiglia e il pediatra, tessera sanitaria.
psico | Psicologia per adulti | Colloqui con psicologi per ansia, depressione e lutti. | Salute mentale
csm | Centro di salute mentale | Psichiatri, infermieri ed educatori per chi ha un disturbo psichico. | Mental Health
giovani | Spazio giovani | Musica, sala studio, laboratori e ascolto per ragazzi da 14 a 21 anni.
nido | Asilo nido La Chiocciola | Per bambini da tre mesi a tre anni. | Infanzia
ludoteca | Ludoteca Il Trenino | Giochi e prestito di giocattoli per bambini da due a dieci anni con un adulto. | Child Care
biblioteca | Biblioteca civica del Borgo | Libri, giornali, postazioni internet e sala studio.
pc | Punto digitale facile | Aiuto per lo SPID, la posta elettronica, il telefono e i servizi in rete. | Competenze digitali
anagrafe | Anagrafe decentrata | Carta d'identità, residenza, certificati, stato civile. | Identification Documents
immigrati | Sportello stranieri | Permesso di soggiorno, ricongiungimento familiare, cittadinanza.
asilo | Accoglienza richiedenti asilo | Orientamento per rifugiati e chi chiede protezione internazionale. | Migrazioni
legale | Consulenza legale gratuita | Un avvocato risponde su famiglia, lavoro, debiti e condominio. | Legal Aid
patronato | Patronato San Carlo | Pensioni, invalidità civile, disoccupazione, assegno unico.
debiti | Centro contro il sovraindebitamento | Piano per chi non riesce più a pagare rate, mutui e cartelle. | Consumatori
usura | Sportello antiusura | Sostegno a chi è finito nelle mani degli usurai. | Financial Counseling
bollette | Bonus energia | Sconto su luce, gas e acqua per chi ha un ISEE basso.
microcredito | Microcredito sociale | Piccoli prestiti a chi la banca non li dà. | Credito
caffe | Caffè Alzheimer | Incontri per chi perde la memoria e per chi se ne prende cura. | Dementia Support
sollievo | Gruppo di sostegno per caregiver | Uno spazio per chi assiste un familiare malato.
rsa | Residenza per anziani Villa Rosa | Ricovero temporaneo o definitivo per anziani non autosufficienti. | Residenze
incontro | Centro d'incontro anziani | Carte, ballo, ginnastica dolce e gite. | Senior Centers
telesoccorso | Telesoccorso | Un pulsante per chiedere aiuto da casa, giorno e notte.
diurno | Centro diurno disabili | Laboratori e autonomia per adulti con disabilità intellettiva. | Disabilità
ausili | Ausili e protesi | Carrozzine, letti ortopedici, deambulatori e pannoloni in prestito. | Medical Equipment
fisio | Palestra di riabilitazione | Fisioterapia dopo un intervento, una frattura o un ictus.
odonto | Ambulatorio odontoiatrico sociale | Cure e protesi per i denti a basso costo. | Cure
volontari | Ambulatorio dei medici volontari | Visite gratuite per chi non ha il permesso o il medico. | Community Clinic
percorso | Percorso nascita | Corso di preparazione al parto, visite dell'ostetrica a casa, allattamento.
adozioni | Ufficio affidi e adozioni | Per famiglie che vogliono accogliere un bambino. | Famiglia
mamme | Comunità mamma e bambino | Alloggio protetto per madri sole con figli piccoli. | Transitional Housing
padri | Gruppo papà separati | Incontri per uomini dopo la separazione.
lgbt | Sportello contro le discriminazioni | Per chi è offeso per la pelle, la religione o chi ama. | Diritti
carcere | Porte aperte | Aiuto a chi esce dal carcere e alle famiglie dei detenuti. | Ex-Offender Reentry
orti | Orti urbani | Piccoli terreni da coltivare per residenti.
ambiente | Ecocentro | Ritiro di mobili vecchi, elettrodomestici e rifiuti ingombranti. | Ambiente
animali | Canile municipale | Cani e gatti smarriti o da adottare. | Animal Control
riparazioni | Manutenzione case popolari | Segnala guasti: ascensore fermo, perdite d'acqua, caldaia rotta.
`;
