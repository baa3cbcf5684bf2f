/** Italian. */
import { languagePack } from './pack.ts';

const content =
  '(?:articol[oi]|test[oi]|contenut[oi]|pezzo|notizi[ae]|riassunto|sintesi|pagina|post|traduzione|documento|servizio|pubblicazione|analisi|resoconto|contributo|cronaca|punti chiave|rapporto|messaggio|bozza|riepilogo|scheda|recensione|approfondimento|versione|spiegazione|guida|manuale(?: [a-z]{1,3} [a-z]{3,12})?|descrizione|documentazione)';

export const it = languagePack('it', {
  self: `(?:il riassunto|la sintesi|il riepilogo)(?: (?:in apertura|all['’]inizio|in testa|in fondo))? (?:(?:di|a) quest(?:[oa] |['’])|d?all['’]|del(?:l['’]|la )?)${content}|(?:(?:una )?(?:part[ei]|alcuni passaggi|alcune parti|sezioni|stesura|redazione) (?:del contenuto )?di )?(?:(?:quest[oaie]|il presente|la presente) |quest['’])${content}|(?:il|la|i|l['’]) ?${content} (?:sopra|precedente|seguente|qui sopra|che (?:hai|avete) (?:appena )?letto)|(?:tutt[ie] )?(?:i nostri|le nostre) ${content}(?= (?:sono|vengono) )|i punti (?:chiave|principali|salienti)`,
  bare: `(?:il |la |i |l['’])?(?:${content}|report|redazione)`,
  pointed: 'quest[oaie] [a-zß-ɏ-]{3,16}(?: [a-zß-ɏ-]{3,16})?(?= (?:è|sono) )',
  works:
    'programm[ai]|script|codice|funzione|libr[oi]|romanz[oi]|canzon[ei]|poesi[ae]|discors[oi]|letter[ae]|software|file|legge|gioco|contratt[oi]|progett[oi]|sit[oi]|strument[oi]|prodott[oi]|modell[oi]|settimana|anno',
  ai: `I\\.?A\\.?|(?:l['’]|dall['’]|all['’]|un['’]|dell['’]|nell['’])?(?:intelligenza artificiale|I\\.?A\\.?|AI)(?: generativa)?|AI|software|modell[oi] linguistic[oi]|algoritm[oi]|chatbot|bot|robot|programma informatico|sistem[ai] (?:di [a-zß-ɏ]{5,12} )?autom(?:atic[oai]|atizzat[oai])|sistema LLM|una macchina|traduzione automatica`,
  auto: 'automaticamente|automatica|in (?:modo |maniera )?automatic[oa]',
  made: '(?:(?:auto)?generat[oaie]|scritt[oaie]|redatt[oaie]|creat[oaie]|prodott[oaie]|realizzat[oaie]|elaborat[oaie]|compost[oaie]|preparat[oaie])|nasce|nat[oaie]|ha (?:scritto|generato|prodotto|redatto)|frutto|opera(?= d)|a cura|stilat[oaie]|corrett[oaie]|riscritt[oaie]',
  worked:
    'curat[oaie]|assistit[oaie]|revisionat[oaie]|sviluppat[oaie]|pubblicat[oaie]|supportat[oaie]|migliorat[oaie]|adattat[oaie]|corrett[oaie]|basat[oaie]|contiene|proviene|deriva|viene da|avvale|estratt[oaie]|firmat[oaie]',
  translated: 'tradott[oaie]|traduzione',
  summarised: 'riassunt[oaie]|sintetizzat[oaie]|riassume|ha riassunto',
  helped:
    "con (?:l['’]|il )?(?:aiuto|ausilio|assistenza|supporto)|con il supporto|assistit[oaie]|assistenza|supporto|in parte|parzialmente|part[ei] di|bozza",
  summary: 'riassunt[oi]|sintesi|in breve|punti chiave|riepilogo',
  negation: 'non|senza|mai|nessun[oa]?|né|invece di',
  unreal:
    'perché|sembran?o?|probabilmente|versione precedente(?= d)|vietat[oa]|addestrare|addestramento|se|deve|devono|dovranno|dovrà|dovrebbe|potrebbe|può|possono|quando|come|sarà|saranno|sarebbe|presunt[oa]|sospett[a-zß-ɏ]{1,4}|rilevare|secondo|detto|ammesso|affermato',
  hedge:
    '(?:può|possono|potrebbe|potrebbero) (?:[a-zß-ɏ]{2,12} )?(?:contenere|includere|presentare|esserci|essere (?:imprecis|inesatt|errat)[oaie]|differire)|(?:verificare|verifica|rivedi|consultare|consulta)|non (?:costituisce|sostituisce)|a scopo',
  media:
    'rispost[ae]|immagin[ei]|foto|fotografi[ae]|illustrazion[ei]|video|audio|voce|grafic[ahi]{1,3}|musica|codice|copertina|podcast',
  notMaker:
    'aziend[ae]|startup|settore|istituto|legge|ricerca|agenti(?= (?:sono|hanno))|espert[oaie]|etica|ricercator[ei]',
  topic:
    'spiega|spieghiamo|tratta|esplora|descrive|parla|analizza|mostra|confronta|prova|come|ammesso|occupa',
  check:
    'revisionat[oaie]|revisione|verificat[oaie]|verifica|controllat[oaie]|controllo|rivist[oaie]|approvat[oaie]|supervisionat[oaie]|supervisione|validat[oaie]|corrett[oaie]|rilett[oaie]|intervento umano',
  used: 'usat[oaie]|utilizzat[oaie]|impiegat[oaie]|usiamo|utilizziamo|ricors[oi]|aiutat[oaie]|contribuito|collaborato|servit[oaie]|avvals[oaie]|adoperat[oaie]',
  making:
    'scrivere|redigere|produrre|creare|preparare|generare|realizzare|elaborare|stesura|redazione|produzione|creazione|realizzazione|preparazione|tradurre|riassumere|scrittura|elaborazione|strutturare|ordinare|correggere|migliorare',
  others: '(?:altr[ei]|ultim[ei]) (?:articoli|notizie|testi|storie)|notizie del giorno',
  through:
    "da|dal|dall['’]|dalla|con|tramite|mediante|grazie|attraverso|aiuto|supporto|utilizzando|usando|di|dell['’]|su",
  forIt: 'per|in',
  to: 'per',
  person:
    "giornalist[aei]|redattor[ei]|autor[ei]|autrice|team|persone|umani|espert[oaie]|che|su|sull['’]|fondator[ei]|studenti|ministero",
  by: 'di|da|autore|autrice|a cura di|redazione|testo|scritto da|traduzione',
  role: "redazione|redat(?:tore|trice)|giornalista|robot|bot|assistente|desk|autore|sistema|dell['’]",
  source:
    "(?<=traduzione automatica )(?:di|del(?:l[oa])?)|a partire da(?:i|l|lle|gli)?|basat[oa] su|basandosi su|partendo da(?:i|l|lle)?|sulla base|dall['’]inglese|dal (?:tedesco|francese|giapponese)",
  nobody: 'nessun(?:o| umano| redattore)?|in attesa di',
  note: 'attenzione|nota|avviso|trasparenza|importante',
  heading: '\\b(?:uso|avviso|trasparenza|utilizzo) .{1,16}\\bIA\\b',
  opens: 'di|da|a cura di',
  about: "(?<!basat[oaie] |basandosi |affidat[oaie] )su|sull['’]|sulla",
  tell: 'questo è un[ao]?|(?:come) [^:.]{3,40}:',
  filler:
    "il|lo|la|i|gli|le|l['’]|un|uno|una|un['’]|del|dello|della|dei|delle|a|al|allo|alla|alle|all['’]|dai|in|nel|nella|nell['’]|sul|sulla|per|tra|e|ed|o|ma|che|si|ne|è|sono|stat[oaie]|ha|hanno|essere|può|possono|non|senza|quest[oaie]|quest['’]|suo|nostr[oaie]|più|anche|poi|dopo|prima|successivamente|error[ei]|inesattezze|imprecisioni|contenere|esserci|uman[oaie]|persone|persona|giornalist[aei]|redattor[ei]|editoriale|editore|team|font[ei]|original[ei]|inglese|italiano|francese|tedesco|spagnolo|giapponese|dati|ufficiali|pubblici|informazion[ei]|informativ[oaie]|automatico|modo|strumenti|strumento|sistema|sistemi|modello|modelli|tecnologia|software|assistente|artificiale|intelligenza|generativa|ausilio|parte|parti|interamente|avviso|nota|avvertenza|trasparenza|attenzione|leggere|vedi|fatti|scopo|lettori|sempre|accuratezza|uso|titolo",
});
