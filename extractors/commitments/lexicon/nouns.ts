/** Nouns of things that the government makes or sends; matched at the end of a word, so that compounds count. */
export const DOCUMENT_NOUN =
  /(?:brief|brieven|rapport|rapporten|rapportage|rapportages|eindrapport|verslag|verslagen|reactie|reacties|appreciatie|nota|nota['’]s|notitie|notities|memorie|overzicht|overzichten|advies|adviezen|evaluatie|evaluaties|onderzoek|onderzoeken|verkenning|verkenningen|studie|studies|monitor|plan|plannen|aanpak|agenda|visie|routekaart|actieplan|antwoord|antwoorden|beantwoording|resultaten|uitkomsten|uitkomst|bevindingen|conclusies|analyse|analyses|inventarisatie|wetsvoorstel|wetsvoorstellen|voorstel|voorstellen|ontwerpbesluit|besluit|besluiten|amvb|regeling|conceptbesluit|cijfers|informatie|update|terugkoppeling|fiche|bnc-fiche|toelichting|briefing|planning|begroting|voorjaarsnota|miljoenennota|jaarverslag|stukken|documenten|gegevens|tekst|afschrift|kopie|strategie|contourenbrief|stelsel|beleidskader|kader|handreiking|convenant|motie|doorlichting|toets|effectrapportage|tijdpad|uitwerking|opzet|beleidsreactie|standpunt|kabinetsstandpunt|nader rapport)$/u

/** Nouns of things that run their course by the government's doing. */
export const PROCESS_NOUN =
  /(?:onderzoek|onderzoeken|onderzoeksopdracht|studie|studies|evaluatie|evaluaties|verkenning|verkenningen|inventarisatie|campagne|campagnes|pilot|pilots|proef|proeven|programma|programma['’]s|project|projecten|gesprek|gesprekken|overleg|overleggen|consultatie|consultaties|internetconsultatie|bijeenkomst|bijeenkomsten|conferentie|conferenties|ronde|fase|traject|trajecten|metingen|meting|monitoring|aanbesteding|uitvoering|uitrol|implementatie|invoering|inwerkingtreding|besluitvorming|behandeling|wet|wijziging|wijzigingen|wetswijziging|wetsvoorstel|wetsvoorstellen|voorstel|voorstellen|amvb|besluit|besluiten|regeling|regelingen|regels|maatregel|maatregelen|subsidie|subsidieregeling|rapport|rapportage|eindrapport|resultaten|uitkomsten|reactie|kabinetsreactie|beleidsreactie|brief|plan|plannen|actieplan|strategie|agenda|visie|nota|herziening|actualisatie|herijking|openstelling|voorbereidingen|werkzaamheden|sessies|sessie|taskforce|werkgroep|commissie|loket|meldpunt|register|systeem|oplevering|publicatie|start|afronding|standpunt|advies|handreiking|uitwerking|analyse|toets|toetsing|quickscan|doorlichting|audit|monitor|tender|verlenging|verhoging|stelsel|leidraad|richtlijn|norm|normen|lozingseisen|aanvullende|convenant|akkoord|akkoorden|pakket|traject|dialoog|training|trainingen|opleiding|opleidingen|instructies|instructie|opvolging|aanpak|fonds|aanscherping|overgang|overdracht|bezuiniging|kortingen|opname|middelen|processen-verbaal|procedure|stap|stappen|versoepeling|versoepelingen|mijlpaal)$/u

/** Documents in which a promise may be kept without a day: the next progress report. */
export const VEHICLE_NOUN =
  /(?:brief|brieven|rapportage|rapportages|verslag|jaarverslag|begroting|nota|verzamelbrief|voortgangsbrief|voortgangsbericht|update|monitor|agenda|beantwoording|reactie|memorie|voortgangsrapportages)$/u

/** What may follow for the Kamer besides a letter. */
export const MESSAGE_NOUN = /^(?:bericht|berichtgeving|antwoord|antwoorden|beantwoording|uitsluitsel|terugkoppeling)$/u

/** Documents that the government writes for the Kamer. */
export const LETTER_NOUN =
  /(?:brief|kabinetsreactie|beleidsreactie|kabinetsappreciatie|kabinetsstandpunt|^reactie|^appreciatie)$/u

/** Nouns that, behind "in deze" or "met dit", name the document itself. */
export const THIS_DOCUMENT_NOUN =
  /^(?:overzicht|notitie|nota|voortgangsrapportage|verslag|beantwoording|antwoorden|bijlage|schrijven|memorie|fiche|paragraaf|kamerbrief|brief|stuk|verzamelbrief|aanbiedingsbrief)$/u
