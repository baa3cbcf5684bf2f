/** German. */
import { languagePack } from './pack.ts';

const content =
  '[a-zß-ɏ]{0,20}(?:artikel|beitrag|beiträge|text|texte|inhalt|inhalte|meldung|bericht|zusammenfassung|seite|nachricht|übersetzung|blogbeitrag|kommentar|analyse|story|post|dokument|absatz|absätze|satz|sätze|abschnitt|fassung|überblick|news|zeilen|geschichte|reportage|report|kurzmeldung|eintrag|newsletter|punkte|stichpunkte|anleitung|dokumentation|leitfaden|handbuch|beschreibung)';

export const de = languagePack('de', {
  free: true,
  self: `die (?:zusammenfassung|kurzfassung|stichpunkte)(?: (?:am (?:anfang|ende|beginn)|zu beginn|oberhalb))? (?:dieses|dieser|des|der) ${content}(?:s|es|n)?|(?:dies(?:er|e|es|en|em)|(?:teile|passagen|abschnitte|ein teil|große teile|schreiben|verfassen|erstellen|recherche|erstellung) (?:dieses|dieser|des|der)|(?:der|die|das) (?:(?:hier )?(?:vorliegenden?|obigen?|folgenden?)|(?:soeben |gerade )?gelesene)) ${content}(?:s|es|n)?|(?:der|die|das) [a-zß-ɏ]{3,24} auf dieser seite|[a-zß-ɏ]{3,24} dieser seite|(?:alle |all )?unsere ${content}(?:e|n|en|s)?(?= (?:werden|wurden|sind) )|die (?:wichtigsten |obigen )?(?:kernpunkte|stichpunkte|punkte|fakten)`,
  bare: `(?:der |die |das |eine? )?${content}`,
  pointed: 'dies(?:er|e|es) (?:[a-zß-ɏ-]{3,16} )?[a-zß-ɏ-]{3,16}(?= (?:wurde|ist|wird|entstand))',
  works:
    'programm|skript|code|funktion|buch|roman|lied|gedicht|rede|brief|app|software|datei|gesetz|spiel|vertrag|projekt|website|werkzeug|produkt|modell|entwurf|veranstaltung|woche|jahr|bild|video',
  ai: `(?:KI|AI)[- ](?:gestützt|unterstützt|basiert)(?:e[rnsm]?)?|KI|K\\.I\\.|(?:einer? |der )?künstliche[rn]? intelligenz|(?:KI|AI)[- ](?:unterstützung|unterstuetzung|tools?|systeme?n?|modelle?n?|assistenten?|assistentin|hilfe|software|technologie|anwendung|programme?n?|dienste?n?|werkzeuge?n?|sprachmodelle?n?|bots?|assistenz|einsatz)|AI|generative[rnm]? (?:KI|AI)|(?:sprach|text)modelle?n?s?|algorithm(?:us|en)|chatbots?|(?:text|schreib)?roboters?|software|computer(?:systems?|programm(?:s|en)?)|maschinelle[rn]? übersetzung|automati(?:sierten?|schen?s?) (?:[a-z]{4,12})?(?:systems?|verfahrens?|prozess)`,
  auto: 'automatisch|automatisiert|maschinell|vollautomatisch|automatische',
  made: '(?:mit|vor)?erstellte?[nrs]?|(?:mit|um)?geschrieben|schrieb|verfasste?|generierte?[nrs]?|erzeugte?[nrs]?|produziert|formuliert|entstanden|entstand|entsteht|entworfen|entwurf|angefertigt|geschaffen|getextet|korrigiert|lektoriert|redigiert|korrektur gelesen|bearbeitet',
  worked:
    'bearbeitet|aufbereitet|recherchiert|überarbeitet|stammt|stammen|zusammengestellt|gestaltet|veröffentlicht|entwickelt|gemacht|basiert|basieren|beruht|kommt|extrahiert|ausgewählt|vorformuliert|optimiert|(?:schreiben|verfassen|erstellen|formulieren|übersetzen|zusammenfassen)(?= lassen| ließ)|lektoriert|ergänzt|korrigiert|redigiert|unterstützt|enthält|kam',
  translated: 'übersetzen(?= lassen| ließ)|übersetzt|übersetzte|übersetzung',
  summarised: 'zusammengefasst|zusammenfasst|fasste|gekürzt',
  helped:
    'unterstützung|unterstuetzung|unterstützt|mit ?hilfe|mithilfe|hilfe|bearbeitet|teilweise|teile|assistenz|zusammenarbeit|entwurf|kam|eingesetzt',
  summary:
    'zusammenfassung|überblick|kurzfassung|zusammengefasst|kernpunkte|stichpunkte|das wichtigste|auf einen blick',
  negation: 'nicht|kein(?:e[rnsm]?|erlei)?|ohne|weder|niemals|statt|nie',
  unreal:
    'warum|weshalb|wieso|scheint|scheinen|wohl|wahrscheinlich|vermutlich|frühere[nr]? (?:version|fassung)|gefälscht[a-zß-ɏ]{0,2}|fake|untersagt|training|trainieren|verboten|bitte|wenn|falls|sollte|muss|müssen|würde|könnte|kann|wird (?:künftig|in zukunft)|ob|jeden|jeder|alle|wie|künftig|sei|seien|angeblich|mutmaßlich|verdacht|erkennen|laut|sagte|behauptet|räumte',
  hedge:
    '(?:kann|können|könnte) (?:[a-zß-ɏ]{2,12} ){0,2}(?:fehler|ungenau|fehlerhaft|unvollständig|falsch|abweich|irr)[a-zß-ɏ]{0,12}|(?:bitte|zur) (?:[a-zß-ɏ]{2,12} ){0,4}(?:prüfen|beachten|vergleichen|überprüfen|hin)|ohne (?:gewähr|gewährleistung)|fehler (?:sind )?(?:möglich|nicht ausgeschlossen)',
  media:
    'antwort(?:en)?|bild(?:er)?|foto(?:s)?|illustration(?:en)?|grafik(?:en)?|video(?:s)?|audio|stimme|titelbild|symbolbild|aufnahme|beitragsbild|musik|podcast|code|sprecher',
  notMaker:
    'unternehmen|startups?|forschung|branche|gesetz|verordnung|agenten(?= (?:sind|haben|die))|chips?|institut|texte?generator|generator|experten?|expertin|forscher|ethik|boom|hype',
  topic:
    'erklär(?:t|en)|behandelt|handelt|beschreibt|zeigt|stellt|untersucht|diskutiert|berichtet|vergleicht|testet|wie',
  check:
    'aufsicht|(?:über|gegen)?(?:geprüft|prüft(?:e|en)?|prüfung|gelesen)|kontrolliert|kontrolle|redigiert|lektoriert|überarbeitet|bearbeitet|bearbeitung|freigegeben|korrigiert|gesichtet|verifiziert|redaktionell (?:verantwortet|betreut)|menschliche[sn]? (?:zutun|eingriff|eingreifen|beteiligung)',
  used: 'genutzt|verwendet|eingesetzt|benutzt|nutz(?:t|en)|verwenden|einsatz|geholfen|unterstützt(?:e)?|half|beigetragen|herangezogen|zurückgegriffen|zum einsatz|angewendet|gearbeitet',
  making:
    'erstellung|erstellen|verfassen|schreiben|recherche|bearbeitung|produktion|entstehung|übersetzung|zusammenfassung|formulierung|gliedern|strukturieren|korrigieren|verbessern|erarbeitung|entwurf|(?<=für )dies(?:er|en|es)|bei(?= dies)',
  others:
    '(?:ander(?:e[nr]?|er)|weitere[nr]?|aktuelle[nr]?|heutige[nr]?) (?:[a-zß-ɏ]{3,16} )?(?:artikel|meldungen|beiträge|texte|nachrichten|geschichten)n?|(?:nachrichten|meldungen|themen) des tages',
  through: 'mit|von|durch|mithilfe|mittels|per|dank|via|unter|mit hilfe|auf|aus',
  forIt: 'für|bei|in',
  to: 'zu',
  person:
    'redakteur(?:e|in|en)?|autor(?:in|en)?|journalist(?:en|in)?|reporter(?:in)?|team|mitarbeiter(?:n|in)?|kollegen|über|gründer(?:in)?|schüler|experten?|ministerium|quellen|menschen?',
  by: 'von|autor(?:in)?|text|redaktion|bericht|verfasst von|geschrieben von|übersetzung|quelle',
  role: 'redaktion|redakteur(?:in)?|autor(?:in)?|reporter(?:in)?|desk|bot|assistent(?:in)?|newsroom|journalist(?:in)?|schreiber|system',
  source:
    '(?<=übersetzung )(?:eine[rs]|de[rs])|basierend auf|auf (?:der )?(?:grundlage|basis)|anhand|aus(?= [a-zß-ɏ])|unter verwendung',
  nobody: 'niemand(?:em)?|keine[mrn]? (?:mensch(?:en)?|redakteur)|noch zu|muss noch',
  note: 'achtung|info|hinweis|transparenz[a-zß-ɏ]{0,12}|anmerkung|nota|wichtig',
  heading:
    '\\bKI-(?:hinweis|einsatz|transparenz|nutzung)|(?:hinweis|transparenz|einsatz|kennzeichnung|nutzung).{1,16}\\bKI\\b',
  opens: 'von',
  about: '(?:über|zum|zur)',
  tell: '(?:bitte beachten sie|wir weisen darauf hin|bitte beachte),? dass|dies(?:es)? ist ein(?:e|er)?|(?:wie) [^:.]{3,40}:',
  filler:
    'der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|und|oder|sowie|aber|in|im|ins|an|am|bei|zu|zum|zur|vom|für|als|es|sie|wir|haben|hat|ist|sind|war|wurde|wurden|worden|wird|werden|sein|kann|können|nicht|ohne|dies|diese|dieser|dieses|diesem|diesen|hier|fehler|fehlerhaft|ungenau|ungenauigkeiten|möglich|enthalten|unvollständig|angaben|gewähr|bitte|redaktion|redaktionell|redaktionelle[nr]?|redakteur(?:in|en)?|mensch(?:en|lich|liche|licher)?|journalist(?:en|in|isch)?|anschließend|danach|zunächst|dann|vor|nach|veröffentlichung|original|quelle|quellen|englisch(?:en)?|deutsch(?:e|en)?|französischen|spanischen|italienischen|japanischen|koreanischen|chinesischen|russischen|ukrainischen|hinweis|transparenz|transparenzhinweis|anmerkung|kennzeichnung|info|information(?:en)?|daten|öffentlich(?:e|en)?|automatisch(?:e|en)?|maschinell(?:e|en)?|vollständig|künstliche[rn]?|generative[rn]?|tool|tools|system|systems|technik|technologie|modell|modells|unser(?:e|er|em|en)?|mehr|weitere|dazu|siehe|lesen|so|auch|nur|sich|verantwortung|liegt|leser|fakten|manuell|sprachlich|menschlicher|dabei|wie',
});
