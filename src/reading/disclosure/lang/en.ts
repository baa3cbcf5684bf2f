/** English. */
import { english, nouns } from '../signs.ts';
import { languagePack } from './pack.ts';

const noun = `${nouns}|account(?= of)`;
const plural = `(?:${noun})s|summaries|stories`;
const content = `(?:(?!(?:is|was|has|AI|about|by) )[a-zß-ɏ-]{2,14} ){0,2}(?:${noun})`;
const points = '(?:(?:key|main) (?:points|takeaways|highlights)|takeaways|bullet points)';

export const en = languagePack('en', {
  self: `(?:this|(?:every|each)(?= [a-zß-ɏ]{3,12} (?:was|is|has))|the (?:above|following|preceding|present|foregoing)|(?:parts?|portions?|sections?|passages?|some|much|most|half) of (?:this|the)|in (?:preparing|writing|producing|creating) this) ${content}|the (?:${noun}) (?:above|below|(?:that )?you(?:'ve| have)? (?:just read|are (?:reading|about to read)))|the (?:${noun}) itself|(?:${noun})s? (?:at the top of|in|on|above|below) (?:this [a-zß-ɏ]{3,12}|the (?:page|site|screen|box|card|panel|section|left|right|${noun}))|originally written in [a-zß-ɏ]{3,20} and|(?:these |the )?${points}(?: (?:above|below|in this [a-zß-ɏ]{3,10}))?|these (?:points|highlights|bullets)|this(?= (?:was|has been) (?:researched|written|drafted|translated|summari[sz]ed|auto))|(?:posts|articles|stories|texts) on this (?:site|page|blog)|the following(?= (?:was|is|comes) )|(?:all|(?:all )?(?:of )?our) (?:[a-z]{3,12} )?(?:${plural})(?= (?:are|were) )|our (?:${noun})(?= (?:is|was) )|the reporting here|you(?:'re| are)(?: now)? reading(?= an? )|what you(?:(?:'ve| have)? (?:just read|are reading)| see (?:here|above|below))|what follows(?= (?:is|was) )|(?<=(?:write|wrote|draft|produced?|translate) )this(?=[.!]?$)|this one(?=$|[.,;!]| included)|the one you(?:'re| are) reading`,
  bare: `(?:the )?(?:(?:news|article|example|sample|blog|sports?|match|game|weather|market|earnings|election) )?(?:${noun}|summaries|stories)|(?:the )?(?:[a-z][a-zß-ɏ]{3,12} (?:and [a-z][a-zß-ɏ]{3,12} )?)?(?:versions?|original)|${points}`,
  pointed: 'this (?:[a-zß-ɏ-]{3,16} ){0,2}?[a-zß-ɏ-]{3,16}(?= (?:was|has been|is|were) (?!synthetic))',
  works:
    'programs?|scripts?|code|functions?|books?|novels?|songs?|poems?|speech|letters?|e-?mails?|apps?|software|files?|librar(?:y|ies)|laws?|bills?|plays?|lyrics|contracts?|paintings?|games?|projects?|websites?|sites?|accounts?(?! of)|profiles?|tools?|products?|datasets?|designs?|models?|tracks?|events?|week|year|month|time|person|man|woman|who|which|that',
  ai: `nobody(?= (?:wrote|edited|was involved))|(?<=by )(?:a )?(?:software|machines?)|(?:generative |gen[- ]?|an? )?A\\.?I\\.?|artificial[- ]intelligence|(?:large |AI )?language models?|(?:text|writing) models?|machine[- ]learning|neural networks?|automated (?:(?:writing|text|reporting|publishing) )?(?:insights|systems?|process|tools?|journalism|technology|software|newsroom)|news ?bots?|chat ?bots?|robots?|bots?|an? (?:algorithm|machine|computer program|software)|(?:neural )?machine translation|(?:machine |neural )?translation engines?|generative models?|algorithms|automation`,
  auto: 'auto(?:matically|mated|[- ])|(?:machine|computer)[- ]|algorithmically|synthetic(?= (?:text|content)|[.:,]|$)',
  made: '(?:auto[- ]?|co[- ]?|re|pre[- ]?)?(?:generated|written|wrote|produced|created|authored|composed|drafted|compiled|modified|synthesi[sz]ed|prepared|crafted|rewritten|put (?:together|out)|reported)|shortened|condensed|abridged|proofread|polished|rephrased|reworded|copy-?edited|expanded|penned|generates|writes|produces|creates|drafts|synthetic(?=[.:,]|$)',
  worked:
    'put(?= th[^.,]{3,28} together)|(?:was|were) used|(?:turned|converted|transformed)(?= [^,.;]{2,40} into)|(?:re)?(?:made|modified|published|curated|edited|developed|assembled|built|organi[sz]ed|narrated|constructed|researched|adapted|structured|optimi[sz]ed|rephrased|reworded|formatted|polished|expanded)|used|uses|utili[sz]ed|extracted|distilled|pulled|selected|originat(?:ed|es) (?:from|with)|assisted|enhanced|processed|relied|relies|comes?(?= from)|came(?= from)|courtesy|is the (?:work|product|output)|contains?|includes?|powered|aided|supported',
  translated: 'translat(?:ed?|ion|es|ing)|rendered in(?:to)?',
  summarised: 'summari[sz](?:ed|es)|condensed',
  helped:
    '(?:with|through) (?:the )?(?:help|assistance|aid|support)|assist(?:ed|ance|ants?|ing)?|(?:with|using) (?:the )?(?:AI|artificial intelligence) (?:assistance|support|help|tools)|tools? (?:was|were) used|in part|partially|partly|parts of|collaboration|co-?written|human oversight|helped|help(?= with)|a (?:hand|part|role)(?= in)|(?:help|assistance|support)(?= from)|outlin(?:e|ing)|brainstorm(?:ing)?|drafted|edited|modified',
  summary: 'summar(?:y|ies)|(?:key|bullet) points|takeaways|tl;?dr|overview|recap|highlights',
  negation:
    "not|never|no|none|nothing|without|isn't|wasn't|weren't|doesn't|didn't|don't|rather than|instead of|neither|nor|human[- ]written|by a (?:person|human)|(?:nobody|no one)(?= (?:has |had )?(?:used|asked|let|fed))",
  unreal:
    'why|(?:appears?|seems?|likely|probably) to be|probably|most likely|(?:earlier|previous|prior|former|original) versions?(?= of this [a-z]{3,12} (?:contain|includ|had|quoted|cited|used|said|stated))|fake[ds]?|hoax(?:es)?|(?:generated|written|assisted|created)[- ](?:content |text |article )?(?:policy|policies|guidelines|rules)|(?:policy|policies|guidelines|rules) (?:for|on|about)|prohibited|forbidden|train(?:ing)?|mining|said that|claims? that|how|if|whether|must|should|shall|will|would|could|can be|may be|might|when(?! [a-zß-ɏ]{3,12}ing )|whenever|how to|unless|expected to|probability|likelihood|suspected|allegedly|said|says|told|according to|admitted|ruled|detect(?:ed|s|ing|or)?',
  hedge:
    '(?:may|might|can|could) (?:still |also |sometimes |occasionally )?(?:contain|include|make|have|miss|differ|err|be (?:[a-zß-ɏ]{2,12} )?(?:inaccurate|incorrect|wrong|incomplete|imprecise|subject|outdated|mistaken|errors?))|should (?:always )?(?:be )?(?:verif(?:y|ied)|check(?:ed)?|consult(?:ed)?|not be)|(?:is|are) generally accurate|not be (?:accurate|complete|correct)|if (?:in doubt|you (?:find|spot|see|notice))',
  media:
    '(?:maps?|charts?|(?:customers?|users?|guests?|buyers?|shoppers?|readers?)\x27?s? (?:reviews?|ratings|comments|feedback|opinions)|answers?|responses?|repl(?:y|ies)|images?|photos?|photographs?|pictures?|illustrations?|graphics?|videos?|audio|voices?|narration|podcasts?|artwork|thumbnail|cover|visuals?|music|songs?|films?|clips?|recordings?|logos?|avatars?|code|SQL)',
  notMaker:
    'agents?(?= (?:are|is|can|have|that|and))|start-?ups?|reporting network|accountability|networks?|projects?|grants?|funds?|initiatives?|coverage|newsletters?|beat|series|times|compan(?:y|ies)|firms?|research|researchers?|institutes?|lab|industry|sector|act|law|policy|policies|chips?|race|boom|bubble|summit|safety|detectors?|detection|badge|poets?|experts?|ethics|hype|app|apps',
  topic:
    'explain(?:s|ed)?|explores?|examines?|discuss(?:es|ed)?|describes?|looks (?:at|into)|covers?|tells?|shows?|deals? with|is about|reports? on|asks?|argues?|reviews?|introduces?|compares?|tests?|lists?|claims?|warns?|highlights?|raises?',
  check:
    '(?:fact[- ]?)?check(?:s|ed|ing)?|review(?:s|ed|ing)?|(?:copy-?)?edit(?:s|ed|ing)?|verif(?:y|ied|ication)|proofread|sign(?:s|ed)?(?: (?:it|this|them))? off|approv(?:ed|al)|revision|vett(?:ed|ing)|supervis(?:ed|ion)|oversight|overseen|curated|validated|revised|moderated|corrected|human (?:involvement|input|intervention|hand|control)|humans? in the loop|rewrote|(?:go|gone|went|read|looked) (?:(?:it|them|this) (?:over|through)|(?:over|through) (?:it|them|this|every|each))|(?:read|seen|touched)(?= by)',
  used: 'used|using|utili[sz]ed|employed|relied on|helped?|helps|support(?:ed|s)|contribut(?:ed|es)|assist(?:ed|s)|leveraged|involved|fed|let|tapped|asked|turned to|use(?= (?:of|was))|enlisted|consulted|drew on|(?:had|played) a (?:hand|part|role)|(?:got|had|received) (?:some )?(?:help|assistance)',
  making:
    '(?:help )?(?:writ(?:e|ing)|draft(?:ing|s)?|prepar(?:e|ing|ation)|creat(?:e|ing|ion)|produc(?:e|ing|tion)|generat(?:e|ing|ion)|compil(?:e|ing)|research(?:ing)?|organi[sz](?:e|ing)|edit(?:ing)?|translat(?:e|ing|ion)|summari[sz](?:e|ing)|compos(?:e|ing)|mak(?:e|ing)|structur(?:e|ing)|reporting|polish(?:ing)?|outlin(?:e|ing)|brainstorm(?:ing)?|proofread(?:ing)?|put together|(?:turn|convert)(?= [^,.;]{2,40} into))',
  others:
    "(?:other|more|further|top|latest|recent|today's|yesterday's|the (?:day|week|morning|evening)'s|this (?:week|morning)'s) (?:[a-z]{2,12} ){0,2}(?:stories|articles|news|headlines|reports|posts|items)|(?:news|stories|headlines) of the (?:day|week)",
  through: english.through,
  offer: '(?:read|get|see|view|try|show|generate|create|discover|make)(?: [^ .:,]{1,10}){0,3} AI(?![a-z])',
  forIt: 'for|in',
  to: 'to',
  person:
    'editors?|reporters?|journalists?|correspondents?|founders?|experts?|authors?|team|(?:desk|newsroom)(?!\x27)|staff|writers?|hand|humans?|people|who|committee|council|students?|professors?|company|covers|about',
  by: 'by|author|written by|words by|text|words|reporting by|story by',
  role: 'newsroom|desk|assistant|writer|reporter|system|journalist|editor|author|bot|correspondent|staff|team|service|engine|agent',
  source: '(?<=translation )of|based (?:on|in)|from|using|drawing on|out of|on the basis|in response to',
  nobody:
    'nobody|no one|none|no (?:human|person|editor|journalist)s?|(?:humans?|persons?|people|editors?|journalists?) (?:was|were|has|have|had|did) not|yet to|still to|await(?:s|ing)?|waiting for',
  note: "(?:(?:editor|reporter|author|writer|publisher|full|honest)(?:ial|'s)? )?(?:note|notice|transparency|disclaimer|disclosure|attribution|warning|attention|important|info|mention|credit|ps)",
  heading:
    '\\bAI (?:disclosure|notice|note|statement|transparency|usage|use)\\b|\\b(?:disclosure|transparency|note|notice|statement)\\b.{1,20}\\bAI\\b|^(?:how|where) (?:was|is|were|did|have|we) (?:\\S{1,20} ){0,3}AI\\b|^(?:the |our )?use of (?:AI|artificial)',
  opens: '(?:written |words |text |story |report )?by',
  about:
    '(?:(?<!based |relied |relies |relying |draws? |drew |drawn |built |depends? |runs? |running |trained |worked |working )on|about|regarding)',
  tell: "(?:(?:please|kindly) (?:note|be aware)|(?:readers|you) should (?:know|note|be aware)|for (?:your information|transparency))(?:,? that)?|(?:this|it|these|here) (?:is|are)(?: an?)?|you(?:'re| are) reading(?: an?)?|(?:how|about) [^:.]{3,40}:",
  filler:
    'press releases?|minutes|statements?|recordings?|filings?|the|an?|in|at|to|for|and|or|but|it|its|this|these|those|that|which|has|have|had|been|is|are|was|were|be|being|not|no|may|might|can|could|contain(?:s|ing)?|includ(?:e|es|ing)|errors?|mistakes?|inaccura(?:te|cy|cies)|incorrect|incomplete|imprecise|accura(?:te|cy)|humans?|please|see|read|our|we|us|your|you|i|my|policy|policies|guidelines|standards|more|full|fully|entirely|originally|sources?|data|public|official|information|info|informational|editor(?:s|ial|ially)?|staff|team|newsroom|desk|journalists?|reporters?|authors?|writers?|publication|publishing|before|after|then|first|initial|final|only|also|all|any|language|languages|English|Japanese|Korean|Chinese|German|French|Spanish|Italian|Portuguese|Russian|Arabic|Dutch|Danish|Ukrainian|facts?|quality|purposes?|reference|quick|disclaimer|note|notice|disclosure|transparency|labell?(?:ed|s)?|under|without|differ|caution|important|details|help|support|tools?|systems?|technolog(?:y|ies)|models?|experimental|beta|feedback|learn|about|use|usage|carefully|thoroughly|some|parts?|portions?|as|so|own|generative|as-is|readers?|always|errors|responsib(?:le|ility)|advice|constitute|reviewers?|accordance|prompts?|output|subtitles?|grammar',
});
