import type { ProblemCode } from '../model/problem.js';

/** The reasons of `problem-reasons-en` in Dutch, for the check of a page. */
export const reasons: Readonly<Record<ProblemCode, string>> = {
  'no-source':
    'De widget zegt niet waar de cijfers staan. Geef src="…" op, of zet <meta name="tp-monitor" content="…"> in de head van de pagina.',
  'bad-address':
    'Het adres is geen http- of https-adres, er staat een naam met wachtwoord in, of het blok met cijfers staat niet op de pagina. In een index: een bestand staat op een ander domein dan de index.',
  'mixed-content':
    'De pagina komt via https en de cijfers staan op een http-adres. Browsers weigeren dat. Gebruik het https-adres.',
  network:
    'Het bestand kon niet worden opgehaald. De server antwoordt niet, hij stuurt geen “Access-Control-Allow-Origin: *”, of connect-src in het beveiligingsbeleid van de pagina noemt hem niet.',
  timeout:
    'De server van de cijfers was te traag. Laat de beheerder van die server ernaar kijken. Lezers kunnen het opnieuw proberen.',
  'http-status':
    'De server van de cijfers gaf een foutmelding. 404 of 410: op dit adres staat niets, dus controleer het adres. 401 of 403: het bestand is niet openbaar, en widgets loggen nooit in. Anders: kijk naar de server.',
  'too-large':
    'Het bestand is groter dan 5 MB of heeft meer dan een miljoen cellen. Publiceer een bestand per indicator, met minder combinaties.',
  'not-data':
    'Op het adres staat een webpagina in plaats van cijfers. Vaak is dat een inlogpagina, een vraag om toestemming of een foutpagina. Open het adres in een privévenster om het te zien.',
  'not-json':
    'De tekst op het adres is geen JSON: er ging onderweg iets stuk, het uploaden stopte halverwege, of de tekst is met de hand gemaakt.',
  'member-twice':
    'Een object in het bestand noemt een onderdeel twee keer, zodat niemand kan weten welk is bedoeld. Haal er een weg.',
  encoding:
    'Het bestand staat niet in UTF-8, zodat letters verkeerd kunnen uitkomen. Bewaar het als UTF-8.',
  empty: 'Het antwoord van de server is leeg. Publiceer het bestand opnieuw.',
  'unknown-format':
    'Het bestand is JSON, maar geen monitor-indicator en geen monitor-index. Een index noemt bestanden met cijfers, geen andere indexen.',
  'other-format':
    'Op het adres staat een ander soort bestand. De widgets lezen het eigen formaat van de monitor: hoe u zo’n bestand maakt, staat in de handleiding onder “The monitor format”.',
  'newer-version':
    'Het bestand is gemaakt voor een nieuwere versie van de widgets. Gebruik een nieuwere versie van de widgets.',
  shape:
    'In het bestand ontbreekt iets wat de widgets nodig hebben, of het heeft een andere vorm. Wie de cijfers publiceert, kan dat herstellen.',
  'control-totals':
    'Het bestand klopt niet met zijn eigen controle (rijen, waarden, som): onderweg is er iets weggevallen of bijgekomen. Publiceer het opnieuw.',
  'unit-mismatch':
    'De getallen passen niet bij de eenheid van het bestand: een punt tussen duizendtallen is gelezen als komma, of procenten staan als breuk van één. Herstel de getallen, of geef decimalen of een vermenigvuldiger op.',
  'parts-over-total':
    'De delen van een totaal zijn samen meer dan dat totaal. Een van de getallen klopt niet; of de categorieën overlappen, en dan mag bij de eenheid geen “additive” staan.',
  'rows-left-out':
    'Wat werd gevraagd, staat in een rij die niet te lezen was. Wie de cijfers publiceert, kan die rij herstellen.',
  'period-twice': 'Het bestand noemt een periode twee keer. Niemand kan weten welke kolom klopt.',
  'category-twice':
    'Het bestand heeft twee dimensies met dezelfde id, of twee categorieën van een dimensie met dezelfde code.',
  'unknown-indicator':
    'Er is geen indicator met deze id. Kies een van de namen die werden verwacht.',
  'unknown-edition':
    'Deze editie is er niet in haar geheel, dus er kan niets op worden vastgezet. Kies een van de edities die werden verwacht.',
  'unknown-dimension':
    'Een kenmerk noemt een dimensie die het bestand niet heeft. Kies een van de namen die werden verwacht.',
  'unknown-category':
    'Een kenmerk noemt een code die het bestand niet heeft. Kies een van de codes die werden verwacht. Het totaal laten zien zou een ander cijfer zijn dan u vroeg.',
  'unknown-period':
    'De periode staat niet in de cijfers, of de eerste komt na de laatste. Kies een van de periodes die werden verwacht.',
  'unknown-target': 'Het bestand heeft dit doel niet. Kies een van de doelen die werden verwacht.',
  'no-data':
    'De codes bestaan, maar het bestand heeft geen cijfers voor deze combinatie. Die zijn niet gepubliceerd.',
  'bad-attribute':
    'Een kenmerk is niet te lezen, of er valt nog iets te kiezen. filter is bijvoorbeeld "gender=F level=mbo"; period is "last-5", "2015..2023" of één periode.',
  'mixed-regions':
    'Regio’s van verschillende indelingen staan nooit op één kaart, want ze overlappen. Noem één indeling met level="…".',
  internal:
    'De code van de widget maakte een fout, of de pagina heeft iets van de browser vervangen dat de widget nodig heeft. Aan het bestand met cijfers ligt het niet. Meld deze regel, met het adres van de pagina, bij wie de widgets maakt.',
  'script-blocked':
    'Een scriptbestand van de widgets kon niet worden geladen: script-src in het beveiligingsbeleid van de pagina staat het niet toe, het is veranderd sinds het werd gepubliceerd, of het is weg.',
  'files-blocked':
    'Het scriptbestand dat de downloads onder een tabel maakt, kon niet worden geladen: script-src in het beveiligingsbeleid van de pagina staat het niet toe, het is veranderd, of het is weg.',
  'chart-blocked':
    'Een scriptbestand dat tekent, kon niet worden geladen, of het tekenen lukte niet. De zin en de tabel staan er. Bij <tp-chart>: frame-src in het beveiligingsbeleid noemt ons adres niet, of chart.html staat er niet.',
  'draw-failed':
    'De grafiek kwam niet door haar controles en wordt niet getoond. De zin en de tabel staan er.',
};
