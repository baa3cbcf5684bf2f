/**
 * Countries with their adjectives and capitals as keys of one country, so that "Japanese", "Japan" and "Tokyo" (for its
 * government) meet. Also holds containment of places used by news most: a part never contradicts its whole.
 */

import { firstOfGroup } from '../../../text/groups.ts';

/** Between two bars: country, then adjective and people words; multi-word names use a hyphen. */
const COUNTRIES = `
united-states us u.s u.s. usa america american americans washington | united-kingdom uk u.k britain british london | japan japanese tokyo |
south-korea south-korean korean koreans seoul | north-korea north-korean pyongyang dprk | china chinese beijing | taiwan taiwanese taipei |
russia russian russians moscow kremlin | ukraine ukrainian ukrainians kyiv kiev | france french paris | germany german germans berlin |
italy italian italians rome | spain spanish spaniards madrid | portugal portuguese lisbon | denmark danish danes copenhagen |
greenland greenlandic greenlanders | norway norwegian norwegians oslo | sweden swedish swedes stockholm | finland finnish finns helsinki |
poland polish poles warsaw | netherlands dutch hague | belgium belgian belgians | switzerland swiss bern | austria austrian austrians vienna |
greece greek greeks athens | turkey turkish turks ankara turkiye | iran iranian iranians tehran | iraq iraqi iraqis baghdad | israel israeli israelis jerusalem |
palestine palestinian palestinians gaza | syria syrian syrians damascus | lebanon lebanese beirut | egypt egyptian egyptians cairo | saudi-arabia saudi saudis riyadh |
india indian indians delhi | pakistan pakistani pakistanis islamabad | bangladesh bangladeshi dhaka | sri-lanka lankan colombo | nepal nepali nepalese kathmandu |
australia australian australians canberra | new-zealand zealander zealanders wellington | canada canadian canadians ottawa | mexico mexican mexicans |
brazil brazilian brazilians brasilia | argentina argentine argentinian argentines | chile chilean chileans santiago | peru peruvian peruvians lima |
colombia colombian colombians bogota | venezuela venezuelan venezuelans caracas | cuba cuban cubans havana |
south-africa south-african pretoria | nigeria nigerian nigerians abuja | kenya kenyan kenyans nairobi | uganda ugandan ugandans kampala |
ethiopia ethiopian ethiopians | morocco moroccan moroccans rabat | senegal senegalese dakar | algeria algerian algerians algiers | ghana ghanaian ghanaians accra |
indonesia indonesian indonesians jakarta | malaysia malaysian malaysians | thailand thai thais bangkok | vietnam vietnamese hanoi | philippines philippine filipino filipinos manila |
singapore singaporean singaporeans | myanmar burmese | cambodia cambodian phnom-penh | mongolia mongolian | kazakhstan kazakh | hungary hungarian hungarians budapest |
romania romanian romanians bucharest | bulgaria bulgarian bulgarians sofia | serbia serbian serbs belgrade | croatia croatian zagreb | czech czechs prague | slovakia slovak bratislava |
ireland irish dublin | iceland icelandic reykjavik | scotland scottish scots edinburgh | wales welsh cardiff | europe european europeans eu brussels
`;

/** Word (lower case) → the country it stands for. */
export const COUNTRY_OF = firstOfGroup(COUNTRIES);

/** Between two bars: one city under the names that news uses for it, where their letters do not show that they are one. */
const CITIES = `
kolkata calcutta | mumbai bombay | chennai madras | bengaluru bangalore | pune poona | varanasi benares | beijing peking |
guangzhou canton | yangon rangoon | kharkiv kharkov | lviv lvov lwow | dnipro dnepr | mykolaiv nikolaev nikolayev | odesa odessa |
zaporizhzhia zaporozhye | chornobyl chernobyl | chisinau kishinev | cologne koln | munich munchen | nuremberg nurnberg | hanover hannover |
geneva geneve genf | basel basle | turin torino | milan milano | venice venezia | florence firenze | naples napoli | genoa genova |
padua padova | seville sevilla | zaragoza saragossa | antwerp antwerpen anvers | ghent gent | bruges brugge | gothenburg goteborg |
gdansk danzig | wroclaw breslau | krakow cracow | lyon lyons | marseille marseilles | marrakesh marrakech | thessaloniki salonika |
macau macao | mecca makkah | izmir smyrna
`;

/** Word (lower case, without accents) → the city that it names. */
export const CITY_OF = firstOfGroup(CITIES);
