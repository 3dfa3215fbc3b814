/** Forms that are verbs on paper only: adjectives, prepositions and nouns in these texts, unless one who speaks stands beside them. */
export const NEVER_FINITE = new Set(
  'bereid, rond, licht, nodig, inzet, aanpak, plan, plannen, aanleg, opzet, uitvoer, opdracht, vast, verantwoord, bekend, open, gezamenlijk, betrokken, over, voorstel, voorstellen, verslag, advies, eisen, werken, kosten, zaken, uitgaven, wensen, doelen, delen, vormen, plaatsen, richting, rekening, verlies, begin, halen, bestuur, regel, regels, aantal, deel, beperkt, verplicht, gericht, geschikt, gewenst, gewenste, zoek, kop, vraag, vragen, antwoorden, inkomen, leven, aanvullen, onderwerp, onderwerpen, besluiten, overleggen, gebruik, begrip, onderzoeken, besluit, onderzoek, overleg, vereist, aanbesteding, spreken, verzoek, verzoeken, beoogde'
    .split(',')
    .map((word) => word.trim()),
)
