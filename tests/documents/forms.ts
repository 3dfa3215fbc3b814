/** Own fixtures, one for each form in which a letter or an answer is found; the sentences are made up. */

export const kamerstuk = `Vergaderjaar 2021–2022

**31 234**

**Toezicht op veerdiensten**

**Nr. 17**

**BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN
WATERSTAAT**

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 maart 2022

Met deze brief schets ik, mede namens de Minister van Justitie en Veiligheid, hoe het toezicht op veerponten verandert.

### **Aanleiding**

De inspectie heeft in twee jaar ruim veertig veren bezocht.<sup>1</sup> Over de manier waarop de vergunningen worden vernieuwd en

<sup>1</sup> Kamerstuk 31 234, nr. 12

de keuringen worden gebundeld zal ik uw Kamer in juni berichten.

- de keuring wordt digitaal;
- de vergunning loopt tien jaar.

De Minister van Infrastructuur en Waterstaat,
M.G.J. Harbers
`

export const ministryPdf = `Pagina 1 van 2
Ministerie van Financiën
Korte Voorhout 7
2511 CW Den Haag
Ons kenmerk
2023-0000111222
> Retouradres Postbus 20201 2500 EE Den Haag
De voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG
Datum 9 mei 2023
Betreft Stand van zaken muntgeld op de
eilanden
Geachte voorzitter,
In het commissiedebat van 6 april jl. heeft het lid Van Dijk gevraagd naar munten.1
De Nederlandsche Bank heeft het aantal munten geteld en de uitkomst met mijn
ministerie gedeeld. De voorraad is groot genoeg, al verschilt het beeld per
1
Kamerstuk 36 200 IX, nr. 20
Ons kenmerk
2023-0000111222
P agina 2 van2
eiland. Voor de zomer stuur ik de Kamer een overzicht van de kosten.
Hoogachtend,
DE MINISTER VAN FINANCIËN,
Sigrid Kaag
`

export const aanhangsel = `Tweede Kamer der Staten-Generaal
2
Vergaderjaar 2023–2024 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
815
Vragen van de leden Bakker en De Wit (beiden SP) en Jansen (PvdA) aan de
Minister voor Langdurige Zorg en Sport over zwembaden in kleine kernen
(ingezonden 12 januari 2024).
Antwoord van Minister Helder (Langdurige Zorg en Sport), mede namens de
Minister van Binnenlandse Zaken en Koninkrijksrelaties (ontvangen
2 februari 2024). Zie ook Aanhangsel Handelingen, vergaderjaar
2023–2024, nr. 701.
Vraag 1
Kent u het bericht dat zwembaden sluiten?1
Antwoord 1
Ja.
Vraag 2 en 3
Deelt u de zorg over zwemles? Zult u de Kamer voor 1 maart informeren?
Hoeveel baden gaan dicht?
1
De Plaatselijke Courant, 3 januari 2024, «Zwembad dicht».
ah-tk-20232024-815
ISSN 0921 - 7398
’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
Antwoord 2 en 3
Die zorg deel ik. In het najaar van 20232 ontving ik een telling van de ge-
meenten. Ik stuur uw Kamer die telling in april.
2
Kamerstuk 30 234, nr. 300.
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
`

export const numberedAnswers = `AH 1204
2024Z05555

Antwoord van staatssecretaris Van Rij (Financiën) (ontvangen 15 april 2024)

1. Bent u bekend met de rapportage over
postzegels?

Antwoord vraag 1:
Ja.

2. Wilt u de Kamer het overzicht sturen?

3. Wanneer komt dat overzicht?

Antwoord vraag 2-3:
Het overzicht gaat in mei naar uw Kamer.
`

export const loneNumbers = `AH 1300
2024Z06666
Antwoord van minister Adema (Landbouw, Natuur en Voedselkwaliteit) (ontvangen 22 april 2024)

1
Heeft u de brief van de imkers gelezen?

Antwoord
Ja.

2
Gaat u de Kamer daarover informeren?

Antwoord
In juni informeer ik de Kamer over de bijen.
`

export const webAnswer = `Antwoord schriftelijke vragen : Antwoord op vragen van het lid Peters over dorpshuizen
Vragen van het lid Peters (CDA) aan de Minister van Binnenlandse Zaken en Koninkrijksrelaties over dorpshuizen (ingezonden 6 mei 2025).
Antwoord van Minister Uitermark (Binnenlandse Zaken en Koninkrijksrelaties) (ontvangen
2 juni 2025).
Vraag 1
Weet u hoeveel dorpshuizen er zijn?1
Antwoord 1
Nee. De telling volgt in september.2 Daarna deel ik het aantal met de Kamer.
`

export const wordAnswer = `



> Retouradres Postbus 20301 2500 EH  Den Haag


		Datum			11 juli 2023
Onderwerp	Beantwoording Kamervragen van het lid Smit (D66) over verkeerslichten
Directoraat-Generaal Wegen
 
Turfmarkt 147
2511 DP  Den Haag
T  070 000 00 00
 
Ons kenmerk
1234567
 
Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen.


In antwoord op uw brief van 6 juni 2023 deel ik u mede dat de vragen worden beantwoord zoals aangegeven in de bijlage van deze brief.

Mede namens de staatssecretaris van Infrastructuur en Waterstaat,


de minister van Justitie en Veiligheid



D. Yeşilgöz-Zegerius

Antwoorden van de minister van Justitie en Veiligheid op Kamervragen van het lid Smit (D66) over verkeerslichten

Vraag 1
Bent u bereid verkeerslichten te laten tellen?

Antwoord op vraag 1
Ja. De telling is in oktober gereed.

[1] https://voorbeeld.nl/verkeerslichten
`

export const tokenised = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag , 5 maart 2012 Op 2 februari jl. heeft uw Kamer gevraagd naar de stand van de duinen ( Kamerstuk 30 195 , nr. 30 ) . 
Ik zal u voor 1 mei a.s. over de duinen berichten . 
De staatssecretaris van Infrastructuur en Milieu , J. J. Atsma 
`

export const ocrLetter = `Tweede Kamer der Staten-Generaal
2
Vergaderjaar 1986-1987
Rijksbegroting voor het jaar 1987
19 700
Hoofdstuk XIV Ministerie van Landbouw en Visserij
IMr. 61
BRIEF VAN DE STAATSSECRETARIS VAN LANDBOUW EN VISSE-RIJ
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
's-Gravenhage, 20mei 1987 Hierbij meld ik u, dat de regeling voor tuinbouwge-bieden wordt herzien. Ik zal u daarover a.s. september berichten.
De Staatssecretaris van Landbouw en Visserij, A. Ploeg
1 Ter inzage gelegd op de bibliotheek.
914440F ISSN 0921 • 7371 SDU uitgeverij '
s-Gravenhage 1987
Tweede Kamer, vergaderjaar 1986-1987, 19 700 hfdst. XIV, nr. 61
1`

export const ocrAnswer = `Tweede Kamer der Staten-Generaal
2
Vergaderjaar 1989-1990
Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden
412
Vragen van de leden Terpstra en Nijhuis (beiden VVD) over stoplichten. (Ingezonden 5 maart 1990) 1 Bent u bekend met de stoplichten in Assen? 2 Wilt u deze Kamer daarover mededelingen doen?
Antwoord
Antwoord van minister Maij-Weggen (Verkeer en Waterstaat). (Ontvangen 2 april 1990) 1 Ja. 2 Ik zal de Kamer in mei 1990 een notitie zenden.
Tweede Kamer, vergaderjaar 1989-1990, Aanhangsel
801`

export const postponed = `Vragen van het lid Visser (VVD) aan de Minister van Defensie over radar (ingezonden 3 juni 2024).
Mededeling van Minister Ollongren (Defensie) (ontvangen 24 juni 2024).
Hierbij deel ik u mede dat de vragen niet binnen de gebruikelijke termijn beantwoord kunnen worden. Ik zal de vragen zo spoedig mogelijk beantwoorden.
`

export const debate = `7
Kustwacht
Voorzitter: De Graaf
Kustwacht
Aan de orde is het tweeminutendebat Kustwacht (CD d.d. 09/10).
De voorzitter:
Ik schors en zal dan de minister het woord geven.
Mevrouw De Boer (GroenLinks):
Wil de minister de Kamer voor de zomer een brief sturen?
Minister Ollongren:
Ik zal de Kamer in maart een brief sturen over de schepen.
De voorzitter:
Ik lees de toezegging voor. De minister stuurt in maart een brief.
40-7-1
8 februari 2024
TK 40
Kustwacht
Tweede Kamer
`

export const motion = `Tweede Kamer der Staten-Generaal

2

Vergaderjaar 2022–2023

27 111

Fietspaden

Nr. 88

MOTIE VAN HET LID DE VRIES
Voorgesteld 1 februari 2023
De Kamer,
gehoord de beraadslaging,
verzoekt de regering de Kamer voor de zomer te informeren,
en gaat over tot de orde van de dag.
De Vries

kst-27111-88
ISSN 0921 - 7371
’s-Gravenhage 2023

Tweede Kamer, vergaderjaar 2022–2023, 27 111, nr. 88
`

export const questionsOnly = `2024Z18000

(ingezonden 20 november 2024)

Vragen van het lid Meijer (D66) aan de minister van Justitie en Veiligheid over sloten

Kent u het bericht over fietssloten? 1)

Wilt u de Kamer daarover voor het einde van het jaar informeren? Zo nee, waarom niet?

1) De Fietser, 17 november 2024 (https://voorbeeld.nl/slot).
`

export const senate = `Aan de Voorzitters van de Eerste Kamer en van de Tweede Kamer der Staten-Generaal

's-Gravenhage, 23 januari 1988

Ik bied u hierbij een overeenkomst aan.

De Minister van Buitenlandse Zaken, H. van den Broek
`

export const runIn = `Antwoord van minister Ollongren (Binnenlandse Zaken en Koninkrijksrelaties) (ontvangen 3 juni 2019)

Vraag 1: Kent u het rapport over klokken en wilt u de Kamer informeren?
Antwoord: Ja, ik informeer de Kamer in juli.

Vraag 2. Wanneer komt de klokkenwet?
Antwoord op vraag 2. De wet komt in 2020.

Vragen 3 t/m 5
Zijn er andere plannen? Stuurt u die in september?
Antwoord op de vragen 3 tot en met 5
In oktober stuur ik die.
`

export const dialogue = `Den Haag, 14 november 2023

Beantwoording van vragen van het lid Vos (ChristenUnie) over molens

1. Bent u bekend met het onderzoek naar molens?
Ja.

2. Wilt u de Kamer voor de zomer informeren over de uitkomsten?
Ik zal de Kamer in mei informeren over de uitkomsten.

3. Kunt u aangeven wat dit kost? Zo nee, waarom niet?
De kosten worden in april bekend. Ik stuur de cijfers dan toe.

F.M. Weerwind
Minister voor Rechtsbescherming
`

export const consultation = `Vergaderjaar 2022–2023

36 200 XIII Vaststelling van de begrotingsstaten

Nr. 98 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 7 februari 2023

De vaste commissie voor Economische Zaken en Klimaat heeft vragen voorgelegd aan de Minister.

I. Vragen en opmerkingen vanuit de fracties

De leden van de fractie vragen of de Minister de Kamer in maart zal informeren. Wij zullen de brief lezen.

II. Antwoord/Reactie van de Minister

Ik zal uw Kamer in april informeren over de regeling.
`

export const senateLetter = `Eerste Kamer der Staten-Generaal
1
Vergaderjaar 2021–2022
35 925 VII Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse
Zaken voor het jaar 2022
C BRIEF VAN DE MINISTER VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES
Aan de Voorzitter van de Eerste Kamer der Staten-Generaal
Den Haag, 4 april 2022
Ik zal de Kamer voor het zomerreces berichten, zoals is afgesproken met de
kst-35925-VII-C
ISSN 0921 - 7371
’s-Gravenhage 2022 Eerste Kamer, vergaderjaar 2021–2022, 35 925 VII, C 1
commissie.
De Minister van Binnenlandse Zaken en Koninkrijksrelaties,
H.G.J. Bruins Slot
`
