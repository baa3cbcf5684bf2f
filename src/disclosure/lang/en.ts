/** English. */
import { models, translators } from './common.ts';
import type { LanguagePack } from './pack.ts';

const noun =
  'article|story|post|piece|text|content|summary|report|page|translation|column|write[-\\s]?up|news\\sitem|newsletter|recap|transcript|material|analysis|overview|brief|briefing|description|review|guide|entry|document|copy|commentary|digest|headline|version|draft|bulletin|feature|readme|notebook|submission|roundup|round-up|explainer|preview|reporting|news';
const content = `(?:(?!(?:is|was|has|AI|about|by)\\s)[a-zß-ɏ-]{2,14}\\s){0,2}(?:${noun})`;
const points = '(?:(?:key|main)\\s(?:points|takeaways|highlights)|takeaways|bullet\\spoints)';

export const en: LanguagePack = {
  id: 'en',
  spaced: true,
  self: `(?:this|(?:every|each)(?=\\s[a-zß-ɏ]{3,12}\\s(?:was|is|has))|the\\s(?:above|following|preceding|present|foregoing)|(?:parts?|portions?|sections?|passages?|some|much|most|half)\\sof\\s(?:this|the)|in\\s(?:preparing|writing|producing|creating)\\sthis)\\s${content}|the\\s(?:${noun})\\s(?:above|below|(?:that\\s)?you(?:'ve|\\shave)?\\s(?:just\\sread|are\\s(?:reading|about\\sto\\sread)))|(?:${noun})s?\\s(?:at\\sthe\\stop\\sof|in|on|above|below)\\s(?:this|the)\\s[a-zß-ɏ]{3,12}|originally\\swritten\\sin\\s[a-zß-ɏ]{3,20}\\sand|(?:these\\s|the\\s)?${points}(?:\\s(?:above|below|in\\sthis\\s[a-zß-ɏ]{3,10}))?|these\\s(?:points|highlights|bullets)|this(?=\\s(?:was|has\\sbeen)\\s(?:researched|written|drafted|translated|summari[sz]ed|auto))|(?:posts|articles|stories|texts)\\son\\sthis\\s(?:site|page|blog)|the\\sfollowing(?=\\s(?:was|is|comes)\\s)|the\\sreporting\\shere|what\\syou(?:'ve|\\shave)?\\s(?:just\\sread|are\\sreading)`,
  bare: `(?:the\\s)?(?:(?:news|article|blog)\\s)?(?:content|summary|summaries|article|text|translation|story|post|report|headline|recap|draft|overview|analysis)|(?:the\\s)?(?:[a-z][a-zß-ɏ]{3,12}\\s(?:and\\s[a-z][a-zß-ɏ]{3,12}\\s)?)?versions?|${points}`,
  pointed: 'this\\s(?:[a-zß-ɏ-]{3,16}\\s){0,2}?[a-zß-ɏ-]{3,16}(?=\\s(?:was|has\\sbeen|is|were)\\s)',
  penned:
    'written|wrote|drafted|authored|translated|summari[sz]ed|rewritten|penned|prepared|proofread|polished|rephrased|reworded|copy-?edited|expanded',
  works:
    'programs?|scripts?|code|functions?|books?|novels?|songs?|poems?|speech|letters?|e-?mails?|apps?|software|files?|librar(?:y|ies)|laws?|bills?|plays?|lyrics|contracts?|paintings?|games?|week|year|month|time|person|man|woman|who|which|that',
  ai: `(?<=\\sby\\s)software|(?:generative\\s|gen[-\\s]?|an?\\s)?A\\.?I\\.?|artificial[-\\s]intelligence|(?:large\\s|AI\\s)?language\\smodels?|machine[-\\s]learning|neural\\snetworks?|automated\\s(?:insights|systems?|process|tools?|journalism|technology|software)|news\\s?bots?|robots?|bots?|an?\\s(?:algorithm|machine|computer\\sprogram|software)|machine\\stranslation|algorithms|automation|${translators}|${models}`,
  auto: 'auto(?:matically|mated|[-\\s])|machine[-\\s]',
  made: '(?:auto[-\\s]?|co[-\\s]?|re|pre[-\\s]?)?(?:generated|written|wrote|produced|created|authored|composed|drafted|compiled|synthesi[sz]ed|prepared|crafted|rewritten|put\\s(?:together|out)|reported)|generates|writes|produces|creates|drafts',
  worked:
    '(?:was|were)\\sused|(?:re)?(?:made|published|curated|edited|developed|assembled|built|organi[sz]ed|narrated|constructed|researched|adapted|structured|optimi[sz]ed|rephrased|reworded|formatted|polished|expanded)|used|uses|utili[sz]ed|assisted|enhanced|processed|relied|relies|comes?\\sfrom|came\\sfrom|courtesy|is\\sthe\\s(?:work|product|output)|contains?|includes?|powered|aided|supported',
  translated: 'translat(?:ed|ion|es)',
  summarised: 'summari[sz](?:ed|es)|condensed',
  helped:
    '(?:with|through)\\s(?:the\\s)?(?:help|assistance|aid|support)|assist(?:ed|ance|ants?|ing)?|(?:with|using)\\s(?:the\\s)?(?:AI|artificial\\sintelligence)\\s(?:assistance|support|help|tools)|tools?\\s(?:was|were)\\sused|in\\spart|partially|partly|parts\\sof|collaboration|co-?written|human\\soversight|helped|help(?=\\swith)|drafted|edited',
  summary: 'summar(?:y|ies)|key\\s(?:points|takeaways)|tl;?dr|overview|recap|highlights',
  label:
    '(?:fully\\s|partly\\s|partially\\s|100%\\s)?AI[-\\s](?:generated|written|produced|assisted|created|authored|translated|summari[sz]ed|enhanced|aided|drafted|powered\\ssummary|analysis|summary|translation|usage\\snotice|disclosure|content|article)|(?:automated|automatic|machine|AI)\\s(?:translation|summary)|machine[-\\s](?:translated|generated|written)|summary\\sby\\sAI',
  negation:
    "not|never|no|without|isn't|wasn't|weren't|doesn't|didn't|don't|rather\\sthan|instead\\sof|neither|nor|human[-\\s]written|by\\sa\\s(?:person|human)",
  unreal:
    'prohibited|forbidden|train(?:ing)?|mining|said\\sthat|claims?\\sthat|how|if|whether|must|should|shall|will|would|could|can\\sbe|may\\sbe|might|when(?!\\s[a-zß-ɏ]{3,12}ing\\s)|whenever|how\\sto|unless|expected\\sto|probability|likelihood|suspected|allegedly|said|says|told|according\\sto|admitted|ruled|detect(?:ed|s|ing|or)?',
  hedge:
    '(?:may|might|can|could)\\s(?:still\\s|also\\s|sometimes\\s|occasionally\\s)?(?:contain|include|make|have|miss|differ|err|be\\s(?:[a-zß-ɏ]{2,12}\\s)?(?:inaccurate|incorrect|wrong|incomplete|imprecise|subject|outdated|mistaken|errors?))|should\\s(?:always\\s)?(?:be\\s)?(?:verif(?:y|ied)|check(?:ed)?|consult(?:ed)?|not\\sbe)|(?:is|are)\\sgenerally\\saccurate|not\\sbe\\s(?:accurate|complete|correct)|if\\s(?:in\\sdoubt|you\\s(?:find|spot|see|notice))',
  media:
    '(?:images?|photos?|photographs?|pictures?|illustrations?|graphics?|videos?|audio|voices?|narration|podcasts?|artwork|thumbnail|cover|visuals?|music|songs?|films?|clips?|recordings?|logos?|avatars?|code|SQL)',
  notMaker:
    'agents?(?=\\s(?:are|is|can|have|that|and))|start-?ups?|reporting\\snetwork|accountability|networks?|projects?|grants?|funds?|initiatives?|coverage|newsletters?|beat|series|times|compan(?:y|ies)|firms?|research|researchers?|institutes?|lab|industry|sector|act|law|policy|policies|chips?|race|boom|bubble|summit|safety|detectors?|detection|badge|poets?|experts?|ethics|hype|app|apps',
  topic:
    'explain(?:s|ed)?|explores?|examines?|discuss(?:es|ed)?|describes?|looks\\s(?:at|into)|covers?|tells?|shows?|deals?\\swith|is\\sabout|reports?\\son|asks?|argues?|reviews?|introduces?|compares?|tests?|lists?|claims?|warns?|highlights?|raises?',
  reviewed:
    '(?:reviewed|edited|checked|fact[-\\s]?checked|verified|approved|supervised|overseen|curated|proofread|validated|vetted|revised)\\s(?:and\\s[a-zß-ɏ]{3,15}\\s)?(?:by|before|for)|human(?:s)?[-\\s](?:review(?:ed)?|oversight|edit(?:ing|ed)|editors?|supervision|check(?:ed)?|verified)|under\\s(?:human|editorial)\\s(?:review|supervision|control)|reviewed\\sby\\shumans?|native\\sEnglish-speaking\\seditor|(?:journalist|editor|reporter|human)s?\\s(?:[a-zß-ɏ]{2,12}\\s)?(?:verified|checked|reviewed|edited|approved|vetted)',
  unreviewed:
    '(?:not|never|without)\\s(?:been\\s)?(?:being\\s)?(?:fully\\s|human\\s|editorial\\s)?(?:reviewed|review|edited|checked|verified|fact-checked|oversight)',
  used: 'used|using|utili[sz]ed|employed|relied\\son|helped?|helps|support(?:ed|s)|contribut(?:ed|es)|assist(?:ed|s)|leveraged|involved|tapped|asked|turned\\sto|use(?=\\s(?:of|was))|enlisted|consulted|drew\\son',
  making:
    '(?:help\\s)?(?:writ(?:e|ing)|draft(?:ing|s)?|prepar(?:e|ing|ation)|creat(?:e|ing|ion)|produc(?:e|ing|tion)|generat(?:e|ing|ion)|compil(?:e|ing)|research(?:ing)?|organi[sz](?:e|ing)|edit(?:ing)?|translat(?:e|ing|ion)|summari[sz](?:e|ing)|compos(?:e|ing)|mak(?:e|ing)|structur(?:e|ing)|reporting|polish(?:ing)?|proofread(?:ing)?|put\\stogether)',
  polishing:
    'polish(?:ing)?|optimi[sz](?:e|ing|ation)|proofread(?:ing)?|refin(?:e|ing)|edit(?:ing)?|rephras(?:e|ing)|correct(?:ing|ion)?',
  through: 'by|with|using|via|through|from|on|of|in\\scollaboration',
  person:
    'editors?|reporters?|journalists?|correspondents?|founders?|experts?|authors?|team|staff|writers?|who|committee|council|students?|professors?|company|covers|about',
  by: 'by|author|written\\sby|words\\sby|text|words|reporting\\sby|story\\sby',
  role: 'newsroom|desk|assistant|writer|reporter|system|journalist|editor|author|bot|correspondent|staff|team|service|engine|agent',
  source: 'based\\s(?:on|in)|from|using|drawing\\son|out\\sof|on\\sthe\\sbasis|in\\sresponse\\sto',
  filler:
    'the|an?|in|at|to|for|and|or|but|it|its|this|these|those|that|which|has|have|had|been|is|are|was|were|be|being|not|no|may|might|can|could|contain(?:s|ing)?|includ(?:e|es|ing)|errors?|mistakes?|inaccura(?:te|cy|cies)|incorrect|incomplete|imprecise|accura(?:te|cy)|humans?|reviewed|review|edits?|checked|check|checks|verified|verify|verification|please|see|read|our|we|us|your|you|i|my|policy|policies|guidelines|standards|more|full|fully|entirely|originally|original|sources?|data|public|official|information|info|informational|editor(?:s|ial|ially)?|staff|team|newsroom|desk|journalists?|reporters?|authors?|writers?|publication|publishing|before|after|then|first|initial|final|only|also|all|any|language|languages|English|Japanese|Korean|Chinese|German|French|Spanish|Italian|Portuguese|Russian|Arabic|Dutch|Danish|Ukrainian|facts?|fact-checked|quality|purposes?|reference|quick|disclaimer|note|notice|disclosure|transparency|labell?(?:ed|s)?|under|supervision|oversight|without|differ|caution|important|details|assist(?:ance|ant|ants|ed)|help|support|tools?|systems?|technolog(?:y|ies)|models?|experimental|beta|feature|feedback|learn|about|use|usage|carefully|thoroughly|some|parts?|portions?|page|piece|as|so|own|generative|as-is|readers?|always|errors|responsib(?:le|ility)|advice|constitute|reviewers?|approval|approved|accordance|prompts?|output|news|subtitles?|grammar',
};
