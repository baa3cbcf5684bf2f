/** English words by which news counts one and the same thing; a word may stand in two groups. */
export const LIKE_THINGS = `
  award prize trophy honour honor accolade win | nomination nod | summit meeting talks encounter | title crown championship trophy win |
  occasion time | memorandum memoranda mou mous | people person passenger resident citizen life | victim dead fatality death life |
  customer household home user outage | job post position staff worker employee | worker employee staff |
  country nation state | car vehicle | plane aircraft jet | flight departure | ship vessel boat | strike attack raid |
  earthquake quake tremor | match game | film movie | firm company business | student pupil | shop store outlet | house home |
  soldier troop | child kid youngster | vote ballot | seat mandate | lawmaker legislator mp deputy | member country |
  police officer | case infection | point mark | share stock | flat apartment | official officer | doctor physician |
  inquiry investigation probe | trader merchant shopkeeper retailer | supporter fan | offer proposal bid |
  lawyer attorney | lawsuit suit case | ruling verdict judgment judgement decision | deal agreement accord pact treaty |
  regulator watchdog authority | thief burglar robber | rioter protester demonstrator | blaze fire | refuge shelter`;
/**
 * English words that stand for each other in news where everything else of a statement agrees, counted or not. Wider than
 * `LIKE_THINGS`: "a vast fire" tells "a huge blaze", but three parties are not three celebrations.
 */
export const LIKE_WORDS = `
  accommodation lodging hotel residence | campaign offensive operation | collapse failure breakdown | concern worry fear anxiety unease |
  remark comment statement word | talk negotiation dialogue discussion consultation | row dispute spat feud quarrel |
  stalemate deadlock impasse | aim goal objective target purpose | cause reason | risk threat danger hazard peril | crisis emergency |
  border frontier boundary | chief head boss leader director chair chairman chairwoman chairperson | executive boss |
  spokesman spokesperson spokeswoman | parliament legislature assembly | election vote poll ballot | voter electorate |
  opponent rival challenger competitor | backing support endorsement | protest demonstration rally march | strike walkout stoppage |
  pay wage salary | rise increase growth jump surge gain | fall decline drop decrease slump plunge reduction | high peak |
  forecast estimate projection prediction outlook | profit earnings income | revenue sales turnover | cost price expense |
  debt borrowing | loan credit | funding financing money finance fund | shareholder investor | customer client consumer buyer |
  product goods item | factory plant | facility site complex | office headquarters | building structure | tower skyscraper |
  road highway motorway route | railway rail train | airport airfield | port harbour harbor dock | bridge crossing |
  storm hurricane typhoon cyclone tempest | flood flooding deluge | rain rainfall downpour | snow snowfall | cold chill freeze frost |
  wind gust gale | damage destruction harm | debris wreckage rubble | injury wound | hospital clinic | disease illness sickness |
  outbreak epidemic | vaccine jab vaccination | drug medicine medication pharmaceutical | treatment therapy | test trial exam examination |
  research study | scientist researcher | finding result discovery | data figure statistic number | document paper file |
  message email letter note | video footage clip recording | picture photo photograph image | book novel | song track single |
  concert gig show performance | singer vocalist rapper musician | band group | actor performer star | director filmmaker |
  audience crowd spectator viewer | stadium arena venue | coach manager trainer | player athlete | team side squad club |
  tournament competition contest championship | weapon arms | missile rocket | explosion blast detonation |
  gunman shooter attacker assailant | suspect defendant | prisoner inmate detainee | prison jail | court tribunal |
  judge justice magistrate | hearing session | charge count indictment | crime offence offense | murder killing homicide |
  theft robbery heist burglary | fraud scam deception | fine penalty | law legislation statute | rule regulation | ban prohibition |
  permit licence license permission | plan scheme proposal project programme program | step measure | tax levy duty tariff |
  aid help assistance relief | donation gift contribution | charity foundation | school college | baby infant newborn |
  family relative kin | village town settlement community | city town municipality | region area district province zone |
  coast shore seaside | island isle | mountain peak summit | forest wood woodland | electricity power | oil crude |
  fuel petrol gasoline | cash money | bank lender | trade commerce | export shipment | partnership alliance cooperation collaboration |
  visit trip tour | journey voyage trip | start beginning launch opening | end conclusion finish close | ceremony event gala |
  celebration party festivity | holiday vacation | night evening | ally partner | counterpart opposite | aide adviser advisor |
  bomb explosive device | pilot captain | crew staff team | inspection check review audit | flaw fault defect | blackout outage |
  failing shortcoming weakness | chance opportunity prospect | bid attempt effort | feat achievement accomplishment | debut premiere |
  big large huge massive enormous vast colossal giant gigantic | small little tiny minor | new latest recent fresh | former previous ex |
  quick fast rapid swift | strong powerful robust | serious severe grave critical | dangerous hazardous risky perilous | safe secure |
  important key crucial vital essential significant major | main chief principal primary central | famous renowned celebrated |
  rich wealthy | expensive costly | full complete total entire whole | secret classified confidential | legal lawful |
  illegal unlawful illicit | angry furious outraged | happy glad pleased delighted | ill sick unwell | local domestic |
  foreign overseas international | global worldwide | national nationwide | annual yearly | temporary provisional interim |
  permanent lasting | final last | first initial opening | next following subsequent coming upcoming forthcoming | tall high |
  wide broad | long lengthy prolonged | short brief | freezing icy frigid | heavy intense | nuclear atomic | military armed |
  online digital | beautiful scenic | strict tough stringent | joint shared common | unprecedented historic | deadly fatal lethal |
  nearly almost | suddenly abruptly | quickly rapidly swiftly | immediately instantly promptly | currently presently now |
  recently lately | previously earlier formerly | often frequently | rarely seldom | usually normally typically |
  mostly mainly largely primarily | partly partially | completely fully totally entirely wholly | only solely merely sole |
  together jointly | officially formally | publicly openly | globally worldwide | abroad overseas | later afterwards afterward subsequently |
  begin start onset | dawn sunrise daybreak | dusk sunset nightfall`;
