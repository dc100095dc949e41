# Drie vragen aan het eind van notebook 01, Koekjes. `.right` is de letter van het goede antwoord;
# achter `.feedback` staat wat de lezer bij dat antwoord te horen krijgt, na ‘Goed.’ of ‘Niet helemaal.’

check-cookies-1 = Een winkel heeft geen enkele lead. Toch brengt de grootste 20% van de klanten 120% van de winst. Hoe kan dat?
    .right = b
check-cookies-1-a = Dat kan niet: meer dan 100% bestaat niet.
    .feedback = Van een taart kun je niet meer dan alles opeten, maar winst is geen taart: er kan ook weer af. De andere klanten kosten hier samen 20%, en 120 min 20 is weer 100.
check-cookies-1-b = De andere klanten kosten samen meer dan ze brengen.
    .feedback = Zij halen er 20% weer af. Leads kunnen dat ook, maar ze zijn er niet voor nodig: kleine bestellingen die veel kosten, doen precies hetzelfde.
check-cookies-1-c = Er zijn vast leads die niemand heeft geteld.
    .feedback = Zo zou het artikel het uitleggen. Maar kijk naar de kosten om een bestelling te leveren: die kunnen het alleen af.
check-cookies-2 = Van de topklanten van CDNOW kocht 40% in de negen maanden erna niets. Toch kwam 66% van de omzet toen van die top. Wat leer je daarvan?
    .right = c
check-cookies-2-a = De top is niets waard: geef de koekjes aan een ander.
    .feedback = De top van toen bracht later nog altijd twee derde van de omzet. Je weet alleen niet van tevoren wie van hen dat doet.
check-cookies-2-b = De top blijft de top: wie nu veel koopt, koopt straks ook veel.
    .feedback = Voor de top als groep klopt dat aardig. Maar vier op de tien mensen erin kochten niets meer.
check-cookies-2-c = Als groep is de top trouw, maar over één klant weet je weinig.
    .feedback = Samen brengt de top straks weer het meest. Maar wie je een heel pak koekjes geeft omdat hij vorig jaar zo veel kocht, kan al weg zijn.
check-cookies-3 = Een lead kost je € 400 aan uren. Een gewonnen klant brengt, zolang hij blijft, € 2.000. Vanaf welke conversie verdient een lead zich terug?
    .right = b
check-cookies-3-a = Vanaf 5%
    .feedback = Bij 5% heb je twintig leads nodig voor één klant. Die kosten samen € 8.000, en de klant brengt er € 2.000.
check-cookies-3-b = Vanaf 20%
    .feedback = Vijf leads kosten samen € 2.000, en één ervan wordt klant en brengt dat terug. Tel je alleen het eerste jaar van die klant, dan ligt de grens hoger.
check-cookies-3-c = Vanaf 50%
    .feedback = Bij 50% verdien je er ruim aan: twee leads kosten samen € 800 en brengen € 2.000. De grens ligt dus lager.
