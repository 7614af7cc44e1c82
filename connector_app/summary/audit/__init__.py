"""The audit: tries to work hidden numbers out of everything shown, as a reader with a solver would.

The way: `spans` says which people a number may count, `systems` what every reader knows of how numbers belong
together, `model` holds both as integer rows, `attack` looks for invented communities (witnesses) that agree
with all of it, `witness` checks each in exact integers, `repair` withholds more until every attempt fails.
Nothing is called safe because a solver said so.
"""
