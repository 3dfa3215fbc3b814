/** Words and word groups by the part they play in a clause. Several words are matched as they stand, in any case. */
export const WORDS = {
  zal: 'zal, zullen, zult',
  zou: 'zou, zouden, zoudt',
  gaat: 'ga, gaat, gaan',
  wordt: 'word, wordt, worden',
  laat: 'laat, laten',
  wil: 'wil, willen, wilt, wens, wenst',
  kan: 'kan, kunnen, kunt',
  moet: 'moet, moeten, dient, dienen, behoort, behoren, hoeft, hoeven',
  mag: 'mag, mogen, moge',
  is: 'is, zijn, ben, bent',
  heeft: 'heb, heeft, hebben, hebt',
  blijft: 'blijf, blijft, blijven',
  verleden:
    'werd, werden, was, waren, had, hadden, kon, konden, moest, moesten, wilde, wilden, ging, gingen, mocht, mochten',
  ontkenning: 'niet, geen, nooit, noch, evenmin, geenszins, niets, allerminst',
  schijnontkenning:
    'niet alleen, niet enkel, niet slechts, niet uitsluitend, niet in de laatste plaats, niet minder, niet later dan, niet eerder dan, of niet, al dan niet, niet-, niet anders dan, niet nalaten',
  hierbij:
    'hierbij, hiermee, hiermede, bij dezen, bij deze een, bij deze de, bij deze het, bij deze mijn, bij deze onze, bij deze aan, langs deze weg, via deze weg',
  geenHierbij:
    'verband hiermee, verband hierbij, lijn hiermee, samenhang hiermee, overeenstemming hiermee, vergelijking hiermee, anders dan hiermee, tegelijk hiermee, gelijktijdig hiermee',
  'dit stuk': `bijgaand, bijgaande, hieronder, onderstaand, onderstaande, bijgevoegd, bijgevoegde, ingesloten, in dit schrijven, met dit schrijven,
    in deze antwoorden, met deze antwoorden, in dit antwoord, in het navolgende, in het onderstaande, in deze bijlage, in de bijlage, in de bijlagen, in bijlage, in bijlagen, als bijlage, middels dit schrijven, door middel van dit schrijven,
    per deze, in deze nota, in deze notitie, in dit debat, straks, zo meteen, zometeen, zo dadelijk, zodadelijk, in deze rapportage, in dit verslag, met dit verslag, in deze voortgangsrapportage, in deze voortgangsbrief, met deze voortgangsbrief, met deze voortgangsrapportage,
    in de tweede termijn, in tweede termijn, heden, vandaag, bij brief van heden, in deze paragraaf, in de volgende paragraaf, in paragraaf, in hoofdstuk, in dit hoofdstuk, met deze reactie, in deze reactie, in mijn brief van heden, onderhavige, tegelijk met deze, tegelijk met dit, gelijktijdig met deze, gelijktijdig met dit, tegelijkertijd met deze, tegelijkertijd met dit, navolgend, navolgende, hiernavolgend, allereerst, ter inleiding`,
  nader: `nader, nadere, binnenkort, later, vervolgens, daarna, separaat, separate, afzonderlijk, afzonderlijke, apart, aparte, tijdig, te zijner tijd, t.z.t,
    eerstvolgende, spoedig, alsdan, uiterlijk, daaropvolgende, dan`,
  nog: 'nog, alsnog',
  'op schrift': 'schriftelijk, separaat, afzonderlijk, per brief, per kamerbrief, bij brief',
  lopend: `momenteel, op dit moment, thans, nu, reeds, al, inmiddels, doorlopend, voortdurend, continu, altijd, permanent, steeds, dagelijks, standaard, in de praktijk, doorgaans, gewoonlijk, in de regel, periodiek, jaarlijks, regelmatig, met regelmaat, structureel, veelal, meestal, vaak`,
  'nu al': 'nu, aldus, op deze wijze, zodoende, thans, bij deze, hierbij, hiermee',
  zonodig: `waar nodig, zo nodig, indien nodig, waar mogelijk, desgewenst, desgevraagd, indien gewenst, indien noodzakelijk, waar noodzakelijk, eventueel, zo mogelijk, indien mogelijk, waar dat kan, waar kan`,
  voornemens:
    'voornemens, van plan, van zins, van voornemen, in mijn voornemen, in het voornemen, in de bedoeling, stel mij voor, stel me voor, stelt zich voor, stellen ons voor, neem mij voor, neem me voor, beoog, beoogt het kabinet, kabinet beoogt, beogen wij, wij beogen',
  intentie:
    'het voornemen, mijn voornemen, de intentie, het plan, plannen, de bedoeling, mijn bedoeling, onze bedoeling, ons voornemen, het streven, mijn streven, ons streven, streven, doel, het doel, inzet, de inzet, mijn inzet, ambitie, de planning, planning, doelstelling, de doelstelling, richtpunt, richtdatum',
  beleidsdoel: 'doelstelling, ambitie',
  bereid: 'bereid',
  beoogt: 'beoogt, beogen',
  volgorde: 'ten slotte, tenslotte, tot slot, vervolgens, voorts',
  streefdatum: `beoogde datum, beoogde inwerkingtreding, beoogde inwerkingtredingsdatum, beoogde startdatum, beoogde ingangsdatum,
    beoogde invoeringsdatum, beoogde oplevering, beoogde afronding, streefdatum, geplande datum, voorziene datum, inwerkingtredingsdatum`,
  wens: `de wens, uw wens, van belang, belangrijk, wenselijk, gewenst, noodzakelijk, nodig, essentieel, van groot belang, cruciaal, hecht, mogelijk,
    denkbaar, niet uitgesloten, raadzaam, aangewezen, voor de hand, zaak, uitgangspunt, verstandig, zinvol, hecht eraan, hechten eraan`,
  streven:
    'streef ernaar, streeft ernaar, streven ernaar, streef er naar, streeft er naar, streven er naar, er naar streven, ernaar streven, ernaar gestreefd, er naar gestreefd, naar gestreefd, gestreefd wordt, wordt gestreefd, streef, streeft, erop gericht, er op gericht',
  aanname:
    'ga ervan uit, gaan ervan uit, gaat ervan uit, ga er vanuit, gaan er vanuit, gaat er vanuit, ga er van uit, gaan er van uit',
  'vraag of verzoek': 'vraag, vragen, kamervraag, kamervragen, vragenlijst, motie, brief, verzoek, verzoeken',
  'uw Kamer': 'uw kamer',
  toezending:
    'naar toezending, naar verzending, naar aanbieding, naar beantwoording, naar spoedige toezending, naar spoedige beantwoording, naar een spoedige beantwoording, naar een reactie, naar een kabinetsreactie, naar een beleidsreactie, naar een brief, naar een antwoord, naar verzenden, naar versturen, naar indiening bij',
  voltooiing: `naar publicatie, naar inwerkingtreding, naar een inwerkingtreding, naar afronding, naar een afronding, naar invoering, naar indiening, naar openbaarmaking, naar vaststelling, naar besluitvorming, naar ondertekening,
    naar ratificatie, naar oplevering, naar openstelling, naar een besluit, naar een start, naar consultatie, naar internetconsultatie`,
  bedrag: 'euro, miljoen, miljard, mln, mld, eur, procent',
  aanvragen: 'aanvragen, aanvraag, aanvragen, aanmelden, inschrijven',
  'naar verwachting': 'naar verwachting, naar het zich laat aanzien',
  verwachting: `naar verwachting, verwachting, verwacht, verwachten, naar het zich laat aanzien, vermoedelijk, waarschijnlijk, beoogd, voorzien, gepland, geagendeerd, planning, streefdatum, hoop, hoopt, hopen, denk, denkt, denken, vertrouw erop, vertrouwt erop, vertrouwen erop, verwachtingen, ingepland, streefplanning`,
  toegezegd:
    'zoals toegezegd, zoals eerder toegezegd, conform toezegging, conform mijn toezegging, zoals aangekondigd, zoals eerder aangekondigd, conform de toezegging, overeenkomstig mijn toezegging',
  indien:
    'indien, mocht, mochten, als, wanneer, tenzij, mits, ingeval, in het geval dat, in geval, afhankelijk, onder voorwaarde, voor zover, zolang, in geval van, bij signalen',
  zodra:
    'zodra, nadat, na afronding, na ommekomst, na afloop, na ontvangst, op het moment dat, zo gauw, pas als, na het afronden, na de afronding, na de afloop, na de ommekomst, wanneer, na vaststelling, na besluitvorming, na publicatie, na inwerkingtreding, na goedkeuring, afhankelijk van de',
  'aan mij': 'mij, aan ons, ons, naar mij',
  iedere: 'iedere, elke, alle aanvragen',
  dan: 'dan, daarna, vervolgens, alsdan, op dat moment, tegen die tijd, hierna, aansluitend, daarbij, daarmee',
  geenDan:
    'dan met name, anders dan, meer dan, minder dan, eerder dan, later dan, beter dan, dan wel, dan ook, dan ook nog, vaker dan, groter dan, hoger dan, lager dan, sneller dan',
  verzoek:
    'verzoekt, verzoeken de regering, verzoekt de regering, roept de regering op, spreekt uit, overwegende, constaterende, gehoord de beraadslaging',
} as const

export type WordSlot = keyof typeof WORDS

/** Words that open a subordinate clause. */
export const SUBORDINATORS = new Set(
  `dat, omdat, doordat, zodat, opdat, nadat, voordat, totdat, zodra, indien, als, wanneer, terwijl, hoewel, aangezien, tenzij, mits, zoals, waarbij, waarin,
  waarmee, waarover, waaruit, waarop, waaraan, waarvan, waardoor, waarna, waarnaar, waarvoor, waartoe, waarbinnen, waartegen, waar, wie, wat, welke, welk, hoe, waarom, die, alvorens, sinds, mocht, mochten, alsof, ofschoon, naarmate, hetgeen, ongeacht, inhoeverre`
    .split(',')
    .map((word) => word.trim()),
)

export const COORDINATORS = new Set(['en', 'maar', 'want', 'of', 'dus', 'alsmede', 'alsook'])

export const PREPOSITIONS = new Set(
  `van, voor, over, met, bij, naar, door, namens, tussen, aan, in, op, uit, tot, onder, tegen, om, per, vanuit, richting, via, binnen, buiten, tijdens, na, jegens, omtrent, inzake, betreffende, conform, volgens, zonder, sinds, rond, rondom, vanwege, wegens, middels, ten, ter, te, gezien, gelet, ondanks, behalve, naast, mede, dankzij, krachtens, ingevolge, blijkens, waaronder, zoals, als, of`
    .split(',')
    .map((word) => word.trim()),
)

export const DETERMINERS = new Set(
  'de, het, een, deze, die, dit, dat, mijn, onze, ons, uw, hun, haar, zijn, beide, alle, elke, ieder, iedere, enkele, verschillende, diverse, nieuwe, eerste, volgende, genoemde, desbetreffende, betreffende, betrokken, aanvullende, definitieve'
    .split(',')
    .map((word) => word.trim()),
)
