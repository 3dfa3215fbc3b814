/** The groups of verbs by what a promise with them promises; `overig` is known only so that clauses can be told apart. */
export type VerbGroup =
  | 'informeren'
  | 'sturen'
  | 'meedelen'
  | 'ontvangen'
  | 'terugkomen'
  | 'beantwoorden'
  | 'onderzoeken'
  | 'handelen'
  | 'bevorderen'
  | 'verlopen'
  | 'toezeggen'
  | 'beleid'
  | 'overig'

/**
 * The verbs, by group. A bar parts a separable verb (`toe|sturen`); words before the verb must stand in the same clause
 * (`in gesprek gaan`, `doen toe|komen`). A verb may stand in more than one group.
 */
export const VERBS: Record<VerbGroup, string> = {
  informeren: `informeren, in|lichten, op de hoogte brengen, op de hoogte stellen, op de hoogte houden, in kennis stellen, rapporteren,
    verslag doen, verslag uit|brengen, terug|koppelen, inzicht geven, inzicht bieden, inzicht verschaffen, duidelijkheid geven,
    duidelijkheid verschaffen, duidelijkheid bieden, uitsluitsel geven, bij|praten, verantwoording af|leggen, uitleg geven,
    toelichting geven, mededeling doen, mededelingen doen, opheldering geven, informatie geven, informatie verstrekken,
    informatie verschaffen, reactie geven, antwoord geven, bericht geven, bericht doen, op de hoogte zijn, update geven, stand van zaken geven,
    overzicht geven, beeld geven, terugkoppeling geven, schets geven, kamer mee|nemen, u mee|nemen`,
  sturen: `sturen, toe|sturen, op|sturen, na|sturen, door|sturen, zenden, toe|zenden, na|zenden, door|zenden, verzenden, versturen,
    doen toe|komen, toe|komen, aan|bieden, voor|leggen, over|leggen, verstrekken, delen, doen uit|gaan, ter beschikking stellen,
    doen geworden, aan|reiken, overhandigen, uit|brengen, voor|hangen, in|dienen, presenteren, schrijven, komen, aan|leveren,
    verschaffen, openbaar maken, melden, berichten, mede|delen, mee|delen, laten weten, doen weten, schetsen,
    uiteen|zetten, kenbaar maken, verzorgen, toe|gaan, bereiken, op een rij zetten, bekend maken, bekend|maken, leveren, doen kennen, naar kamer gaan, naar staten-generaal gaan`,
  meedelen: `mee|delen, mede|delen, berichten, melden, laten weten, doen weten, kenbaar maken, verzekeren, bevestigen, aan|geven`,
  ontvangen: `tegemoet|zien, ontvangen, krijgen, tegemoet zien, tegemoet kunnen, verwachten, aan|treffen, meer horen, nader horen, hierover horen, daarover horen, mij horen, meer vernemen, nader vernemen, tegoed hebben`,
  terugkomen: `terug|komen, in|gaan, stil|staan, terug|koppelen, reageren, toe|lichten, rapporteren, aandacht besteden, mee|nemen,
    betrekken, op|nemen, verwerken, vermelden, uiteen|zetten, schetsen, samen|vatten, beschrijven, informeren, agenderen`,
  beantwoorden: `beantwoorden, van antwoord voorzien, van een antwoord voorzien, antwoorden`,
  onderzoeken: `onderzoeken, na|gaan, bezien, bekijken, verkennen, inventariseren, in kaart brengen, in beeld brengen, uit|zoeken,
    evalueren, toetsen, analyseren, uit|werken, onderzoek doen, onderzoek verrichten, onderzoek in|stellen, naar kijken, kijken,
    af|wegen, beoordelen, door|lichten, in|winnen, raadplegen, consulteren, peilen, beraden, heroverwegen, overwegen, bestuderen,
    na|denken, verdiepen, oriënteren, door|rekenen, verifiëren, studie doen, quickscan doen, doen onderzoeken, laten onderzoeken,
    wegen, mee|wegen, na|vragen, uit|vragen, monitoren`,
  handelen: `open|stellen, zorg|dragen, bepalen, halveren, instrueren, voegen, bij|voegen, balans op|maken, in gesprek gaan, gesprek gaan, in gesprek treden, gesprek aan|gaan, gesprek voeren, gesprekken voeren, in overleg treden, in overleg gaan,
    overleggen, overleg voeren, spreken, bespreken, afspraken maken, af|spreken, aan de orde stellen, ter sprake brengen, aan|kaarten,
    onder de aandacht brengen, aandacht vragen, op werkbezoek gaan, bezoeken, vragen, verzoeken, aan|spreken, aan|schrijven,
    uit|nodigen, organiseren, starten, op|starten, beginnen, aan|vangen, uit|voeren, uit|rollen, door|voeren, in|voeren,
    in|stellen, op|richten, in|richten, op|zetten, aan|passen, wijzigen, herzien, actualiseren, verlengen, verhogen, verlagen,
    verruimen, beperken, af|schaffen, in|trekken, beëindigen, stoppen, stop|zetten, op|heffen, in procedure brengen, ter hand nemen,
    in gang zetten, besluiten, besluit nemen, beslissing nemen, besluiten nemen, beslissen, vast|stellen, standpunt in|nemen,
    standpunt bepalen, in|dienen, publiceren, openbaar maken, opdracht geven, opdracht verlenen, opdracht verstrekken, aan|stellen,
    benoemen, aan|wijzen, af|ronden, voltooien, op|leveren, realiseren, implementeren, uit|zetten, investeren,
    beschikbaar stellen, beschikbaar maken, vrij|maken, reserveren, uit|trekken, toe|kennen, financieren, subsidiëren,
    vergoeden, toe|voegen, op|nemen, mee|nemen, betrekken, verwerken, in|bouwen, regelen, verankeren, vast|leggen, zorg dragen,
    gevolg geven, uitvoering geven, invulling geven, opvolging geven, aan|dringen, op|roepen, bepleiten, verzoek doen, in|brengen,
    voor|stellen, agenderen, samenwerking zoeken, over|gaan, over|nemen, over|dragen, ondertekenen, ratificeren, sluiten, openen,
    verplichten, verbieden, toe|staan, toe|laten, op|hogen, intensiveren, uit|breiden, versnellen, aan|scherpen, schrappen,
    vervangen, bouwen, aan|leggen, aan|schaffen, in|kopen, aan|kopen, aan|besteden, gunnen, werven, trainen, op|leiden,
    maatregelen nemen, maatregelen treffen, stappen zetten, stappen nemen, stappen ondernemen, actie ondernemen, voorbereidingen treffen, voor|bereiden,
    contact op|nemen, contact zoeken, in contact treden, in consultatie brengen, voort|zetten, continueren, door|gaan, herhalen, in|vullen, vorm|geven,
    vorm geven, in het leven roepen, aan de slag gaan, prioriteit geven, herstellen, compenseren, corrigeren,
    aan|vullen, samen|voegen, mogelijk maken, inzichtelijk maken, werk maken, herijken, terug|draaien, vernieuwen, aan|kondigen,
    onderhandelen, ontwikkelen, lanceren, introduceren, om|zetten, in|bedden, testen, bekend|maken, bekend maken, bij|stellen, bij|werken,
    op|pakken, aan|pakken, op|schalen, af|bouwen, op|stellen, formuleren, voorstel doen, voorstellen doen, maken, schrijven, komen, 
    langs gaan, op bezoek gaan, aan tafel gaan, om tafel gaan, overleg hebben, gesprek hebben, gesprekken hebben, in|laten, aansluiting zoeken, creëren, afspraken vast|leggen, instrueren, in|schakelen, ruimen, vereenvoudigen, vormen, als leidraad gebruiken,
    verstrekken, toe|passen, bundelen, coördineren, in|zetten, af|spraken maken, houden, verdelen, neer|leggen, vernietigen, gebruiken, zoeken, verzamelen, bij|houden, registreren, verwijderen, uit|reiken, benaderen,
    overleg plegen, gelegenheid geven, in gelegenheid stellen, gelegenheid bieden, verlenen, in consultatie geven, ter consultatie leggen, in internetconsultatie brengen, aanhangig maken, op|lossen, af|handelen, uit|keren, uit|betalen, betalen, toe|wijzen, aan|sluiten, af|sluiten, bekrachtigen, goed|keuren, gestand doen, ter discussie stellen, bevragen, hervatten, op|schorten, verplaatsen, verhuizen, af|kondigen, af|doen, na|komen, aan|vragen, aan|melden, in|schrijven, plaatsen, door|spreken, bij|sturen, onder|brengen, stemmen, werkbezoek brengen, bezoek brengen`,
  bevorderen: `bevorderen, versterken, verbeteren, vergroten, stimuleren, ondersteunen, steunen, helpen, bij|dragen, waarborgen, borgen,
    bewaken, uit|dragen, pleiten, deel|nemen, zorgen, toe|zien, handhaven, controleren, op|treden, in|grijpen, geven, bieden,
    nemen, doen, delen, leveren, benutten, treffen, rekening houden, richten, verminderen, koppelen, besteden, benadrukken, aandacht besteden`,
  verlopen: `starten, beginnen, aan|vangen, van start gaan, plaats|vinden, plaats hebben, plaats|hebben, plaats|grijpen, verschijnen, volgen, in werking treden,
    van kracht worden, in|gaan, gereed komen, gereed zijn, klaar zijn, afgerond zijn, gereed hebben, klaar|komen, klaar hebben, beschikbaar komen,
    beschikbaar zijn, duidelijk worden, bekend worden, bekend zijn, door|lopen, lopen, eindigen, af|lopen, vervallen, open|gaan,
    live gaan, tot stand komen, komen, verwachten, voorzien, plannen, beogen, op|leveren, af|ronden, in consultatie gaan, in internetconsultatie gaan, in procedure gaan, in voorhang gaan, naar raad gaan, ter visie liggen, ter inzage liggen, opengesteld zijn, operationeel zijn, inzetbaar zijn,
    operationeel worden, gelden, voltooien, beslag krijgen, besluit vallen, beslissing vallen, uit|komen, houden, openen, aan|treden, effectief worden, gerealiseerd zijn, zichtbaar worden`,
  toezeggen: `toe|zeggen, beloven, in het vooruitzicht stellen`,
  beleid: `in|zetten, volgen, streven, hechten, waken, hopen, trachten, proberen, aan|moedigen, bestrijden, tegen|gaan, werken,
    samen|werken, de vinger aan de pols houden, vinger aan de pols houden, in het oog houden, in de gaten houden, oog houden,
    aandacht houden, sterk maken, hard maken, alles aan doen, contact houden, contact onderhouden, in gesprek blijven, in gesprek zijn, in contact staan, contact hebben,
    nauwgezet volgen, aandacht blijven, oog hebben, mee|denken, af|wachten, wachten, spannen, in|spannen`,
  overig: `voor|schrijven, vereisen, hanteren, publiceren, hebben, leiden, betekenen, blijken, toe|nemen, af|nemen, dalen, stijgen, kosten, bedragen, gelden, vallen, vinden, zien,
    achten, staan, liggen, bestaan, bevatten, betreffen, horen, stellen, weten, denken, menen, delen, constateren, onderschrijven,
    erkennen, herkennen, begrijpen, betreuren, vertrouwen, zorgen, spelen, dienen, noemen, kennen, tonen, laten, lijken, schijnen, passen,
    krijgen, brengen, zetten, leggen, halen, hangen, zitten, moeten, vergen, kiezen, voldoen, verschillen, ontbreken, ontstaan,
    voorkomen, ontwikkelen, beschikken, behoren, vormen, maken, nemen, trekken, vergaderen, verklaren, wijzen, tellen, verlopen,
    functioneren, overeen|komen, uit|gaan, uit|maken, voor|komen, voort|vloeien, samen|hangen, voor|doen, adviseren, concluderen, verwijzen,
    danken, wensen, eisen, betogen, schetsen, signaleren, waarschuwen, beschermen, gebeuren, duren, verdienen, winnen, verliezen, groeien, aan|tonen, aan|geven,
    af|hangen, mee|brengen, op|merken, op|vallen, tegen|komen, verrichten, verkrijgen, verlaten, verlenen, ervaren, oordelen, ontvangen, bereiken, worden`,
}
