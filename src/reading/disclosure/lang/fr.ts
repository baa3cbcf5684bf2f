/** French. */
import { languagePack } from './pack.ts';

const content =
  '(?:compte[- ]rendu(?: de [a-z]{3,12})?|articles?|textes?|contenus?|résumés?|billets?|reportage|publications?|pages?|traductions?|synthèses?|documents?|chroniques?|dépêches?|notes?|analyse|récit|papier|brève|actualité|rapport|post|message|fiche|contribution|newsletter|points clés|points essentiels|lignes|version|titres?|guide|décryptage|explication|manuel|description|documentation)';
const some =
  '(?:une )?(?:partie|certaines? parties|certains passages|des passages|des parties|première version) (?:du contenu )?de ';

export const fr = languagePack('fr', {
  self: `l[ea] (?:résumé|synthèse)(?: (?:en tête|au début|à la fin|ci-dessus))? (?:de (?:cet(?:te)? |l['’])|du )${content}|(?:(?:${some})?(?:cet(?:te)?|ces?|le présent|la présente) |(?:${some})l['’])${content}(?: ci-dessus)?|(?:tous |toutes )?nos ${content}s?(?= (?:sont|ont) )|(?:l[ea]s? |l['’])points (?:clés|essentiels|principaux)|(?:l[ea]s? |l['’])${content} (?:ci-dessus|ci-dessous|qui précède|que vous (?:venez de lire|lisez))`,
  bare: `(?:le |la |les |l['’])?(?:${content}|rédaction)`,
  pointed: '(?:ce(?:t|tte)?|ces) [a-zß-ɏ-]{3,16}(?: [a-zß-ɏ-]{3,16})?(?= (?:a|ont|est|sont) )',
  works:
    'programmes?|scripts?|codes?|fonctions?|livres?|romans?|chansons?|poèmes?|discours|lettres?|courriels?|logiciels?|fichiers?|lois?|jeux?|contrats?|projets?|sites?|outils?|produits?|modèles?|semaine|année',
  ai: `I\\.?A\\.?|(?:l['’]|d['’]une? |une )?intelligence artificielle(?: générative)?|(?:l['’])?I\\.?A\\.? générative|AI|modèles? de langage|robots?|chatbots?|agents? conversationnels?|algorithmes?|programmes? informatiques?|systèmes? (?:de [a-zß-ɏ]{5,12} )?automati(?:sée?s?|ques?)|logiciels? de traduction(?: automatique)?|une machine|traduction automatique`,
  auto: 'automatiquement|automatique|de (?:manière|façon) automati(?:que|sée)|par (?:une )?machine',
  made: '(?:co-?)?(?:générée?s?|rédigée?s?|écrite?s?|produite?s?|créée?s?|réalisée?s?|élaborée?s?|composée?s?|conçue?s?|préparée?s?)|(?:a|ont|avons) (?:rédigé|écrit|généré|produit)|issue?s?|rédige|génère|œuvre|fruit|reformulée?s?|corrigée?s?|relue?s?',
  worked:
    "éditée?s?|corrigée?s?|utilise|utilisée?s?|assistée?s?|développée?s?|publiée?s?|enrichie?s?|reformulée?s?|adaptée?s?|retravaillée?s?|mise?s? en forme|aidé|s['’]est appuyée?|repose|contient|extraite?s?|signée?s?|proposée?s?|sélectionnée?s?|provien(?:t|nent)|émane|amélior(?:ée?s?)|recours|appuyée?s?",
  translated: 'traduite?s?|traduction',
  summarised: 'résumée?s?|synthétisée?s?|résumé(?= (?:cet|ce))',
  helped:
    "(?:avec|à|grâce à) l['’](?:aide|assistance|appui)|avec le (?:soutien|concours)|assistée?s?|assistance|en partie|partiellement|partie de|appui|aidé|appuyée?s?|première version|certains passages",
  summary: 'en bref|résumés?|synthèses?|essentiel|points clés',
  negation: "non|ne|n['’]|pas|sans|jamais|aucune?|ni|plutôt que",
  unreal:
    'pourquoi|sembl(?:e|ent|ait)|probablement|sans doute|version (?:précédente|antérieure) de|fausse?s?|faux|interdite?s?|entraîner|entraînement|si|doit|doivent|devra|devront|devrait|pourrait|peut-on|lorsque|quand|comment|sera|seront|serait|peut-il|a-t-il|ait|soupçon[a-zß-ɏ]{0,6}|probabilité|détecter|selon|déclaré|affirmé|affirme|reconnu',
  hedge:
    "(?:peut|peuvent|pourrait) (?:[a-zß-ɏ]{2,12} )?(?:contenir|comporter|présenter|être (?:erroné|inexact|incomplet|imprécis)[a-zß-ɏ]{0,2}|différer|s['’]y glisser)|susceptibles? de|(?:doit|doivent) (?:[a-zß-ɏ]{2,14} )?être (?:relu|vérifié|validé)[a-zß-ɏ]{0,2}|merci de|veuillez|si vous (?:constatez|repérez)",
  media:
    'réponses?|images?|photos?|illustrations?|visuels?|vidéos?|audio|voix|infographies?|enregistrements?|musiques?|podcasts?|code|couverture',
  notMaker:
    'entreprises?|start-?ups?|secteur|recherche|institut|loi|règlement|agents?(?= (?:sont|ont))|experts?|éthique|chercheurs?',
  topic:
    'explique|expliquons|traite|explore|présente|décrit|parle|aborde|examine|montre|compare|teste|comment',
  check:
    'relue?s?|relecture|vérifiée?s?|vérifie|vérification|validée?s?|validation|corrigée?s?|corrige|revue?s?|éditée?s?|supervisée?s?|supervision|contrôlée?s?|contrôle|révisée?s?|révision|intervention humaine',
  used: "utilisée?s?|utilisé|utilisons|employée?s?|servie?|recours|eu recours|aidée?s?|aidé|contribuée?|participée?|bénéficiée?|mobilisée?s?|appuyée?s?|s['’]est appuyée?|appuie|utilise",
  making:
    'rédiger|écrire|produire|créer|préparer|élaborer|réaliser|générer|rédaction|écriture|élaboration|production|préparation|traduction|traduire|résumer|réalisation|création|conception|structurer|ordonner|corriger|améliorer',
  others:
    '(?:autres|derni(?:er|ère)s) (?:articles|textes|actualités|sujets|dépêches|informations)|(?:actualités?|informations|articles|infos) du jour',
  through: "par|avec|via|grâce|aide|moyen|assistance|issue?s?|d['’]une?|de|sur|fondée?|basée?",
  forIt: 'pour|dans',
  to: 'pour',
  person:
    'journalistes?|rédacteurs?|rédactrices?|auteure?s?|équipe|spécialistes?|experts?|qui|sur|fondateurs?|humains?|élèves?|étudiants?|ministre',
  by: 'par|auteure?|rédigé par|texte|écrit par|rédaction|traduction',
  role: 'rédaction|rédacteur|rédactrice|journaliste|robot|bot|assistante?|desk|aut(?:eure?|rice)|système|service',
  source:
    "(?<=traduction automatique )d(?:e|['’]une?|u)|à partir|sur la base|d['’]après|basée? sur|fondée? sur|depuis|de l['’](?:anglais|allemand|espagnol|italien)",
  nobody: 'personne|aucune? (?:humain|journaliste|relecteur)|reste à',
  note: 'remarque|important|note|avertissement|mention|transparence|attention|info',
  heading: '(?:mention|transparence|utilisation|recours|usage).{1,16}\\bIA\\b',
  opens: 'par|rédigé par',
  about: '(?<!appuy[a-zß-ɏ]{1,3} |repos[a-zß-ɏ]{1,3} |bas[a-zß-ɏ]{1,3} )sur',
  tell: "(?:veuillez noter|merci de noter|nous précisons|à noter) que|ceci est (?:d')?une?|il s'agit d'une?|(?:comment) [^:.]{3,40}:",
  filler:
    "le|la|les|l['’]|un|une|des|du|d['’]|et|ou|mais|à|au|aux|en|dans|pour|sans|puis|avant|après|est|sont|été|a|ont|être|avoir|peut|peuvent|pas|ne|n['’]|non|qui|que|qu['’]|il|elle|ils|se|s['’]|ce|cet|cette|ces|nous|notre|nos|vous|votre|erreurs?|erronée?s?|inexactitudes?|imprécisions?|contenir|comporter|susceptibles?|vérifier|humaine?s?|humain|journalistes?|rédacteurs?|éditoriale?|équipe|source|sources|original|originale|anglais|français|allemand|espagnol|italien|japonais|données|publiques?|officielles?|information|informations|outils?|logiciels?|systèmes?|modèles?|technologies?|artificielle|intelligence|générative|assistant|première|partie|entièrement|mention|remarque|avertissement|transparence|attention|merci|consulter|lire|plus|voir|indicatif|y|compris|faits|toutefois|d['’]abord",
});
