/** German. */
import { models, translators } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '[a-zß-ɏ]{0,20}(?:artikel|beitrag|beiträge|text|texte|inhalt|inhalte|meldung|bericht|zusammenfassung|seite|nachricht|übersetzung|blogbeitrag|kommentar|analyse|story|post|dokument|absatz|absätze|fassung|überblick|news|antwort|zeilen|geschichte|reportage|report|kurzmeldung|eintrag|newsletter|punkte|stichpunkte)';

export const de: LanguagePack = {
  id: 'de',
  spaced: true,
  self: `(?:dies(?:er|e|es|en|em)|(?:teile|passagen|abschnitte|ein\\steil|große\\steile|schreiben|verfassen|erstellen|recherche|erstellung)\\s(?:dieses|dieser|des|der)|(?:der|die|das)\\s(?:(?:hier\\s)?(?:vorliegenden?|obigen?|folgenden?)|(?:soeben\\s|gerade\\s)?gelesene))\\s${content}(?:s|es|n)?|(?:der|die|das)\\s[a-zß-ɏ]{3,24}\\sauf\\sdieser\\sseite|[a-zß-ɏ]{3,24}\\sdieser\\sseite|die\\s(?:wichtigsten\\s|obigen\\s)?(?:kernpunkte|stichpunkte|punkte)`,
  bare: `(?:der\\s|die\\s|das\\s)?${content}`,
  pointed: 'dies(?:er|e|es)\\s(?:[a-zß-ɏ-]{3,16}\\s)?[a-zß-ɏ-]{3,16}(?=\\s(?:wurde|ist|wird|entstand))',
  penned:
    'geschrieben|verfasst|formuliert|übersetzt|zusammengefasst|getextet|korrigiert|lektoriert|redigiert|korrektur\\sgelesen',
  works:
    'programm|skript|code|funktion|buch|roman|lied|gedicht|rede|brief|app|software|datei|gesetz|spiel|vertrag|woche|jahr|bild|video',
  ai: `(?:KI|AI)[-\\s](?:gestützt|unterstützt|basiert)(?:e[rnsm]?)?|KI|K\\.I\\.|(?:einer?\\s|der\\s)?künstliche[rn]?\\sintelligenz|(?:KI|AI)[-\\s](?:unterstützung|unterstuetzung|tools?|systeme?n?|modelle?n?|assistenten?|assistentin|hilfe|software|technologie|anwendung|programme?n?|dienste?n?|werkzeuge?n?|sprachmodelle?n?|bots?|assistenz|einsatz)|AI|generative[rnm]?\\s(?:KI|AI)|sprachmodelle?n?s?|algorithm(?:us|en)|roboter|software|computersystems?|maschinelle[rn]?\\sübersetzung|automatisierten?\\s(?:system|verfahren|prozess)|${translators}|${models}`,
  auto: 'automatisch|automatisiert|maschinell|vollautomatisch|automatische',
  made: '(?:mit|vor)?erstellte?[nrs]?|(?:mit|um)?geschrieben|schrieb|verfasste?|generierte?[nrs]?|erzeugte?[nrs]?|produziert|formuliert|entstanden|entstand|entsteht|entworfen|entwurf|angefertigt|geschaffen|(?:KI|AI)[-\\s]?generierte?[nrs]?',
  worked:
    'bearbeitet|aufbereitet|recherchiert|überarbeitet|stammt|stammen|zusammengestellt|gestaltet|veröffentlicht|entwickelt|gemacht|basiert|basieren|beruht|optimiert|lektoriert|ergänzt|korrigiert|redigiert|unterstützt|enthält|kam',
  translated: 'übersetzt|übersetzte|übersetzung',
  summarised: 'zusammengefasst|zusammenfasst|fasste|gekürzt',
  helped:
    'unterstützung|unterstuetzung|unterstützt|mit\\s?hilfe|mithilfe|hilfe|bearbeitet|teilweise|teile|assistenz|zusammenarbeit|entwurf|kam|eingesetzt',
  summary: 'zusammenfassung|überblick|kurzfassung|zusammengefasst|kernpunkte|stichpunkte|das\\swichtigste',
  label:
    '(?:vollständig\\s|teilweise\\s)?(?:KI|AI)[-\\s](?:generiert(?:e[rsn]?)?|erstellt(?:e[rsn]?)?|erzeugt(?:e[rsn]?)?|geschrieben|unterstützt(?:e[rsn]?)?|gestützt(?:e[rsn]?)?|übersetzt|zusammenfassung|übersetzung|hinweis|inhalt|text|artikel|analyse)|(?:durch|mit|von)\\s(?:der\\s|einer\\s|unserer\\s)?KI\\s(?:erstellt|bearbeitet|generiert|geschrieben|verfasst|erzeugt|übersetzt|zusammengefasst|unterstützt)|maschinell\\s(?:übersetzt|erstellt|erzeugt)|maschinelle\\sübersetzung',
  negation: 'nicht|kein(?:e[rnsm]?)?|ohne|weder|niemals|statt|nie',
  unreal:
    'untersagt|training|trainieren|verboten|bitte|wenn|falls|sollte|muss|müssen|würde|könnte|kann|wird\\s(?:künftig|in\\szukunft)|ob|jeden|jeder|alle|wie|künftig|sei|seien|angeblich|mutmaßlich|verdacht|erkennen|laut|sagte|behauptet|räumte',
  hedge:
    '(?:kann|können|könnte)\\s(?:[a-zß-ɏ]{2,12}\\s){0,2}(?:fehler|ungenau|fehlerhaft|unvollständig|falsch|abweich|irr)[a-zß-ɏ]{0,12}|(?:bitte|zur)\\s(?:[a-zß-ɏ]{2,12}\\s){0,4}(?:prüfen|beachten|vergleichen|überprüfen|hin)|ohne\\s(?:gewähr|gewährleistung)|fehler\\s(?:sind\\s)?(?:möglich|nicht\\sausgeschlossen)',
  media:
    'bild(?:er)?|foto(?:s)?|illustration(?:en)?|grafik(?:en)?|video(?:s)?|audio|stimme|titelbild|symbolbild|aufnahme|beitragsbild|musik|podcast|code|sprecher',
  notMaker:
    'unternehmen|startups?|forschung|branche|gesetz|verordnung|agenten(?=\\s(?:sind|haben|die))|chips?|institut|texte?generator|generator|experten?|expertin|forscher|ethik|verordnung|boom|hype',
  topic:
    'erklär(?:t|en)|behandelt|handelt|beschreibt|zeigt|stellt|untersucht|diskutiert|berichtet|vergleicht|testet|wie',
  reviewed:
    '(?:redaktionell|von\\s(?:der\\sredaktion|einem\\smenschen|redakteuren|unserer\\sredaktion|journalisten)|durch\\s(?:die\\sredaktion|menschen))[\\sa-zß-ɏ]{0,40}(?:überprüft|geprüft|überarbeitet|bearbeitet|freigegeben|kontrolliert|redigiert)|redaktion(?:ell)?[\\sa-zß-ɏ]{0,60}(?:überprüft|geprüft|überarbeitet|kontrolliert|redigiert)|redaktionell\\s(?!verantwort)|redakteur(?:in)?\\s(?:[a-zß-ɏ]{2,12}\\s){0,2}(?:überarbeitet|geprüft|überprüft|kontrolliert)|menschlich(?:e[rn]?)?\\s(?:geprüft|kontrolle|prüfung|überprüfung)',
  unreviewed:
    '(?:nicht|ohne)\\s(?:[a-zß-ɏ]{2,14}\\s){0,2}(?:geprüft|überprüft|prüfung|kontrolle|bearbeitung|redigiert|lektoriert)',
  used: 'genutzt|verwendet|eingesetzt|benutzt|nutz(?:t|en)|verwenden|einsatz|geholfen|unterstützt(?:e)?|half|beigetragen|herangezogen|zurückgegriffen|zum\\seinsatz|angewendet|gearbeitet',
  making:
    'erstellung|erstellen|verfassen|schreiben|recherche|bearbeitung|produktion|entstehung|übersetzung|zusammenfassung|formulierung|erarbeitung|entwurf|(?<=für\\s)dies(?:er|en|es)|bei(?=\\sdies)',
  polishing: 'optimierung|überarbeitung|korrektur|lektorat|sprachlichen?|glätten|verbessern|redigieren',
  through: 'mit|von|durch|mithilfe|mittels|per|dank|via|unter|mit\\shilfe|auf|aus',
  person:
    'redakteur(?:e|in|en)?|autor(?:in|en)?|journalist(?:en|in)?|reporter(?:in)?|team|mitarbeiter(?:n|in)?|kollegen|über|gründer(?:in)?|schüler|experten?|ministerium|quellen',
  by: 'von|autor(?:in)?|text|redaktion|bericht|verfasst\\svon|geschrieben\\svon|übersetzung|quelle',
  role: 'redaktion|redakteur(?:in)?|autor(?:in)?|reporter(?:in)?|desk|bot|assistent(?:in)?|newsroom|journalist(?:in)?|schreiber|system',
  source: 'basierend\\sauf|auf\\s(?:der\\s)?(?:grundlage|basis)|anhand|aus(?=\\s[a-zß-ɏ])|unter\\sverwendung',
  filler:
    'der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|und|oder|sowie|aber|in|im|ins|an|am|bei|zu|zum|zur|vom|für|als|es|sie|wir|haben|hat|ist|sind|war|wurde|wurden|worden|wird|werden|sein|kann|können|nicht|ohne|dies|diese|dieser|dieses|diesem|diesen|hier|fehler|fehlerhaft|ungenau|ungenauigkeiten|möglich|enthalten|unvollständig|angaben|gewähr|bitte|redaktion|redaktionell|redaktionelle[nr]?|redakteur(?:in|en)?|mensch(?:en|lich|liche|licher)?|journalist(?:en|in|isch)?|geprüft|überprüft|prüfung|kontrolliert|kontrolle|freigegeben|anschließend|danach|zunächst|dann|vor|nach|veröffentlichung|original|quelle|quellen|englisch(?:en)?|deutsch(?:e|en)?|französischen|spanischen|italienischen|japanischen|koreanischen|chinesischen|russischen|ukrainischen|hinweis|transparenz|transparenzhinweis|anmerkung|kennzeichnung|info|information(?:en)?|daten|öffentlich(?:e|en)?|automatisch(?:e|en)?|maschinell(?:e|en)?|vollständig|künstliche[rn]?|generative[rn]?|tool|tools|system|systems|technik|technologie|modell|modells|unser(?:e|er|em|en)?|mehr|weitere|dazu|siehe|lesen|so|auch|nur|sich|verantwortung|liegt|leser|fakten|manuell|sprachlich|menschlicher|dabei|wie',
};
