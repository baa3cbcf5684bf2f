/** Italian. */
import { models } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '(?:articolo|testo|contenuto|pezzo|notizia|riassunto|sintesi|pagina|post|traduzione|documento|servizio|pubblicazione|analisi|resoconto|reportage|brano|notiziario|scheda|guida|titolo|descrizione|nota|versione|recensione|approfondimento)';

export const it: LanguagePack = {
  id: 'it',
  spaced: true,
  self: `(?:quest[oa]|quest['’]|il\\spresente|la\\spresente)\\s?${content}|(?:una\\s)?parte\\sdi\\squest[oa]\\s${content}|(?:il\\s|la\\s|l['’])${content}\\s(?:precedente|seguente|sopra|qui\\ssopra)|parti\\sdi\\squest[oa]\\s${content}`,
  bare: `(?:il\\s|la\\s|l['’])?${content}`,
  ai: `I\\.?A\\.?|(?:l['’]|dall['’]|all['’]|un['’])?intelligenza\\sartificiale|AI|strumenti\\sdi\\s(?:IA|AI|intelligenza\\sartificiale)|modell[oi]\\slinguistic[oi]|algoritm[oi]|bot|robot|${models}`,
  auto: 'automaticamente|in\\s(?:modo|maniera)\\sautom(?:atic[oa]|atizzat[oa])|in\\sautomatico',
  made: '(?:generat[oaie]|scritt[oaie]|redatt[oaie]|creat[oaie]|prodott[oaie]|realizzat[oaie]|elaborat[oaie]|compost[oaie]|preparat[oaie]|curat[oaie]|assistit[oaie]|revisionat[oaie]|compilat[oaie]|adattat[oaie]|riscritt[oaie]|riformulat[oaie]|confezionat[oaie]|ottenut[oaie])|nasce|nat[oaie]|ha\\s(?:scritto|generato|prodotto|redatto)',
  translated: 'tradott[oaie]|traduzione',
  summarised: 'riassunt[oaie]|sintetizzat[oaie]',
  helped:
    "con\\s(?:l['’])?(?:aiuto|ausilio|assistenza|supporto|il\\ssupporto)|assistit[oaie]|assistenza|supporto|in\\sparte|parzialmente|parte\\sdi",
  summary: 'riassunto|sintesi|in\\sbreve',
  label:
    "(?:contenuto|articolo|testo|riassunto|traduzione)\\s(?:generat[oa]|scritt[oa]|creat[oa]|redatt[oa]|prodott[oa]|realizzat[oa])\\s(?:da|con|dall['’]|tramite)\\s?(?:l['’])?(?:IA|AI|intelligenza\\sartificiale)|(?:generat[oa]|scritt[oa]|tradott[oa]|redatt[oa])\\s(?:da|con|dall['’]|tramite)\\s?(?:l['’])?(?:IA|AI|intelligenza\\sartificiale)",
  negation: 'non|senza|mai|nessun[oa]?|né|invece\\sdi',
  unreal:
    'vietat[oa]|addestrare|addestramento|se|deve|devono|dovrebbe|potrebbe|può|possono|quando|come|sarà|saranno|sarebbe',
  media: 'immagin[ei]|foto|fotografi[ae]|illustrazion[ei]|video|audio|voce|grafic[ahi]{1,3}',
  notMaker: 'aziend[ae]|startup|settore|istituto|legge|ricerca|agenti',
  topic: 'spiega|tratta|esplora|descrive|parla|analizza|mostra',
  reviewed:
    '(?:revisionat[oaie]|verificat[oaie]|controllat[oaie]|rivist[oaie]|approvat[oaie]|supervisionat[oaie]|validat[oaie])[\\s\\p{L},]{0,30}(?:da|dalla|dal)|supervisione|revisione\\sumana',
  unreviewed:
    'senza\\s(?:revisione|supervisione|verifica)|non\\s(?:è\\sstat[oa]\\s)?(?:revisionat[oa]|verificat[oa])',
  used: 'usat[oaie]|utilizzat[oaie]|impiegat[oaie]|usiamo|utilizziamo|ricors[oi]|aiutat[oaie]|contribuito|collaborato|servit[oaie]',
  making:
    'scrivere|redigere|produrre|creare|preparare|generare|realizzare|elaborare|stesura|redazione|produzione|creazione|realizzazione|preparazione|tradurre|riassumere|scrittura|elaborazione',
  through: "un(?=['’]$)|una?(?=\\s?$)|a\\scura|da|dall['’]|dalla|con|tramite|mediante|grazie|attraverso|aiuto|supporto",
  person: "giornalist[aei]|redattor[ei]|autor[ei]|autrice|team|espert[oaie]|che|su|sull['’]|fondator[ei]",
  by: 'di|autore|autrice|a\\scura\\sdi|redazione',
};
