/** Third parties: what they do is no promise of the government. Matched on a whole word or, with a leading hyphen, on its ending. */
export const THIRD_PARTIES = `europese commissie, commissie, europese raad, raad, raden, europees parlement, europese unie, eu, unie, vn, navo, oeso, who, imf, wereldbank, ecb, ombudsman, hoge vertegenwoordiger, hv, edeo, lidstaten, lidstaat, landen, land, fao, iaea, opcw, curaçao, aruba, sint maarten,
gemeente, gemeenten, gemeentes, provincie, provincies, waterschap, waterschappen, vng, ipo, veiligheidsregio, veiligheidsregio’s, regio, regio’s, college, burgemeester, burgemeesters, wethouder, gedeputeerde staten, koepels,
bedrijf, bedrijven, onderneming, ondernemingen, ondernemers, sector, sectoren, sociale partners, werkgevers, werknemers, vakbonden, bonden, brancheorganisatie, brancheorganisaties, banken, bank, verzekeraars, zorgverzekeraars, zorgaanbieders, zorgaanbieder, aanbieders, aanbieder, instellingen, instelling, ziekenhuizen, ziekenhuis, scholen, school, universiteiten, universiteit, hogescholen, woningcorporaties, corporaties, leveranciers, leverancier, pensioenfondsen, pensioenuitvoerders, producenten, fabrikanten, exploitanten, exploitant, vervoerders, luchtvaartmaatschappijen, luchtvaartsector, luchthaven, luchthavens, platforms, techbedrijven, media, boeren, vissers, burgers, burger, inwoners, reizigers, patiënten, cliënten, huurders, verhuurders, ouders, kinderen, leerlingen, studenten, mensen, iedereen, consumenten, gebruikers,
rechter, rechtbank, gerechtshof, hof, hoge raad, raad van state, rechtspraak, openbaar ministerie, om, nationale ombudsman, algemene rekenkamer, rekenkamer, kiesraad, gezondheidsraad, onderwijsraad, adviesraad, staatscommissie, adviescommissie, onderzoekers, onderzoeker, onderzoeksbureau, bureau, wetenschappers, deskundigen, consultant, evaluator, curator, notaris, advocaat, advocaten,
ns, prorail, schiphol, klm, tennet, gasunie, nam, ebn, staatsbosbeheer, dnb, nederlandsche bank, afm, acm, autoriteit, autoriteiten, ap, nza, zorginstituut, commissariaat, planbureau, cpb, pbl, scp, cbs, tno, knmi, wodc, cvdm, nvvb, knb, apg, abp, unhcr, unicef, iom, iata, icao, easa, eurocontrol, organisatie, organisaties, partij, partijen, partners, stichting, vereniging, verenigingen, fonds, fondsen, kwartiermaker, informateur, formateur, fractie, fracties, lid, leden, kamerlid, kamerleden, motie, indieners, indiener, voorzitter, men, zij, hij, ze, men, president, premier, regeringscommissaris, toezichthouder, toezichthouders, vertegenwoordigers, coalitie, adviseurs, accountant, contractpartners, eigenaar, eigenaren, projecteigenaar, netbeheerders, netbeheerder, energiebedrijven, artsen, huisartsen, agenten, militairen, ambassade, ambassades, ambassadeur, omgevingsdienst, omgevingsdiensten, ggd, ggd'en, brandweer, rathenau, voorzitterschap, rapporteur, rapporteurs, initiatiefnemers, initiatiefnemer, arbiters, bestuur, directie, raad van bestuur, staatshoofden, regeringsleiders, eurogroep, ecofin, ecofinraad, trojka, g7, g20`

/** Countries: third parties that also tell where something happens ("in Duitsland"). */
export const COUNTRIES = `duitsland, frankrijk, belgië, rusland, china, verenigde staten, vs, verenigd koninkrijk, vk, engeland, schotland, italië, spanje, polen, hongarije, griekenland, denemarken, zweden, noorwegen, finland, oostenrijk, portugal, ierland, luxemburg, roemenië, bulgarije, tsjechië, slowakije, slovenië, kroatië, servië, bosnië, kosovo, albanië, noord-macedonië, montenegro, moldavië, georgië, armenië, azerbeidzjan, belarus, oekraïne, estland, letland, litouwen, cyprus, malta, ijsland, turkije, israël, jordanië, libanon, syrië, irak, iran, jemen, qatar, koeweit, saoedi-arabië, egypte, libië, tunesië, algerije, marokko, mali, niger, nigeria, ghana, kenia, oeganda, rwanda, burundi, congo, soedan, zuid-soedan, ethiopië, eritrea, somalië, zimbabwe, mozambique, angola, zuid-afrika, afghanistan, pakistan, india, bangladesh, myanmar, thailand, vietnam, maleisië, singapore, filipijnen, indonesië, japan, zuid-korea, noord-korea, taiwan, australië, nieuw-zeeland, canada, mexico, cuba, haïti, venezuela, colombia, peru, chili, argentinië, brazilië, suriname, zwitserland`

/** Words whose ending tells a third party. */
export const THIRD_PARTY_ENDING =
  /^(?:vn|eu|navo|oeso)-|(?:bedrijf|bedrijven|aanbieders?|maatschappij(?:en)?|instellingen|organisaties?|corporaties?|verzekeraars|leveranciers?|uitvoerders|partners|autoriteit|fondsen|sector|sectoren|gemeenten|provincies|regio[’']?s|landen|lidstaten|ondernemers|bestuurders|werkgevers|werknemers|bureaus?|exploitanten|commissie|raad|rechter|eigenaar|eigenaren|platformen|platforms|professionals|houders|scholen|makers)$/u

/** Services of the government that act in their own name: the name shown, then other names. */
export const AGENCIES: Record<string, string> = {
  NVWA: 'nvwa, nederlandse voedsel- en warenautoriteit, voedsel- en warenautoriteit',
  RIVM: 'rivm, rijksinstituut voor volksgezondheid en milieu',
  UWV: 'uwv, uitvoeringsinstituut werknemersverzekeringen',
  'Nederlandse Arbeidsinspectie': 'nederlandse arbeidsinspectie, arbeidsinspectie, inspectie szw',
  DJI: 'dji, dienst justitiële inrichtingen',
  IND: 'ind, immigratie- en naturalisatiedienst',
  COA: 'coa, centraal orgaan opvang asielzoekers',
  RVO: 'rvo, rijksdienst voor ondernemend nederland',
  Belastingdienst: 'belastingdienst, belastingdienst/toeslagen',
  'Dienst Toeslagen': 'dienst toeslagen',
  Douane: 'douane',
  'Inspectie Leefomgeving en Transport': 'ilt, inspectie leefomgeving en transport',
  'Inspectie Gezondheidszorg en Jeugd': 'igj, inspectie gezondheidszorg en jeugd',
  'Inspectie van het Onderwijs': 'onderwijsinspectie, inspectie van het onderwijs',
  inspectie: 'inspectie, inspecties',
  'Staatstoezicht op de Mijnen': 'sodm, staatstoezicht op de mijnen',
  NCTV: 'nctv',
  NCSC: 'ncsc, nationaal cyber security centrum',
  'AIVD en MIVD': 'aivd en mivd, aivd en de mivd',
  AIVD: 'aivd, algemene inlichtingen- en veiligheidsdienst',
  MIVD: 'mivd, militaire inlichtingen- en veiligheidsdienst',
  'inlichtingen- en veiligheidsdiensten': 'inlichtingen- en veiligheidsdiensten, inlichtingendiensten, diensten',
  Rijkswaterstaat: 'rijkswaterstaat, rws',
  RDW: 'rdw',
  CBR: 'cbr',
  SVB: 'svb, sociale verzekeringsbank',
  DUO: 'duo, dienst uitvoering onderwijs',
  CAK: 'cak',
  CIBG: 'cibg',
  CJIB: 'cjib',
  Justid: 'justid',
  'Koninklijke Marechaussee': 'kmar, koninklijke marechaussee, marechaussee',
  Defensie: 'defensie, krijgsmacht',
  Kustwacht: 'kustwacht',
  politie: 'politie, nationale politie',
  LVNL: 'lvnl, luchtverkeersleiding nederland',
  Rijksvastgoedbedrijf: 'rijksvastgoedbedrijf',
  'Raad voor de Kinderbescherming': 'raad voor de kinderbescherming',
  reclassering: 'reclassering',
  'Rijksinspectie Digitale Infrastructuur': 'rdi, agentschap telecom, rijksinspectie digitale infrastructuur',
  'Nationaal Coördinator Groningen': 'ncg, nationaal coördinator groningen',
  'Atradius Dutch State Business': 'atradius dutch state business, atradius dsb, adsb',
}

/** The cabinet and what stands for it. */
export const CABINET = `kabinet, regering, nederland, nederlandse regering, nederlandse overheid, rijk, rijksoverheid, staat, nederlandse staat, koninkrijk, ministerraad, bewindslieden, bewindspersonen, regering van nederland, rijkspartijen, betrokken departementen, departementen, ministeries, bewindspersoon, overheid`
