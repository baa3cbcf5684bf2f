/** French. */
import { models, translators } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '(?:compte[- ]rendu|articles?|textes?|contenus?|résumés?|billets?|reportage|publication|page|traduction|synthèse|documents?|chronique|dépêche|note|analyse|récit|papier|brève|actualité|rapport|post|message|fiche|contribution|newsletter|réponse|points\\sclés|points\\sessentiels|lignes|version)';
const some =
  '(?:une\\s)?(?:partie|certaines?\\sparties|certains\\spassages|des\\spassages|des\\sparties|première\\sversion)\\s(?:du\\scontenu\\s)?de\\s';

export const fr: LanguagePack = {
  id: 'fr',
  spaced: true,
  self: `(?:(?:${some})?(?:cet(?:te)?|ces?|le\\sprésent|la\\sprésente)\\s|(?:${some})l['’])${content}(?:\\sci-dessus)?|(?:l[ea]s?\\s|l['’])${content}\\s(?:ci-dessus|ci-dessous|qui\\sprécède|que\\svous\\s(?:venez\\sde\\slire|lisez))`,
  bare: `(?:le\\s|la\\s|les\\s|l['’])?${content}`,
  pointed: '(?:ce(?:t|tte)?|ces)\\s[a-zß-ɏ-]{3,16}(?:\\s[a-zß-ɏ-]{3,16})?(?=\\s(?:a|ont|est|sont)\\s)',
  penned: 'rédigée?s?|écrite?s?|traduite?s?|résumée?s?|reformulée?s?|corrigée?s?|relue?s?',
  works:
    'programmes?|scripts?|codes?|fonctions?|livres?|romans?|chansons?|poèmes?|discours|lettres?|courriels?|logiciels?|fichiers?|lois?|jeux?|contrats?|semaine|année',
  ai: `I\\.?A\\.?|(?:l['’]|d['’]une?\\s|une\\s)?intelligence\\sartificielle(?:\\sgénérative)?|(?:l['’])?I\\.?A\\.?\\sgénérative|AI|(?:outils?|logiciels?|assistants?|modèles?|systèmes?|algorithmes?|technologies?|programmes?)\\sd['’](?:IA|intelligence\\sartificielle|écriture\\sautomatique)|assistant\\sIA|modèles?\\sde\\slangage|robots?|algorithmes?|systèmes?\\sautomatisés?|logiciels?\\sde\\straduction(?:\\sautomatique)?|une\\smachine|traduction\\sautomatique|${translators}|${models}`,
  auto: 'automatiquement|automatique|de\\s(?:manière|façon)\\sautomati(?:que|sée)|par\\s(?:une\\s)?machine',
  made: '(?:co-?)?(?:générée?s?|rédigée?s?|écrite?s?|produite?s?|créée?s?|réalisée?s?|élaborée?s?|composée?s?|conçue?s?|préparée?s?)|(?:a|ont|avons)\\s(?:rédigé|écrit|généré|produit)|issue?s?|rédige|génère|œuvre|fruit',
  worked:
    "éditée?s?|corrigée?s?|utilise|utilisée?s?|assistée?s?|développée?s?|publiée?s?|enrichie?s?|reformulée?s?|adaptée?s?|retravaillée?s?|mise?s?\\sen\\sforme|aidé|s['’]est\\sappuyée?|repose|contient|amélior(?:ée?s?)|recours|appuyée?s?",
  translated: 'traduite?s?|traduction',
  summarised: 'résumée?s?|synthétisée?s?|résumé(?=\\s(?:cet|ce))',
  helped:
    "(?:avec|à|grâce\\sà)\\sl['’](?:aide|assistance|appui)|avec\\sle\\s(?:soutien|concours)|assistée?s?|assistance|en\\spartie|partiellement|partie\\sde|appui|aidé|appuyée?s?|première\\sversion|certains\\spassages",
  summary: 'résumé|synthèse|essentiel|points\\sclés',
  label:
    "traduit(?:e)?\\sautomatiquement|traduction\\sautomatique|(?:avis\\sde\\s)?(?:résumé|traduction|synthèse|contenu|texte|article)\\s(?:par\\s)?(?:l['’])?IA|(?:généré|créé|rédigé)e?\\spar\\s(?:l['’]|une\\s)?IA",
  negation: "ne|n['’]|pas|sans|jamais|aucune?|ni|plutôt\\sque",
  unreal:
    'interdite?s?|entraîner|entraînement|si|doit|doivent|devra|devront|devrait|pourrait|peut-on|lorsque|quand|comment|sera|seront|serait|peut-il|a-t-il|ait|soupçon[a-zß-ɏ]{0,6}|probabilité|détecter|selon|déclaré|affirmé|affirme|reconnu',
  hedge:
    "(?:peut|peuvent|pourrait)\\s(?:[a-zß-ɏ]{2,12}\\s)?(?:contenir|comporter|présenter|être\\s(?:erroné|inexact|incomplet|imprécis)[a-zß-ɏ]{0,2}|différer|s['’]y\\sglisser)|susceptibles?\\sde|(?:doit|doivent)\\s(?:[a-zß-ɏ]{2,14}\\s)?être\\s(?:relu|vérifié|validé)[a-zß-ɏ]{0,2}|merci\\sde|veuillez|si\\svous\\s(?:constatez|repérez)",
  media:
    'images?|photos?|illustrations?|visuels?|vidéos?|audio|voix|infographies?|enregistrements?|musiques?|podcasts?|code|couverture',
  notMaker:
    'entreprises?|start-?ups?|secteur|recherche|institut|loi|règlement|agents?(?=\\s(?:sont|ont))|experts?|éthique|chercheurs?',
  topic:
    'explique|expliquons|traite|explore|présente|décrit|parle|aborde|examine|montre|compare|teste|comment',
  reviewed:
    "(?:relue?s?|vérifiée?s?|validée?s?|corrigée?s?|revue?s?|éditée?s?|supervisée?s?|contrôlée?s?|révisée?s?)[\\sa-zß-ɏ,'’]{0,40}(?:par|avant)|supervision|validation\\sd|relecture|vérification\\shumaine",
  unreviewed:
    '(?:non|sans)\\s(?:relue?s?|relecture|vérifiée?s?|vérification|validation|intervention|contrôle)',
  used: "utilisée?s?|utilisé|utilisons|employée?s?|servie?|recours|eu\\srecours|aidée?s?|aidé|contribuée?|participée?|bénéficiée?|mobilisée?s?|appuyée?s?|s['’]est\\sappuyée?|appuie|utilise",
  making:
    'rédiger|écrire|produire|créer|préparer|élaborer|réaliser|générer|rédaction|écriture|élaboration|production|préparation|traduction|traduire|résumer|réalisation|création|conception',
  polishing: 'optimis(?:er|ation)|correction|corriger|relire|relecture|améliorer|reformuler',
  through: "par|avec|via|grâce|aide|moyen|assistance|issue?s?|d['’]une?|de|sur|fondée?|basée?",
  person:
    'journalistes?|rédacteurs?|rédactrices?|auteure?s?|équipe|spécialistes?|experts?|qui|sur|fondateurs?|élèves?|étudiants?|ministre',
  by: 'par|auteure?|rédigé\\spar|texte|écrit\\spar|rédaction|traduction',
  role: 'rédaction|rédacteur|rédactrice|journaliste|robot|bot|assistant|desk|auteur|système|service',
  source:
    "à\\spartir|sur\\sla\\sbase|d['’]après|basée?\\ssur|fondée?\\ssur|depuis|de\\sl['’](?:anglais|allemand|espagnol|italien)",
  filler:
    "le|la|les|l['’]|un|une|des|du|d['’]|et|ou|mais|à|au|aux|en|dans|pour|sans|puis|avant|après|est|sont|été|a|ont|être|avoir|peut|peuvent|pas|ne|n['’]|non|qui|que|qu['’]|il|elle|ils|se|s['’]|ce|cet|cette|ces|nous|notre|nos|vous|votre|erreurs?|erronée?s?|inexactitudes?|imprécisions?|contenir|comporter|susceptibles?|vérifiée?s?|vérifier|relue?s?|corrigée?s?|validée?s?|révisée?s?|supervisée?s?|contrôlée?s?|éditée?s?|humaine?s?|humain|journalistes?|rédacteurs?|éditoriale?|équipe|publiée?s?|source|sources|original|originale|anglais|français|allemand|espagnol|italien|japonais|données|publiques?|officielles?|information|informations|outils?|logiciels?|systèmes?|modèles?|technologies?|artificielle|intelligence|générative|assistant|première|partie|entièrement|mention|remarque|avertissement|transparence|attention|merci|veuillez|consulter|lire|plus|voir|titre|indicatif|y|compris|faits|toutefois|d['’]abord",
};
