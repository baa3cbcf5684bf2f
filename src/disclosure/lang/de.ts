/** German. */
import { models } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '\\p{L}{0,20}(?:artikel|beitrag|text|inhalt|meldung|bericht|zusammenfassung|seite|nachricht|übersetzung|blogbeitrag|kommentar|analyse|story|post|dokument|absatz)';

export const de: LanguagePack = {
  id: 'de',
  spaced: true,
  self: `(?:dies(?:er|e|es|en)|(?:bei|für)\\s(?:der\\s)?diese[nmr]?\\s${content}|der\\s(?:vorliegende|obige|folgende)|die\\s(?:vorliegende|obige|folgende)|das\\s(?:vorliegende|obige))\\s${content}(?:s|es)?|teile\\s(?:dieses|des)\\s${content}(?:s|es)?`,
  bare: `(?:der\\s|die\\s)?${content}`,
  ai: `(?:KI|AI)-(?:gestützt|basiert|unterstützt|generiert)(?:e[nrsm]?)?|KI|K\\.I\\.|künstliche[rn]?\\sintelligenz|(?:KI|AI)[-\\s](?:unterstützung|tools?|systeme?n?|modelle?n?|assistenten?|hilfe|software|technologie)|AI|generative[rn]?\\s(?:KI|AI)|sprachmodelle?n?s?|algorithm(?:us|en)|roboter|chatbots?|maschinen?|neuronale[nrs]?\\snetz(?:e|es|werk)?|software|${models}`,
  auto: 'automatisch|automatisiert|maschinell|vollautomati(?:sch|siert)',
  made: '(?:mit)?erstellt|geschrieben|verfasst|generiert|erzeugt|produziert|bearbeitet|formuliert|entstanden|entstand|entsteht|aufbereitet|entworfen|recherchiert|überarbeitet|generierte?[nrs]?|stammt|stammen|zusammengestellt|erarbeitet|(?:an)?gefertigt|ausgearbeitet|umgeschrieben|gekürzt|gestaltet|kreiert|entwickelt|verarbeitet|konzipiert|abgefasst',
  translated: 'übersetzt|übersetzung',
  summarised: 'zusammengefasst',
  helped:
    'unterstützung|unterstützt|mit\\s?hilfe|mithilfe|hilfe|bearbeitet|teilweise|teile|assistenz|zusammenarbeit',
  summary: 'zusammenfassung|überblick|kurzfassung',
  label:
    '(?:vollständig\\s)?KI[-\\s](?:generiert(?:e[rsn]?)?|erstellt|geschrieben|unterstützt|übersetzt|zusammenfassung|hinweis|inhalt|text|artikel)|(?:durch|mit|von)\\s(?:der\\s)?KI\\s(?:erstellt|bearbeitet|generiert|geschrieben|übersetzt|zusammengefasst|unterstützt)',
  negation: 'nicht|kein(?:e[rnsm]?)?|ohne|weder|niemals|statt',
  unreal:
    'untersagt|training|trainieren|verboten|bitte|wenn|falls|sollte|muss|müssen|würde|könnte|kann|wird\\s(?:künftig|in\\szukunft)|ob|jeden|jeder|alle',
  media:
    'bild(?:er)?|foto(?:s)?|illustration(?:en)?|grafik(?:en)?|video(?:s)?|audio|stimme|titelbild|symbolbild',
  notMaker: 'unternehmen|startups?|forschung|branche|gesetz|verordnung|agenten|chips?|institut',
  topic: 'erklärt|behandelt|handelt|beschreibt|zeigt|stellt|untersucht|diskutiert|berichtet',
  reviewed:
    '(?:redaktionell|von\\s(?:der\\sredaktion|einem\\smenschen|redakteuren|unserer\\sredaktion)|durch\\s(?:die\\sredaktion|menschen))[\\s\\p{L}]{0,40}(?:überprüft|geprüft|überarbeitet|bearbeitet|freigegeben|kontrolliert|redigiert)|redaktion(?:ell)?[\\s\\p{L}]{0,60}(?:überprüft|geprüft|überarbeitet)|redaktionell',
  unreviewed: '(?:nicht|ohne)\\s(?:redaktionell(?:e)?\\s)?(?:geprüft|überprüft|prüfung|kontrolle)',
  used: 'genutzt|verwendet|eingesetzt|benutzt|nutz(?:t|en)|verwenden|einsatz|geholfen|unterstützt(?:e)?|half|beigetragen|herangezogen|zurückgegriffen',
  making:
    'erstellung|erstellen|verfassen|schreiben|recherche|bearbeitung|produktion|entstehung|übersetzung|zusammenfassung|formulierung|erarbeitung|(?<=für\\s)dies(?:er|en|es)',
  through: 'mit|von|durch|mithilfe|mittels|per|dank|via|unter|mit\\shilfe',
  person:
    'redakteur(?:e|in|en)?|autor(?:in|en)?|journalist(?:en|in)?|reporter(?:in)?|team|mitarbeiter(?:n|in)?|kollegen|über|gründer(?:in)?|schüler',
  by: 'von|autor(?:in)?|text',
};
