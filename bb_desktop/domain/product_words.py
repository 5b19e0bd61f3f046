"""The words of product titles in five languages: devices, accessories, colours, capacities.

All but capacities are matched whole against titles in small letters, without accents and with
blanks for hyphens inside words (``Hülle`` is ``hulle``, ``Joy-Con`` is ``joy con``).
"""

from __future__ import annotations

import re


def _listed(words: str) -> list[str]:
    return words.split()


def _any_of(words: str) -> str:
    return "|".join(_listed(words))


#: Phones by maker and family.
PHONES = re.compile(
    r"\b(?:"
    r"iphone\w*|(?:smart ?|fair)?phones?\b|handys?\b|telefonino|cellulare|movil\b|portable debloque"
    r"|telephone|crosscall|wiko|doro|oukitel|cubot|blackview"
    r"|galaxy (?:s|a|z|m|j|f|c|note|xcover) ?\d+\w*|galaxy (?:z|note|xcover|fold|flip|ace|alpha)\b"
    r"|samsung (?:s|a|z|m|j|note|xcover) ?\d+\w*"
    r"|pixel (?:\d\w*|xl|fold)|nexus [456]\w*"
    r"|(?:redmi|poco|realme|nubia|honor|one ?plus|oppo|vivo|nokia|meizu|tecno|infinix)"
    r" (?!pad|tab|watch|(?:nord )?buds|band|book|magicbook|ear|air|tv|t\d|box)\w+"
    r"|xiaomi (?:mi )?(?:\d\w*|a\d|mix|max|note|black shark)|mi (?:\d+\w*|a\d|mix|max|note)\b"
    r"|huawei (?:ascend |honor )?(?:p|mate|nova|y|g|pura) ?(?:\d+\w*|smart|pro|xt?s?\b)"
    r"|motorola (?:moto )?(?:one|edge|razr|[gexz] ?\d*)\b|moto [gexz]\b|moto [gexz]\d+\w*"
    r"|xperia(?! tablet)|zenfone|blackberry|surface duo"
    r"|htc (?:one|u\d+|desire|10)\b|lg (?:[gvkq] ?\d+\w*|velvet|wing)|zte (?:axon|blade)"
    r")"
)

#: Other devices, as far as their titles could be taken for something else: those of the phones'
#: makers, and those that accessories are made for. They have a serial number. An iPad with a SIM
#: has an IMEI too; a seller who wants that one says so for the SKU.
DEVICES = re.compile(
    r"\b(?:"
    r"(?P<earphones>airpods?|earpods|\w*buds|ecouteurs|ohrhorer|auricolari|auriculares|nothing ear)"
    r"|(?P<watch>(?:(?:apple|galaxy|pixel|huawei|honor|oneplus|redmi|mi) )?(?:watch|mi band)"
    r"|smart ?(?:watch|uhr|band)|montre|garmin|fitbit)"
    r"|ipads?|ipod|imac|mac (?:mini|pro|studio)|macbook|apple tv|homepod|airtags?|vision pro"
    r"|galaxy (?:tab|book|ring|chromebook)\w*|pixel (?:tablet|slate|book|c)|pixelbook"
    r"|(?:xiaomi|redmi|realme|one ?plus|honor|oppo|huawei) (?:pad|tab)|(?:media|mate)pad"
    r"|nokia t\d+|xperia tablet|tablets?|tablette|tableta"
    r"|laptop|notebook|ordinateur|portatile?|chromebook|matebook|magicbook|thinkpad|ideapad"
    r"|latitude|xps|inspiron|elitebook|probook|zbook|zenbook|vivobook|lg gram"
    r"|surface (?:pro|go|laptop|book|studio)"
    r"|playstation|ps ?[1-5]|xbox|nintendo|switch|wii|steam deck|consol[ae]|konsole"
    r"|oculus|quest|htc vive|headphones?|headset|casque|kopfhorer|cuffie|speaker|lautsprecher"
    r"|monitor|tv|camera|kamera|gopro|drone|drohne|dji|kindle"
    r"|scooter|trottinette|monopattino|patinete"
    r")\b"
)

#: What is made for a device: it stands in front of it ("Case for …") or right behind it.
ACCESSORIES = re.compile(
    r"\b(?:"
    + _any_of(
        r"cases? coques? \w*hullen? covers? custodi[ae] fundas? carcasas? etuis? housses? bumpers?"
        r" sleeves? pochettes? skins? cables? \w*kabel cavo cavi \w*chargers? chargeurs?"
        r" cargador\w* caricator\w* caricabatteri\w+ alimentatore ladegerate? ladegerat"
        r" ladestation ladecase ladeschale netzteile? \w*adapters? adaptateurs? adaptador\w*"
        r" adattator\w+ docks? dockingstation \w*halterung\w* \w*halter holders? soportes?"
        r" supports? supporto stands? stander mounts? \w*folien? film pellicol\w+ protectors?"
        r" protettore \w+schutz panzerglas\w* straps? bracelets? \w*armband \w*armbander correas?"
        r" cinturin\w+ bands? loops? stylus pencil keyboards? tastatur tastiera clavier teclado"
        r" mouse maus souris trackpad controllers? manettes? mandos? gamepads? dualshock dualsense"
        r" telecommande fernbedienung remote telecomando powerbanks? battery batteri\w+ akkus?"
        r" bateria \w*speicherkarte microsd \w*ersatzteile? stativ tripod zubehor accessoires?"
        r" accessory accessories"
    )
    + r"|joy cons?|power (?:adapter|bank|supply|cord)|boitier|estuche|tempered glass"
    r"|verre trempe|vetro temperato|cristal templado|screen protect\w+|protection d ecran"
    r"|protector de pantalla|memory card|carte memoire|micro sd|sd card|sim card|carte sim|s pen"
    r")\b"
)

#: These stand in titles of devices: a fresh battery is sold with the phone, the case that
#: earphones are charged in and the case and strap of a watch are part of them.
FRESH_BATTERY = re.compile(
    r"\b(?:new|neue?|neuer|nuova|nueva) (?:battery|batterie|akku|batteria|bateria)\b"
    r"|\b(?:batterie neuve|batteria nuova|bateria nueva)\b"
)
CHARGING_CASE = re.compile(
    r"\b(?:(?:charging|magsafe|lightning|wireless|qi|usb c) )+cases?\b|\bladecase\b|\bladeschale\b"
    r"|\bboitier (?:de )?(?:charge|recharge)\w*|\bestuche de carga\b|\bcustodia di ricarica\b"
)
WATCH_PARTS = re.compile(
    r"\b(?:cases?|boitier|bands?|loops?|straps?|bracelets?|armband|correas?|cinturin\w+)\b"
)
WATCH_MODEL = re.compile(r"\b(?:series|serie|se|ultra|gps|cellular|lte)\b")

#: Behind these stands what is in the box, or what is not; what is sold stands before them.
BESIDE = re.compile(
    r"\+|&|\bw/|\b(?:with|without|avec|sans|mit|ohne|con|senza|sin|incl\w*|inkl\w*|compreso|and"
    r"|und)\b"
)
#: A device right behind these is what something else is made for.
MADE_FOR = re.compile(
    r"\b(?:for|fur|fuer|pour|para|per|compatible|kompatibel|compatibile)"
    r"(?: (?:with|avec|mit|con|the|apple|samsung|google|xiaomi|huawei|sony))* *$"
)
#: Only phones are sold like this; said alone between dashes.
LOCK_WORDS = frozenset(
    {"unlocked", "debloque", "libre", "sbloccato", "simlockfrei", "sim free", "sim frei"}
    | {"ohne vertrag", "ohne simlock", "dual sim", "desbloqueado"}
)

#: A short piece of a title that has one of these is a colour.
COLOURS = frozenset(
    {
        *_listed(
            "black white red blue green yellow pink purple violet orange grey gray silver gold"
            " brown beige bronze copper coral lavender mint graphite midnight starlight titanium"
            " charcoal obsidian porcelain burgundy cream ivory turquoise teal navy champagne cyan"
        ),
        *_listed(
            "noir noire blanc blanche rouge bleu bleue vert verte jaune rose mauve gris grise"
            " argent dore doree minuit stellaire lavande menthe creme corail graphit titane marron"
        ),
        *_listed(
            "schwarz weiss rot blau grun gelb rosa lila violett grau silber braun spacegrau"
            " anthrazit mitternacht polarstern titan koralle rosegold diamantschwarz mattschwarz"
            " spaceschwarz sierrablau alpingrun pazifikblau dunkellila"
        ),
        *_listed(
            "negro negra blanco blanca rojo azul verde amarillo morado purpura naranja plata"
            " plateado dorado grafito medianoche titanio"
        ),
        *_listed(
            "nero nera bianco bianca rosso blu giallo viola arancione grigio argento oro grafite"
            " mezzanotte galassia corallo azzurro"
        ),
    }
)
#: These mean something else as well: every other word of the piece has to be a colour's.
DOUBTFUL_COLOURS = frozenset({"or", "snow", "cloud", "bay", "aura", "jade", "sand", "onyx"})
COLOUR_TAILS = frozenset({"glow", "dust", "sideral"})
#: A piece with one of these tells of a strap, a keyboard or a size, whatever colour that has.
NO_COLOUR = re.compile(
    r"\b(?:band|loop|strap|bracelet|boucle|armband|correa|cinturino|qwertz?y?|azerty|keyboard"
    r"|tastatur|clavier|ssd|hdd|ram|core|inch|zoll|pouces)\b|\d"
)

#: A capacity as titles write it; French octets keep their capital, since "to" and "go" are words.
#: ``drive`` may stand before or behind, and a bare number beside it is in GB.
CAPACITY = re.compile(
    r"(?:\b(?P<drive>SSD|HDD|eMMC)\s+)?(?<![\w.,])(?P<number>\d{1,4})"
    r"(?:\s?(?P<unit>[GT][Bb]|[gt]b|[GT][oO]))?(?!\w|[.,]\d)"
    r"(?P<memory>\s*(?:de\s+)?(?:RAM|LPDDR|DDR))?(?:(?=\s*(?P<behind>SSD|HDD|eMMC)\b))?"
)
#: The same in small letters, only to know that storage is spoken of.
SIZE = re.compile(r"\b\d+ ?(?:gb|go|tb|to)\b")
