/** Italian. */
import { models, translators } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '(?:articol[oi]|test[oi]|contenut[oi]|pezzo|notizi[ae]|riassunto|sintesi|pagina|post|traduzione|documento|servizio|pubblicazione|analisi|resoconto|contributo|cronaca|punti\\schiave|rapporto|messaggio|bozza|riepilogo|scheda|recensione|approfondimento|versione|risposta)';

export const it: LanguagePack = {
  id: 'it',
  spaced: true,
  self: `(?:(?:una\\s)?(?:part[ei]|alcuni\\spassaggi|alcune\\sparti|sezioni|stesura|redazione)\\s(?:del\\scontenuto\\s)?di\\s)?(?:(?:quest[oaie]|il\\spresente|la\\spresente)\\s|quest['’])${content}|(?:il|la|i|l['’])\\s?${content}\\s(?:sopra|precedente|seguente|qui\\ssopra|che\\s(?:hai|avete)\\s(?:appena\\s)?letto)|i\\spunti\\schiave`,
  bare: `(?:il\\s|la\\s|i\\s|l['’])?(?:${content}|report)`,
  pointed: 'quest[oaie]\\s[a-zß-ɏ-]{3,16}(?:\\s[a-zß-ɏ-]{3,16})?(?=\\s(?:è|sono)\\s)',
  penned: 'scritt[oaie]|redatt[oaie]|tradott[oaie]|riassunt[oaie]|corrett[oaie]|riscritt[oaie]',
  works:
    'programm[ai]|script|codice|funzione|libr[oi]|romanz[oi]|canzon[ei]|poesi[ae]|discors[oi]|letter[ae]|software|file|legge|gioco|contratt[oi]|settimana|anno',
  ai: `I\\.?A\\.?|(?:l['’]|dall['’]|all['’]|un['’]|dell['’]|nell['’])?(?:intelligenza\\sartificiale|I\\.?A\\.?|AI)(?:\\sgenerativa)?|AI|(?:strumenti|strumento|sistem[ai]|modell[oi]|assistent[ei]|algoritm[oi]|software|tecnologi[ae]|programm[ai])\\s(?:(?:automatic[oi]|basat[oi])\\s)?(?:di|su)\\s(?:IA|AI|intelligenza\\sartificiale|traduzione\\sautomatica)|modell[oi]\\slinguistic[oi]|algoritm[oi]|bot|robot|sistem[ai]\\sautom(?:atic[oi]|atizzat[oi])|sistema\\sLLM|una\\smacchina|traduzione\\sautomatica|${translators}|${models}`,
  auto: 'automaticamente|automatica|in\\s(?:modo|maniera)\\sautomatic[oa]',
  made: '(?:(?:auto)?generat[oaie]|scritt[oaie]|redatt[oaie]|creat[oaie]|prodott[oaie]|realizzat[oaie]|elaborat[oaie]|compost[oaie]|preparat[oaie])|nasce|nat[oaie]|ha\\s(?:scritto|generato|prodotto|redatto)|frutto|opera(?=\\sd)|a\\scura|stilat[oaie]',
  worked:
    'curat[oaie]|assistit[oaie]|revisionat[oaie]|sviluppat[oaie]|pubblicat[oaie]|supportat[oaie]|migliorat[oaie]|adattat[oaie]|corrett[oaie]|basat[oaie]|contiene|proviene|deriva|avvale',
  translated: 'tradott[oaie]|traduzione',
  summarised: 'riassunt[oaie]|sintetizzat[oaie]|riassume|ha\\sriassunto',
  helped:
    "con\\s(?:l['’]|il\\s)?(?:aiuto|ausilio|assistenza|supporto)|con\\sil\\ssupporto|assistit[oaie]|assistenza|supporto|in\\sparte|parzialmente|part[ei]\\sdi|bozza",
  summary: 'riassunto|sintesi|in\\sbreve|punti\\schiave|riepilogo',
  label:
    "tradott[oa]\\sautomaticamente|traduzione\\sautomatica|(?:sintesi|riassunto|contenuto|testo|traduzione)\\s(?:AI|IA)|(?:generat|creat|scritt)[oa]\\s(?:da|con|dall['’])\\s?(?:l['’])?(?:IA|AI)",
  negation: 'non|senza|mai|nessun[oa]?|né|invece\\sdi',
  unreal:
    'vietat[oa]|addestrare|addestramento|se|deve|devono|dovranno|dovrà|dovrebbe|potrebbe|può|possono|quando|come|sarà|saranno|sarebbe|presunt[oa]|sospett[a-zß-ɏ]{1,4}|rilevare|secondo|detto|ammesso|affermato',
  hedge:
    '(?:può|possono|potrebbe|potrebbero)\\s(?:[a-zß-ɏ]{2,12}\\s)?(?:contenere|includere|presentare|esserci|essere\\s(?:imprecis|inesatt|errat)[oaie]|differire)|(?:verificare|verifica|rivedi|consultare|consulta)|non\\s(?:costituisce|sostituisce)|a\\sscopo',
  media:
    'immagin[ei]|foto|fotografi[ae]|illustrazion[ei]|video|audio|voce|grafic[ahi]{1,3}|musica|codice|copertina|podcast',
  notMaker:
    'aziend[ae]|startup|settore|istituto|legge|ricerca|agenti(?=\\s(?:sono|hanno))|espert[oaie]|etica|ricercator[ei]',
  topic:
    'spiega|spieghiamo|tratta|esplora|descrive|parla|analizza|mostra|confronta|prova|come|ammesso|occupa',
  reviewed:
    '(?:revisionat[oaie]|verificat[oaie]|controllat[oaie]|rivist[oaie]|approvat[oaie]|supervisionat[oaie]|validat[oaie]|corrett[oaie])[\\sa-zß-ɏ,]{0,30}(?:da|dalla|dal)|supervisione|revisione\\sumana|(?:redazione|redattore)\\s(?:[a-zß-ɏ]{1,4}\\s){0,2}(?:ha\\s)?(?:verificato|controllato|rivisto)',
  unreviewed:
    'senza\\s(?:revisione|supervisione|verifica|intervento)|non\\s(?:è\\sstat[oa]\\s)?(?:revisionat[oa]|verificat[oa]|controllat[oa])',
  used: 'usat[oaie]|utilizzat[oaie]|impiegat[oaie]|usiamo|utilizziamo|ricors[oi]|aiutat[oaie]|contribuito|collaborato|servit[oaie]|avvals[oaie]|adoperat[oaie]',
  making:
    'scrivere|redigere|produrre|creare|preparare|generare|realizzare|elaborare|stesura|redazione|produzione|creazione|realizzazione|preparazione|tradurre|riassumere|scrittura|elaborazione',
  polishing: 'ottimizzare|ottimizzazione|correzione|correggere|migliorare|rifinire|rivedere',
  through:
    "da|dal|dall['’]|dalla|con|tramite|mediante|grazie|attraverso|aiuto|supporto|utilizzando|usando|di|dell['’]|su",
  person:
    "giornalist[aei]|redattor[ei]|autor[ei]|autrice|team|espert[oaie]|che|su|sull['’]|fondator[ei]|studenti|ministero",
  by: 'di|da|autore|autrice|a\\scura\\sdi|redazione|testo|scritto\\sda|traduzione',
  role: "redazione|redattore|giornalista|robot|bot|assistente|desk|autore|sistema|dell['’]",
  source:
    "a\\spartire\\sda(?:i|l|lle|gli)?|basat[oa]\\ssu|basandosi\\ssu|partendo\\sda(?:i|l|lle)?|sulla\\sbase|dall['’]inglese|dal\\s(?:tedesco|francese|giapponese)",
  filler:
    "il|lo|la|i|gli|le|l['’]|un|uno|una|un['’]|del|dello|della|dei|delle|dell['’]|a|al|allo|alla|alle|all['’]|dall['’]|dai|in|nel|nella|nell['’]|sul|sulla|per|tra|e|ed|o|ma|che|si|ne|è|sono|stat[oaie]|ha|hanno|essere|può|possono|non|senza|quest[oaie]|quest['’]|suo|nostr[oaie]|più|anche|poi|dopo|prima|successivamente|error[ei]|inesattezze|imprecisioni|contenere|esserci|verificat[oaie]|controllat[oaie]|revisionat[oaie]|rivist[oaie]|corrett[oaie]|approvat[oaie]|verificare|verifica|revisione|uman[oaie]|persone|persona|rilett[oaie]|giornalist[aei]|redattor[ei]|editoriale|editore|team|pubblicat[oaie]|font[ei]|original[ei]|inglese|italiano|francese|tedesco|spagnolo|giapponese|dati|ufficiali|pubblici|informazion[ei]|informativ[oaie]|automatico|modo|strumenti|strumento|sistema|sistemi|modello|modelli|tecnologia|software|assistente|artificiale|intelligenza|generativa|ausilio|parte|parti|interamente|avviso|nota|avvertenza|trasparenza|attenzione|consultare|leggere|vedi|fatti|scopo|lettori|sempre|accuratezza|uso|titolo",
};
