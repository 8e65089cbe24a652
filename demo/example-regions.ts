/** Code, name, and the English name where there is one. Names and codes are real; nothing else in the examples is. */
export type Region = readonly [code: string, name: string, english?: string];

/** The classification has no AM04, AM16 and AM31. */
export const labourRegions: readonly Region[] = [
  ['AM01', 'Groningen'],
  ['AM02', 'Friesland'],
  ['AM03', 'Drenthe'],
  ['AM05', 'Twente'],
  ['AM06', 'Veluwe Stedendriehoek'],
  ['AM07', 'Midden-Gelderland'],
  ['AM08', 'Rijk van Nijmegen'],
  ['AM09', 'Achterhoek'],
  ['AM10', 'Rivierenland'],
  ['AM11', 'Flevoland'],
  ['AM12', 'Gooi en Vechtstreek'],
  ['AM13', 'Midden-Utrecht'],
  ['AM14', 'Amersfoort'],
  ['AM15', 'Noord-Holland Noord'],
  ['AM17', 'Zaanstreek/Waterland'],
  ['AM18', 'Groot Amsterdam'],
  ['AM19', 'Holland Rijnland'],
  ['AM20', 'Midden-Holland'],
  ['AM21', 'Haaglanden'],
  ['AM22', 'Rijnmond'],
  ['AM23', 'Drechtsteden'],
  ['AM24', 'Zeeland'],
  ['AM25', 'West-Brabant'],
  ['AM26', 'Midden-Brabant'],
  ['AM27', 'Noordoost-Brabant'],
  ['AM28', 'Zuidoost-Brabant'],
  ['AM29', 'Noord-Limburg'],
  ['AM30', 'Zuid-Limburg'],
  ['AM32', 'Helmond-De Peel'],
  ['AM33', 'Midden-Limburg'],
  ['AM34', 'Zuid-Holland Centraal'],
  ['AM35', 'Gorinchem'],
  ['AM36', 'Regio Zwolle'],
  ['AM37', 'Zuid-Kennemerland en IJmond'],
  ['AM38', 'FoodValley'],
];

export const municipalities: readonly Region[] = [
  ['GM0193', 'Zwolle'],
  ['GM0344', 'Utrecht'],
  ['GM0363', 'Amsterdam'],
  ['GM0450', 'Uitgeest'],
  ['GM0518', "'s-Gravenhage"],
  ['GM0599', 'Rotterdam'],
  ['GM0772', 'Eindhoven'],
  ['GM0820', 'Nuenen, Gerwen en Nederwetten'],
  ['GM0935', 'Maastricht'],
  ['GM1900', 'Súdwest-Fryslân'],
  ['GM1948', 'Meierijstad'],
  ['GM1970', 'Noardeast-Fryslân'],
];

/** These have no code of CBS: the pact's are five, CBS has four, and neither holds the other. */
export const pactLandsdelen: readonly Region[] = [
  ['tp-noord', 'Landsdeel Noord', 'Region North'],
  ['tp-oost', 'Landsdeel Oost', 'Region East'],
  ['tp-noordwest', 'Landsdeel Noordwest', 'Region Northwest'],
  ['tp-zuidwest', 'Landsdeel Zuidwest', 'Region Southwest'],
  ['tp-zuidoost', 'Landsdeel Zuidoost', 'Region Southeast'],
];

export const cbsLandsdelen: readonly Region[] = [
  ['LD01', 'Noord-Nederland'],
  ['LD02', 'Oost-Nederland'],
  ['LD03', 'West-Nederland'],
  ['LD04', 'Zuid-Nederland'],
];
