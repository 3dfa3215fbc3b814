/** Words that say nothing about the subject of a promise: of grammar, and of any letter of a minister. */
export const EMPTY_WORDS: readonly string[] = `
  aan aandacht aangaande aangeboden aangegeven aangekondigd aanleiding aanloop aantal achter af afgelopen al alle
  alleen allen als alsmede alsnog ander andere anders antwoord antwoorden april augustus bedoeld begin behandeling
  beide bekend belang belangrijk belangrijke beleid bent bericht besluit betreffende betreft betrekking betrokken
  bezien bied bij bijgaand bijlage binnen binnenlandse blijft blijven boven brief brieven bron bronnen
  buitenlandse commissie commissiedebat d daar daarbij daarmee daarna daarnaast daarom daarop daarover daarvan
  daarvoor dag dagen dan dat de debat december deel deze dezelfde die dienen dient dit doel doen door dus echter
  een eerder eerdere eerste eind elk elke en enkele er ervan etc eveneens februari ga gaan gaat gebied gebruik
  gebruikt gebruikte gedaan gedurende geeft geen gehouden geinformeerd gelet genoemde gepubliceerd gericht geven
  gevraagd gezien graag haar had heb hebben heeft hem hen het hier hierbij hiermee hierop hierover hiervan
  hiervoor hij hoe huidige hun ik in inclusief indien informatie informeer informeren inmiddels inzake inzet is ja
  jaar januari jaren jl juli juni justitie kabinet kader kamer kamerlid kamers kamerstuk kamerstukken kan
  kerstreces komen komend komende komt koninkrijksrelaties krijgen kunnen kwam kwartaal landen laten later leden
  lid maand maanden maar maart maatregel maatregelen maken mate me mede medio mee meer mei met mevrouw mij mijn
  minister ministerie ministers mocht moet moeten mogelijk mogelijke mogelijkheden motie moties na naar nader
  nadere najaar namelijk namens nationaal nationale nederland nederlanders nederlandse nee niet nieuwe nog
  november nu of oktober om omtrent onder onderwerp onderzoek onderzoeken ons ontvangen ontvangt ook op open
  opgenomen organisaties over overheid overleg partijen partner partners per periode plaats pogingen punten
  reactie recent recente regering relevant relevante resultaten rijk rond samen samenwerking september sinds
  sprake staan staat staatssecretaris stand stappen steeds sturen stuur te tegen ten ter terug tevens tijd tijdens
  toe toegezegd toekomen toezegging toezeggingen tot treft tussen tweede u uit uiterlijk uitkomst uitkomsten
  uitvoering uw van vanuit vanwege vast vaste veiligheid verband verder verdere verdient vergadering verschillende
  vervolg verwacht verwachting verzoek via volgen volgende volgens volgt voor vooral voorgenomen voorjaar
  voornemens voortgang vormen vraag vraagt vragen waar waarbij waarin waarmee waarop waarover waarvan waarvoor
  wanneer want waren was wat week weer weken wel welke werd werden werk werken werkt wie wij wijze wijzen wil
  willen winter word worden wordt zaak zaken zal ze zeer zelf zend zich zie ziet zij zijn zo zoals zodat zodra
  zomer zomerreces zorg zou zouden zullen
  basis beantwoording bekijken betekent bijvoorbeeld bijzonder daarvoor doorgaan euro gezamenlijke inmiddels krijgt
  leiden leidt lijn loop maakt mening miljard miljoen neem neemt plaatsgevonden plaatsvinden recentelijk reeds
   vindt vinden voorbeeld voorzien waaronder zoeken zorgen
`
  .trim()
  .split(/\s+/u)
