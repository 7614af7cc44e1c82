"""Which codes of a list stand anywhere in a notebook: as tags, answers, steps of plans, scores."""

from sqlalchemy import Connection, literal, select, union

from connector_app.store import schema


def codes_in_use(connection: Connection, list_code: str) -> frozenset[str]:
    """Return the codes of a list that are used; "" for a plan or a sitting that names the list and no item."""
    tables = (schema.conversation_tag, schema.group_tag, schema.insight_tag)
    asked = [select(table.c.item).where(table.c.framework == list_code) for table in tables]
    answer, plan, sitting = schema.person_answer, schema.plan, schema.wellbeing
    step, score = schema.plan_step, schema.wellbeing_score
    asked += [
        select(answer.c.answer).where(answer.c.question == list_code),
        select(literal("")).where(select(plan.c.key).where(plan.c.framework == list_code).exists()),
        select(step.c.item).join(plan, plan.c.key == step.c.plan).where(plan.c.framework == list_code),
        select(literal("")).where(select(sitting.c.key).where(sitting.c.measure == list_code).exists()),
        select(score.c.item)
        .join(sitting, sitting.c.key == score.c.wellbeing)
        .where(sitting.c.measure == list_code),
    ]
    if list_code == "HC6":
        asked.append(select(schema.conversation_feature.c.code))
    if list_code == "HC3C":
        asked.append(select(schema.conversation_check_in.c.code))
    return frozenset(connection.scalars(union(*asked)))
