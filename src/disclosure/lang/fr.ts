/** French. */
import { models } from './common.ts';
import type { LanguagePack } from './pack.ts';

const content =
  '(?:compte[- ]rendu|article|texte|contenu|résumé|billet|reportage|publication|page|traduction|synthèse|document|chronique|dépêche|note|analyse|récit|papier|actualité|brève|info(?:rmation)?|version|titre|chapeau|description|fiche|guide|encadré|post)';

export const fr: LanguagePack = {
  id: 'fr',
  spaced: true,
  self: `(?:cet(?:te)?|ce|le\\sprésent|la\\sprésente|l['’])\\s?${content}(?:\\sci-dessus)?|(?:une\\s)?partie\\sde\\sce(?:t|tte)?\\s${content}|l[ea]s?\\s${content}\\sci-(?:dessus|dessous)|parties?\\sde\\sl['’]article`,
  bare: `(?:le\\s|la\\s|l['’])?${content}s?`,
  ai: `I\\.?A\\.?|(?:l['’])?intelligence\\sartificielle|(?:l['’])?I\\.?A\\.?\\sgénérative|AI|outils?\\sd['’](?:IA|intelligence\\sartificielle)|(?:grands?\\s)?modèles?\\sde\\slangage|modèles?\\slinguistiques?|agents?\\sconversationnels?|(?:un\\s|le\\s)?logiciels?|robots?|algorithmes?|${models}`,
  auto: 'automatiquement|automatique|de\\s(?:manière|façon)\\sautomati(?:que|sée)',
  made: '(?:co-?)?(?:générée?s?|rédigée?s?|écrite?s?|produite?s?|créée?s?|réalisée?s?|élaborée?s?|composée?s?|conçue?s?|préparée?s?|éditée?s?|corrigée?s?|compilée?s?|assemblée?s?|reformulée?s?|enrichie?s?|établie?s?|fabriquée?s?|adaptée?s?|mise?\\sen\\sforme|fruit|issue?s?|assistée?s?)|(?:a|ont)\\s(?:rédigé|écrit|généré|produit|créé|résumé)|utilise|utilisée?s?',
  translated: 'traduite?s?|traduction',
  summarised: 'résumée?s?|synthétisée?s?',
  helped:
    "(?:avec|à)\\sl['’](?:aide|assistance|appui)|avec\\sle\\s(?:soutien|concours)|assistée?s?|assistance|en\\spartie|partiellement|partie\\sde|appui",
  summary: 'résumé|synthèse|essentiel',
  label:
    "(?:contenu|article|texte|résumé|traduction)\\s(?:générée?|rédigée?|écrite?|produite?|assistée?)?\\s?(?:par|avec)\\s(?:l['’])?(?:IA|intelligence\\sartificielle)|(?:générée?|rédigée?|traduite?|résumée?)\\s(?:par|avec)\\s(?:l['’]aide\\sde\\s)?(?:l['’]|une\\s)?(?:IA|intelligence\\sartificielle)",
  negation: "ne|n['’]|pas|sans|jamais|aucune?|ni|plutôt\\sque",
  unreal:
    'interdite?s?|entraîner|entraînement|si|doit|doivent|devra|devrait|pourrait|peut-on|lorsque|quand|comment|sera|seront|serait|peut-il',
  media: 'images?|photos?|illustrations?|visuels?|vidéos?|audio|voix|infographies?',
  notMaker: 'entreprises?|start-?ups?|secteur|recherche|institut|loi|règlement|agents?',
  topic: 'explique|traite|explore|présente|décrit|parle|aborde|examine|montre',
  reviewed:
    "(?:relue?s?|vérifiée?s?|validée?s?|corrigée?s?|revue?s?|éditée?s?|supervisée?s?|contrôlée?s?)[\\s\\p{L},'’]{0,40}(?:par|avant)|supervision|validation\\sd|relecture",
  unreviewed: '(?:non|sans)\\s(?:relue?s?|relecture|vérifiée?s?|vérification|validation)',
  used: 'utilisée?s?|utilisons|employée?s?|servie?|recours|eu\\srecours|aidée?s?|contribuée?|participée?|bénéficiée?|mobilisée?s?|appuyée?s?',
  making:
    'rédiger|écrire|produire|créer|préparer|élaborer|réaliser|générer|rédaction|écriture|élaboration|production|préparation|traduction|traduire|résumer|réalisation|création|conception',
  through: 'par|avec|via|grâce|aide|moyen|assistance|issue?',
  person:
    'journalistes?|rédacteurs?|rédactrices?|auteure?s?|équipe|spécialistes?|experts?|qui|sur|fondateurs?|élèves?',
  by: 'par|auteure?|rédigé\\spar|texte',
};
