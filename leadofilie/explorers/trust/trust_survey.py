import numpy as np

from ... import words
from ...explorer import Choice, Count, Explorer, Outcome, Percent
from ...explorer.wagers import Ranking, agreement
from ...marks import Axis, Bars, Handle, Label, Layout, Panel, Raw, Text, theme
from .leads_by_wave import END, START, lead_marks
from .waves import ARTICLE, ASKED, CHANNELS, FORMS, PEOPLE, WAVES, lead_of, survey

SLIGHT = 1e-6  # points: less than any that are told


class TrustSurvey(Explorer):
    """Nielsen's survey by wave: are strangers trusted more than advertising?"""

    number = 9
    levers = (
        Choice("wave", WAVES.index(ARTICLE), [f"w{wave}" for wave in WAVES]),
        Choice("form", "tv", FORMS),
        Count("wanted", 0, 0, 40),
        Percent("fake", 0, 0, 0.5),
        Choice("asked", "trusts", ASKED),
    )
    earlier = (levers[:4],)
    in_sight = ("wave", "form", "fake")
    presets = {
        "article": {},
        "autumn": {"wave": "w2013"},
        "acts": {"wave": "w2013", "asked": "acts_on"},
        "first": {"wave": "w2007", "form": "newspaper"},
        "site": {"wave": "w2015", "form": "site"},
        "fake": {"fake": 0.4},
    }
    wager = Ranking("order", "TrustSurvey", ("tv", "banner", "known", "newspaper", "site",
                                             "strangers"), about="strangers")
    asks = ("shares",)
    map_levers = ("wanted", "fake")
    tall, layout = (500, 320), Layout(left=14)
    panels = (
        Panel("shares", Axis(low=0, high=116), Axis(low=0.35 - len(CHANNELS), high=0.65),
              bare=True, key=True),
        Panel("lead", Axis(low=START, high=END,
                           ticks={wave: Raw(f"’{wave % 100:02}") for wave in WAVES}),
              Axis("count", high=60, hold=(-10,), ticks=[0]), gutter=60, frame=False),
    )

    def model(self, wave, form, wanted, fake, asked):
        shares = survey()[asked].copy()
        shares[1] *= 1 - fake
        known, strangers, of_form = shares[0, wave], shares[1, wave], shares[2 + form, wave]
        lead = lead_of(shares[1], shares[2:])
        ahead = lead[form, wave]
        scores = dict(zip(CHANNELS, shares[:, wave], strict=True))
        right, pairs = agreement(self.staked or (), scores)
        return Outcome(
            shares=shares,  # percent, (channels, waves); NaN where no figure was found
            scores=scores,  # of the wave, by channel
            lead=lead,  # points, (forms, waves)
            at=wave, compared=form, ahead=ahead,
            wave=str(WAVES[wave]), form=words.say(f"TrustSurvey-{FORMS[form]}.inside"),
            asked=tuple(ASKED)[asked], found=not np.isnan(strangers),
            strangers=_percent(strangers), known=_percent(known),
            form_share=np.nan_to_num(of_form) / 100,
            points=round(abs(np.nan_to_num(ahead)), 1), advert=FORMS[form] != "site",
            read=WAVES[wave] == ARTICLE and not asked,
            bet=self.staked is not None and pairs > 0, right=right, pairs=pairs)

    def advantage(self, wave, form, wanted, fake, asked):
        """By how many points strangers lead more than is wanted; just as many is enough, but where
        nothing is wanted a tie is no lead."""
        shares = survey()
        strangers, of_form = shares[asked, 1, wave], shares[asked, 2 + np.asarray(form), wave]
        lead = lead_of(strangers * (1 - fake), of_form)
        return np.minimum(lead, lead - wanted + SLIGHT)

    def way(self, now):
        return "unknown" if np.isnan(now.ahead) else None

    def truth(self):
        scores = self.at_start.scores
        return tuple(sorted(self.wager.items, key=lambda item: -scores[item]))

    def asked(self, guess):
        for place, item in enumerate(guess):
            yield Text(0, 0.28 - place, Raw(f"{place + 1}. {self.wager.text(item)}"),
                       panel="shares", va="bottom", bold=True, size=15)
            yield Bars([-place], [100], panel="shares", lying=True, wide=0.4, color=theme.LINE,
                       alpha=0.5)

    def score(self, bet):
        """How well an order of channels fits the wave that the article read."""
        return dict(zip(("right", "pairs"), agreement(bet, self.at_start.scores), strict=True))

    def marks(self, now):
        yield from self._shares(now)
        yield from lead_marks(now)

    def _shares(self, now):
        """A bar for each channel, and the place that the reader gave it."""
        placed = self.staked or ()
        for i, (channel, share) in enumerate(now.scores.items()):
            color = theme.CUSTOMERS if channel in PEOPLE else theme.LEADS
            on = dict(panel="shares", va="bottom")
            place = placed.index(channel) + 1 if channel in placed else None
            # On a phone there is no room for the place but beside the name.
            numbers = dict(place=place, channel=words.say(f"TrustSurvey-{channel}"))
            yield Text(0, 0.28 - i, lambda where, name=channel, placed=place:
                       "placed-short" if placed and where.narrow else name, numbers=numbers, **on)
            known = not np.isnan(share)
            if channel == "strangers" and known:
                real = share / (1 - now.fake)
                yield Handle("fake", share, -i, per=-real, zero=real, panel="shares")
            text = Raw(words.percent(share / 100)) if known else "none"
            yield Bars([-i], [share if known else 0], panel="shares", lying=True, wide=0.4,
                       color=color, ghost=known,
                       label=Label(text, "tip", None if known else theme.GHOST_TEXT, size=15))
            if place:
                yield Text(116, 0.28 - i, lambda where: Raw("") if where.narrow else "placed",
                           numbers=numbers, ha="right", color=theme.GHOST_TEXT, **on)

    def say(self, now):
        if np.isnan(now.ahead):
            return "unknown"
        if now.ahead <= 0:
            return "behind" if now.ahead else "level"
        return "ahead" if now.ahead >= now.wanted else "short"

    def rows(self):
        yield (words.say("TrustSurvey-column-channel"), *map(str, WAVES))
        for channel, shares in zip(CHANNELS, self.outcome.shares, strict=True):
            yield (words.say(f"TrustSurvey-{channel}"),
                   *("–" if np.isnan(share) else words.percent(share / 100) for share in shares))


def _percent(share):
    """A share in percent as it is told, a dash where none was found."""
    return "–" if np.isnan(share) else words.percent(share / 100, 0 if share == round(share) else 1)
