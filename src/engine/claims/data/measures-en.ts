/**
 * English nouns that news measures in percent and money, grouped where it uses them for one and the same thing; the first
 * of a group stands for all. Groups are narrow: net profit and revenue are never one.
 */
export const MEASURES = `
  revenue revenues sales turnover takings | profit profits earnings income | loss losses | margin | dividend | eps |
  cost costs expense expenses | spending expenditure outlay | investment investments | capex | budget | deficit | surplus |
  debt | loan loans | aid funding subsidy subsidies | grant | fine penalty | tax taxes | tariff tariffs duty duties levy levies |
  price prices | wage wages salary salaries pay | rent rents | inflation cpi | gdp economy | output production |
  deliveries | shipments | exports export | imports import | trade | unemployment joblessness | employment jobs |
  rate rates | yield yields | guidance | valuation | capitalisation capitalization | stake | turnout |
  vote votes ballot ballots | support | approval | rating | majority | lead | population | births birthrate |
  mortality fatality death deaths | infection infections | capacity | speed faster | accuracy | efficiency | users |
  subscribers | customers | damage damages compensation | ransom | reward prize | deal deals | contract contracts | cash |
  reserves | assets | volume | visitors tourists | attendance | emissions | electricity | oil | gas | bonus |
  interest | poverty | fee fees toll | target | guarantee guarantees | commitment commitments |
  value worth | score benchmark | reduction | retaliation countermeasures | donation donations | wealth fortune`;
