"""The tables as SQLAlchemy Core sees them today; how a file came to have them is told by `migrations`.

A column is named as the field it holds; a field that refers (``place_id``) is the column ``place``, which
holds the other row's integer key. Keys of what happened on a day are (day << 24) + n, so that they sort by
date. Days are counted from 0001-01-01 (`date.toordinal`), stamps are microseconds of UTC since 1970.

What identifies somebody is in tables of its own: person_identity, group_identity, party_name, contact_point,
conversation_text and the word indexes. Counting reads none of them.
"""

from connector_app.store.schema.bookkeeping import (
    audit as audit,
)
from connector_app.store.schema.bookkeeping import (
    block_member as block_member,
)
from connector_app.store.schema.bookkeeping import (
    block_state as block_state,
)
from connector_app.store.schema.bookkeeping import (
    deprivation as deprivation,
)
from connector_app.store.schema.bookkeeping import (
    draft as draft,
)
from connector_app.store.schema.bookkeeping import (
    erased as erased,
)
from connector_app.store.schema.bookkeeping import (
    ledger as ledger,
)
from connector_app.store.schema.bookkeeping import (
    postcode_area as postcode_area,
)
from connector_app.store.schema.bookkeeping import (
    release as release,
)
from connector_app.store.schema.bookkeeping import (
    release_cell as release_cell,
)
from connector_app.store.schema.bookkeeping import (
    setting as setting,
)
from connector_app.store.schema.happenings import (
    conversation as conversation,
)
from connector_app.store.schema.happenings import (
    conversation_check_in as conversation_check_in,
)
from connector_app.store.schema.happenings import (
    conversation_feature as conversation_feature,
)
from connector_app.store.schema.happenings import (
    conversation_person as conversation_person,
)
from connector_app.store.schema.happenings import (
    conversation_tag as conversation_tag,
)
from connector_app.store.schema.happenings import (
    conversation_text as conversation_text,
)
from connector_app.store.schema.happenings import (
    conversation_theme as conversation_theme,
)
from connector_app.store.schema.happenings import (
    exchange as exchange,
)
from connector_app.store.schema.happenings import (
    exchange_leg as exchange_leg,
)
from connector_app.store.schema.happenings import (
    follow_up as follow_up,
)
from connector_app.store.schema.happenings import (
    quote as quote,
)
from connector_app.store.schema.happenings import (
    request as request,
)
from connector_app.store.schema.heard import (
    insight as insight,
)
from connector_app.store.schema.heard import (
    insight_source as insight_source,
)
from connector_app.store.schema.heard import (
    insight_tag as insight_tag,
)
from connector_app.store.schema.heard import (
    insight_told_back as insight_told_back,
)
from connector_app.store.schema.heard import (
    organisation as organisation,
)
from connector_app.store.schema.heard import (
    plan as plan,
)
from connector_app.store.schema.heard import (
    plan_shaping as plan_shaping,
)
from connector_app.store.schema.heard import (
    plan_step as plan_step,
)
from connector_app.store.schema.heard import (
    profile as profile,
)
from connector_app.store.schema.heard import (
    profile_table as profile_table,
)
from connector_app.store.schema.heard import (
    response as response,
)
from connector_app.store.schema.heard import (
    response_shared as response_shared,
)
from connector_app.store.schema.heard import (
    terms as terms,
)
from connector_app.store.schema.heard import (
    wellbeing as wellbeing,
)
from connector_app.store.schema.heard import (
    wellbeing_score as wellbeing_score,
)
from connector_app.store.schema.offers import (
    match as match,
)
from connector_app.store.schema.offers import (
    need as need,
)
from connector_app.store.schema.offers import (
    strength as strength,
)
from connector_app.store.schema.people import (
    consent as consent,
)
from connector_app.store.schema.people import (
    contact_point as contact_point,
)
from connector_app.store.schema.people import (
    distinct as distinct,
)
from connector_app.store.schema.people import (
    group_identity as group_identity,
)
from connector_app.store.schema.people import (
    group_tag as group_tag,
)
from connector_app.store.schema.people import (
    membership as membership,
)
from connector_app.store.schema.people import (
    party as party,
)
from connector_app.store.schema.people import (
    party_name as party_name,
)
from connector_app.store.schema.people import (
    person as person,
)
from connector_app.store.schema.people import (
    person_answer as person_answer,
)
from connector_app.store.schema.people import (
    person_identity as person_identity,
)
from connector_app.store.schema.people import (
    place as place,
)
from connector_app.store.schema.people import (
    relationship as relationship,
)
from connector_app.store.schema.people import (
    social_group as social_group,
)
from connector_app.store.schema.shapes import DAY_SHIFT as DAY_SHIFT
from connector_app.store.schema.shapes import VERSION as VERSION
from connector_app.store.schema.shapes import metadata as metadata
