"""Summary profiles: what a partner gets each time, which period is next, and the profile that was used last."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from connector_app.application.ports import Notebook, Reader
from connector_app.application.ready_made import PACKS
from connector_app.domain.errors import Refused
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import Period, containing, quarter_of
from connector_app.domain.profile import ChosenTable, Profile, Rhythm
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.summary.cut import Cut, Places
from connector_app.summary.policy import STANDARD, STRICT, Policy

#: The setting of a notebook that names the profile used last, by id.
_LAST = "summary_profile"


def begun(pack: str, name: str = "") -> Profile:
    """Return a profile that begins with a ready-made choice, or with every table where `pack` is empty."""
    tables = PACKS[pack].tables if pack else ()
    return Profile(name=name, pack=pack, tables=tuple(map(ChosenTable, tables)))


def period_over(rhythm: Rhythm, today: date) -> Period:
    """Return the last month, quarter or year that is over."""
    match rhythm:
        case Rhythm.MONTH:
            return containing(today, f"{today:%Y-%m}").previous()
        case Rhythm.QUARTER:
            return quarter_of(today).previous()
        case Rhythm.YEAR:
            return containing(today, f"{today:%Y}").previous()


def cut_of(profile: Profile) -> Cut:
    """Return how finely a profile counts."""
    return Cut(Places(profile.places), profile.ages)


def policy_of(profile: Profile) -> Policy:
    """Return how strictly a profile protects."""
    return STRICT if profile.strict else STANDARD


def ages_offered(vocabulary: Vocabulary) -> tuple[CodeList, ...]:
    """Return the wider age bands by which people can be counted whatever bands a notebook writes down."""
    ways = [{wide.code: wide for wide in vocabulary.coarser_ages(each)} for each in vocabulary.age_classifications]
    return tuple(wide for code, wide in (ways[0] if ways else {}).items() if all(code in each for each in ways))


def names_of(profile: Profile) -> tuple[str, ...]:
    """Return the tables and pages a profile chooses; none stands for all of them."""
    return tuple(table.name for table in profile.tables)


def with_tables(profile: Profile, chosen: Iterable[str], there: Collection[str]) -> Profile:
    """Return a profile that chooses these of the tables that are there, and of others the same as before.

    All of those that are there, where nothing was left out before, stay every table there will be.
    """
    wanted = list(chosen)
    if not profile.tables and set(wanted) == set(there):
        return profile
    kept = [name for name in names_of(profile) if name not in there]
    return replace(profile, tables=tuple(map(ChosenTable, (*wanted, *kept))))


def recipient_of(reader: Reader, profile: Profile) -> str:
    """Return how the partner is written on the cover: in the profile's own words, else by name."""
    if profile.recipient.strip() or profile.organisation_id is None:
        return profile.recipient.strip()
    return getattr(reader.get(Ref(Kind.ORGANISATION, profile.organisation_id)), "name", "")


def profile_named(reader: Reader, name: str) -> Profile:
    """Return the profile of this name; raise Refused no_such_profile, which names those there are."""
    profiles = reader.heard.profiles()
    found = [each for each in profiles if fold(each.name.strip()) == fold(name.strip())]
    if not found:
        known = ", ".join(each.name for each in profiles) or "-"
        raise Refused("no_such_profile", name=name, known=known)
    return found[0]


def last_used(notebook: Notebook) -> Profile | None:
    """Return the profile that was used last and is still there."""
    id_ = notebook.setting(_LAST)
    found = notebook.reader.get(Ref(Kind.PROFILE, id_)) if id_ else None
    return found if isinstance(found, Profile) else None


def keep_used(notebook: Notebook, profile: Profile | None) -> None:
    """Remember which profile was used, or that none was."""
    notebook.keep_setting(_LAST, profile.id if profile else "")
